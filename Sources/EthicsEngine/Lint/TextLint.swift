// Rules about the words themselves: readable, in one form of Norwegian, and without anything that points to a person.

import SafeText

/// Checks the texts of one file.
struct TextLint {
    let file: CheckedFile

    /// LIX over this is heavy for everyday reading: 25–35 is easy, 35–45 medium, 45–55 hard (C. H. Björnsson,
    /// *Läsbarhet*, 1968).
    private static let heaviest = 45.0
    /// Shorter texts have no meaningful LIX.
    static let leastWords = 40
    /// Words that only nynorsk has, common enough to give a mixture away. Not among them, because they are bokmål too:
    /// dykk (a dive), ho, kvar (calm), kven (one of the Kven people).
    private static let nynorsk = WordList([
        "ikkje", "eg", "frå", "kva", "korleis", "kvifor", "noko", "nokon", "berre", "mykje", "vere", "hjå", "sjølv",
        "gjere", "seie", "dei", "desse",
    ])
    private static let leftovers = WordList(["todo", "fixme", "xxx", "tbd", "lorem"])

    /// Words that only bokmål has, for texts in nynorsk.
    private static let bokmal = WordList([
        "ikke", "jeg", "hva", "hvordan", "hvorfor", "hvem", "noe", "noen", "bare", "mye", "være", "selv", "gjøre",
        "hun", "hvor", "fra",
    ])

    /// The language of the texts.
    private let language: ContentLanguage
    /// What the texts belong to.
    private let kind: ContentKind

    init(file: CheckedFile) {
        self.file = file
        language = Overlay.name(file.key.id)?.language ?? .bokmal
        kind = file.type == .overlay ? Overlay(file).target.kind : file.key.kind
    }

    /// Every problem in the texts of the file.
    func problems() -> [Problem] {
        var problems: [Problem] = []
        // Of an overlay only the texts: a hash may look like a telephone number.
        let trees = file.type == .overlay ? file.tree.items("tekster").compactMap { $0["tekst"] } : [file.tree]
        for tree in trees { check(tree, &problems) }
        return problems
    }

    private func check(_ tree: Tree, _ problems: inout [Problem]) {
        switch tree.kind {
        case .text: check(SafeText.withoutSoftHyphens(tree.plain), at: tree.mark, &problems)
        case .list(let items): for item in items { check(item, &problems) }
        case .record(let entries):
            // A hash in the register may look like one too, and so may the number of an act.
            for entry in entries where !(file.type == .statutes && SectionPrint.keys.contains(entry.key)) {
                check(entry.value, &problems)
            }
        }
    }

    private func check(_ text: String, at mark: Mark, _ problems: inout [Problem]) {
        func add(
            _ code: Problem.Code, _ message: String, _ remedy: String, severity: Problem.Severity = .error
        ) {
            problems.append(file.source.problem(code, mark, message, remedy, severity: severity))
        }
        let words = Word.all(in: text)
        let personal: String? =
            switch PersonalData.find(in: text, among: PersonalData.neverInContent).first {
            case .identityNumber: "et fødselsnummer"
            case .email: "en e-postadresse"
            case .telephone: "et telefonnummer"
            case .name, .roomOfPerson, .diagnosisWithAge, .ageWithPlace, nil: nil
            }
        if let personal {
            add(.personalData, "teksten ser ut til å ha \(personal)", "Ta det bort. Skriv en rolle.")
        }
        // English writes more words with capitals than names.
        if kind == .dilemma, language != .english, let name = Self.name(in: text) {
            add(
                .name, "«\(name)» ser ut som et navn",
                "Skriv en rolle. Ingen virkelige personer, steder eller virksomheter.",
                severity: .warning)
        }
        if let emoji = Self.emoji(in: text) {
            add(.emoji, "teksten har tegnet U+\(String(emoji.value, radix: 16, uppercase: true))", "Skriv det med ord.")
        }
        if let left = Self.leftovers.first(of: words, in: text) {
            add(.leftover, "«\(left)» er en huskelapp", "Gjør teksten ferdig, og ta bort huskelappen.")
        }
        switch language {
        case .bokmal:
            if let word = Self.nynorsk.first(of: words, in: text) {
                add(
                    .mixedNorwegian, "«\(word)» er nynorsk i en tekst på bokmål", "Skriv det på bokmål.",
                    severity: .warning)
            }
        case .nynorsk:
            if let word = Self.bokmal.first(of: words, in: text) {
                add(
                    .mixedNorwegian, "«\(word)» er bokmål i en tekst på nynorsk", "Skriv det på nynorsk.",
                    severity: .warning)
            }
        case .english: break
        }
        guard words.count >= Self.leastWords else { return }
        let lix = Readability(text).lix
        if lix > Self.heaviest {
            add(
                .readability, "teksten er tung: LIX er \(Int(lix.rounded(.up)))",
                "Kortere setninger og kortere ord. Under \(Int(Self.heaviest)) er greit.", severity: .warning)
        }
    }

    /// What is shown as emoji: by itself, or because a variation selector asks for it.
    private static func emoji(in text: String) -> Unicode.Scalar? {
        // None is shorter than three bytes, and few texts have such characters.
        guard text.countBytes(where: { $0 >= 0xE2 }) > 0 else { return nil }
        var before: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if scalar.value == 0xFE0F, let before { return before }
            if scalar.value >= 0x231A, scalar.properties.isEmojiPresentation { return scalar }
            before = scalar
        }
        return nil
    }

    /// Two capitalised words in a row, the first not at the beginning of a sentence, a paragraph or a quotation.
    private static func name(in text: String) -> String? {
        guard mayHaveName(text) else { return nil }
        for paragraph in text.split(separator: "\n") {
            var before: Substring?
            var isStart = true
            for word in paragraph.split(separator: " ") {
                let bare = word.drop { !$0.isLetter }
                let isName = bare.first?.isUppercase == true && bare.dropFirst().contains { $0.isLowercase }
                if isName, let before { return "\(before) \(bare.prefix { $0.isLetter })" }
                isStart = isStart || word.first == "«"
                before = isName && !isStart && word.last?.isLetter == true ? bare : nil
                isStart = word.last.map { ".!?:»".contains($0) } ?? false
            }
        }
        return nil
    }

    /// Whether two words in a row may begin with capitals. Few texts have such words, and only they are read character by
    /// character.
    private static func mayHaveName(_ text: String) -> Bool {
        var wasCapital = false
        var isCapital = false
        var isEmpty = true
        var hasLetters = false
        for scalar in text.unicodeScalars {
            if scalar == " " || scalar == "\n" {
                wasCapital = scalar == " " && (isEmpty ? wasCapital : isCapital)
                isCapital = false
                isEmpty = true
                hasLetters = false
                continue
            }
            isEmpty = false
            guard !hasLetters, scalar.isLetter else { continue }
            hasLetters = true
            isCapital = !(0x61...0x7A).contains(scalar.value) && !(0xDF...0xFF).contains(scalar.value)
            if wasCapital, isCapital { return true }
        }
        return false
    }
}
