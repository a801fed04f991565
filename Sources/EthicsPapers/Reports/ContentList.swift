// What `list` prints.

import EthicsEngine
import EthicsWords

/// The kinds of content that can be listed.
package enum Listing: String, Sendable, CaseIterable {
    /// Dilemmas.
    case dilemmas
    /// Frameworks.
    case frameworks
    /// Municipalities.
    case municipalities
    /// Considerations.
    case considerations
    /// The rules that law gives every municipality.
    case floor
    /// The register of statutes.
    case statutes
    /// The kinds of workplace.
    case workplaces
    /// The words that are explained.
    case words
    /// Tracks.
    case tracks
    /// The rules that somebody who is new must know.
    case rules

    /// The list as text.
    package func text(_ library: Library) -> String { ReportText.rows(rows(library)) }

    /// The list as JSON objects with at least `id` and `title`.
    package func json(_ library: Library) -> String {
        struct Dilemmas: Encodable {
            let id, title, sector, kind, format: String
            let audience, languages, workplaces: [String]
            let minutes: Int
        }
        struct Other: Encodable {
            let id, title: String
        }
        guard self == .dilemmas else { return JSONText.text(rows(library).map { Other(id: $0.id, title: $0.title) }) }
        return JSONText.text(
            library.dilemmas.map {
                Dilemmas(
                    id: $0.id, title: $0.title, sector: $0.sector, kind: $0.kind.rawValue, format: $0.format.rawValue,
                    audience: $0.audience.map(\.rawValue),
                    languages: (["nb"] + library.languages(of: $0).map(\.rawValue)),
                    workplaces: $0.workplaces, minutes: $0.minutes)
            })
    }

    private func rows(_ library: Library) -> [(id: String, title: String, detail: String)] {
        let words = Language.printed.reports
        return switch self {
        case .dilemmas:
            library.dilemmas.map { dilemma in
                let detail = [Language.printed.strings.sector(dilemma.sector), words.minutes(dilemma.minutes)]
                return (
                    dilemma.id, dilemma.title,
                    (dilemma.format == .simple ? detail + [words.simple] : detail).joined(separator: " · ")
                )
            }
        case .frameworks:
            library.frameworks.map { ($0.id, $0.title, words.framework($0.source.publisher, $0.principles.count)) }
        case .municipalities:
            library.municipalities.map {
                ($0.id, $0.name, library.frameworks(of: $0).map(\.title).joined(separator: " · "))
            }
        case .considerations: library.considerations.map { ($0.id, $0.name, "") }
        case .floor: library.floor.map { ($0.id, $0.name, $0.place) }
        case .statutes: library.statutes.map { ($0.id, "\($0.act) \($0.section)", $0.says) }
        case .workplaces:
            library.workplaces.map {
                ($0.id, $0.name, $0.sectors.map(Language.printed.strings.sector).joined(separator: " · "))
            }
        case .words: library.glossary.terms.map { ($0.id, $0.word, $0.meaning) }
        case .rules:
            library.rules.map { ($0.id, $0.title, words.situations($0.situations.count)) }
        case .tracks:
            library.tracks.map { track in
                (
                    track.id, track.title,
                    track.dilemmas.map { library.dilemma($0)?.title ?? $0 }.joined(separator: " → ")
                )
            }
        }
    }
}
