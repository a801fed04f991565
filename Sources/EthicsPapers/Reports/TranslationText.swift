// What `translate` prints.

import EthicsEngine
import EthicsWords

/// A file to translate.
package enum TranslationText {
    /// The overlay of some content, as far as it is written; nil when there is no such content.
    package static func text(_ id: String, to language: ContentLanguage, in library: Library) -> String? {
        guard let key = keys(library).first(where: { $0.id == id }), let source = library.sources[key] else {
            return nil
        }
        return OverlayDraft.text(of: source, overlays: library.overlays[key, default: []], language: language)
    }

    /// The ids of what can be translated.
    package static func known(_ library: Library) -> [String] { keys(library).map(\.id) }

    private static func keys(_ library: Library) -> [ContentKey] {
        let order: [ContentKind] = [
            .dilemma, .framework, .municipality, .track, .considerations, .floor, .statutes, .workplaces, .glossary,
            .rule, .wheel,
        ]
        return order.flatMap { kind in
            library.sources.keys.filter { $0.kind == kind }.sorted { $0.id < $1.id }
        }
    }
}
