// Which characters may reach a screen.

import SafeText
import Testing

@Suite("Text made safe to show")
struct SafeTextTests {
    @Test(
        "Norwegian, Sami, other scripts, emoji and joined signs stay as they are",
        arguments: [
            "Blåbærsyltetøy på Lørenskog – «ja»?", "Čáhcesuolu ŋ đ ž", "12 000\u{A0}kr · § 13-3 … ½", "漢字 한국 العربية",
            "🙂 👩\u{200D}🚒 ❤\u{FE0F}", "e\u{301}", "a\u{200C}b", "",
        ])
    func kept(_ text: String) {
        #expect(SafeText.cleaned(text) == text)
        #expect(Array(SafeText.cleaned(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test(
        "What steers a screen or hides is taken out",
        arguments: [
            0x00, 0x07, 0x08, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
            0x202E,
            0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF, 0xFDD0, 0xE000, 0xF0000, 0xE0041,
        ] as [UInt32])
    func removed(_ value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        #expect(SafeText.isForbidden(scalar))
        #expect(SafeText.cleaned("før\(scalar)etter") == "føretter")
        #expect(SafeText.cleaned("for\(scalar)", keepingNewlines: true) == "for")
    }

    @Test("A tab becomes a blank, and so does a newline where lines are not kept")
    func blanks() {
        #expect(SafeText.cleaned("a\tb\nc\r\nd\re") == "a b c d e")
        #expect(SafeText.cleaned("a\tb\nc\r\nd\re\n\nf", keepingNewlines: true) == "a b\nc\nd\ne\n\nf")
    }

    @Test("An escape sequence is harmless text without its escape")
    func sequence() {
        #expect(SafeText.cleaned("\u{1B}[2J\u{1B}]0;tittel\u{7}Hei") == "[2J]0;tittelHei")
    }

    @Test("Cleaning twice changes nothing more, and nothing forbidden is left, for every character there is")
    func everyScalar() {
        var text = String.UnicodeScalarView()
        for value in 0...UInt32(0x10FFFF) {
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        let once = SafeText.cleaned(String(text))
        #expect(!once.unicodeScalars.contains(where: SafeText.isForbidden))
        #expect(SafeText.cleaned(once) == once)
        #expect(once.unicodeScalars.count > 200_000)
    }
}
