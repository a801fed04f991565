// The page for those who type in a meeting shows a file that can be read, and says everything that may stand there.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("The page about recorded meetings")
struct RecordingGuideTests {
    private static let page = Result {
        try String(contentsOfFile: Repository.root + "/docs/opptak.md", encoding: .utf8)
    }

    /// The first file that the page shows.
    private func example() throws -> String {
        let parts = try Self.page.get().split(separator: "```yaml\n", omittingEmptySubsequences: false)
        return try #require(parts.dropFirst().first?.split(separator: "```\n").first.map(String.init))
    }

    @Test("The example can be read, and comes to what the page says")
    func reads() throws {
        let meeting = try RecordedFile.read(example()).meeting
        #expect(meeting.results.map { $0.disclosure.counts?.max() } == [5, 6, nil])
        #expect(meeting.results.last?.disclosure == .majority(option: "meld"))
    }

    @Test("The words that the page puts in the place of counts come to the same meeting")
    func words() throws {
        let counts = """
              - runde: nytt-svar
                svar:
                  - svar: meld
                    antall: 7
                  - svar: bli
                    antall: 1

            """
        let words = """
              - runde: nytt-svar
                utfall: flertall
                flest: meld

            """
        #expect(try Self.page.get().contains("```yaml\n\(words)```"))
        let changed = try example().replacing(counts, with: words)
        #expect(try changed != example())
        #expect(try RecordedFile.read(changed) == RecordedFile.read(example()))
    }

    @Test("The mistake that the page shows is told in these words")
    func mistake() throws {
        let file = try example().replacing("antall: 3", with: "antall: 4", maxReplacements: 1)
        do throws(ContentFailure) {
            _ = try Recording(ContentSource("kveldsvakta.yaml", file), in: Shipped.library)
            Issue.record("it was read")
        } catch {
            let text = try #require(error.problems.first).text
            #expect(try Self.page.get().contains("```text\n\(text)```"))
        }
    }

    @Test("Every key and every word that may stand there is on the page")
    func whole() throws {
        let page = try Self.page.get()
        for word in words(Shape.recording) where !page.contains("`\(word)`") {
            Issue.record("«\(word)» is not on the page")
        }
        let rounds: [Round] = [.first, .firstConfidence, .whatIf("ID"), .again, .confidenceAgain]
        for round in rounds + MeetingPlace.ratedFields.map(Round.field) {
            #expect(page.contains("`\(round.rawValue)`"))
        }
        for answer in Answer.allCases.map(\.rawValue) + [Round.undecided, "1", "5"] {
            #expect(page.contains("`\(answer)`"))
        }
    }

    private func words(_ keys: [Shape.Key]) -> [String] { keys.flatMap { [$0.name] + words($0.shape) } }

    private func words(_ shape: Shape) -> [String] {
        switch shape {
        case .word(let words): words
        case .list(let element, _): words(element)
        case .record(let keys): words(keys)
        default: []
        }
    }
}
