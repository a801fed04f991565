// What is said only where the program goes line by line, and lines are read aloud or in braille: there a mark is a word.

/// What is said line by line in one language.
package struct PlainStrings: Sendable {
    /// A paragraph with the mark that stands before it on a screen.
    package let marked: @Sendable (_ mark: String, _ text: String) -> String
    /// A paragraph with its number.
    package let numbered: @Sendable (_ number: Int, _ text: String) -> String
    /// An option with the key that chooses it.
    package let option: @Sendable (_ key: String, _ label: String) -> String
    /// Something with the remark that stands beside it.
    package let remarked: @Sendable (_ text: String, _ remark: String) -> String
    /// An option that was chosen before.
    package let answered: @Sendable (_ label: String) -> String
    /// What was written before.
    package let written: @Sendable (_ text: String) -> String
    /// What can be done, one after the other.
    package let keys: @Sendable (_ keys: [String]) -> String
    /// A text as it is read aloud.
    package let spoken: @Sendable (_ text: String) -> String
    /// The end of a line did not come through; the last words that did.
    package let lineCut: @Sendable (_ last: String) -> String
}
