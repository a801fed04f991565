// E-mail addresses, also as they are written to be read by people: ola (at) kommune.no.

/// How e-mail addresses are written.
enum EmailAddress {
    /// Whether a text has an address.
    static func isFound(in pieces: TextPieces) -> Bool {
        pieces.all.indices.contains { isAddress(pieces, at: $0) }
    }

    /// Whether a piece is the @ of an address, or stands for one.
    private static func isAddress(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index + 1 < pieces.all.count else { return false }
        let piece = pieces.all[index]
        if piece.kind == .word, piece.text.contains("-"), isTied(piece.lower) {
            return Domain(pieces, from: index, after: "-").isUsual
        }
        guard index > 0 else { return false }
        switch piece.kind {
        case .digits: return false
        case .between:
            guard let (before, after) = sides(piece.text) else { return false }
            let domain = Domain(pieces, from: index + 1)
            // «ola (@) kommune.no»: nobody writes brackets around it for anything else.
            if before.contains(where: opening.contains), after.contains(where: closing.contains) {
                return domain.isUsual && (before + after).allSatisfy { " ()[]{}<>".contains($0) }
            }
            // A blank beside the @ is as in «møt oss @ kantina».
            if before.contains(where: isBlank) || after.contains(where: isBlank) {
                return (before + after).allSatisfy(isBlank) && domain.isUsual && isLocalPart(pieces, before: index)
            }
            guard after.isEmpty, before.allSatisfy({ "_-+.%'".contains($0) }), !isHandle(pieces, before: index) else {
                return false
            }
            return domain.isOne
        case .word:
            guard let at = SpelledAt(pieces, index) else { return false }
            let domain = Domain(pieces, from: at.next)
            guard domain.isUsual else { return false }
            return at.isCertain || domain.isSpelled || isSpokenLocalPart(pieces, before: at.first, domain.next)
        }
    }

    private static let opening: Set<Character> = ["(", "[", "{", "<"]
    private static let closing: Set<Character> = [")", "]", "}", ">"]

    private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\n" }

    /// «ola-at-kommune.no».
    private static func isTied(_ word: String) -> Bool {
        ["-at-", "-krøllalfa-", "-alfakrøll-"].contains { word.contains($0) && !word.hasPrefix($0) }
    }

    /// What stands before and after the @ of a piece; nil where there is no @, or more than one.
    private static func sides(_ text: String) -> (Substring, Substring)? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    /// Whether what stands before the @ is the name of somebody on a network: @ola@network.no.
    private static func isHandle(_ pieces: TextPieces, before index: Int) -> Bool {
        var index = index - 1
        while index >= 0 {
            if pieces.all[index].kind == .between, !pieces.all[index].text.allSatisfy({ "._-+".contains($0) }) {
                return pieces.all[index].text.hasSuffix("@")
            }
            index -= 1
        }
        return false
    }

    /// Whether what stands before a piece with @ could be the first half of an address rather than a word of the sentence.
    private static func isLocalPart(_ pieces: TextPieces, before index: Int) -> Bool {
        guard index > 0, pieces.all[index - 1].kind != .between else { return false }
        return isMarked(pieces, before: index) || !OrdinaryWords.all.contains(pieces.all[index - 1].lower)
    }

    /// The same before «at», which is a word itself: only what is no word of a sentence, or stands where addresses are told.
    ///
    /// - Parameter next: The word after the address.
    private static func isSpokenLocalPart(_ pieces: TextPieces, before index: Int, _ next: String) -> Bool {
        guard index > 0, pieces.all[index - 1].kind != .between else { return false }
        if isMarked(pieces, before: index) { return true }
        let word = pieces.all[index - 1].text
        // «Kari sa at kommune.no var nede»: what is told has a verb.
        if OrdinaryWords.all.contains(word.lowercased()) || OrdinaryWords.verbs.contains(next) { return false }
        if FirstNames.all.contains(word.prefix(1).uppercased() + word.dropFirst()) { return true }
        let ahead = pieces.all[max(0, index - 18)..<index - 1].filter { $0.kind == .word }.suffix(7)
        return ahead.contains { word in
            ["e-post", "epost", "mail", "adress", "send", "skriv", "kontakt", "nås"].contains {
                word.lower.hasPrefix($0)
            }
        }
    }

