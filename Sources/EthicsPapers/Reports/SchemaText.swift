// What `schema` prints.

import EthicsEngine
import EthicsWords

/// The kinds of files that have a schema of their own.
package enum SchemaKind: String, Sendable, CaseIterable {
    /// A dilemma, full or simple.
    case dilemma
    /// A framework.
    case framework
    /// A municipality.
    case municipality
    /// A track.
    case track
    /// The considerations.
    case considerations
    /// The rules that law gives every municipality.
    case floor
    /// The register of statutes.
    case statutes
    /// The kinds of workplace.
    case workplaces
    /// The words that are explained.
    case glossary
    /// A rule that somebody who is new must know.
    case rule
    /// What somebody answered about a framework.
    case pairs
    /// The navigation wheel.
    case wheel
    /// Texts in the place of another file's.
    case overlay
    /// What a folder leaves out.
    case hiding

    /// The schema as JSON.
    package var text: String { JSONText.text(ContentSchema(kind)) }

    private var kind: ContentKind {
        switch self {
        case .dilemma: .dilemma
        case .framework: .framework
        case .municipality: .municipality
        case .considerations: .considerations
        case .floor: .floor
        case .statutes: .statutes
        case .workplaces: .workplaces
        case .glossary: .glossary
        case .rule: .rule
        case .pairs: .pairs
        case .track: .track
        case .wheel: .wheel
        case .overlay: .overlay
        case .hiding: .hiding
        }
    }
}
