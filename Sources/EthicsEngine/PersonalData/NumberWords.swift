// Words beside a number that say what it is.

/// What the words before and after a number say about it.
struct NumberWords {
    /// What a word says.
    enum Hint {
        case telephone, identity, asylum, lastFive
        /// Somebody was born.
        case born
        /// A code of some kind: no telephone, but a person may have it.
        case code
        /// Something else that has numbers.
        case other
        /// Something that is told apart from others by a long number of its own: an account, an order, a batch.
        case thing
    }

    /// The nearest word before that says something, and how many words away it is.
    private(set) var before: (hint: Hint, distance: Int)?
    /// Whether a unit stands after the number, or a sign of one before it: kroner, prosent, §.
    private(set) var hasUnit = false
    /// Whether a plus stands right before the number.
    private(set) var hasPlus = false
    /// Whether it is said right after the number that it is of a thing: «… er kontonummeret vårt».
    private(set) var isThingAfter = false
    /// Whether a number of a person is spoken of right after it: «… er fødselsnummeret hans».
    private(set) var isIdentityAfter = false
    /// Whether letters or a sign stand right before it that make it a part of something else: `NO93…`, `#4711…`, `id=…`.
    private(set) var isGlued = false

    /// How far back a word is looked for.
    private static let reach = 5
    /// And how many pieces, as the groups of one number are no distance.
    private static let mostPieces = 24

    /// What stands before a number that begins with a piece.
    init(_ pieces: TextPieces, before first: Int) {
        guard first > 0 else { return }
        let last = pieces.all[first - 1]
        if last.kind == .word {
            isGlued =
                Self.hint(last.lower) == nil && !Self.numberWords.contains(last.lower)
                && !Self.people.contains(last.lower)
        } else {
            let signs = last.text.filter { $0 != " " }
            hasPlus = signs.hasSuffix("+") || signs.hasSuffix("+(")
            isGlued = last.text.last.map { "#=_&?~^".contains($0) } ?? false
            hasUnit = last.text.contains { "§$€£%".contains($0) }
        }
        before = Self.nearest(pieces, before: first)
    }

    /// The same for a number that ends with a piece.
    func ending(_ pieces: TextPieces, with last: Int) -> NumberWords {
        var words = self
        words.hasUnit = hasUnit || Self.isUnit(pieces, after: last)
        let after = Self.hintsAfter(pieces, last)
        words.isThingAfter = after.contains(.thing)
        words.isIdentityAfter = after.contains(.identity)
        return words
    }

    /// Whether a telephone is spoken of right before the number.
    func isTelephone(within distance: Int = reach) -> Bool { isHint(.telephone, within: distance) }

    /// Whether something else that has numbers is spoken of before it.
    func isOther(within distance: Int = reach) -> Bool {
        isHint(.other, within: distance) || isHint(.thing, within: distance) || isThingAfter
    }

    /// Whether it is the number of a thing, by what is said before or right after.
    var isOfThing: Bool { isHint(.thing, within: 4) || isThingAfter }

    func isHint(_ hint: Hint, within distance: Int = reach) -> Bool {
        before.map { $0.hint == hint && $0.distance <= distance } ?? false
    }

    private static func nearest(_ pieces: TextPieces, before first: Int) -> (hint: Hint, distance: Int)? {
        var distance = 0
        var hasNumberWord = false
        var isTaken = false
        var isInRun = true
        // What a telephone may be spoken of before: «ring vakta på …».
        var weak: (hint: Hint, distance: Int)?
        var index = first - 1
        while index >= 0, distance < reach, first - index < mostPieces {
            let piece = pieces.all[index]
            switch piece.kind {
            case .between:
                if endsClause(pieces, index) { index = 0 }
                // A comma mostly begins something else, but not always.
                if piece.text.contains(",") {
                    distance += 1
                    isInRun = false
                }
            case .digits:
                // «Rom 12, 91234567»: a word has one number, but a year may stand between. The number of a thing has groups.
                if isInRun { distance += piece.text.utf8.count < 3 ? 1 : 0 } else { distance += 1 }
                if !(piece.text.utf8.count == 4 && Int(piece.text).map(NumberForm.isYear) == true) { isTaken = true }
            case .word where pieces.all[index + 1].kind == .digits && hint(piece.lower) == nil:
                // «IBAN NO47 …»: the letters are a part of what the word before is about.
                break
            case .word:
                // «Batch nr …» is as near as «batchnummer …».
                if !numberWords.contains(piece.lower) || distance == 0 && !isAfterWord(pieces, index) { distance += 1 }
                if turns.contains(piece.lower) {
                    index = 0
                } else if isShortIdentity(pieces, index) {
                    return (.identity, distance)
                } else if let hint = hint(piece.lower), !(isTaken && (hint == .other || hint == .thing && !isInRun)) {
                    if hint == .other {
                        if weak == nil { weak = (hint, distance) }
                    } else if let weak {
                        return hint == .telephone && distance <= weak.distance + 2 ? (hint, distance) : weak
                    } else {
                        return (hint, max(1, distance))
                    }
                }
                isInRun = isInRun && numberWords.contains(piece.lower)
                if numberWords.contains(piece.lower) { hasNumberWord = true }
            }
            index -= 1
        }
        if let weak { return weak }
        // «Nummeret hennes er …»: of a telephone, when nothing else is spoken of.
        return hasNumberWord ? (.telephone, max(1, distance)) : nil
    }

