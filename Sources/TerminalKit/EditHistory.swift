// What undo goes back to. A step is a word that was typed, a run of erasing, or a single larger change.

struct EditHistory: Equatable, Sendable {
    /// What a change is, which decides whether it continues the step before it.
    enum Kind: Equatable, Sendable {
        case typing(startsWord: Bool)
        case erasing
        case other
    }

    private struct Step: Equatable, Sendable {
        var text: String
        var cursor: Int
    }

    private static let mostSteps = 200
    private var steps: [Step] = []
    private var last: Kind?

    /// Remembers how it was before a change, unless the change continues the last one.
    mutating func record(_ before: (text: String, cursor: Int), kind: Kind) {
        defer { last = kind }
        switch (last, kind) {
        case (.erasing, .erasing), (.typing, .typing(startsWord: false)), (.typing(startsWord: true), .typing): return
        default: break
        }
        if steps.count == Self.mostSteps { steps.removeFirst() }
        steps.append(Step(text: before.text, cursor: before.cursor))
    }

    /// The next change starts a step of its own.
    mutating func endGroup() { last = nil }

    /// Takes back one step, if there is one.
    mutating func undo() -> (text: String, cursor: Int)? {
        last = nil
        return steps.popLast().map { ($0.text, $0.cursor) }
    }
}
