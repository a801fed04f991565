// Widths are those of wcwidth, and wrapping loses nothing but spaces.

import TestSupport
import Testing

@testable import TerminalKit

struct ColumnsTests {
    @Test("A section sign is not parted from its number")
    func sections() {
        #expect(Columns.wrap("etter lovens § 13 bokstav a", columns: 16) == ["etter lovens", "§ 13 bokstav a"])
        #expect(Columns.wrap("lovens §§ 6 og 8", columns: 9) == ["lovens", "§§ 6 og 8"])
        #expect(Columns.wrap("se §", columns: 4) == ["se §"])
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("æøåÆØÅ", 6), ("Ŋáččə", 5), ("e\u{301}", 1), ("a\u{30A}", 1), ("日本", 4), ("ｱ", 1),
        ("Ａ", 2),
        ("😀", 2), ("a\u{7}b", 2), ("\u{202E}x", 1), ("\u{AD}", 0), ("\u{A0}", 1), ("\u{200D}", 0), ("–", 1), ("€", 1),
        // As ncurses counts: every part for itself.
        ("👩‍💻", 4), ("❤️", 1), ("🇳🇴", 2),
    ])
    func `text has a width`(text: String, width: Int) {
        #expect(Columns.width(of: text) == width)
    }

    @Test func `a character that the locale does not know has the width of its replacement`() {
        #expect(Columns.width(of: "\u{378}" as Unicode.Scalar) == 1)
    }

    @Test(arguments: [
        ("Jørgen", 3, "Jør"), ("Jørgen", 0, ""), ("Jørgen", -1, ""), ("Jørgen", 99, "Jørgen"), ("日本", 3, "日"),
        ("日本", 1, ""), ("e\u{301}x", 1, "e\u{301}"),
    ])
    func `a prefix fits and keeps marks with their character`(text: String, columns: Int, prefix: String) {
        #expect(Array(Columns.prefix(text, columns: columns).unicodeScalars) == Array(prefix.unicodeScalars))
    }

    @Test(arguments: [
        ("", 10, [""]),
        ("ett to tre", 10, ["ett to tre"]),
        ("ett to tre", 6, ["ett to", "tre"]),
        ("ett to tre", 5, ["ett", "to", "tre"]),
        ("ett   to", 4, ["ett", "to"]),
        ("  innrykk her", 9, ["  innrykk", "her"]),
        ("a\nb\n\nc", 5, ["a", "b", "", "c"]),
        ("a\r\nb", 5, ["a", "b"]),
        ("slutt ", 5, ["slutt"]),
        ("   ", 2, [""]),
        ("enhetsleder", 4, ["enhe", "tsle", "der"]),
        ("et enhetsleder", 5, ["et", "enhet", "slede", "r"]),
        ("kommune-ansatt", 9, ["kommune-", "ansatt"]),
        ("by- og bygd", 6, ["by- og", "bygd"]),
        ("2-3 år", 3, ["2-3", "år"]),
        ("日本語", 4, ["日本", "語"]),
        ("日本", 1, ["日", "本"]),
        ("abc", 0, ["a", "b", "c"]),
        ("evaluerings\u{AD}rapport", 18, ["evalueringsrapport"]),
        ("evaluerings\u{AD}rapport", 17, ["evaluerings-", "rapport"]),
        ("evaluerings\u{AD}rapport", 12, ["evaluerings-", "rapport"]),
        ("evaluerings\u{AD}rapport", 11, ["evaluerings", "rapport"]),
        ("en evaluerings\u{AD}rapport til", 15, ["en evaluerings-", "rapport til"]),
        ("en evaluerings\u{AD}rapport til", 14, ["en", "evaluerings-", "rapport til"]),
        ("a\u{AD}b\u{AD}c", 2, ["a-", "bc"]),
        ("ab\u{AD} cd", 3, ["ab", "cd"]),
        ("\u{AD}ab\u{AD}\ncd", 2, ["ab", "cd"]),
        ("ab\u{AD}", 1, ["a", "b"]),
        ("a b", -3, ["a", "b"]),
    ])
    func `text wraps at words`(text: String, columns: Int, rows: [String]) {
        #expect(Columns.wrap(text, columns: columns) == rows)
    }

    @Test func `wrapped rows fit and keep every word`() {
        var random = SeededGenerator(seed: 3)
        let pieces = ["a", "ø", "bc", " ", " ", "  ", "-", "日", "e\u{301}", "\n", "lengreord"]
        for _ in 0..<400 {
            let text = (0..<random.below(40)).map { _ in pieces[random.below(pieces.count)] }.joined()
            for columns in 2...12 {
                let rows = Columns.wrap(text, columns: columns)
                #expect(!rows.isEmpty)
                #expect(rows.allSatisfy { Columns.width(of: $0) <= columns && !$0.hasSuffix(" ") })
                let kept = rows.joined().filter { $0 != " " }
                #expect(kept == text.filter { $0 != " " && $0 != "\n" })
            }
        }
    }

    @Test func `wider rows are never more`() {
        var random = SeededGenerator(seed: 4)
        let pieces = ["a", "ø", "bc", " ", " ", "  ", "-", "ord-ord", "\n", "lengreord"]
        for _ in 0..<400 {
            let text = (0..<random.below(40)).map { _ in pieces[random.below(pieces.count)] }.joined()
            let counts = (1...30).map { Columns.wrap(text, columns: $0).count }
            #expect(counts == counts.sorted(by: >))
        }
    }
}
