// Content that is kept for the next start: it is exactly what would be read, and there is no doubt under which it is used.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp

@Suite struct ContentCacheTests {
    /// A folder with enough cases to be kept, a place to keep them, and a case that can't be used.
    private struct Place {
        let folder: TemporaryFolder
        let own: TemporaryFolder
        let home: TemporaryFolder

        init(cases: Int = ContentCache.fewest) throws {
            folder = try TemporaryFolder()
            own = try TemporaryFolder()
            home = try TemporaryFolder()
            try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
            let text = try String(contentsOfFile: TestContent.folder + "/innkjop/seminaret.yaml", encoding: .utf8)
            for number in 1...cases {
                let copy = text.replacing("tittel: Seminaret", with: "tittel: \(ManyCases.title(number))")
                try write("sak-\(number).yaml", copy)
            }
            try write("feil.yaml", "format: 1\ntype: full\n")
        }

        func write(_ name: String, _ text: String) throws {
            try text.write(toFile: own.path + "/" + name, atomically: false, encoding: .utf8)
        }

        func text(_ name: String) throws -> String {
            try String(contentsOfFile: own.path + "/" + name, encoding: .utf8)
        }

        var finder: ContentFinder {
            ContentFinder(
                added: [own.path], executable: folder.path + "/a/ethics-tui", workingDirectory: "/", environment: [:])
        }

        func cache(_ program: String = "1", _ language: ContentLanguage = .bokmal) -> ContentCache {
            ContentCache(folder: home.path + "/cache", program: program, language: language)
        }

        /// What is kept, when it holds.
        func kept(_ cache: ContentCache? = nil) throws -> ProgramContent? {
            (cache ?? self.cache()).content(at: try finder.places())
        }

        /// Reads, and keeps, long enough after the files were written for their times to tell them apart.
        @discardableResult
        func keep() throws -> ProgramContent {
            let content = try ProgramContent(finder)
            cache().keep(content)
            return content
        }
    }

    private static func expectSame(_ one: ProgramContent, _ other: ProgramContent) {
        #expect(one.found.library == other.found.library)
        #expect(one.found.problems == other.found.problems)
        #expect(one.found.notices == other.found.notices)
        #expect(one.index == other.index)
    }

