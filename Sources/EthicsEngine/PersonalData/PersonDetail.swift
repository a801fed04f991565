// What points to a person when it stands together: a room and who is in it, a diagnosis and an age, an age and a place.

/// Details that are nothing by themselves.
enum PersonDetail {
    /// The kinds that are found in a text, sentence by sentence.
    static func find(in pieces: TextPieces, names: Set<Int>) -> Set<PersonalData> {
        var found: Set<PersonalData> = []
        var start = 0
        for index in pieces.all.indices where index == pieces.all.count - 1 || endsSentence(pieces, index) {
            let sentence = DetailSentence(pieces: pieces, range: start...index, names: names)
            if PersonRoom(sentence).isFound { found.insert(.roomOfPerson) }
            let age = PersonAge(sentence)
            if age.isClass { found.insert(.ageWithPlace) }
            if age.isFound {
                if sentence.hasDiagnosis { found.insert(.diagnosisWithAge) }
                if PersonPlace(sentence).isFound { found.insert(.ageWithPlace) }
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
