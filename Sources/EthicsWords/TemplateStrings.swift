// What `new` says, one field each, as in `Strings`.

import EthicsEngine

/// What is said of files that are begun, in one language.
package struct TemplateStrings: Sendable {
    /// What stands at the top of a file that is begun.
    package let heading: @Sendable (Template, _ id: String, _ sector: String) -> [String]
    package let badID: @Sendable (_ id: String) -> String
    package let unknownKind: @Sendable (_ kind: String, _ known: [String]) -> String
    package let unknownSector: @Sendable (_ sector: String, _ known: [String]) -> String
    package let onlyDilemmas: String
    package let taken: @Sendable (_ id: String) -> String
    package let exists: @Sendable (_ path: String) -> String
    package let wrongName: @Sendable (_ path: String, _ id: String) -> String
    package let unwritable: @Sendable (_ path: String) -> String
    package let written: @Sendable (_ path: String) -> String
}

extension Language {
    private static let bokmalTemplates = Shared(TemplateStrings.bokmal)

    /// What is said of files that are begun, in this language.
    package var templates: Shared<TemplateStrings> {
        switch self {
        case .bokmal: Self.bokmalTemplates
        }
    }
}
