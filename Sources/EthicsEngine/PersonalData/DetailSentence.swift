// One sentence, as its words and numbers and what stands between them.

/// The pieces of a sentence that details are looked for in. A place is the index of a word or a number among those of the sentence.
struct DetailSentence {
    let pieces: TextPieces
    let names: Set<Int>
    /// The words and numbers, as pieces.
    let words: [Int]
    /// The first place where one person is spoken of whom the work is about; those who work there are not.
    let firstPerson: Int?

    init(pieces: TextPieces, range: ClosedRange<Int>, names: Set<Int>) {
        self.pieces = pieces
        self.names = names
        words = range.filter { pieces.all[$0].kind != .between }
        firstPerson = words.firstIndex { names.contains($0) || PersonWords.isPerson(pieces.all[$0].lower) }
    }

    var hasPerson: Bool { firstPerson != nil }

    /// The word in lower case, or the digits; empty where there is none.
    func word(_ place: Int) -> String {
        guard words.indices.contains(place) else { return "" }
        let piece = pieces.all[words[place]]
        return piece.kind == .word ? piece.lower : piece.text
    }

    /// As it is written.
    func text(_ place: Int) -> String { words.indices.contains(place) ? pieces.all[words[place]].text : "" }

    func isDigits(_ place: Int) -> Bool {
        words.indices.contains(place) && pieces.all[words[place]].kind == .digits
    }

    /// What stands right before a word; empty at the start, and where nothing does.
    func gap(before place: Int) -> String {
        guard place > 0, words.indices.contains(place) else { return "" }
        return words[place] - words[place - 1] == 1 ? "" : pieces.all[words[place] - 1].text
    }

    /// What stands right after a word, also what ends the sentence.
    func gap(after place: Int) -> String {
        guard words.indices.contains(place), words[place] + 1 < pieces.all.count else { return "." }
        let next = pieces.all[words[place] + 1]
        return next.kind == .between ? next.text : ""
    }

    /// Whether one person is meant, also one who works there.
    func isSomebody(_ place: Int) -> Bool {
        guard words.indices.contains(place) else { return false }
        return names.contains(words[place]) || PersonWords.isSomebody(word(place))
            || FirstNames.base(text(place)) != nil
    }

    /// Whether one person is meant whom the work is about.
    func isPerson(_ place: Int) -> Bool {
        words.indices.contains(place) && (names.contains(words[place]) || PersonWords.isPerson(word(place)))
    }

    func isCapitalized(_ place: Int) -> Bool {
        words.indices.contains(place) && PersonName.isCapitalized(text(place))
    }

    /// Whether a word of the sentence is for an illness, a handicap or what is done against them.
    var hasDiagnosis: Bool { words.indices.contains { Diagnoses.isOne(word($0)) } }
}
