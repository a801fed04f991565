// A walk as text: who sits where, keys, and what is then seen. The format is in Tests/Walks/README.md.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport

@testable import EthicsApp

/// A walk that was read from a file.
struct WalkFile {
    /// How the program is started.
    struct Start: Equatable {
        var dilemma: String?
        var plan: Plan?
        var meeting: MeetingPlan?
        /// So many days after 26.04.2026.
        var day = 0
        /// What is wrong with the journal, in a word of ``WalkFile/troubles``.
        var trouble: String?
    }

    /// What somebody does.
    enum Act: Equatable {
        case press(key: String, count: Int)
        case type(String)
        /// Presses a key until a text leads the screen.
        case pressUntil(key: String, text: String)
        case restart(Start)
        case rest
        case wait(seconds: Double)
    }

    /// A line of the file after its head.
    enum Step: Equatable {
        case act(Act)
        case seen(String, only: Size?)
        case notSeen(String)
        case golden(String)
        case here(String)
        case back(to: String)
    }

    /// What stands wrong in a file.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    let name: String
    private(set) var sizes: [Size] = []
    private(set) var start = Start()
    private(set) var municipality: String?
    private(set) var hasValuesContent = false
    /// Whether there is a track, and rules for those who are new.
    private(set) var hasTrackContent = false
    private(set) var isKept = false
    /// So many reflections were finished before, one a day from 26.04.2026 on.
    private(set) var finishedBefore = 0
    /// The key for what was taken along from each of them.
    private(set) var takenAlong = "2"
    private(set) var steps: [(line: Int, step: Step)] = []

    static let folder = Repository.root + "/Tests/Walks"
    /// The walks, by name.
    static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
        .filter { $0.hasSuffix(".txt") }.sorted()
    static let troubles = ["damaged", "read only", "full", "newer", "busy"]

    /// Reads a walk.
    init(_ text: String, name: String) throws(Failure) {
        self.name = name
        var reader = LineReader(name: name)
        for line in text.components(separatedBy: "\n") { try reader.read(line, into: &self) }
        if sizes.isEmpty { throw reader.failure("there is no size: write «size: 80x24 and 60x18» on top") }
        if !steps.contains(where: { $0.step.isLooking }) {
            throw reader.failure("nothing is looked at: indent the lines that are to be seen")
        }
    }
}

extension WalkFile.Step {
    /// Whether it looks at the screen.
    fileprivate var isLooking: Bool {
        switch self {
        case .seen, .notSeen, .golden: true
        case .act, .here, .back: false
        }
    }
}

