// A soft hyphen in content is seen where a word is broken at it, and nowhere else.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SoftHyphenTests {
    private static let word = "under\u{AD}visnings\u{AD}ledelses\u{AD}evaluerings\u{AD}rapport\u{AD}forside"

    private func library() throws -> Library {
        let files = try ContentFinder.files(in: TestContent.folder).map { file in
            guard file.id == "seminaret" else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
                line.hasPrefix("kort:") ? "kort: Du skal lese en \(Self.word) nå." : String(line)
            }
            return ContentSource(path: file.path, bytes: Array(lines.joined(separator: "\n").utf8))
        }
        let result = ContentLoader.load(files)
        #expect(result.problems.isEmpty)
        return result.library
    }

    @Test("On the screen a word is broken at one with a hyphen, and none is left")
    func screen() throws {
        let rig = Rig(Size(columns: 60, rows: 18), library: try library(), dilemma: "seminaret", isEphemeral: true)
        #expect(!rig.screen.unicodeScalars.contains("\u{AD}"))
        let whole = Self.word.replacing("\u{AD}", with: "")
        #expect(!rig.screen.contains(whole))
        let rows = rig.screen.split(separator: "\n").map { $0.drop { $0 == " " } }
        let row = try #require(rows.firstIndex { $0.contains("undervisnings") })
        #expect(rows[row].contains("-"))
        let next = try #require(rows.dropFirst(row + 1).first)
        #expect((String(rows[row].prefix { $0 != "-" }) + next).contains(whole))
    }

    @Test("Line by line, and on paper, none is seen")
    func plain() throws {
        let rig = Rig(library: try library(), dilemma: "seminaret", isEphemeral: true)
        let plain = PlainView(strings: rig.app.strings).text(rig.drawn)
        #expect(plain.contains(Self.word.replacing("\u{AD}", with: "")))
        #expect(!plain.unicodeScalars.contains("\u{AD}"))
        #expect(Document.line("en \(Self.word)") == "en " + Self.word.replacing("\u{AD}", with: ""))
    }
}
