// What points to a person when it stands together: a room and who is in it, a diagnosis and an age, an age and a place.

/// Details that are nothing by themselves.
enum PersonDetail {
    /// The kinds that are found in a text, sentence by sentence.
    static func find(in pieces: TextPieces, names: Set<Int>) -> Set<PersonalData> {
        var found: Set<PersonalData> = []
        var start = 0
        for index in pieces.all.indices where index == pieces.all.count - 1 || endsSentence(pieces, index) {
            let sentence = Sentence(pieces: pieces, range: start...index, names: names)
            if sentence.hasRoom, sentence.hasPerson, !sentence.isMeeting { found.insert(.roomOfPerson) }
            if sentence.hasAge {
                if sentence.hasDiagnosis { found.insert(.diagnosisWithAge) }
                if sentence.hasPlace { found.insert(.ageWithPlace) }
            }
            start = index + 1
        }
        return found
    }

    private static func endsSentence(_ pieces: TextPieces, _ index: Int) -> Bool {
        let piece = pieces.all[index]
        guard piece.kind == .between else { return false }
        if piece.text.contains(where: { "!?\n".contains($0) }) { return true }
        guard piece.text.hasPrefix("."), piece.text.count > 1, index > 0, index + 1 < pieces.all.count else {
            return false
        }
        return pieces.all[index - 1].kind == .word && !Abbreviation.isOne(pieces.all[index - 1].lower)
            && pieces.all[index + 1].text.unicodeScalars.first?.properties.isUppercase == true
    }
}

/// The pieces of one sentence.
private struct Sentence {
    private let pieces: TextPieces
    private let range: ClosedRange<Int>
    private let names: Set<Int>
    /// The words and numbers, with where they stand.
    private let words: [Int]
    /// Whether somebody is spoken of, and not only those who work there.
    let hasPerson: Bool

    init(pieces: TextPieces, range: ClosedRange<Int>, names: Set<Int>) {
        self.pieces = pieces
        self.range = range
        self.names = names
        words = range.filter { pieces.all[$0].kind != .between }
        hasPerson = words.contains { names.contains($0) || PersonWords.isPerson(pieces.all[$0].lower) }
    }

    private func lower(_ index: Int) -> String {
        pieces.all[index].kind == .word ? pieces.all[index].lower : pieces.all[index].text
    }

    /// Whether a room or a flat has its number: «rom 12», «leilighet nr. 4», «rom tolv».
    var hasRoom: Bool {
        return words.indices.contains { place in
            guard PersonWords.rooms.contains(lower(words[place])) else { return false }
            let next = words[(place + 1)...].prefix(2).map { lower($0) }
            guard let first = next.first else { return false }
            return isRoomNumber(first) || ["nr", "nummer"].contains(first) && next.count > 1 && isRoomNumber(next[1])
        }
    }

    private func isRoomNumber(_ word: String) -> Bool {
        (1...4).contains(word.utf8.count) && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
            || PersonWords.numbers.contains(word)
    }

    /// Whether people come together in a room, or somebody books it.
    var isMeeting: Bool {
        range.contains { index in PersonWords.meetings.contains { pieces.all[index].lower.hasPrefix($0) } }
    }

    var hasDiagnosis: Bool {
        range.contains { index in
            let word = pieces.all[index].lower
            return !word.isEmpty
                && (PersonWords.diagnoses.contains(word) || PersonWords.diagnosisStems.contains { word.hasPrefix($0) }
                    || PersonWords.diagnosisEnds.contains { word.hasSuffix($0) })
        }
    }

    /// Whether the age of one person is told: not how long something lasts, and not from which age a right begins.
    var hasAge: Bool {
        return words.indices.contains { place in
            let word = lower(words[place])
            if PersonWords.isPersonOfAge(word) {
                // «82-åring» or «åttiåring»; more of them are a group.
                return !word.hasPrefix("åring") || place > 0 && isAge(words[place - 1])
            }
            guard word == "år" || word == "åra" || word == "mnd" || word == "måneder", place > 0,
                isAge(words[place - 1])
            else {
                return isBracketedAge(words, place)
            }
            let before = place > 1 ? lower(words[place - 2]) : ""
            let next = place + 1 < words.count ? lower(words[place + 1]) : ""
            if next == "siden" || PersonWords.spans.contains(before) { return false }
            if next == "gammel" || next == "gammelt" { return true }
            if next == "gamle" { return ["den", "det", "hans", "hennes"].contains(before) }
            if before == "på" { return place > 2 && isPerson(words[place - 3]) }
            return hasPerson
        }
    }

    /// «Kari (82)»: the age behind a person.
    private func isBracketedAge(_ words: [Int], _ place: Int) -> Bool {
        guard place > 0, isAge(words[place]), words[place] > 0, words[place] + 1 < pieces.all.count else {
            return false
        }
        return pieces.all[words[place] - 1].text.hasSuffix("(") && pieces.all[words[place] + 1].text.hasPrefix(")")
            && isPerson(words[place - 1])
    }

    private func isPerson(_ index: Int) -> Bool {
        names.contains(index) || PersonWords.isPerson(pieces.all[index].lower)
            || PersonName.isCapitalized(pieces.all[index].text)
    }

    private func isAge(_ index: Int) -> Bool {
        let piece = pieces.all[index]
        return piece.kind == .digits
            ? Int(piece.text.prefix(4)).map { (1...112).contains($0) } ?? false : PersonWords.isNumber(piece.lower)
    }

    /// Whether a place smaller than a country is named: «fra Lier», «i Storgata».
    var hasPlace: Bool {
        return words.indices.dropFirst().contains { place in
            let word = pieces.all[words[place]]
            guard word.kind == .word, !names.contains(words[place]), PersonName.isCapitalized(word.text) else {
                return false
            }
            if PersonWords.streetEnds.contains(where: word.lower.hasSuffix) { return true }
            guard ["i", "fra", "på", "ved", "til", "nær", "utenfor"].contains(lower(words[place - 1])),
                pieces.all[words[place] - 1].text == " "
            else { return false }
            return !PersonWords.noPlaces.contains(word.lower)
        }
    }
}