    /// Whether a word stands right before «nr» or «nummer», and not the end of something else.
    private static func isAfterWord(_ pieces: TextPieces, _ index: Int) -> Bool {
        index >= 2 && pieces.all[index - 2].kind == .word && [" ", "-", ".", ". "].contains(pieces.all[index - 1].text)
    }

    /// «P.nr.», «f. nr.», «pers.nr.».
    private static func isShortIdentity(_ pieces: TextPieces, _ index: Int) -> Bool {
        guard numberWords.contains(pieces.all[index].lower), isAfterWord(pieces, index) else { return false }
        return ["p", "f", "d", "h", "fh", "pers", "person", "fødsels", "føds", "id"].contains(
            pieces.all[index - 2].lower)
    }

    /// What is said to be the number, right after it: «… er kontoen vår».
    private static func hintsAfter(_ pieces: TextPieces, _ last: Int) -> Set<Hint> {
        guard last + 2 < pieces.all.count, pieces.all[last + 1].text.allSatisfy({ " ,»\")".contains($0) }),
            ["er", "var", "som", "er,", "eit", "et", "den"].contains(pieces.all[last + 2].lower)
        else { return [] }
        var hints: Set<Hint> = []
        for index in (last + 3)..<min(pieces.all.count, last + 12) {
            let piece = pieces.all[index]
            guard piece.kind == .word else {
                if piece.kind == .digits || piece.text.contains(where: { ".,;!?\n".contains($0) }) { break }
                continue
            }
            if turns.contains(piece.lower) { break }
            if isNumberOfThing(piece.lower) {
                hints.insert(.thing)
            } else if let hint = hint(piece.lower) {
                hints.insert(hint)
            }
        }
        return hints
    }

    /// Whether what was said before has nothing to do with the number any more.
    private static func endsClause(_ pieces: TextPieces, _ index: Int) -> Bool {
        let text = pieces.all[index].text
        if text.contains(where: { "!?;\n".contains($0) }) { return true }
        guard text.hasPrefix("."), text.count > 1, index > 0 else { return false }
        let word = pieces.all[index - 1].lower
        return !Abbreviation.isOne(word) && hint(word) == nil
    }

    /// What a word says about the number after it.
    static func hint(_ word: String) -> Hint? {
        if let hint = exact[word] { return hint }
        for (hint, stems) in stems where stems.contains(where: word.hasPrefix) { return hint }
        for (hint, parts) in parts where parts.contains(where: word.contains) { return hint }
        if ["kode", "koden"].contains(where: word.hasSuffix) { return .code }
        if persons.contains(where: word.hasPrefix) { return nil }
        return isNumbered(word) ? .thing : nil
    }

    /// Numbers of something: «serienummer», «kundenr», «møte-id».
    private static func isNumbered(_ word: String) -> Bool {
        let ends = ["nummer", "nummeret", "nr", "no", "numre", "-id", "-id-en"]
        return ends.contains { word.count > $0.count + 1 && word.hasSuffix($0) } && !numberWords.contains(word)
    }

    /// Whether a word is for the number of a thing, whatever it says before one: «avtalenummeret».
    private static func isNumberOfThing(_ word: String) -> Bool {
        guard isNumbered(word), !persons.contains(where: word.hasPrefix) else { return false }
        return hint(word) == .other || hint(word) == .thing
    }

    /// Words after which something else is spoken of.
    private static let turns: Set = ["gjelder", "gjaldt", "angår", "handler", "om"]
    /// What has a number and is a person: «pasientnr».
    private static let persons = [
        "pasientn", "brukern", "brukarn", "klientn", "elevn", "beboern", "tjenestemottakern", "søkern", "pasient-",
        "bruker-", "person-", "elev-", "klient-",
    ]
    /// Who may have one, written in one with it: «bruker27125338104».
    private static let people: Set = [
        "bruker", "brukar", "pasient", "elev", "beboer", "bebuar", "klient", "søker", "søkjar", "barn", "barnet", "mor",
        "far", "person", "mottaker", "deltaker", "gutt", "gutten", "jente", "jenta", "ansatt", "vikar", "mann",
        "kvinne",
    ]
    private static let numberWords: Set = ["nummer", "nummeret", "nr", "numrene"]

