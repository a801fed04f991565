// What stays in bokmål when another language was asked for.

import EthicsEngine
import EthicsWords

extension Shared<Strings> {
    /// What of some content, and beside it, is not in the language that was asked for; nil where nothing was asked for.
    package func untranslated<Case: Sendable & Equatable & Identifiable<String>>(
        _ library: LibraryOf<Case>, _ language: ContentLanguage
    ) -> String? {
        guard language != .bokmal else { return nil }
        let translated = library.dilemmas.count { library.languages(of: $0).contains(language) }
        return untranslated(language, translated, library.dilemmas.count)
    }
}