    /// Whether there is a dot, a line or a digit in it, as no word has.
    private static func isMarked(_ pieces: TextPieces, before index: Int) -> Bool {
        if index >= 2, pieces.all[index - 1].kind == .digits { return pieces.all[index - 2].kind == .word }
        if index >= 3, [".", "_", "+"].contains(pieces.all[index - 2].text) { return true }
        return index >= 4 && [".", "_"].contains(pieces.all[index - 3].text) && pieces.all[index - 1].kind == .digits
    }
}

/// A word that is said for the @ of an address: «(at)», «krøllalfa».
private struct SpelledAt {
    /// The piece before which the first half of the address ends.
    let first: Int
    /// Where the domain begins.
    let next: Int
    /// Whether it can't be a word of the sentence.
    let isCertain: Bool

    init?(_ pieces: TextPieces, _ index: Int) {
        let word = pieces.all[index].lower
        guard Self.names.contains(word), index >= 2, index + 2 < pieces.all.count else { return nil }
        let before = pieces.all[index - 1].text
        let after = pieces.all[index + 1].text
        guard [before, after].allSatisfy({ $0.allSatisfy { " \n()[]{}<>-_*/«»\"".contains($0) } }) else { return nil }
        let isBracketed = before.contains { "([{<_*/«".contains($0) } && after.contains { ")]}>_*/»".contains($0) }
        guard isBracketed || !["a", "æt", "ad", "alfa"].contains(word) || Self.isDouble(pieces, index) else {
            return nil
        }
        // «krøll alfa» and «snabel a» are two words.
        first = Self.isDouble(pieces, index) ? index - 3 : index - 1
        guard first > 0, pieces.all[first - 1].kind != .between else { return nil }
        next = index + 2
        isCertain = isBracketed || word != "at"
    }

    private static let names: Set = [
        "at", "a", "æt", "ad", "krøllalfa", "krøllalfaen", "krølalfa", "krullalfa", "krøll-alfa", "krøllalfategn",
        "alfakrøll",
        "alfakrull", "snabel-a", "snabela", "krøll-a", "kræsj-a", "alfa",
    ]

    private static func isDouble(_ pieces: TextPieces, _ index: Int) -> Bool {
        ["alfa", "a"].contains(pieces.all[index].lower) && index >= 3 && pieces.all[index - 1].text == " "
            && ["krøll", "snabel", "krull"].contains(pieces.all[index - 2].lower)
    }
}

/// Words of sentences that stand before «at» and «@».
private enum OrdinaryWords {
    static let all: Set = [
        "det", "den", "han", "hun", "ho", "de", "dei", "vi", "jeg", "eg", "du", "dere", "dykk", "oss", "meg", "deg",
        "seg",
        "henne", "ham", "dem", "sa", "sier", "seier", "vet", "veit", "står", "slik", "slikt", "sånn", "om", "var", "er",
        "blir", "så", "skrev", "skreiv", "skriver", "skriv", "stod", "sto", "fikk", "fekk", "får", "med", "for", "på",
        "til", "fra", "frå", "av", "i", "ved", "etter", "uten", "enn", "både", "ble", "vart", "viser", "viste", "mener",
        "meiner", "mente", "meinte", "tror", "trur", "trodde", "ser", "så", "leste", "les", "hørte", "høyrde", "fant",
        "visste", "hevder", "hevdet", "påstod", "påstår", "opplyste", "opplyser", "svarte", "forklarte", "forteller",
        "fortalte", "betyr", "betydde", "krever", "sikre", "sørge", "sørget", "sjekk", "husk", "håper", "glad", "redd",
        "sikker", "sikre", "enig", "klar", "viktig", "trist", "synd", "leit", "rart", "dumt", "greit", "godt", "bra",
        "fint",
        "fordi", "slik", "forutsatt", "gitt", "mulig", "møt", "møtes", "ses", "sees", "treffes", "lunsj", "kaffe",
        "kurs",
        "stk", "kr", "møte", "møtet", "alle", "noen", "ingen", "oppdaget", "merket", "meldte", "lurer", "angret",
        "angrer",
        "kjent", "ryktet", "beskjed", "regel", "regelen", "følg", "logg", "logget", "inn", "der", "her", "nå",
        "innebærer",
        "gjør", "gjer", "skyldes", "anbefaler", "synes", "syns", "tenker", "tenkte", "føler", "ønsker", "klager",
        "klaget",
        "look", "learning", "work", "meet", "be", "innrømmet", "gjelder", "heter", "poenget", "problemet", "ut", "opp",
        "selv",
    ]
    /// Verbs that come after the address of a page, and not after that of a person.
    static let verbs: Set = [
        "er", "var", "har", "hadde", "kan", "kunne", "skal", "skulle", "vil", "ville", "må", "måtte", "bør", "burde",
        "ikke",
        "ikkje", "viser", "viste", "sier", "sa", "ble", "blir", "vart", "fungerer", "fungerte", "virker", "virket",
        "virka",
        "ligger", "lå", "lå", "går", "gikk", "kom", "kommer", "gir", "gav", "ga", "får", "fikk", "krever", "krevde",
        "mangler",
        "heter", "inneholder", "svarer", "svarte", "tar", "tok", "nok", "også", "alltid", "ofte", "stadig", "skrev",
        "skriver",
        "falt", "krasjet", "henger", "hang", "sender", "samler", "lagrer", "tilbyr",
    ]
}