    private static let exact: [String: Hint] = {
        var words: [String: Hint] = [:]
        for word in [
            "mobil", "ring", "ringe", "ringer", "ringte", "ringt", "oppringt", "tlf", "tel", "mob", "mobnr", "sms",
            "mms",
            "vipps", "vippse",
            "vippset", "nås", "treffes", "kontaktes", "faks", "fax", "whatsapp", "viber", "tekst", "tekste", "tekstet",
            "hjemmenummer",
            "hjemmenr", "t", "m", "sentralbord", "sentralbordet", "ringjer", "ringde", "ringje", "ringa", "nåast",
        ] { words[word] = .telephone }
        for word in [
            "fnr", "pnr", "dnr", "testnummer", "fnummer", "persnr", "ssn", "hnr", "fhnr", "tnr", "pnummer", "dnummer",
            "navnummer",
        ] {
            words[word] = .identity
        }
        for word in ["født", "f", "fødd", "fødselsdato"] { words[word] = .born }
        for word in [
            "siste", "fem", "sifre", "sifrene", "sifferne", "slutter", "sluttar", "ender", "sluttsifrene", "resten",
        ] { words[word] = .lastFive }
        for word in [
            "kid", "giro", "giroen", "bankgiro", "postgiro", "lot", "iban", "bic", "swift", "imei", "ean", "gtin",
            "gln", "cpv", "dokid", "dokumentid", "meeting", "zoom",
            "isbn", "issn", "sn", "udi-ref", "mac", "iccid", "vin", "gs1", "sscc", "rfid", "barkode",
        ] { words[word] = .thing }
        for word in [
            "s", "kl", "kr", "nok", "sek", "eur", "uke", "uka", "uken", "uker", "ukene", "side", "sider", "sidene",
            "rom", "rommene",
            "rommet", "sak", "saken", "saka", "saker", "sakene", "ref", "bnr", "gnr", "snr", "lnr",
            "org", "år", "året", "årene", "vei", "fv", "rv", "linje", "linjene", "buss", "bussene",
            "post", "pris", "art",
            "plass", "plassene", "dato", "sum", "summen", "pos", "del", "hus", "felt",
            "skap", "skapene", "nøkkel", "hpr", "dok", "arkiv", "journal", "journalen", "vakt",
            "vakter", "vaktene", "kapittel", "kap",
            "punkt",
            "seksjon", "paragraf", "lov", "loven", "rad", "celle", "http", "https", "www", "utm", "nord",
            "øst", "kolonne",
            "areal", "kvm", "gjeld", "gjelda", "gjelden", "størrelse", "mål", "måler", "måleren", "kart", "ticket",
            "jira", "po", "ansvar",
            "funksjon", "tjeneste",
            "klokka", "klokken", "skift", "turnus", "spill", "lotto", "tall", "tallet", "tallene", "antall", "totalt",
            "cirka", "ca",
            "omtrent", "rundt", "nesten", "alder", "poeng", "bil", "skilt", "vekt", "nrk",
        ] { words[word] = .other }
        for word in ["id", "kode", "koden", "pin", "ident"] { words[word] = .code }
        words["duf"] = .asylum
        return words
    }()

