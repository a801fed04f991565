// Words that come again from case to case.

/// Five words in a row that stand in more than one case.
public struct Phrase: Sendable, Equatable, Encodable {
    /// The words in lower case, without punctuation.
    public let text: String
    /// How often they stand there.
    public let count: Int
    /// In how many cases they stand.
    public let cases: Int

    /// How many words a phrase has.
    static let length = 5

    /// The phrases that stand in more than one case, the most frequent first, then those of most cases, then by the alphabet.
    static func shared(by dilemmas: [Dilemma], most: Int) -> [Phrase] {
        struct Found {
            var count = 0
            var cases = 0
            var last = -1
        }
        var found: [ArraySlice<String>: Found] = [:]
        for (index, dilemma) in dilemmas.enumerated() {
            for text in dilemma.arguedTexts {
                let words = words(of: text.text)
                for start in words.indices.dropLast(length - 1) {
                    // A new case is one that was not the last to have it: cases come one after another.
                    let phrase = words[start..<start + length]
                    let isNew = found[phrase]?.last != index
                    found[phrase, default: Found()].count += 1
                    if isNew { found[phrase, default: Found()].cases += 1 }
                    found[phrase, default: Found()].last = index
                }
            }
        }
        let shared = found.filter { $0.value.cases > 1 }.map {
            Phrase(text: $0.key.joined(separator: " "), count: $0.value.count, cases: $0.value.cases)
        }
        return Array(
            shared.sorted { one, other in
                (other.count, other.cases, one.text) < (one.count, one.cases, other.text)
            }.prefix(most))
    }

    /// The words of a text in lower case, without the signs around them.
    static func words(of text: String) -> [String] {
        func isKept(_ character: Character) -> Bool { character.isLetter || character.isNumber }
        return text.split(whereSeparator: \.isWhitespace).compactMap { piece in
            let end = piece.lastIndex(where: isKept).map { piece.index(after: $0) } ?? piece.startIndex
            let word = piece[..<end].drop { !isKept($0) }
            return word.isEmpty ? nil : word.lowercased()
        }
    }
}
