// Which questions and choices have room on the smallest screen.

import EthicsEngine
import Foundation
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ScreenFitTests {
    private func dilemma(question: String) throws -> Dilemma {
        let files = try ContentFinder.files(in: TestContent.folder).map { file in
            guard file.path.hasSuffix("seminaret.yaml") else { return file }
            var lines = String(decoding: file.bytes, as: UTF8.self).components(separatedBy: "\n")
            if let line = lines.firstIndex(where: { $0.hasPrefix("sporsmal:") }) {
                let end = lines[(line + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
                lines.replaceSubrange(line..<end, with: ["sporsmal: \(question)"])
            }
            let text = lines.joined(separator: "\n")
            return ContentSource(path: file.path, bytes: Array(text.utf8))
        }
        let result = ContentLoader.load(files)
        #expect(result.problems.isEmpty, "\(result.problems.map(\.text))")
        return try #require(result.library.dilemma("seminaret"))
    }

    @Test("An ordinary question has room, and one of twenty lines has not")
    func question() throws {
        #expect(ScreenFit.cuts(try dilemma(question: "Hva bør du gjøre?")).isEmpty)
        let long = String(repeating: "Hva bør du gjøre nå, når alle har sagt sitt og ingen har rett? ", count: 20)
        #expect(ScreenFit.cuts(try dilemma(question: long)) == ["sporsmal"])
    }

    @Test("Everything that ships has room")
    func shipped() {
        #expect(ShippedContent.library.dilemmas.flatMap(ScreenFit.cuts).isEmpty)
    }
}
