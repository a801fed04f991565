// What the commands say about files, folders and what was asked for, one field each, as in `Strings`. The help of the
// commands is in English, and stands with them.

import EthicsEngine

/// What the commands say in one language.
package struct CommandStrings: Sendable {
    // What was asked for
    package let unknown: @Sendable (Sought, _ id: String, _ known: [String]) -> String
    package let pathEnds: @Sendable (_ scene: String?, _ known: [String]) -> String
    package let pathIsOver: @Sendable (_ extra: [String]) -> String
    package let noValues: @Sendable (_ municipality: String) -> String
    package let noPlan: @Sendable (_ minutes: Int, _ known: [Int]) -> String

    // Files and folders
    package let noContent: String
    package let missing: @Sendable (_ path: String) -> String
    package let folderMissing: @Sendable (_ path: String) -> String
    package let folderUnreadable: @Sendable (_ path: String) -> String
    package let fileUnreadable: @Sendable (_ path: String) -> String
    package let recordingUnreadable: @Sendable (_ path: String) -> String

    // The terminal
    package let unknownTerminal: @Sendable (_ name: String) -> String
    package let noCharacters: String

    // What can't be printed
    package let outputFull: String
    package let outputClosed: String
    package let outputFailed: String

    // Problems in content
    package let noProblems: @Sendable (_ files: Int) -> String
    package let problems: @Sendable (_ errors: Int, _ warnings: Int, _ files: Int) -> String
    package let problemsIn: @Sendable (_ file: String, _ problems: Int) -> String
    package let problem: @Sendable (_ message: String, _ remedy: String) -> String

    // Content that is being written
    package let noCase: @Sendable (_ path: String) -> String
    package let watchIsText: String
    package let watchBegins: @Sendable (_ time: String) -> String
    package let watchWaits: @Sendable (_ time: String, _ reason: String) -> String
    package let watchSaw: @Sendable (_ time: String, _ new: Int, _ gone: Int, _ left: Int) -> String

    // Deleting what is stored
    package let forgetWhich: String
    package let nothingStored: @Sendable (_ path: String) -> String
    package let noReflections: String
    package let unknownStored: @Sendable (_ id: String, _ newest: [String], _ more: Int) -> String
    package let papersStay: String
    package let paperGone: @Sendable (_ path: String) -> String
    package let backups: String
    package let nothingForgotten: @Sendable (_ reason: String) -> String
    package let forgetQuestion: String
    package let forgetYes: String
    package let forgotten: String

    /// Something that is asked for by its id.
    package enum Sought: Sendable {
        /// Any content.
        case content
        /// A kind of content.
        case kind
        /// A dilemma.
        case dilemma
        /// A choice in a dilemma.
        case choice
        /// A what-if of a dilemma.
        case whatIf
        /// A framework.
        case framework
        /// A municipality.
        case municipality
        /// A track that one goes through piece by piece.
        case track
        /// A rule about content.
        case rule
    }
}
