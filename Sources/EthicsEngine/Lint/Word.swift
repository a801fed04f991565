// Words as the linter reads them. It reads every word of every file, scalar by scalar: finding the borders of characters
// and looking up their properties took most of its time.

import SafeText

/// A word of a text: letters that stand together.
struct Word {
    /// Where it stands in the text, in bytes.
    private(set) var range: Range<Int>
    /// How many letters it has.
    private(set) var letters = 0
    /// Its letters in lower case, one byte each: 0 when there are more than eight, nil when some are beyond Latin-1.
    private(set) var key: UInt64? = 0

    /// The words of a text, in order.
    static func all(in text: String) -> [Word] {
        var words: [Word] = []
        var word: Word?
        var end = 0
        for scalar in text.unicodeScalars {
            let start = end
            end += UTF8.width(scalar)
            if scalar.isLetter {
                if word == nil { word = Word(range: start..<end) }
                word?.add(scalar, until: end)
            } else if word != nil, scalar.isExtending {
                word?.extend(until: end)
            } else if let whole = word {
                words.append(whole)
                word = nil
            }
        }
        if let word { words.append(word) }
        return words
    }

    private init(range: Range<Int>) {
        self.range = range
    }

    private mutating func add(_ letter: Unicode.Scalar, until end: Int) {
        range = range.lowerBound..<end
        letters += 1
        guard let key, letter.value < 0x100 else { return self.key = nil }
        self.key = letters > 8 ? 0 : key << 8 | UInt64(letter.lowercaseLatin)
    }

    /// An accent that stands by itself belongs to the letter before it.
    private mutating func extend(until end: Int) {
        range = range.lowerBound..<end
        key = nil
    }

    /// The word in lower case.
    func lowercased(in text: String) -> String {
        let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
        let word = text[start..<text.utf8.index(start, offsetBy: range.count)].lowercased()
        return SafeText.withoutSoftHyphens(word)
    }
}

/// Words that a rule looks for, none of them longer than eight letters.
struct WordList {
    private let words: Set<String>
    /// The same. They are so few that looking through them beats hashing.
    private let keys: [UInt64]

    init(_ words: Set<String>) {
        self.words = words
        keys = words.flatMap { Word.all(in: $0) }.compactMap(\.key)
        assert(!keys.contains(0), "A word is too long.")
    }

    /// The first word that is on the list, in lower case.
    func first(of found: [Word], in text: String) -> String? {
        for word in found {
            if let key = word.key {
                if keys.contains(key) { return word.lowercased(in: text) }
            } else {
                let whole = word.lowercased(in: text)
                if words.contains(whole) { return whole }
            }
        }
        return nil
    }
}

extension Unicode.Scalar {
    /// Whether a character that begins with it is a letter.
    var isLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A: true
        case 0xD7, 0xF7: false
        case 0xAA, 0xB5, 0xBA, 0xC0...0xFF: true
        case ..<0x100: false
        default: properties.isAlphabetic
        }
    }

    /// Whether a character that begins with it is a blank.
    var isBlank: Bool { value < 0x80 ? value == 0x20 || (0x09...0x0D).contains(value) : properties.isWhitespace }

    /// Whether it belongs to the character before it, as an accent that stands by itself does, and a soft hyphen.
    var isExtending: Bool { value == 0xAD || value >= 0x300 && (properties.isGraphemeExtend || value == 0x200D) }

    /// The letter in lower case, for letters in Latin-1.
    fileprivate var lowercaseLatin: UInt8 {
        switch value {
        case 0x41...0x5A, 0xC0...0xDE: UInt8(truncatingIfNeeded: value + 0x20)
        default: UInt8(truncatingIfNeeded: value)
        }
    }
}
