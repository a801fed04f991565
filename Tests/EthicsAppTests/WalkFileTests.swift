// The walks in Tests/Walks: each is walked at its sizes, and what it says is seen is looked for.

import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp

@Suite("Walks as text") struct WalkFileTests {
    @Test("Every walk goes as it is told", arguments: WalkFile.names)
    func walk(name: String) throws {
        let path = WalkFile.folder + "/" + name
        let file = try WalkFile(String(contentsOfFile: path, encoding: .utf8), name: name)
        Golden.note(path)
        for size in file.sizes { try walk(file, size) }
    }

    private func walk(_ file: WalkFile, _ size: Size) throws {
        var run = try WalkRun(file, size: size)
        var marks: [String: [WalkFile.Act]] = [:]
        var row = 0
        for (line, step) in file.steps {
            var wrong: String?
            switch step {
            case .act(let act):
                wrong = try run.act(act)
                row = 0
            case .seen(_, .some(let only)) where only != size: break
            case .seen(let text, _):
                if let next = run.look(for: text, from: row) {
                    row = next
                } else {
                    let isAbove = row > 0 && run.look(for: text, from: 0) != nil
                    wrong = "«\(text)» is \(isAbove ? "above the line before it" : "not seen")"
                }
            case .notSeen(let text): if run.shows(text) { wrong = "«\(text)» is seen" }
            case .golden(let name):
                try Golden.expect(framed(run.rig), is: "\(name)-\(size.columns)x\(size.rows)")
            case .here(let name): marks[name] = run.way
            case .back(let name):
                run = try run.replayed(marks[name, default: []])
                row = 0
            }
            if let wrong {
                let place = "Tests/Walks/\(file.name):\(line), at \(size.columns)x\(size.rows)"
                Issue.record("\(place): \(wrong) on\n\(framed(run.rig))")
                // One who has lost the way would only see more that is wrong.
                if case .act = step { return }
            }
        }
    }
}

@Suite("What a walk may say") struct WalkFormatTests {
    private static let head = "size: 80x24 and 60x18\n"

    @Test(
        "A line that can't be read says where it stands and what to write instead",
        arguments: [
            ("", "x.txt:1: there is no size: write «size: 80x24 and 60x18» on top"),
            (head + "> 1\n", "x.txt:3: nothing is looked at: indent the lines that are to be seen"),
            (head + "Hva bør du gjøre?\n", "x.txt:2: «Hva bør du gjøre?» is no step: begin keys with «> »"),
            (head + "  Hva bør du gjøre?\n", "x.txt:2: «  Hva bør du gjøre?» is no step"),
            (head + "    Hva?\nplan: full\n", "x.txt:3: «plan» is no step; what the program starts with stands above"),
            (head + "plan: long\n", "x.txt:2: there is no plan «long»"),
            (head + "color: blue\n", "x.txt:2: «color: blue» is not known"),
            (head + "journal: lost\n", "x.txt:2: a journal is not «lost»"),
            ("size: big\n", "x.txt:1: «big» is no size"),
            (head + "at 40x10:\n    Hva?\n", "x.txt:2: the walk is not walked at 40x10"),
            (head + "> entr\n", "x.txt:2: there is no key «entr»"),
            (head + "> \"Så\n", "x.txt:2: a text is not closed with \""),
            (head + "> pgdn until Avtalt\n", "x.txt:2: write one key before «until»"),
            (head + "> 1 enter until\n", "x.txt:2: write a text in \"quotes\" after «until»"),
            (head + "not seen:\n", "x.txt:2: «not seen:» says nothing"),
            (head + "back to: the menu\n", "x.txt:2: there is no «here: the menu» above"),
            (head + "here: a\nhere: a\n", "x.txt:3: «here: a» stands twice"),
            (head + "wait: long\n", "x.txt:2: «long» is no number of seconds"),
            (head + "restart: day 3\n", "x.txt:2: nothing is kept, so nothing is there after a restart"),
            (head + "journal: kept\nrestart: soon\n", "x.txt:3: «soon» is nothing to start with"),
        ])
    func faulty(text: String, told: String) throws {
        let failure = #expect(throws: WalkFile.Failure.self) { try WalkFile(text, name: "x.txt") }
        let description = try #require(failure).description
        #expect(description.hasPrefix("Tests/Walks/" + told), "\(description)")
    }

    @Test("Keys are names, characters, several of the same, and text")
    func keys() throws {
        let keys = "> 1 enter down*3 \"ø 1\" * pgdn until \"To og to\"\n"
        let file = try WalkFile(Self.head + keys + "    …\n", name: "x.txt")
        #expect(
            file.steps.dropLast().map(\.step) == [
                .act(.press(key: "1", count: 1)), .act(.press(key: "enter", count: 1)),
                .act(.press(key: "down", count: 3)), .act(.type("ø 1")), .act(.press(key: "*", count: 1)),
                .act(.pressUntil(key: "pgdn", text: "To og to")),
            ])
    }

    @Test("A line is seen where it fills whole rows, however they are broken, and in its order")
    func seen() throws {
        let file = try WalkFile(Self.head + "dilemma: den-laste-dora\n    Hva bør du gjøre?\n", name: "x.txt")
        let run = try WalkRun(file, size: Size(columns: 60, rows: 18))
        let next = try #require(run.look(for: "Hva bør du gjøre?", from: 0))
        #expect(run.look(for: "1  Gå ut med ham og la døra stå på gløtt", from: next) != nil)
        #expect(run.look(for: "Hva bør du gjøre?", from: next) == nil)
        let broken = "Jørgen, fire år, vil ut i regnet. Døra er låst fordi dere er én for lite. Han gråter og peker på"
        #expect(run.look(for: broken + " dressen sin.", from: 0) != nil)
        #expect(run.look(for: broken + " …", from: 0) != nil)
        #expect(run.look(for: "… dressen sin.", from: 0) != nil)
        for text in ["Hva bør du", "bør du gjøre?", broken, "1  Gå ut", "gløtt 2  Si nei", "Hva bør du gjøre? 1"] {
            #expect(run.look(for: text, from: 0) == nil, "\(text)")
        }
        #expect(run.shows("bør du") && !run.shows("bør ham"))
    }
}
