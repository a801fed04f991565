// What is said when a command line can't be understood, one field each, as in `Strings`. Names of options and commands stand as
// they are written.

/// What is said of a command line in one language.
package struct UsageStrings: Sendable {
    package let unknownCommand: @Sendable (_ name: String, _ known: [String], _ meant: String?) -> String
    package let unknownOption: @Sendable (_ name: String, _ meant: String?) -> String
    package let missingValue: @Sendable (_ option: String) -> String
    package let missingArgument: @Sendable (_ argument: String) -> String
    package let missingOneOf: @Sendable (_ arguments: [String]) -> String
    package let badValue: @Sendable (_ value: String, _ option: String, _ known: [String]) -> String
    package let tooMuch: @Sendable (_ arguments: [String]) -> String
    package let takesNoValue: @Sendable (_ option: String, _ value: String) -> String
    package let saidTwice: @Sendable (_ first: String, _ second: String) -> String
    package let noShell: @Sendable (_ known: [String]) -> String
    /// Something that the parser says and that has no sentence here.
    package let notUnderstood: @Sendable (_ reason: String) -> String
    package let usage: @Sendable (_ line: String) -> String
    package let more: @Sendable (_ command: String) -> String
}

extension Language {
    private static let bokmalUsage = Shared(UsageStrings.bokmal)

    /// What is said of a command line in this language.
    package var usage: Shared<UsageStrings> {
        switch self {
        case .bokmal: Self.bokmalUsage
        }
    }
}
