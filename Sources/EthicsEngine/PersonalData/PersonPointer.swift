// Names that are in no list, told by the word before them: «fastlegen til Arulmani», «hun Maren», «tante Haldis».

/// Words that say that what comes after them is the name of a person.
enum PersonPointer {
    /// Whether a word with a capital, which is no first name of the lists, is a name by what stands before it.
    static func isOne(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index >= 2, pieces.all[index - 2].kind == .word else { return false }
        let word = pieces.all[index].lower
        if styles.contains(pieces.all[index - 2].lower), [" ", ". "].contains(pieces.all[index - 1].text) {
            return word.count > 2 && !common.contains(word) && !hasHouse(pieces, at: index)
        }
        guard pieces.all[index - 1].text == " " else { return false }
        guard word.count > 2, !isCommon(word), !hasHouse(pieces, at: index) else { return false }
        let before = pieces.all[index - 2].lower
        // «Hun Maren på natt».
        if pronouns.contains(before) { return !PlaceWords.noPlaces.contains(word) && isWritten(pieces.all[index].text) }
        if titles.contains(before) { return true }
        switch before {
        case "til": return isRelative(pieces, before: index - 2)
        case "heter", "heiter", "hette", "heitte", "kalles", "kallast":
            return index >= 4
                && [
                    "han", "hun", "ho", "hu", "gutten", "jenta", "barnet", "pasienten", "som", "beboeren", "datteren",
                    "sønnen", "mannen", "damen", "dama", "kvinnen", "moren", "faren", "eleven",
                ].contains(pieces.all[index - 4].lower)
        case "og":
            return index >= 4 && ["meg", "ham", "henne"].contains(pieces.all[index - 4].lower)
                && hasNothingBetween(pieces, index)
        default: return false
        }
    }

    /// Whether a word for somebody whom one person has stands right before a piece: «mora til».
    static func isRelative(_ pieces: TextPieces, before index: Int) -> Bool {
        index >= 2 && pieces.all[index - 1].text == " " && relatives.contains(pieces.all[index - 2].lower)
    }

    private static func hasNothingBetween(_ pieces: TextPieces, _ index: Int) -> Bool {
        pieces.all[index - 3].text == " "
    }

    /// Whether a capital begins it and none follows, as in no name of a system.
    private static func isWritten(_ text: String) -> Bool { text.dropFirst().allSatisfy { !$0.isUppercase } }

    /// Words with a capital that are no names: what one says of offices and of those who hold them.
    private static func isCommon(_ word: String) -> Bool {
        ["en", "et", "ene", "ane", "inga", "ing", "het", "skap", "sjon", "tet", "dag"].contains { end in
            word.count > 7 && word.hasSuffix(end)
        } || PlaceWords.noPlaces.contains(word) || PlaceWords.isStreet(word) || PlaceWords.isGeneric(word)
            || PlaceWords.ends.contains(where: word.hasSuffix) || common.contains(word)
    }

    private static func hasHouse(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index + 2 < pieces.all.count, pieces.all[index + 1].text == " " else { return false }
        return PlaceWords.houses.contains(pieces.all[index + 2].lower)
            || ["kommune", "kommunes", "as", "sykehus", "forlag", "avdeling"].contains(pieces.all[index + 2].lower)
    }

    private static let common: Set = [
        "rektor", "lege", "nav", "politi", "kommune", "leder", "kirken", "kirka", "helse", "oslo", "bergen", "ordfører",
        "dere",
        "dem", "deg", "gud", "jesus", "allah", "røde", "blå", "redd", "norsk", "etikk", "omsorg", "skolen", "skulen",
        "huset",
        "verge", "tolk", "natt", "dag", "kveld", "helsa", "stat", "barn", "lov", "rett", "ks", "hr",
    ]
    /// What somebody is called by with a surname.
    private static let styles: Set = ["fru", "frue", "frk", "frøken", "hr", "herr", "mr", "mrs"]
    private static let pronouns: Set = ["han", "hun", "ho", "hu"]
    private static let titles: Set = [
        "tante", "onkel", "fetter", "kusine", "bestemor", "mormor", "farmor",
        "besteforeldre",
        "søster", "bror", "sønnen", "dattera", "datteren", "kollegaen", "beboer", "pasienten", "naboen",
    ]
    private static let relatives: Set = [
        "mora", "moren", "mor", "faren", "far", "legen", "fastlegen", "naboen", "datteren", "dattera", "dottera",
        "sønnen",
        "sonen", "læreren", "læraren", "vergen", "verja", "kontakten", "primærkontakten", "søsteren", "søstera",
        "systera",
        "broren", "kona", "mannen", "familien", "foreldrene", "foreldra", "kjæresten", "samboeren", "sambuaren", "enka",
        "bestemora", "bestemoren", "bestefaren", "tanta", "onkelen", "rommet", "vennene", "vennen", "venninnen",
        "venninna",
        "støttekontakten", "assistenten", "avlasteren", "advokaten", "mammaen", "pappaen", "ektefellen", "barna",
        "ungene",
        "søsknene", "klassekameraten", "medisinen", "journalen", "vedtaket", "søknaden", "nøkkelen", "rullatoren",
    ]
}
