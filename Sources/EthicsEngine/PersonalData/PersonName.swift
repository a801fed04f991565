// Probable names: first names with a capital where a sentence would not have one.

/// How the names of people stand in a text.
enum PersonName {
    /// The pieces of a text that are probably first names.
    ///
    /// A word that begins a sentence has a capital anyhow; there only a first name with another name after it is one.
    static func find(in pieces: TextPieces) -> Set<Int> {
        var names: Set<Int> = []
        for index in pieces.all.indices where isName(pieces, at: index) { names.insert(index) }
        return names
    }

    /// The first names in a text.
    static func names(in text: String) -> Set<String> {
        let pieces = TextPieces(text)
        return Set(find(in: pieces).compactMap { FirstNames.base(pieces.all[$0].text)?.text })
    }

    /// Whether a name is of somebody made up. With a surname it is somebody else.
    static func isInvented(_ pieces: TextPieces, at index: Int, _ invented: Set<String>) -> Bool {
        guard let name = FirstNames.base(pieces.all[index].text)?.text, invented.contains(name) else { return false }
        guard index + 2 < pieces.all.count, pieces.all[index + 1].text == " " else { return true }
        let next = pieces.all[index + 2]
        return next.kind != .word || !isCapitalized(next.text)
    }

    /// How much the place of a word says about its capital.
    private enum Place {
        /// Where a sentence begins.
        case start
        /// After a colon, a quotation mark or a bracket, where one may begin.
        case perhapsStart
        case inside
    }

    private static func isName(_ pieces: TextPieces, at index: Int) -> Bool {
        let piece = pieces.all[index]
        guard piece.kind == .word, isCapitalized(piece.text) else { return false }
        let parts = piece.text.split(separator: "-")
        // «Kari-saken» is about a case; «Anne-Marie» is a person.
        guard parts.allSatisfy(isCapitalized), !KnownNames.hasPart(pieces, at: index) else { return false }
        guard let name = parts.lazy.compactMap(FirstNames.base).first else {
            return PersonPointer.isOne(pieces, at: index)
        }
        guard !isPartOfAddress(pieces, at: index), !isNamedAfter(pieces, at: index), !isTitle(pieces, at: index),
            !isMonth(pieces, at: index)
        else { return false }
        let before = index > 1 && pieces.all[index - 2].kind == .word ? pieces.all[index - 2].lower : ""
        let isBeside = index > 0 && pieces.all[index - 1].text == " "
        if isBeside, named.contains(before) || namedEnds.contains(where: before.hasSuffix) { return false }
        let hasSurname = hasSurname(pieces, at: index)
        if FirstNames.places.contains(name.text), isBeside, prepositions.contains(before), !hasSurname,
            !isFondOf(pieces, at: index), !(before == "til" && PersonPointer.isRelative(pieces, before: index - 2))
        {
            return false
        }
        switch place(pieces, index) {
        // «Hard som Stein», «hver Dag»: what compares and counts stands before words.
        case .inside: return !FirstNames.words.contains(name.text) || hasSurname || !wordsBefore.contains(before)
        case .perhapsStart: return !FirstNames.words.contains(name.text)
        case .start:
            guard !FirstNames.places.contains(name.text), !name.isGenitive, index + 2 < pieces.all.count,
                pieces.all[index + 1].text == " ", pieces.all[index + 2].kind == .word
            else { return false }
            let next = pieces.all[index + 2]
            if !FirstNames.words.contains(name.text), isCapitalized(next.text) { return true }
            return !FirstNames.things.contains(name.text) && PersonWords.doings.contains(next.lower)
        }
    }

    /// Whether a name stands in quotation marks, with nothing but other words with a capital: the title of a book, a ship.
    private static func isTitle(_ pieces: TextPieces, at index: Int) -> Bool {
        var (first, last) = (index, index)
        // No title is as long as ten words, and a text of names only is not gone through for each of them.
        while first >= 2, index - first < 20, pieces.all[first - 1].text == " ",
            isCapitalized(pieces.all[first - 2].text)
        { first -= 2 }
        while last + 2 < pieces.all.count, last - index < 20, pieces.all[last + 1].text == " ",
            isCapitalized(pieces.all[last + 2].text)
        {
            last += 2
        }
        guard first >= 1, last + 1 < pieces.all.count else { return false }
        let (before, after) = (pieces.all[first - 1].text, pieces.all[last + 1].text)
        return before.last.map { "«\"“„".contains($0) } == true && after.first.map { "»\"”“".contains($0) } == true
    }

