// What the small-group rule keeps back is nowhere: not on a screen, in the journal, the minutes, the JSON or the recording.
// Two rooms whose answers differ, but of which the same may be known, leave the same bytes everywhere.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MeetingSecrecyTests {
    /// Everything that a meeting shows and leaves, apart from ids.
    private struct Traces: Equatable {
        var screens: [String] = []
        var lines: [String] = []
        var events: [String] = []
        var drafts: [String] = []
        var minutes: [String] = []
    }

    @Test("Rooms of which the same may be known leave the same traces, however they answered", arguments: 0..<6)
    func noninterference(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed) + 41)
        var compared = 0
        for _ in 0..<40 {
            let people = 4 + random.below(6)
            let one = (counts(people, &random), counts(people, &random))
            let other = (counts(people, &random), counts(people, &random))
            guard one != other, try disclosures(people, one) == disclosures(people, other) else { continue }
            compared += 1
            #expect(try traces(people, one) == traces(people, other), "\(people): \(one) and \(other)")
        }
        #expect(compared > 0)
    }

    @Test("A number that is kept back stands in none of the traces")
    func numbers() throws {
        // Seventeen and thirteen stand nowhere else.
        let traces = try traces(31, ([17, 13, 1], [13, 17, 1]))
        let all = traces.screens + traces.lines + traces.events + traces.drafts + traces.minutes
        // The page's own style is full of numbers, and so are the hashes of content.
        for text in all.map({ $0.replacing(/[0-9a-f]{64}/, with: "") }) where !text.hasPrefix("<!") {
            for number in ["17", "13"] {
                let isThere = text.split { !$0.isNumber }.contains(Substring(number))
                #expect(!isThere, "\(number) stands in:\n\(text)")
            }
        }
    }

    @Test("Each answer on the keyboard leaves nothing on disk before the round is closed, and no order afterwards")
    func order() throws {
        func bytes(_ keys: [String]) throws -> (before: Bool, events: [Data]) {
            let journal = MemoryJournal()
            var rig = self.rig(journal)
            rig.press("5", "5", "5", "0", "enter", "enter")
            rig.go(to: .firstAnswer)
            let count = try #require(journal.sessions().first).lastSequence
            for key in keys { rig.press(key) }
            let session = try #require(journal.sessions().first)
            let isUnchanged = session.lastSequence == count && journal.drafts(of: session.id).isEmpty
            rig.press("enter")
            return (isUnchanged, journal.events(of: session.id).map(\.body))
        }
        let one = try bytes(["a", "a", "a", "a", "a", "b", "b", "b"])
        let other = try bytes(["b", "a", "b", "a", "a", "b", "a", "a"])
        #expect(one.before && other.before)
        #expect(one.events == other.events)
    }

    // MARK: Rooms

    private func rig(_ journal: MemoryJournal) -> Rig {
        let wall = Wall()
        return Rig(
            dilemma: "den-laste-dora", meeting: .half, clock: { wall.now }, journal: { .success(journal) })
    }

    private func counts(_ people: Int, _ random: inout SeededGenerator) -> [Int] {
        let first = random.below(people + 1)
        let second = random.below(people - first + 1)
        return [first, second, people - first - second]
    }

    /// What may be known of both rounds, by the engine.
    private func disclosures(_ people: Int, _ rounds: ([Int], [Int])) throws -> [Disclosure] {
        let rig = try held(people, rounds, MemoryJournal()).rig
        return rig.room?.meeting.results.map(\.disclosure) ?? []
    }

    private func traces(_ people: Int, _ rounds: ([Int], [Int])) throws -> Traces {
        let journal = MemoryJournal()
        var (rig, traces) = try held(people, rounds, journal)
        let session = try #require(journal.sessions().first)
        traces.events = journal.events(of: session.id).map { String(decoding: $0.body, as: UTF8.self) }
        traces.drafts = journal.drafts(of: session.id).values.map(\.text).sorted()
        let meeting = try #require(rig.room?.meeting)
        let document = Minutes(
            meeting: meeting, date: "2026-04-26", language: .bokmal
        ).document
        traces.minutes = [
            HTMLText.text(document), MarkdownText.text(document), Recording.yaml(meeting, date: "2026-04-26"),
            JSONText.text(MeetingReport(meeting, date: "2026-04-26")),
        ]
        rig.press("0")
        rig.choose("Mine refleksjoner")
        rig.press("1")
        traces.screens.append(rig.screen)
        return traces
    }

    /// A meeting with two rounds, and what was on the screen from the door to the end, apart from open rounds of which the
    /// doubt about a number is told.
    private func held(_ people: Int, _ rounds: ([Int], [Int]), _ journal: MemoryJournal) throws -> (
        rig: Rig, traces: Traces
    ) {
        var rig = rig(journal)
        var traces = Traces()
        rig.set(people: people)
        rig.press("enter", "enter")
        for _ in 0..<40 where rig.room?.meeting.isFinished == false {
            switch rig.room?.meeting.place.step {
            case .firstAnswer where rig.app.openBallot != nil: count(rounds.0, &rig, &traces)
            case .newAnswer where rig.app.openBallot != nil: count(rounds.1, &rig, &traces)
            default: break
            }
            traces.screens.append(rig.screen)
            traces.lines.append(PlainView(strings: rig.app.strings).text(rig.drawn))
            rig.press("pgdn")
        }
        traces.screens.append(rig.screen)
        return (rig, traces)
    }

    /// Types counts of one or two digits, with the screen after each key.
    private func count(_ counts: [Int], _ rig: inout Rig, _ traces: inout Traces) {
        for count in counts {
            for digit in String(count) { rig.press(String(digit)) }
            traces.screens.append(rig.screen)
            rig.press("enter")
            traces.screens.append(rig.screen)
        }
        rig.press("enter")
    }
}
