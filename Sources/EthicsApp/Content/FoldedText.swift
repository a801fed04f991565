// Text made ready for search, once, so that a key in the search field costs a scan of bytes and nothing else.

import Foundation
import SafeText

/// Text in which capitals, accents and ways of writing æ, ø and å make no difference.
///
/// Those who write «laste» may lack the letter å, those who write «låste» mean it: the first finds «låste» and «laste», the
/// second only «låste». So there are two foldings, and the word that is looked for decides which one is read.
struct FoldedText: Equatable, Sendable {
    /// With æ as ae, ø as o, å and aa as a, and a zero at the end.
    let plain: [UInt8]
    /// With æ, ø and å kept, as bytes that stand after z in the order of the alphabet, and a zero at the end.
    let nordic: [UInt8]

    /// A word to look for.
    struct Word: Equatable, Sendable {
        /// The letters, with a zero at the end.
        let bytes: [UInt8]
        /// Whether it has æ, ø or å, and so is looked for in the folding that keeps them.
        let isNordic: Bool
    }

    init(_ text: String) {
        var folder = Folder(capacity: text.utf8.count + 1)
        for scalar in text.unicodeScalars { folder.add(scalar) }
        // The C library looks for words several times as fast as Swift does, and wants a zero at the end.
        plain = folder.plain + [0]
        nordic = folder.nordic + [0]
    }

    /// The words of what somebody typed.
    static func words(of query: String) -> [Word] {
        query.split(whereSeparator: \.isWhitespace).map { word in
            let folded = FoldedText(String(word))
            let isNordic = folded.nordic.contains(where: isNordic)
            return Word(bytes: isNordic ? folded.nordic : folded.plain, isNordic: isNordic)
        }
    }

    /// Whether a word, or the beginning or middle of one, stands here.
    func contains(_ word: Word) -> Bool {
        strstr(word.isNordic ? nordic : plain, word.bytes) != nil
    }

    /// Whether a byte of the folding that keeps them is æ, ø or å.
    static func isNordic(_ byte: UInt8) -> Bool { byte == æ || byte == ø || byte == å }

    /// A word of the folding that keeps æ, ø and å, in the one that does not.
    static func plain(_ nordic: [UInt8]) -> [UInt8] {
        var folder = Folder(capacity: nordic.count + 2)
        for scalar in text(nordic).unicodeScalars { folder.add(scalar) }
        return folder.plain
    }

    /// A word of the folding that keeps æ, ø and å as it is read, without the signs round it.
    static func shown(_ nordic: [UInt8]) -> String {
        let text = text(nordic)
        func isSign(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }
        let word = text.drop(while: isSign).reversed().drop(while: isSign).reversed()
        return word.isEmpty ? text : String(word)
    }

    private static func text(_ nordic: [UInt8]) -> String {
        let bytes = nordic.flatMap { byte in
            switch byte {
            case æ: Array("æ".utf8)
            case ø: Array("ø".utf8)
            case å: Array("å".utf8)
            default: [byte]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// No text in UTF-8 has these bytes.
    fileprivate static let æ: UInt8 = 0xF8
    fileprivate static let ø: UInt8 = 0xF9
    static let å: UInt8 = 0xFA
}

/// Folds text scalar by scalar, in both ways at once.
private struct Folder {
    var plain: [UInt8] = []
    var nordic: [UInt8] = []

    private static let a = UInt8(ascii: "a")
    private static let e = UInt8(ascii: "e")
    private static let o = UInt8(ascii: "o")

    init(capacity: Int) {
        plain.reserveCapacity(capacity)
        nordic.reserveCapacity(capacity)
    }

    mutating func add(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "A"..."Z": add(letter: UInt8(scalar.value | 0x20))
        case "\u{1}"..."\u{7F}": add(letter: UInt8(scalar.value))
        // Swedish and German letters are the same sounds.
        case "æ", "Æ":
            plain.append(Self.a)
            add(plain: Self.e, FoldedText.æ)
        case "ä", "Ä": add(plain: Self.a, FoldedText.æ)
        case "ø", "Ø", "ö", "Ö": add(plain: Self.o, FoldedText.ø)
        case "å", "Å": add(plain: Self.a, FoldedText.å)
        case "\u{300}"..."\u{36F}": add(mark: scalar)
        case "\0", SafeText.softHyphen: break
        default: addRare(scalar)
        }
    }

    private mutating func add(letter: UInt8) { add(plain: letter, letter) }

    private mutating func add(plain letter: UInt8, _ kept: UInt8) {
        nordic.append(kept)
        // Two a's are the old way of writing å.
        if letter != Self.a || plain.last != Self.a { plain.append(letter) }
    }

    /// A mark after a letter is an accent, but for those that make a letter of their own.
    private mutating func add(mark: Unicode.Scalar) {
        switch (mark, nordic.last) {
        case ("\u{30A}", Self.a): nordic[nordic.count - 1] = FoldedText.å
        case ("\u{308}", Self.a): nordic[nordic.count - 1] = FoldedText.æ
        case ("\u{308}", Self.o): nordic[nordic.count - 1] = FoldedText.ø
        default: break
        }
    }

    /// Other letters are taken apart into a letter and its marks.
    private mutating func addRare(_ scalar: Unicode.Scalar) {
        for part in String(scalar).lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
            switch part {
            case "\u{1}"..."\u{7F}": add(letter: UInt8(part.value))
            case "\u{300}"..."\u{36F}": add(mark: part)
            default:
                let bytes = (UTF8.encode(part) ?? UTF8.encodedReplacementCharacter)
                plain += bytes
                nordic += bytes
            }
        }
    }
}
