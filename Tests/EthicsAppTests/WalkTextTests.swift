// `walk`: every complete path, what-if, ending and range, for people and for programs.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WalkTextTests {
    @Test("The JSON is every complete path, in the order of the file")
    func json() throws {
        struct Entry: Decodable, Equatable {
            let dilemma: String
            let path: [String]
        }
        var text = ""
        WalkText.json(TestContent.library.dilemmas) { text += $0 }
        let entries = try JSONDecoder().decode([Entry].self, from: Data(text.utf8))
        #expect(
            entries == [
                Entry(dilemma: "den-laste-dora", path: ["ut", "sant"]),
                Entry(dilemma: "den-laste-dora", path: ["ut", "rundt"]),
                Entry(dilemma: "den-laste-dora", path: ["vent"]), Entry(dilemma: "seminaret", path: ["ja"]),
                Entry(dilemma: "seminaret", path: ["selv"]), Entry(dilemma: "seminaret", path: ["nei"]),
            ])
    }

    @Test("The text names endings, what each what-if moves, and the ranges")
    func text() throws {
        var text = ""
        for dilemma in TestContent.library.dilemmas {
            WalkText.text(dilemma, library: TestContent.library) { text += $0 }
        }
        try Golden.expect(text, is: "60-veier")
    }

    @Test("Every path that is listed can be scored")
    func scored() throws {
        for dilemma in ShippedContent.library.dilemmas {
            for path in dilemma.paths { #expect(try dilemma.path(path.ids) == path) }
        }
    }
}
