// Recordings by the thousand: what is written can be read, what may not be known can't be found, and nothing traps.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Recorded meetings at random")
struct RecordingRandomTests {
    @Test("What is written of any meeting reads as the same meeting", arguments: 1...4)
    func roundTrip(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var rounds = 0
        var words = 0
        for number in 0..<75 {
            let dilemma = try #require(Shipped.library.dilemmas.randomElement(using: &random))
            let meeting = RandomMeeting.held(about: dilemma, &random)
            let yaml = Recording.yaml(meeting, date: "2026-11-28")
            let read: Recording
            do {
                read = try RecordedFile.read(yaml)
            } catch {
                Issue.record("seed \(seed), meeting \(number):\n\(error.problems.map(\.text).joined())\(yaml)")
                return
            }
            var start = meeting.start
            start.content = []
            try #require(read.meeting.start == start, "seed \(seed), meeting \(number)\n\(yaml)")
            try #require(read.meeting.results == meeting.results, "seed \(seed), meeting \(number)\n\(yaml)")
            try #require(read.meeting.outcomes == meeting.outcomes, "seed \(seed), meeting \(number)")
            try #require(read.meeting.picked == meeting.picked, "seed \(seed), meeting \(number)")
            try #require(
                read.meeting.disagreements == meeting.disagreements, "seed \(seed), meeting \(number)\n\(yaml)")
            let saying = meeting.saying.flatMap { $0.isEmpty ? nil : $0 }
            try #require(read.meeting.saying == saying, "seed \(seed), meeting \(number)\n\(yaml)")
            try #require(read.meeting.agreements == meeting.agreements, "seed \(seed), meeting \(number)\n\(yaml)")
            try #require(read.meeting.isArchivingConsidered == meeting.isArchivingConsidered)
            try #require(read.meeting.leading == meeting.leading)
            try #require(Recording.yaml(read.meeting, date: read.date) == yaml, "seed \(seed), meeting \(number)")
            // Many editors take blanks at the end of a line away.
            #expect(yaml.split(separator: "\n").allSatisfy { !$0.hasSuffix(" ") }, "seed \(seed), meeting \(number)")
            rounds += meeting.results.count
            words += meeting.results.count { $0.disclosure.counts == nil }
        }
        #expect(rounds > 40)
        #expect(words > 20)
        #expect(rounds - words > 5)
    }

    /// A file with these answers to its rounds, options in the order of `shuffle`.
    private func file(_ rounds: [(Round, [Int])], people: Int, options: [String], shuffle: Int) -> String {
        var yaml = """
            format: 1
            type: samtale
            dilemma: tolv-minutter
            dato: 2026-11-28
            opplegg: 30
            svarer: \(people)
            runder:

            """
        for (round, counts) in rounds {
            yaml += "  - runde: \(round.rawValue)\n    svar:\n"
            for index in options.indices.map({ ($0 + shuffle) % options.count }) {
                yaml += "      - svar: \(options[index])\n        antall: \(counts[index])\n"
            }
        }
        return yaml
    }

    @Test("Files with different answers and the same that may be known of them give equal recordings")
    func nonInterference() throws {
        var random = SeededGenerator(seed: 7)
        let dilemma = try #require(Shipped.library.dilemma("tolv-minutter"))
        let held: [Round] = [.first, .whatIf("hva-om-parkinson"), .again]
        let options = Round.first.options(in: dilemma)
        struct Known: Hashable {
            let people: Int
            let said: [String]
        }
        var seen: [Known: (recording: Recording, answers: Set<[[Int]]>)] = [:]
        for number in 0..<1_500 {
            let people = [4, 5, 7, 8][random.below(4)]
            let answers = held.map { _ in
                var counts = options.map { _ in 0 }
                for _ in 0..<people { counts[random.below(2) == 0 ? 0 : random.below(options.count)] += 1 }
                return counts
            }
            // What may be known, by the rule alone.
            var isBound = false
            let said = zip(held, answers).map { round, counts in
                // Words the first time mean words when the same is asked again; a what-if asks something else.
                let disclosure = SmallGroupRule().disclose(options, counts, wordsOnly: round == .again && isBound)
                if round == .first, disclosure?.counts == nil { isBound = true }
                return "\(disclosure.map { "\($0)" } ?? "")"
            }
            let yaml = file(Array(zip(held, answers)), people: people, options: options, shuffle: random.below(5))
            let recording = try RecordedFile.read(yaml)
            let known = Known(people: people, said: said)
            if let before = seen[known] {
                try #require(before.recording == recording, "file \(number)\n\(yaml)")
            }
            seen[known, default: (recording, [])].answers.insert(answers)
        }
        let different = seen.values.filter { $0.answers.count > 1 }
        #expect(different.count > 10)
        #expect(seen.values.contains { $0.answers.count > 100 })
        // And what may be known is told apart.
        let told = Set(seen.map { "\($0.key.people) \($0.value.recording.meeting.results)" })
        #expect(seen.count > 20)
        #expect(told.count == seen.count)
    }

    @Test("Random harm to a file gives problems or a recording that can be written and read", arguments: 1...4)
    func mutations(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var sound = 0
        for number in 0..<500 {
            let bytes = harmed(Array(RecordedFile.whole.utf8), &random)
            let file = ContentSource(path: "mote.yaml", bytes: bytes)
            do throws(ContentFailure) {
                let recording = try Recording(file, in: Shipped.library)
                sound += 1
                let yaml = Recording.yaml(recording.meeting, date: recording.date)
                guard let again = try? RecordedFile.read(yaml), again == recording else {
                    Issue.record("seed \(seed), input \(number) does not read again:\n\(yaml)")
                    return
                }
            } catch {
                #expect(!error.problems.isEmpty, "seed \(seed), input \(number)")
                for problem in error.problems {
                    #expect(
                        !problem.message.isEmpty && !problem.remedy.isEmpty && problem.text.hasSuffix("\n"),
                        "seed \(seed), input \(number)")
                }
            }
        }
        #expect(sound > 10)
        #expect(sound < 450)
    }

    private func harmed(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<1 + random.below(3) where !bytes.isEmpty {
            let place = random.below(bytes.count)
            switch random.below(6) {
            case 0: bytes[place] ^= 1 << UInt8(random.below(8))
            case 1: bytes[place] = UInt8(random.below(256))
            case 2: bytes.remove(at: place)
            default:
                var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                let line = random.below(lines.count)
                switch random.below(4) {
                case 0: lines.remove(at: line)
                case 1: lines.insert(lines[line], at: random.below(lines.count))
                case 2: lines.swapAt(line, random.below(lines.count))
                default: lines.removeSubrange(line..<min(lines.count, line + 1 + random.below(8)))
                }
                bytes = Array(lines.joined(separator: [0x0A]))
            }
        }
        return bytes
    }

    @Test("The beginning of a file, wherever it is cut, gives problems or a recording")
    func cut() {
        let bytes = Array(RecordedFile.whole.utf8)
        for end in stride(from: 0, to: bytes.count, by: 7) {
            let file = ContentSource(path: "mote.yaml", bytes: Array(bytes[..<end]))
            do throws(ContentFailure) {
                _ = try Recording(file, in: Shipped.library)
            } catch {
                #expect(!error.problems.isEmpty)
            }
        }
    }
}
