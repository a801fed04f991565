// What is said of reading pairs: what a framework's statements are set against, one field each, as in `Strings`.

import EthicsEngine

/// The sentences about pairs in one language.
package struct PairStrings: Sendable {
    /// What a new file with answers says of itself.
    package let heading: @Sendable (_ framework: String, _ title: String) -> String
    /// How far a framework is read, and what was struck.
    package let read: @Sendable (PairReading) -> String
    /// The same, where somebody has read it just now.
    package let ended: @Sendable (PairReading) -> String
    /// The reasons that were taken away.
    package let taken: @Sendable (PairReading.Links) -> String
    package let written: @Sendable (_ path: String) -> String
    package let unwritable: @Sendable (_ path: String) -> String

    // A reading
    package let introduction: @Sendable (_ title: String, _ left: Int) -> String
    package let keys: String
    package let place: @Sendable (_ number: Int, _ left: Int) -> String
    package let question: String
    package let prompt: String
    package let notUnderstood: String
    package let nothingLeft: String
    package let nothingToRead: String
    package let keep: String
    package let strike: String
    package let stop: String

    // A pair
    package let concern: @Sendable (_ name: String, _ gist: String) -> String
    package let reason: @Sendable (PairReason) -> String
    package let noReason: String
    package let answer: @Sendable (PairReading.Entry) -> String

    // What was asked for
    package let notAPair: @Sendable (_ text: String, _ example: String) -> String
    package let unknownStatement: @Sendable (_ id: String, _ known: [String]) -> String
    package let unknownConcern: @Sendable (_ statement: String, _ concern: String, _ known: [String]) -> String
    package let bothWays: @Sendable (_ pair: String) -> String
}

extension Language {
    private static let bokmalPairs = Shared(PairStrings.bokmal)

    /// The sentences about pairs in this language.
    package var pairs: Shared<PairStrings> {
        switch self {
        case .bokmal: Self.bokmalPairs
        }
    }
}
