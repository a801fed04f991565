// Sentences are many, and a structure of hundreds of them is slow to copy. What is shared is copied as one reference.

/// A value behind a reference. Its properties are read as if they were those of the reference.
@dynamicMemberLookup
package final class Shared<Value: Sendable>: Sendable {
    @usableFromInline
    package let value: Value

    package init(_ value: Value) { self.value = value }

    /// Inlinable, so that a known path costs no more than the property itself.
    @inlinable
    package subscript<Member>(dynamicMember path: KeyPath<Value, Member>) -> Member { value[keyPath: path] }
}
