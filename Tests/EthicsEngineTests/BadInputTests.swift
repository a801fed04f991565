// Files that no author would write: nothing makes the loader trap, hang or let through what is not sound.

import Testing

@testable import EthicsEngine

@Suite("Bad input")
struct BadInputTests {
    /// The codes found in one file beside sound ones.
    private func codes(_ bytes: [UInt8]) -> [Problem.Code] {
        ContentLoader.load(Fixture.sound + [ContentSource(path: "ny.yaml", bytes: bytes)]).problems.map(\.code)
    }

    private func codes(_ text: String) -> [Problem.Code] { codes(Array(text.utf8)) }

    @Test(
        "Nesting 20,000 deep is refused",
        arguments: [
            String(repeating: "[", count: 20_000), String(repeating: "{a: ", count: 20_000),
            String(repeating: "- ", count: 20_000) + "x", String(repeating: "? ", count: 20_000) + "x",
            "a: " + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000),
            String(repeating: "{? ", count: 20_000), String(repeating: "[{a: ", count: 10_000),
            String(repeating: "- ? ", count: 10_000) + "x",
        ])
    func deep(_ text: String) { #expect(codes(text) == [.syntax]) }

    @Test("Maps nested as deep as a file allows are refused")
    func deepBlockMaps() {
        let text = (0..<1_380).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        #expect(text.utf8.count < SourceText.maximumBytes)
        #expect(codes(text) == [.syntax])
    }

    @Test("A nesting that the parser takes is refused by the format", arguments: [100, 400, 900])
    func lessDeep(_ depth: Int) {
        let brackets = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        #expect(codes("type: full\ntittel: \(brackets)\n").contains(.wrongType))
        #expect(!codes("\(brackets): x\n").isEmpty)
    }

    @Test(
        "Aliases that unfold to billions are refused, as values and as keys",
        arguments: [
            "lol0: &a0 x\n" + (1...40).map { "lol\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined(),
            "- &a0 [x]\n" + (1...40).map { "- &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined() + "- ? *a40\n  : y\n",
            "- &a0 [x]\n" + (1...40).map { "- &a\($0)\n  - *a\($0 - 1)\n  - *a\($0 - 1)\n" }.joined()
                + "- {*a40 : y}\n",
            "- &a0 {x: y}\n" + (1...40).map { "- &a\($0) {*a\($0 - 1) : *a\($0 - 1)}\n" }.joined(),
            "[&a0 x" + (1...40).map { ",&a\($0) [*a\($0 - 1),*a\($0 - 1)]" }.joined() + "]",
            "!!seq &a0 [x]", "!t &a0 x", "a: !<tag:x> &a0 x", "? &a x\n: *a",
        ])
    func aliasBomb(_ text: String) { #expect(codes(text) == [.alias]) }

    @Test(
        "Aliases are found where they hide behind a block, a quote or a comment sign",
        arguments: [
            "- x: |\n    tekst\n  y: &a0 [z]\n", "- - |\n    tekst\n  - &a0 [z]\n", "- ? |\n    tekst\n  : &a0 [z]\n",
            "a: b 'c\nd: &a0 [z]\n", "[a 'b, &a0 [z]]\n", "[a \"b, &a0 [z]]\n", "a: b |\nc: &a0 [z]\n",
            "a: b >\n  c\nd: &a0 [z]\n", "\"a # b\": &a0 [z]\n", "'a # b': &a0 [z]\n", "\"a\\\" # b\": &a0 [z]\n",
            "a: [b,\n  |\n  &a0 [z]]\n", "\"a\n  b\": c\nd: &a0 z\n", "# |\n &a0 x\n", "a: # |\n  &a0 [z]\n",
            "a: 'it''s' \nb: &a0 [z]\n", "- 'x\n  y # z'\n- &a0 [z]\n", "a: | # slik\n  tekst\nb: &a0 [z]\n",
            "a: |2\n    tekst\n  b\nc: &a0 z\n", "a: \"x\\\\\"\nb: &a0 [z]\n", "{a: 'x', b: &a0 [z]}\n",
        ])
    func hiddenAlias(_ text: String) {
        let found = codes(text)
        #expect(found == [.alias] || found == [.syntax])
    }

    @Test(
        "A bomb behind what looks like a quote or a block does not go off",
        arguments: [
            "- x: |\n    t\n  y: &a0 [z]\n", "[a 'b, &a0 [z],\n", "[c - 'b, &a0 [z],\n", "[c - \"b, &a0 [z],\n",
        ])
    func hiddenBomb(_ start: String) {
        let isFlow = start.hasPrefix("[")
        let separator = isFlow ? "'" : "- x: |\n    t\n  y: "
        let items = (1...40).map { number in
            isFlow
                ? "c - \(separator)b, &a\(number) [*a\(number - 1), *a\(number - 1)],\n"
                : "\(separator)&a\(number) [*a\(number - 1), *a\(number - 1)]\n"
        }
        #expect(!codes(start + items.joined() + (isFlow ? "{*a40 : x}]" : "- ? *a40\n  : y\n")).isEmpty)
    }

    @Test("A bomb inside what only looks like a block does not go off")
    func bombInBlock() {
        let items = (1...40).map { "    , &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }
        #expect(codes("[\"foo\n  b: |\n    c\", &a0 [z]\n" + items.joined() + "    , {*a40 : x}]\n") == [.alias])
    }

    @Test("A text in a block may stress many words, and name many with «&»")
    func stressedWords() {
        let words = String(repeating: "*aldri* ", count: 50)
        #expect(
            ContentLoader.load(Fixture.changed("situasjon: Du har lite tid.", "situasjon: |\n  \(words)")).text == "")
        let names = String(repeating: "&Co ", count: 50)
        #expect(
            ContentLoader.load(Fixture.changed("situasjon: Du har lite tid.", "situasjon: |\n  \(names)")).text == "")
    }

    @Test(
        "Keys that stand twice are found on two levels, without end",
        arguments: [
            "type: full\ntype: full\n", "type: full\nmoteleder:\n  sporsmal: x\n  sporsmal: y\n", "{a: 1, a: 2}",
            "type: full\nmoteleder: {a: 1, a: 2}\n", "[a]: 1\n[a]: 2\n", "{}: 1\n{}: 2\n", "'': 1\n'': 2\n",
            "? |\n  a\n  b\n: 1\n? |\n  a\n  b\n: 2\n",
        ])
    func duplicates(_ text: String) { #expect(codes(text) == [.duplicateKey]) }

    @Test("Control and bidi characters are named, at most ten, however many there are")
    func controls() {
        let result = ContentLoader.load([
            ContentSource("ny.yaml", String(repeating: "\u{1B}[2J\u{202E}\u{0}\n", count: 500))
        ])
        #expect(result.problems.count == 10)
        #expect(result.problems.allSatisfy { $0.code == .character })
        #expect(!result.text.unicodeScalars.contains("\u{1B}"))
        #expect(!result.text.unicodeScalars.contains("\u{202E}"))
    }

    @Test(
        "Control characters written as escapes are found too",
        arguments: [#"\e"#, #"\x07"#, #"\u202E"#, #"\0"#, #"\U000E0041"#])
    func escapes(_ escape: String) {
        let result = ContentLoader.load(Fixture.changed("tittel: Prøven", "tittel: \"Prø\(escape)ven\""))
        #expect(result.problems.map(\.code) == [.character])
        let key = ContentLoader.load(Fixture.changed("tittel: Prøven", "\"tit\(escape)tel\": Prøven"))
        #expect(key.problems.contains { $0.code == .character })
    }

    @Test(
        "A text of 200,000 lines of garbage is refused",
        arguments: [
            "a b\n", "a:\n", "- \n", "]\n", "'\n", "\"\n", "?\n", ": \n", "|\n ", "%x\n", "# \n", "--- ", "---\n",
            "!a\n", "{\n",
        ])
    func garbageLines(_ line: String) {
        #expect(!codes(String(repeating: line, count: 200_000)).isEmpty)
    }

    @Test(
        "A file with a hundred thousand unknown keys is refused with a list that can be read", arguments: ["\n", ", "])
    func manyKeys(_ separator: String) {
        let keys = (0..<60_000).map { "k\($0): x" }.joined(separator: separator)
        let text = separator == "\n" ? "type: full\n" + keys : "{type: full, \(keys)}"
        let problems = ContentLoader.load([ContentSource("ny.yaml", text)]).problems
        #expect(problems.contains { $0.code == .unknownKey })
        #expect(problems.count <= 200)
        #expect(problems.reduce(0) { $0 + $1.text.utf8.count } < 200_000)
    }

    @Test("A list with a hundred thousand items is refused with a list that can be read")
    func manyItems() {
        let items = String(repeating: "- x\n", count: 100_000)
        let problems = ContentLoader.load([ContentSource("ny.yaml", "type: full\nfakta:\n" + items)]).problems
        #expect(problems.contains { $0.code == .count })
        #expect(problems.count <= 200)
    }

    @Test("Keys that are lists are refused with a list that can be read")
    func manyListKeys() {
        let keys = (0..<50_000).map { "[k\($0)]: x" }.joined(separator: ", ")
        let problems = ContentLoader.load([ContentSource("ny.yaml", "{\(keys)}")]).problems
        #expect(problems.contains { $0.code == .wrongType })
        #expect(problems.count <= 200)
    }

    @Test(
        "Binary files and other encodings are refused",
        arguments: [
            Array(0...255), [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0], Array("PK\u{3}\u{4}".utf8), [0xFE, 0xFF, 0, 0x66],
            Array("format: 1".utf8).flatMap { [$0, 0] }, [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0x00],
            Array("format: 1\nnavn: L".utf8) + [0xF8] + Array("renskog".utf8),
        ] as [[UInt8]])
    func binary(_ bytes: [UInt8]) {
        let found = codes(bytes)
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0 == .encoding || $0 == .character })
    }

    @Test("A file of exactly the largest size is read, one byte more is not")
    func size() {
        let text =
            Fixture.considerations + "#"
            + String(repeating: "x", count: 1_000_000 - Fixture.considerations.utf8.count - 2)
        let files = { [ContentSource("hensyn.yaml", text + $0)] }
        #expect(ContentLoader.load(files("\n")).text == "")
        #expect(ContentLoader.load(files("x\n")).problems.map(\.code) == [.unreadable])
    }

    @Test(
        "Paths of any form are no trouble",
        arguments: ["", "/", "//", ".yaml", "a/.yaml", "æ.yaml", "a.yaml/", "\u{1B}[2J.yaml"])
    func paths(_ path: String) {
        let result = ContentLoader.load([ContentSource(path, Fixture.considerations)])
        #expect(result.problems.map(\.code) == (path.hasSuffix(".yaml") ? [.badID] : []))
    }
}
