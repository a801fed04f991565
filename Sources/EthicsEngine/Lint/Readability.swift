// How heavy a text is to read, as LIX says it (C. H. Björnsson, *Läsbarhet*, 1968): 25–35 is easy, 35–45 medium, 45–55 hard.

/// What LIX is computed from. Texts are added by adding their counts: a text ends its last sentence.
public struct Readability: Sendable, Equatable {
    /// Words.
    public private(set) var words = 0
    /// Words of more than six letters.
    public private(set) var longWords = 0
    /// Sentences.
    public private(set) var sentences = 0

    /// No text.
    init() {}

    /// Counts a text.
    init(_ text: String) {
        // Of the word that is read: its letters and hyphens, whether it has letters, and its last sign that closes nothing.
        var length = 0
        var hasLetters = false
        var last: Unicode.Scalar?
        var isOpen = false
        for scalar in text.unicodeScalars where !scalar.isExtending {
            if scalar.isLetter || scalar == "-" {
                length += 1
                hasLetters = hasLetters || scalar != "-"
            } else {
                endWord(&length, &hasLetters)
            }
            if scalar.isBlank {
                endSentence(&last)
            } else if !scalar.closes {
                last = scalar
                isOpen = !scalar.endsSentence
            }
        }
        endWord(&length, &hasLetters)
        endSentence(&last)
        if isOpen, words > 0 { sentences += 1 }
    }

    private mutating func endWord(_ length: inout Int, _ hasLetters: inout Bool) {
        if hasLetters { words += 1 }
        if hasLetters, length > 6 { longWords += 1 }
        length = 0
        hasLetters = false
    }

    /// A sentence ends where a blank, a quotation mark or nothing follows: not inside 20.40.
    private mutating func endSentence(_ last: inout Unicode.Scalar?) {
        if let last, last.endsSentence { sentences += 1 }
        last = nil
    }

    /// Words per sentence plus the percentage of words of more than six letters; 0 without words.
    public var lix: Double {
        guard words > 0 else { return 0 }
        return Double(words) / Double(max(1, sentences)) + 100 * Double(longWords) / Double(words)
    }

    /// Two texts, one after the other.
    static func + (one: Readability, other: Readability) -> Readability {
        var sum = one
        sum.words += other.words
        sum.longWords += other.longWords
        sum.sentences += other.sentences
        return sum
    }
}

extension Unicode.Scalar {
    /// Whether it may end a sentence.
    fileprivate var endsSentence: Bool { self == "." || self == "!" || self == "?" || self == ":" }

    /// Whether it closes a quotation or a parenthesis.
    fileprivate var closes: Bool { self == "»" || self == "\"" || self == ")" }
}
