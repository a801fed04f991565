// Reads one dilemma whole, in the way in which everything was read.

import EthicsEngine

/// Reads dilemmas of which there is a summary.
struct DilemmaReader: Sendable {
    /// The language that texts are shown in, where they are translated.
    let language: ContentLanguage
    /// Reads a file; nil when it can't be read.
    let read: @Sendable (ContentPlace) -> ContentSource?

    /// A dilemma as its files are now, with the considerations that it is argued in, a municipality, and its frameworks.
    ///
    /// - Parameter municipality: nil for none.
    /// - Returns: nil when the dilemma is gone, or has a mistake by now.
    func library(of id: String, _ municipality: Municipality?, in catalogue: Catalogue) -> Library? {
        guard let summary = catalogue.dilemma(id), let file = read(summary.file) else { return nil }
        let keys = catalogue.keys(beside: municipality)
        let files =
            keys.compactMap { catalogue.sources[$0] } + [file]
            + keys.flatMap { catalogue.overlays[$0, default: []] } + summary.overlays.compactMap(read)
        let library = ContentLoader.load(files, language: language, isPart: true).library
        return library.dilemma(id) == nil ? nil : library
    }
}

extension ContentFinder {
    /// Reads dilemmas where they were found.
    var reader: DilemmaReader { DilemmaReader(language: language) { try? Self.source($0) } }
}
