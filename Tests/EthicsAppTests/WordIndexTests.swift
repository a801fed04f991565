// Looking for parts of words by way of an index of words finds what looking through the texts finds.

import EthicsEngine
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct WordIndexTests {
    /// Texts with few letters, so that much of what is looked for is there.
    private func text(_ random: inout SeededGenerator, words: Int) -> String {
        let letters = Array("abeæøåÅäé.«-")
        return (0..<random.below(words + 1)).map { _ in
            String((0...random.below(6)).map { _ in letters[random.below(letters.count)] })
        }.joined(separator: ["  ", " ", "\n", "\n\n", "\u{A0}"][random.below(5)])
    }

    @Test("The index finds what looking through every text finds", arguments: 0..<20)
    func random(seed: Int) {
        var random = SeededGenerator(seed: UInt64(seed))
        let texts = (0...random.below(40)).map { _ in FoldedText(text(&random, words: 60)) }
        var plain = WordIndex.Builder()
        var nordic = WordIndex.Builder()
        for text in texts {
            plain.add(text.plain)
            nordic.add(text.nordic) { $0.contains(where: FoldedText.isNordic) }
        }
        let (plainIndex, nordicIndex) = (plain.index, nordic.index)
        for _ in 0..<300 {
            for word in FoldedText.words(of: text(&random, words: 2)) {
                let index = word.isNordic ? nordicIndex : plainIndex
                let hits = index.words(with: word.bytes)
                for (number, text) in texts.enumerated() {
                    #expect(index.text(number, has: hits) == text.contains(word))
                }
            }
        }
    }

    @Test("There may be nothing to find, and many words")
    func limits() {
        let empty = WordIndex.Builder().index
        _ = empty.words(with: FoldedText("a").plain)
        var builder = WordIndex.Builder()
        builder.add(FoldedText("").plain)
        let words = (0..<20_000).map { "ord\($0)x" }
        builder.add(FoldedText(words.joined(separator: " ")).plain)
        builder.add(FoldedText("ord7x").plain)
        let index = builder.index
        for (word, expected) in [
            ("ord19999x", [false, true, false]), ("ord7x", [false, true, true]), ("rd", [false, true, true]),
            ("ord20000x", [false, false, false]), ("xo", [false, false, false]),
        ] {
            let hits = index.words(with: FoldedText(word).plain)
            #expect((0..<3).map { index.text($0, has: hits) } == expected, "\(word)")
        }
    }
}