/// What stands after the @ of an address.
private struct Domain {
    private(set) var labels: [String] = []
    /// Whether a word stands for one of its dots: nobody says that in a sentence.
    private(set) var isSpelled = false
    /// The word after it, in lower case.
    private(set) var next = ""

    /// Reads labels with dots between them, from a piece on.
    ///
    /// - Parameter sign: What the domain begins after in the first piece.
    init(_ pieces: TextPieces, from start: Int, after sign: Character? = nil) {
        var index = start
        defer {
            next = index + 1 < pieces.all.count && pieces.all[index].text == " " ? pieces.all[index + 1].lower : ""
        }
        while let label = Self.label(pieces, &index) {
            labels.append(labels.isEmpty ? label.split { $0 == sign }.last.map(String.init) ?? label : label)
            guard let next = Self.dot(pieces, index) else { break }
            if next > index + 1 { isSpelled = true }
            index = next
        }
    }

    /// Letters, digits and hyphens that stand together.
    private static func label(_ pieces: TextPieces, _ index: inout Int) -> String? {
        var label = ""
        while index < pieces.all.count {
            let piece = pieces.all[index]
            guard piece.kind != .between || !label.isEmpty && isHyphen(piece.text) else { break }
            label += piece.text == "-\n" ? "" : piece.text
            index += 1
        }
        return label.isEmpty ? nil : label
    }

    /// A hyphen, also where a line is divided.
    private static func isHyphen(_ text: String) -> Bool { text.allSatisfy { $0 == "-" } || text == "-\n" }

    /// Where the next label begins, after a dot, the word for one, or a slip of the pen for one.
    private static func dot(_ pieces: TextPieces, _ index: Int) -> Int? {
        guard index + 1 < pieces.all.count else { return nil }
        let text = pieces.all[index].text
        if text == "." { return index + 1 }
        if [". ", " .", ",", "..", ".\n", "\n.", " . "].contains(text), native.contains(pieces.all[index + 1].text) {
            return index + 1
        }
        guard index + 3 <= pieces.all.count - 1,
            ["dot", "punktum", "punkt", "prikk"].contains(pieces.all[index + 1].lower),
            text.allSatisfy({ " ()[]{}".contains($0) })
        else { return nil }
        return index + 3
    }

    /// The ends of addresses that are used here.
    private static let native: Set = [
        "no", "com", "net", "org", "se", "dk", "eu", "info", "pl", "lt", "de", "uk", "fi", "is",
    ]
    /// Those, others that people have, and those that are kept for examples.
    private static let usual = native.union([
        "example", "test", "invalid", "museum", "nu", "io", "me", "name", "priv", "ch", "nl", "fr", "es", "it", "gov",
        "edu",
        "ua", "ru", "live", "app", "lv", "ee", "ro", "bg", "cz", "hu", "gr", "tr", "pt", "ie", "be", "at", "us", "ca",
        "au",
        "in", "lk", "vn", "th", "ph", "so", "er", "et", "ir", "sy", "pk", "biz", "online", "email", "cloud", "dev",
        "local",
    ])
    /// Ends of the names of files, which may have an @ too.
    private static let files: Set = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "css", "js", "html", "docx", "xlsx", "txt", "swift", "json",
        "yaml",
    ]

    private var end: String { labels.last.map { String($0.lowercased().prefix { $0 != "-" }) } ?? "" }

    /// Whether it is one.
    var isOne: Bool {
        labels.count >= 2 && end.count >= 2 && end.allSatisfy(\.isLetter) && !Self.files.contains(end)
    }

    /// Whether it is one as they are here; none has one letter before its end.
    var isUsual: Bool {
        isOne && Self.usual.contains(end) && labels[labels.count - 2].count >= 2
    }
}