extension WalkFile {
    /// Reads lines, and says of each that it can't read where it stands and what to write instead.
    fileprivate struct LineReader {
        let name: String
        var number = 0
        /// The size that the indented lines are about; nil for all.
        var only: Size?
        var marks: Set<String> = []

        func failure(_ text: String) -> Failure { Failure(description: "Tests/Walks/\(name):\(number): \(text)") }

        mutating func read(_ line: String, into file: inout WalkFile) throws(Failure) {
            number += 1
            if line.hasPrefix("    ") {
                let text = line.trimmingCharacters(in: .whitespaces)
                if text.isEmpty { throw failure("a line with nothing but spaces: take them away") }
                return file.steps.append((number, .seen(text, only: only)))
            }
            only = nil
            if line.isEmpty || line.hasPrefix("#") { return }
            if line.hasSuffix(" ") { throw failure("a space ends the line: take it away") }
            if line.hasPrefix("> ") {
                for act in try acts(String(line.dropFirst(2))) { file.steps.append((number, .act(act))) }
                return
            }
            if line == "rest" { return file.steps.append((number, .act(.rest))) }
            if line == "restart" { return file.steps.append((number, .act(.restart(Start())))) }
            guard let colon = line.firstIndex(of: ":") else {
                throw failure(
                    "«\(line)» is no step: begin keys with «> », lines that are seen with four spaces, prose with «# »")
            }
            let word = String(line[..<colon])
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            if let step = try step(word, value, in: file) { return file.steps.append((number, step)) }
            if word.hasPrefix("at "), value.isEmpty {
                only = try size(String(word.dropFirst(3)), of: file.sizes)
                return
            }
            if !file.steps.isEmpty {
                throw failure("«\(word)» is no step; what the program starts with stands above the first step")
            }
            try head(word, value, into: &file)
        }

        private mutating func step(_ word: String, _ value: String, in file: WalkFile) throws(Failure) -> Step? {
            guard ["not seen", "golden", "here", "back to", "restart", "wait"].contains(word) else { return nil }
            if value.isEmpty { throw failure("«\(word):» says nothing: write what after the colon") }
            switch word {
            case "not seen": return .notSeen(value)
            case "golden": return .golden(value)
            case "here":
                if !marks.insert(value).inserted { throw failure("«here: \(value)» stands twice: choose another name") }
                return .here(value)
            case "back to":
                if !marks.contains(value) { throw failure("there is no «here: \(value)» above") }
                return .back(to: value)
            case "wait":
                guard let seconds = Double(value) else { throw failure("«\(value)» is no number of seconds") }
                return .act(.wait(seconds: seconds))
            default:
                if !file.isKept, !value.hasPrefix("journal ") {
                    throw failure("nothing is kept, so nothing is there after a restart: write «journal: kept» on top")
                }
                var start = Start()
                for part in value.components(separatedBy: ", ") {
                    guard let space = part.firstIndex(of: " "),
                        try option(
                            String(part[..<space]), String(part[part.index(after: space)...]), into: &start)
                    else { throw failure("«\(part)» is nothing to start with: \(Self.options)") }
                }
                return .act(.restart(start))
            }
        }

        private static let options =
            "write «dilemma ID», «plan first|quick|wheel|full», «meeting 15|30|60|90», «day NUMBER» or "
            + "«journal \(WalkFile.troubles.joined(separator: "|"))»"

        /// Whether it was an option of how the program starts.
        private func option(_ word: String, _ value: String, into start: inout Start) throws(Failure) -> Bool {
            switch word {
            case "dilemma": start.dilemma = value
            case "plan":
                guard let plan = Plan.allCases.first(where: { "\($0)" == value }) else {
                    throw failure("there is no plan «\(value)»: \(Self.options)")
                }
                start.plan = plan
            case "meeting":
                guard let minutes = Int(value), let plan = MeetingPlan(rawValue: minutes) else {
                    throw failure("there is no meeting of «\(value)» minutes: \(Self.options)")
                }
                start.meeting = plan
            case "day":
                guard let day = Int(value) else { throw failure("«\(value)» is no number of days") }
                start.day = day
            case "journal":
                guard WalkFile.troubles.contains(value) else {
                    throw failure("a journal is not «\(value)»: \(Self.options)")
                }
                start.trouble = value
            default: return false
            }
            return true
        }

        private func head(_ word: String, _ value: String, into file: inout WalkFile) throws(Failure) {
            switch (word, value) {
            case ("size", _):
                for part in value.components(separatedBy: " and ") { file.sizes.append(try size(part)) }
            case ("journal", "kept"): file.isKept = true
            case ("journal", "ephemeral"): file.isKept = false
            case ("content", "values"): file.hasValuesContent = true
            case ("content", "track"): file.hasTrackContent = true
            case ("municipality", _): file.municipality = value
            case ("finished before", _):
                guard let count = Int(value), count > 0 else { throw failure("«\(value)» is no number of reflections") }
                file.finishedBefore = count
            case ("taken along", _):
                guard value.count == 1 else { throw failure("«\(value)» is no key for what is taken along") }
                file.takenAlong = value
            default:
                guard try option(word, value, into: &file.start) else {
                    throw failure("«\(word): \(value)» is not known; Tests/Walks/README.md says what may stand on top")
                }
            }
        }

        private func size(_ text: String, of sizes: [Size]? = nil) throws(Failure) -> Size {
            let numbers = text.components(separatedBy: "x").compactMap(Int.init)
            guard numbers.count == 2 else { throw failure("«\(text)» is no size: write 80x24 or 60x18") }
            let size = Size(columns: numbers[0], rows: numbers[1])
            if let sizes, !sizes.contains(size) { throw failure("the walk is not walked at \(text)") }
            return size
        }

        // MARK: Keys

        /// The keys of a line: names, single characters, «name*3», "text" and «key until "text"».
        private func acts(_ line: String) throws(Failure) -> [Act] {
            var acts: [Act] = []
            var isUntil = false
            for word in try words(line) {
                switch (word, acts.last) {
                case (.text(let text), .press(let key, 1)?) where isUntil:
                    acts[acts.count - 1] = .pressUntil(key: key, text: text)
                    isUntil = false
                case (_, _) where isUntil:
                    throw failure("write one key before «until», and a text in \"quotes\" after it")
                case (.text(let text), _): acts.append(.type(text))
                case (.name("until"), _): isUntil = true
                case (.name(let name), _): acts.append(try press(name))
                }
            }
            if isUntil { throw failure("write a text in \"quotes\" after «until»") }
            return acts
        }

        private func press(_ word: String) throws(Failure) -> Act {
            var name = word
            var count = 1
            if word.count > 1, let star = word.lastIndex(of: "*"), star != word.startIndex,
                let number = Int(word[word.index(after: star)...])
            {
                name = String(word[..<star])
                count = number
            }
            guard name.count == 1 || Rig.named[name] != nil else {
                let known = Rig.named.keys.sorted().joined(separator: " ")
                throw failure("there is no key «\(name)»: write \(known), a single character, or text in \"quotes\"")
            }
            return .press(key: name, count: count)
        }

        private enum Word { case name(String), text(String) }

        private func words(_ line: String) throws(Failure) -> [Word] {
            var words: [Word] = []
            var rest = Substring(line)
            while let first = rest.first {
                if first == " " {
                    rest.removeFirst()
                } else if first == "\"", rest.count > 1 {
                    rest.removeFirst()
                    guard let end = rest.firstIndex(of: "\"") else { throw failure("a text is not closed with \"") }
                    words.append(.text(String(rest[..<end])))
                    rest = rest[rest.index(after: end)...]
                } else {
                    let word = rest.prefix { $0 != " " }
                    words.append(.name(String(word)))
                    rest = rest.dropFirst(word.count)
                }
            }
            return words
        }
    }
}