    /// «15. August»: with a capital, as many write it.
    private static func isMonth(_ pieces: TextPieces, at index: Int) -> Bool {
        index >= 2 && pieces.all[index - 2].kind == .digits && pieces.all[index - 1].text.hasPrefix(".")
            && NumberSearch.months.contains(String(pieces.all[index].lower.prefix(3)))
            && ["mai", "mars", "august", "april", "juni", "juli", "januar"].contains(pieces.all[index].lower)
    }

    /// Whether a surname follows: a word with a capital that is not the name of a house or a firm.
    private static func hasSurname(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index + 2 < pieces.all.count, pieces.all[index + 1].text == " " else { return false }
        let next = pieces.all[index + 2]
        return next.kind == .word && isCapitalized(next.text)
    }

    /// «Glad i Petra».
    private static func isFondOf(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index > 3, pieces.all[index - 2].lower == "i" else { return false }
        return ["glad", "glade", "forelsket", "forelska", "sint", "tro"].contains(pieces.all[index - 4].lower)
    }

    /// A capital and small letters after it: what is written in capitals only is mostly short for something.
    static func isCapitalized(_ word: some StringProtocol) -> Bool {
        var scalars = word.unicodeScalars.makeIterator()
        guard let first = scalars.next(), first.properties.isUppercase else { return false }
        while let next = scalars.next() {
            if next.properties.isLowercase { return true }
            if next.properties.isUppercase { return false }
        }
        return false
    }

    private static func place(_ pieces: TextPieces, _ index: Int) -> Place {
        guard index > 0 else { return .start }
        let between = pieces.all[index - 1]
        guard between.kind == .between else { return .inside }
        if index == 1 { return .start }
        let text = between.text
        if text.contains(where: { "!?…\n*>".contains($0) }) { return .start }
        if text.contains(".") {
            let last = pieces.all[index - 2]
            // A date or a number with a dot: «5. mai». What begins a line as «1. » begins a sentence.
            if last.kind == .digits { return index == 2 ? .start : .perhapsStart }
            return Abbreviation.isOne(last.lower) ? .perhapsStart : .start
        }
        // A dash too: what is quoted and what is listed begins with one.
        return text.contains(where: { ":«\"“”„(–[;".contains($0) }) || text.contains(" - ") ? .perhapsStart : .inside
    }

    private static func isPartOfAddress(_ pieces: TextPieces, at index: Int) -> Bool {
        let before = index > 0 ? pieces.all[index - 1].text : ""
        let after = index + 1 < pieces.all.count ? pieces.all[index + 1].text : ""
        if before.hasSuffix("@") || after.hasPrefix("@") || before.hasSuffix("#") || before.hasSuffix("_") {
            return true
        }
        // ola.nordmann@kommune.no
        return after == "." && index + 3 < pieces.all.count && pieces.all[index + 3].text.hasPrefix("@")
            || before.hasSuffix("://")
    }

    /// Whether a street, a school or the like follows: «Karl Johans gate», «Frøya barnehage», and names with a word for them
    /// in one piece.
    private static func isNamedAfter(_ pieces: TextPieces, at index: Int) -> Bool {
        var index = index
        for _ in 0..<4 {
            guard index + 2 < pieces.all.count, [" ", "-", ". ", "' ", " & "].contains(pieces.all[index + 1].text)
            else {
                return false
            }
            index += 2
            let piece = pieces.all[index]
            guard piece.kind == .word else { return false }
            if isHouse(piece) || pieces.all[index - 1].text == " & " && ["sønn", "sønner", "co"].contains(piece.lower) {
                return true
            }
            // «Karen og Peder Aamodts minnefond», «Idas hage barnehage».
            let next = index + 2 < pieces.all.count && pieces.all[index + 1].text == " " ? pieces.all[index + 2] : nil
            let isLink =
                piece.lower == "og" && next.map { isCapitalized($0.text) } == true
                || piece.lower == "hage" && next.map(isHouse) == true
            guard isLink || piece.text.unicodeScalars.first?.properties.isUppercase == true else { return false }
        }
        return false
    }

