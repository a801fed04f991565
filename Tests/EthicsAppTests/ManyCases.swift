// Libraries with many cases, for lists that are longer than the screen.

import EthicsEngine

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// The test content with as many cases as one wants.
enum ManyCases {
    /// A library with copies of the case about the seminar, each with its own title and place.
    static func library(_ count: Int) throws -> Library {
        var files = try ContentFinder.files(in: TestContent.folder)
        guard let place = files.firstIndex(where: { $0.path.hasSuffix("seminaret.yaml") }) else { return Library() }
        let text = String(decoding: files.remove(at: place).bytes, as: UTF8.self)
        for number in 1...count {
            let copy = text.replacing("tittel: Seminaret", with: "tittel: \(title(number))")
            files.append(ContentSource(path: "sak-\(number).yaml", bytes: Array(copy.utf8)))
        }
        return ContentLoader.load(files).library
    }

    /// A title that no other number has.
    static func title(_ number: Int) -> String {
        let places = ["byen", "havna", "åsen", "øya", "elva", "gården", "ærfuglen"]
        return "Seminaret ved \(places[number % places.count]) \(number)"
    }
}