    @Test("What is kept is what would be read, with the words that cases are found by, and what was left out")
    func same() throws {
        let place = try Place()
        let read = try place.keep()
        let kept = try #require(try place.kept())
        Self.expectSame(kept, read)
        #expect(Set(kept.found.notices.map(\.path)) == [place.own.path + "/feil.yaml"])
        let used = try ProgramContent(place.finder, cache: place.cache())
        Self.expectSame(used, read)
        #expect(
            kept.found.library.glossary.terms(in: ["habilitet"]) == read.found.library.glossary.terms(in: ["habilitet"])
        )
    }

    @Test("Nobody else may read it, and what was left by one that was stopped is taken away")
    func rights() throws {
        let place = try Place()
        let folder = place.home.path + "/cache"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try "halv".write(toFile: folder + "/.veivalg-1-2", atomically: false, encoding: .utf8)
        try place.keep()
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["innhold"])
        let rights = try FileManager.default.attributesOfItem(atPath: folder + "/innhold")[.posixPermissions]
        #expect(rights as? Int == 0o600)
    }

    @Test("With few cases nothing is kept")
    func few() throws {
        let place = try Place(cases: 3)
        try place.keep()
        #expect(!FileManager.default.fileExists(atPath: place.home.path + "/cache"))
    }

    @Test("Another program, another language and other folders read the files")
    func others() throws {
        let place = try Place()
        try place.keep()
        #expect(try place.kept(place.cache("2")) == nil)
        #expect(try place.kept(place.cache("1", .nynorsk)) == nil)
        var finder = place.finder
        finder.added = []
        #expect(place.cache().content(at: try finder.places()) == nil)
        #expect(try place.kept() != nil)
    }

    @Test("A file that has changed, come or gone has all files read, and then it is kept anew")
    func changed() throws {
        let place = try Place()
        let original = try place.text("sak-7.yaml")
        let manager = FileManager.default
        let path = place.own.path + "/sak-7.yaml"
        let changes: [(String, () throws -> Void)] = [
            ("other text", { try place.write("sak-7.yaml", original.replacing("tittel: ", with: "tittel: Nå ")) }),
            (
                "same size and same time",
                {
                    let time = try manager.attributesOfItem(atPath: path)[.modificationDate]
                    try place.write("sak-7.yaml", original.replacing("Seminaret ved", with: "Seminaret mot"))
                    try manager.setAttributes([.modificationDate: time as Any], ofItemAtPath: path)
                }
            ),
            (
                "another file in its place",
                {
                    try place.write("ny.txt", original.replacing("Seminaret ved", with: "Seminaret mot"))
                    try manager.removeItem(atPath: path)
                    try manager.moveItem(atPath: place.own.path + "/ny.txt", toPath: path)
                }
            ),
            ("gone", { try manager.removeItem(atPath: path) }),
            ("another name", { try manager.moveItem(atPath: path, toPath: place.own.path + "/sak-700.yaml") }),
            ("one more", { try place.write("sak-800.yaml", original) }),
            ("what was left out is mended", { try place.write("feil.yaml", original) }),
            (
                "in the base",
                {
                    let wheel = place.folder.path + "/dilemmas/hjul.yaml"
                    let text = try String(contentsOfFile: wheel, encoding: .utf8)
                    try (text + "# Ny linje.\n").write(toFile: wheel, atomically: true, encoding: .utf8)
                }
            ),
        ]
        for (name, change) in changes {
            try place.write("sak-7.yaml", original)
            try place.keep()
            try change()
            #expect(try place.kept() == nil, "\(name)")
            let read = try ProgramContent(place.finder, cache: place.cache())
            Self.expectSame(read, try ProgramContent(place.finder))
            #expect(read.isNew, "\(name)")
        }
    }

    @Test(
        "Files that were copied or saved again with the same bytes are still the same, and are not read the next time")
    func touched() throws {
        let place = try Place()
        let read = try place.keep()
        try place.write("sak-7.yaml", try place.text("sak-7.yaml"))
        let kept = try #require(try place.kept())
        Self.expectSame(kept, read)
        #expect(kept.isNew)
        let seen = try #require(kept.files.first { $0.place.path.hasSuffix("/sak-7.yaml") })
        let now = try #require(ContentLook.Trace(of: seen.place.path))
        #expect(seen.trace == now)
    }

    @Test("A file that was written about when it was read is told by its bytes")
    func within() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.yaml"
        try "to".write(toFile: path, atomically: false, encoding: .utf8)
        let trace = try #require(ContentLook.Trace(of: path))
        let place = ContentPlace(path: path, layer: 0)
        let file = SeenFile(place: place, trace: trace, hash: ContentStore.hash(Array("en".utf8)))
        #expect(file.comparison(trace, readAt: trace.changed + 1_000_000_000) == .other)
        #expect(file.comparison(trace, readAt: trace.changed + 3_000_000_000) == .same)
    }

    @Test("What is damaged is not used, and is no harm")
    func damaged() throws {
        let place = try Place()
        let read = try place.keep()
        let path = place.home.path + "/cache/innhold"
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        func expectUnused(_ data: Data, _ note: String) throws {
            try data.write(to: URL(fileURLWithPath: path))
            #expect(try place.kept() == nil, "\(note)")
        }
        var dice = SeededGenerator(seed: 15)
        for _ in 0..<60 {
            var data = whole
            let at = Int.random(in: 0..<data.count, using: &dice)
            data[at] ^= UInt8.random(in: 1...255, using: &dice)
            try expectUnused(data, "byte \(at)")
        }
        for length in [0, 1, 20, 64, 90, whole.count / 2, whole.count - 1] {
            try expectUnused(whole.prefix(length), "\(length) bytes")
        }
        try expectUnused(whole + Data("x".utf8), "one more byte")
        try expectUnused(Data(count: 5000), "zeros")
        // A seal that fits what makes no sense.
        let head = whole.prefix { $0 != UInt8(ascii: "\n") } + Data("\n".utf8)
        func sealed(_ body: String) -> Data {
            head + Data((ContentStore.hash(Array(body.utf8)) + "\n" + body).utf8)
        }
        for body in ["", "{}", "[1]", "null"] { try expectUnused(sealed(body), body) }
        // So does one with cases that there are not, or words of none.
        let body = try #require(
            String(decoding: whole, as: UTF8.self).split(separator: "\n", maxSplits: 2).last.map(String.init))
        #expect(sealed(body) == whole)
        let numbers = try #require(body.firstMatch(of: /"(place|text)":(\d+)/))
        for other in ["100000", "-1"] {
            let forged = body.replacingCharacters(in: numbers.2.startIndex..<numbers.2.endIndex, with: other)
            try expectUnused(sealed(forged), "\(numbers.1) \(other)")
            let next = try #require(body[numbers.range.upperBound...].firstMatch(of: /"(place|text)":(\d+)/))
            let second = body.replacingCharacters(in: next.2.startIndex..<next.2.endIndex, with: other)
            try expectUnused(sealed(second), "\(next.1) \(other)")
        }
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(try place.kept() == nil)
        place.cache().keep(read)
        #expect(try ProgramContent(place.finder, cache: place.cache()).found.library == read.found.library)
    }

    @Test("Words that there are not, and pieces without an end, are refused")
    func unsound() throws {
        func decodes(_ index: WordIndex) throws -> Bool {
            (try? JSONDecoder().decode(WordIndex.self, from: JSONEncoder().encode(index))) == index
        }
        #expect(try decodes(WordIndex(letters: Array("en to \0".utf8), counts: [1, 2], words: [1, 0, 1])))
        #expect(try decodes(WordIndex(letters: [0], counts: [0, 0], words: [])))
        #expect(try !decodes(WordIndex(letters: Array("en to \0".utf8), counts: [1], words: [2])))
        #expect(try !decodes(WordIndex(letters: Array("en to \0".utf8), counts: [1], words: [-1])))
        #expect(try !decodes(WordIndex(letters: Array("en to ".utf8), counts: [1], words: [1])))
        #expect(try !decodes(WordIndex(letters: Array("e\0 to \0".utf8), counts: [1], words: [1])))
        let texts = [["ZW4=", "ZW4A"], ["ZW4A", ""], ["AA=="]]
        for text in texts {
            #expect(throws: (any Error).self) {
                try JSONDecoder().decode(FoldedText.self, from: JSONEncoder().encode(text))
            }
        }
    }

    @Test("Where it can't be kept, nobody is told, and the content is there")
    func unwritable() throws {
        let place = try Place()
        try "en fil".write(toFile: place.home.path + "/cache", atomically: false, encoding: .utf8)
        let read = try place.keep()
        #expect(try place.kept() == nil)
        #expect(read.found.library.dilemmas.count > ContentCache.fewest)
    }
}