    /// Whether a word is for what is called after people, by itself or tied to the name: «Hood-tanke», «McDonald-huset».
    private static func isHouse(_ piece: TextPiece) -> Bool {
        if houses.contains(piece.lower) || streets.contains(where: piece.lower.hasSuffix) || firms.contains(piece.text)
            || houseEnds.contains(where: { piece.lower.count > $0.count + 2 && piece.lower.hasSuffix($0) })
        {
            return true
        }
        let parts = piece.text.split(separator: "-")
        return parts.count > 1 && isCapitalized(parts[0]) && parts.last?.first?.isLowercase == true
    }

    private static let houseEnds = [
        "senter", "sentre", "barnehage", "skole", "skule", "fond", "legat", "kirke", "kyrkje", "sykehus", "sjukehus",
        "menighet", "bakeri", "forlag", "museum", "stiftelse", "rørleggeri", "transport", "regnskap", "eiendom",
    ]

    /// Words after which a noun stands rather than a name.
    private static let wordsBefore: Set = [
        "som", "hver", "hvert", "kvar", "kvart", "en", "ei", "ein", "et", "eit", "den", "det", "de", "ingen", "noen",
        "mye",
        "stor", "ny", "nye", "god", "gode", "alle", "all", "hele", "heile", "min", "din", "vår", "denne", "neste",
        "første",
    ]

    private static let streets = [
        "gate", "gata", "gaten", "veien", "vegen", "plassen", "parken", "stiftelsen", "museet",
    ]
    private static let houses: Set = [
        "vei", "veg", "vn", "gt", "plass", "torg", "torv", "allé", "alle", "bru", "brygge", "kai", "park", "skole",
        "barnehage",
        "sykehjem", "sjukehjem", "omsorgssenter", "omsorgsbolig", "bosenter", "eldresenter", "sykehus", "sjukehus",
        "hospital", "kirke",
        "kapell", "stiftelse", "legat", "minde", "museum", "hotell", "kafé", "kro", "kommune", "fylke", "bydel",
        "stasjon", "sentrum",
        "idrettslag", "senter", "institutt", "høgskole", "høyskole", "universitet", "videregående", "ungdomsskole",
        "barneskole",
        "legesenter", "apotek", "arena", "menighet", "dagsenter", "fond", "bakeri", "sport", "transport", "rør", "bygg",
        "maskin", "trafikk", "eiendom", "regnskap", "auto", "elektro", "pris", "minnefond", "minnelegat", "stadion",
        "hall", "bibliotek", "festival", "hjelpekorps", "forlag",
        "borettslag", "sameie",
        "meo",
    ]
    /// As they are written: «sa» and «ba» are words.
    private static let firms: Set = ["AS", "ASA", "BA", "SA", "as", "asa", "DA", "ANS"]
    /// What a name stands after that is not of a person in the town.
    private static let named: Set = [
        "kong", "kongen", "dronning", "dronninga", "prins", "prinsesse", "kronprins", "kronprinsesse", "sankt",
        "sankta", "st", "profeten",
        "ekstremværet", "uværet", "stormen", "orkanen", "jomfru", "hellige", "systemet", "fagsystemet", "appen",
        "programmet", "roboten",
        "prosjektet", "modellen", "båten", "ferga", "fergen", "skipet", "filmen", "boka", "boken", "romanen",
        "avdeling", "avdelinga",
        "avdelingen", "møterom", "møterommet", "bygget", "bussen", "bilen", "hunden", "katten", "hesten", "assistenten",
        "gruppa",
        "gruppen", "serien", "sangen", "stykket", "barnehagen", "skolen", "sykehjemmet", "metoden", "firmaet",
        "butikken", "bygda",
        "øya", "lov", "statsminister", "statsråd", "president", "paven", "pave", "forfatteren", "maleren",
        "komponisten", "lex", "ms", "mf", "prosjekt", "kafé", "kafe", "elektro", "ferja", "ferje", "restaurant",
        "hotell",
        "prinsessen", "dikteren", "filosofen", "helgenen", "orkan", "storm", "boten", "firma", "skuta", "chatboten",
    ]
    /// How such words end.
    private static let namedEnds = [
        "båten", "bussen", "hunden", "roboten", "chatboten", "kafeen", "været", "orkanen", "uværet", "skipet", "ferja",
        "ferga", "bussene", "prosjektet", "filmen", "romanen",
    ]
    private static let prepositions: Set = [
        "i", "på", "fra", "til", "ved", "mot", "over", "rundt", "nær", "utenfor", "innenfor", "nord", "sør", "øst",
        "vest", "hele", "mellom", "gjennom",
    ]
}
