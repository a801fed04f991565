// A place smaller than a country, where somebody is or comes from.

/// How a place is told.
struct PersonPlace {
    private let sentence: DetailSentence

    init(_ sentence: DetailSentence) { self.sentence = sentence }

    /// Whether a place is told: «fra Lier», «i Storgata», «Åsen barneskole».
    var isFound: Bool {
        sentence.words.indices.contains { isNamed($0) } || isOnlyOne
    }

    private func isNamed(_ place: Int) -> Bool {
        let word = sentence.word(place)
        guard !sentence.isDigits(place), sentence.isCapitalized(place), !PlaceWords.noPlaces.contains(word) else {
            return false
        }
        // «Lia bofellesskap», «Øvre Mo skole».
        let next = sentence.gap(after: place) == " " ? sentence.word(place + 1) : ""
        if PlaceWords.houses.contains(next), place > 0 || !PlaceWords.isGeneric(word) { return true }
        guard place > 0 else { return false }
        // «I Tolga»: nobody is in a person, but many are fond of one.
        let isWhere =
            ["i", "fra", "frå", "utenfor"].contains(sentence.word(place - 1)) && sentence.gap(before: place) == " "
        if isWhere, !["glad", "forelsket", "forelska"].contains(sentence.word(place - 2)) { return true }
        guard !sentence.names.contains(sentence.words[place]) else { return false }
        if PlaceWords.isStreet(word)
            || PlaceWords.ends.contains(where: { word.count > $0.count + 1 && word.hasSuffix($0) })
        {
            return true
        }
        let gap = sentence.gap(before: place)
        if gap == " ", PlaceWords.prepositions.contains(sentence.word(place - 1)) { return true }
        // «…, Ål, sier nei».
        return gap == ", " && sentence.gap(after: place).contains { ",.)".contains($0) }
            && !sentence.isSomebody(place) && !PlaceWords.isGeneric(word)
    }

    /// «Kommunens eldste», «den eneste på øya»: everybody knows who it is.
    private var isOnlyOne: Bool {
        sentence.words.indices.contains { PlaceWords.only.contains(sentence.word($0)) }
            && sentence.words.indices.contains { PlaceWords.small.contains(sentence.word($0)) }
    }
}
