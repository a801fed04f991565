// A file is the same however it was saved: with a byte order mark, with CR LF, with either ending of its name.

import Testing

@testable import EthicsEngine

@Suite("How a file was saved")
struct SavedTextTests {
    private static let ways: [@Sendable ([UInt8]) -> [UInt8]] = [
        { SourceBytes.mark + $0 }, { Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8) },
        { SourceBytes.mark + Array(String(decoding: $0, as: UTF8.self).replacing("\n", with: "\r\n").utf8) },
    ]

    private func saved(_ files: [ContentSource], _ way: ([UInt8]) -> [UInt8]) -> [ContentSource] {
        files.map { ContentSource(path: $0.path, bytes: way($0.bytes), layer: $0.layer) }
    }

    @Test("Content as Notepad saves it is the same content", arguments: ways.indices)
    func content(_ index: Int) {
        let plain = ContentLoader.load(Fixture.sound)
        let result = ContentLoader.load(saved(Fixture.sound, Self.ways[index]))
        #expect(result.text == "")
        #expect(result.library.dilemmas == plain.library.dilemmas)
        #expect(result.library.frameworks == plain.library.frameworks)
        #expect(ContentLoader.lint(saved(Fixture.sound, Self.ways[index])).isEmpty)
    }

    @Test("A mistake stands in the same line and column however the file was saved", arguments: ways.indices)
    func places(_ index: Int) {
        for broken in BrokenFile.all where ![.unreadable, .encoding].contains(broken.code) && !broken.isRule {
            guard broken.files.allSatisfy({ !$0.bytes.contains(0x0D) && !$0.bytes.starts(with: SourceBytes.mark) })
            else {
                continue
            }
            let problems = ContentLoader.load(saved(broken.files, Self.ways[index])).problems
            #expect(problems == broken.problems, "\(broken.name)")
        }
    }

    @Test("A recording as Notepad saves it is the same meeting", arguments: ways.indices)
    func recording(_ index: Int) throws {
        let bytes = Self.ways[index](Array(RecordedFile.whole.utf8))
        let recording = try Recording(ContentSource(path: "mote.yaml", bytes: bytes), in: Shipped.library)
        #expect(recording == (try RecordedFile.read(RecordedFile.whole)))
    }

    @Test(
        "A file that says what it is on its first line says so behind a mark too",
        arguments: ["type: full\nformat: 1\n", "\u{FEFF}type: full\r\nformat: 1\r\n"])
    func peek(_ text: String) { #expect(FileType.peek(ContentSource("ny.yaml", text)) == .full) }

    @Test("A mark with nothing behind it is an empty file")
    func markAlone() {
        #expect(ContentLoader.load([ContentSource("ny.yaml", "\u{FEFF}")]).problems.map(\.code) == [.empty])
    }

    @Test("Both endings of a name are read, whatever their case", arguments: ["yml", "yaml", "YML", "Yaml"])
    func endings(_ ending: String) {
        let files = Fixture.sound.map { file in
            ContentSource(path: String(file.path.dropLast(4)) + ending, bytes: file.bytes)
        }
        #expect(ContentLoader.load(files).library.dilemmas == ContentLoader.load(Fixture.sound).library.dilemmas)
        #expect(ContentLoader.lint(files).isEmpty)
    }

    @Test("Two files whose names differ in the ending alone have one id, and that is told")
    func twoEndings() {
        let files = Fixture.sound + [ContentSource("helse-omsorg/proven.yml", Fixture.dilemma)]
        #expect(ContentLoader.load(files).problems.map(\.code) == [.duplicateID])
        #expect(ContentLoader.lint(files).map(\.code) == [.duplicateID])
    }
}

@Suite("Signs of anchors in text")
struct AliasTextTests {
    @Test(
        "In a text & and * are text, as YAML has it",
        arguments: [
            #"tittel: "Kveld &natt""#, "tittel: 'Helg *høst*'", "tittel: Sokker *hjemme*", "tittel: Du og &jeg",
            #"tittel: "&natt""#, "tittel: '*aldri*'", "tittel: |\n  *aldri* &natt", "tittel: Prøven # &natt *aldri",
            "tittel: Han, *henne* [&dem] {*oss}", "tittel: a:*b", "tittel: \"a\n  &natt\"",
        ])
    func text(_ line: String) { #expect(ContentLoader.load(Fixture.changed("tittel: Prøven", line)).text == "") }

    @Test("A text that begins with one of them is told where it begins, and how it is written")
    func atStart() throws {
        for line in ["kort: *Noen* venter.", "kort: &Noen venter.", "kort: *", "kort: &"] {
            let problem = try #require(ContentLoader.load(Fixture.changed("kort: Noen venter.", line)).problems.first)
            #expect(problem.code == .alias, "\(line)")
            #expect(problem.mark == Mark(line: 4, column: 7), "\(line)")
            #expect(problem.remedy.contains("anførselstegn"))
        }
    }

    @Test("A text may stress and name many words, quoted or plain")
    func many() {
        let words = String(repeating: "&Co *aldri* ", count: 50)
        for text in ["Vi: \(words)", "Vi \(words)"] {
            let quoted = Fixture.changed("situasjon: Du har lite tid.", "situasjon: \"\(text)\"")
            #expect(ContentLoader.load(quoted).text == "")
        }
        #expect(ContentLoader.load(Fixture.changed("situasjon: Du har lite tid.", "situasjon: Vi \(words)")).text == "")
    }
}

@Suite("Soft hyphens in content")
struct SoftHyphenTests {
    private let files = Fixture.changed("tittel: Prøven", "tittel: Pr\u{AD}øven")

    @Test("They may stand in a text, and stay there, also written as an escape")
    func kept() {
        #expect(ContentLoader.lint(files).isEmpty)
        #expect(ContentLoader.load(files).library.dilemmas.map(\.title) == ["Pr\u{AD}øven"])
        let escaped = ContentLoader.load(Fixture.changed("tittel: Prøven", #"tittel: "Pr\u00ADøven""#))
        #expect(escaped.library.dilemmas.map(\.title) == ["Pr\u{AD}øven"])
    }

    @Test("A word with one is found as the word that it is")
    func words() {
        #expect(Glossary.words("En vernetj\u{AD}eneste.") == ["en", "vernetjeneste"])
        #expect(Word.all(in: "vern\u{AD}e").map { $0.lowercased(in: "vern\u{AD}e") } == ["verne"])
        #expect(Readability("Huse\u{AD}iere").lix == 101)
        let files = Fixture.changed("kort: Noen venter.", "kort: Ikk\u{AD}je nå.\u{AD}")
        #expect(ContentLoader.lint(files).map(\.code) == [.mixedNorwegian])
        let number = Fixture.changed("kort: Noen venter.", "kort: Ring 91\u{AD}2 34 567.")
        #expect(ContentLoader.lint(number).map(\.code) == [.personalData])
    }

    @Test("They do not count where a text has a length")
    func length() {
        let long = String(repeating: "b\u{AD}", count: 40)
        #expect(ContentLoader.load(Fixture.changed("tittel: Prøven", "tittel: \(long)")).text == "")
    }
}