    /// Words that begin so.
    private static let stems: [(Hint, [String])] = [
        (
            .identity,
            [
                "fødselsn", "personn", "d-n", "fh-n", "hjelpen", "h-n", "personid", "identitetsn", "id-n", "idn", "f-n",
                "p-n", "nav-n", "fellesn", "felleshjelp", "tnr-", "t-nr", "persnum", "fødnr",
            ]
        ),
        (.asylum, ["duf-", "dufn"]),
        (
            .telephone,
            [
                "tlf", "telefon", "mobilt", "mobiln", "mobilen", "direkten", "privatn", "jobbn", "hjemmen", "heimen",
                "nødn",
                "kontaktn", "nattn", "vaktn", "bakvaktn", "fastn",
            ]
        ),
        (
            .thing,
            [
                "faktura", "konto", "ordre", "serie", "varen", "artikkeln", "modelln", "batch", "chassis", "strekkode",
                "sporing", "sending", "pakken", "bankkort", "kortn", "målern", "målepunkt", "polise", "lisens", "kid-",
                "giro",
                "lot-", "løpen", "arkivref", "bilag", "rekvisisjon", "bestillingsn", "kunden", "medlemsn", "billettn",
                "organisasjonsn", "iban-",
            ]
        ),
        (
            .other,
            [
                "faktura", "regning", "konto", "ordre", "bestilling", "budsjett", "beløp", "kostnad", "koster",
                "kostet", "utgift",
                "inntekt", "tilskudd", "tilbud", "pris", "kart", "utbetal", "innbetal", "overfør", "betal", "lønn",
                "bevilg", "regnskap", "saksn", "saksbe", "arkivs",
                "journaln", "journalp", "serie",
                "vare", "artikkel", "modell", "løpen", "vedtak", "dokument", "rapport", "avvik", "skjema", "protokoll",
                "prosjekt",
                "tiltak", "skoleår", "period", "målern", "anlegg", "chassis", "strekkode", "parti", "batch",
                "koordinat", "innbygger",
                "visning", "saldo", "eiendom", "bygg", "matrikkel", "forskrift", "oppgave", "tabell", "kunden",
                "medlem", "sertifikat",
                "polise", "lisens", "versjon", "referanse", "organisasjon", "postboks", "postn", "kvittering",
                "sending",
                "pakke", "sporing", "reise", "billett", "parkering", "temperatur", "mål", "trekning", "rekke",
                "klokkeslett", "rute",
                "passord", "nøkkeln", "brikke", "bankkort", "kortn", "inventar", "utstyr", "garanti", "forsikring",
                "anbud", "avtale",
                "kontrakt", "omsetning", "resultat", "underskudd", "overskudd", "gjelds", "lån", "verdi", "investering",
                "ramme",
                "årsverk", "statistikk", "befolkning", "timer", "trapp", "hefte", "bok", "isbn", "målepunkt", "strøm",
                "produkt",
                "enhet", "ressurs", "henvendelse", "sakn", "meldingsn", "hendelse", "oppdrag",
            ]
        ),
    ]
    /// Words that have it somewhere.
    private static let parts: [(Hint, [String])] = [
        (.telephone, ["telefon", "mobilnummer"]),
        (.identity, ["fødselsnummer", "personnummer"]),
        (.thing, ["konto", "ordre", "sporings", "faktura", "giro", "batch", "strekkode"]),
        (.other, ["prosent", "beløp"]),
    ]

    /// Whether what stands after the number says what it counts.
    private static func isUnit(_ pieces: TextPieces, after last: Int) -> Bool {
        guard last + 1 < pieces.all.count else { return false }
        let next = pieces.all[last + 1]
        if next.kind == .word { return units.contains(next.lower) }
        if next.text.hasPrefix(",-") || next.text.contains(where: { "%‰€$£°".contains($0) }) { return true }
        guard next.text == " ", last + 2 < pieces.all.count, pieces.all[last + 2].kind == .word else { return false }
        return units.contains(pieces.all[last + 2].lower)
    }

    private static let units: Set = [
        "kr", "kroner", "krone", "øre", "kronar", "nok", "mill", "million", "millioner", "mrd", "milliarder", "tusen",
        "prosent", "kwh", "mwh",
        "kg", "g", "gram", "tonn", "km", "m", "m²", "mm", "cm", "kvm", "kvadratmeter", "meter", "liter", "l", "dl",
        "stk", "stykk", "euro",
        "eur", "dollar", "usd", "sek", "dkk", "innbyggere", "personer", "mennesker", "brukere", "visninger", "treff",
        "poeng", "timer",
        "minutter", "sekunder", "dager", "år", "byte", "bytes", "kb", "mb", "gb", "ganger", "mva", "ord", "tegn",
        "kubikk", "sider",
        "rader", "oppslag", "steg", "skritt", "deltakere", "besøkende", "besøk", "enheter", "eksemplarer", "elever",
        "ansatte",
    ]
}

/// Words that a dot stands after inside a sentence.
enum Abbreviation {
    private static let all: Set = [
        "tlf", "mob", "tel", "nr", "kl", "ca", "eks", "bl", "dvs", "osv", "mfl", "pga", "mht", "jf", "jfr", "evt",
        "inkl", "ekskl", "kap",
        "org", "fnr", "pnr", "dnr", "dr", "prof", "hr", "fr", "frk", "st", "avd", "tidl", "kr", "mill", "mrd", "ev",
        "feks", "obs", "ref",
        "kto", "saksnr", "pers", "mnd", "stk", "min", "vedr", "ang", "att", "cand", "siv", "adm", "ass", "red", "ing",
        "art", "vs",
    ]

    /// Whether a dot after a word in lower case does not end the sentence. One letter is an initial.
    static func isOne(_ word: String) -> Bool {
        word.count == 1 || all.contains(word) || word.hasSuffix("nr")
    }
}
