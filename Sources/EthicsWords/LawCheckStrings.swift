// What `law-check` says, one field each, as in `Strings`.

import EthicsEngine

/// What is said of the register of statutes held against acts, in one language.
package struct LawCheckStrings: Sendable {
    package let again: String
    package let notCompared: String
    package let unusable: String
    /// The act and the sections of a sentence, and whether they are those to come.
    package let place: @Sendable (LawReading) -> String
    /// How a sentence stands.
    package let outcome: @Sendable (LawReading) -> String
    package let rest: @Sendable (_ text: String) -> String
    package let missingActs: @Sendable (_ acts: [String]) -> String
    package let noPrints: @Sendable (_ count: Int) -> String
    /// The id of a sentence, and whether it is about the act to come.
    package let name: @Sendable (LawReading) -> String
    package let older: @Sendable (_ newest: String, _ older: [String]) -> String
    package let file: @Sendable (_ path: String, ActFile.Failure) -> String
    package let moreFiles: @Sendable (Int) -> String
    package let sum: @Sendable (_ all: Int, _ same: Int, _ again: Int) -> String

    // What is written
    package let written: @Sendable (_ prints: Int, _ paths: [String]) -> String
    package let nothingWritten: String
    package let newer: @Sendable (LawReading) -> String
    package let incomplete: @Sendable (LawReading) -> String
    package let unwritable: @Sendable (_ path: String) -> String
}

extension Language {
    private static let bokmalLawChecks = Shared(LawCheckStrings.bokmal)

    /// What is said of the register of statutes held against acts, in this language.
    package var lawChecks: Shared<LawCheckStrings> {
        switch self {
        case .bokmal: Self.bokmalLawChecks
        }
    }
}
