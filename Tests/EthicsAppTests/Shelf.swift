// A library as the program has it: summaries, words to find cases by, and files to read the whole of them from.

import EthicsEngine
import Synchronization

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// What the program reads of a library.
struct Shelf: Sendable {
    let catalogue: Catalogue
    let index: SearchIndex
    private let files: [String: ContentSource]

    init(_ library: Library) {
        var catalogue = Catalogue()
        catalogue.considerations = library.considerations
        catalogue.groups = library.groups
        catalogue.frameworks = library.frameworks
        catalogue.municipalities = library.municipalities
        catalogue.tracks = library.tracks
        catalogue.workplaces = library.workplaces
        catalogue.wheel = library.wheel
        catalogue.glossary = library.glossary
        catalogue.rules = library.rules
        catalogue.sources = library.sources.filter { $0.key.kind != .dilemma }
        catalogue.overlays = library.overlays.filter { $0.key.kind != .dilemma }
        var words = SearchIndex.Builder()
        for dilemma in library.dilemmas {
            words.add(dilemma)
            catalogue.dilemmas.append(DilemmaSummary(library.loaded(dilemma)))
        }
        self.catalogue = catalogue
        index = words.index(of: catalogue.dilemmas)
        files = Dictionary(library.files.map { ($0.place.text, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads the library's files as they were.
    var reader: DilemmaReader { DilemmaReader(language: .bokmal) { files[$0.text] } }

    private static let made = Mutex<[(library: Library, shelf: Shelf)]>([])

    /// What the program reads of a library; made once for those that many tests use.
    static func of(_ library: Library) -> Shelf {
        if let known = made.withLock({ $0.first { $0.library == library } }) { return known.shelf }
        let shelf = Shelf(library)
        made.withLock { $0 = $0.suffix(7) + [(library, shelf)] }
        return shelf
    }
}

extension ContentPlace {
    fileprivate var text: String { "\(layer):\(path)" }
}

extension Library {
    /// A dilemma with the files that it came from.
    func loaded(_ dilemma: Dilemma) -> LoadedDilemma {
        let key = ContentKey(kind: .dilemma, id: dilemma.id)
        return LoadedDilemma(
            dilemma: dilemma, file: sources[key] ?? ContentSource(path: "", bytes: []),
            overlays: overlays[key, default: []])
    }
}

extension DilemmaSummary {
    /// A summary of a dilemma whose files do not matter.
    init(_ dilemma: Dilemma) { self.init(Library().loaded(dilemma)) }
}
