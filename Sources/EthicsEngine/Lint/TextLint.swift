// Rules about the words themselves: readable, in one form of Norwegian, and without anything that points to a person.

/// Checks the texts of one file.
struct TextLint {
    let file: CheckedFile

    /// LIX over this is heavy for everyday reading: 25–35 is easy, 35–45 medium, 45–55 hard (C. H. Björnsson,
    /// *Läsbarhet*, 1968).
    private static let heaviest = 45.0
    /// Shorter texts have no meaningful LIX.
    private static let leastWords = 40
    /// Words that only nynorsk has, common enough to give a mixture away. Not among them, because they are bokmål too:
    /// dykk (a dive), ho, kvar (calm), kven (one of the Kven people).
    private static let nynorsk: Set<String> = [
        "ikkje", "eg", "frå", "kva", "korleis", "kvifor", "noko", "nokon", "berre", "mykje", "vere", "hjå", "sjølv",
        "gjere", "seie", "dei", "desse",
    ]
    private static let leftovers: Set<String> = ["todo", "fixme", "xxx", "tbd", "lorem"]

    /// Words that only bokmål has, for texts in nynorsk.
    private static let bokmal: Set<String> = [
        "ikke", "jeg", "hva", "hvordan", "hvorfor", "hvem", "noe", "noen", "bare", "mye", "være", "selv", "gjøre",
        "hun",
        "hvor", "fra",
    ]

    /// The language of the texts.
    private var language: ContentLanguage { Overlay.name(file.key.id)?.language ?? .bokmal }
    /// What the texts belong to.
    private var kind: ContentKind { file.type == .overlay ? Overlay(file).target.kind : file.key.kind }

    /// Every problem in the texts of the file.
    func problems() -> [Problem] {
        var problems: [Problem] = []
        // Of an overlay only the texts: a hash may look like a telephone number.
        let trees = file.type == .overlay ? file.tree.items("tekster").compactMap { $0["tekst"] } : [file.tree]
        for tree in trees { visit(tree) { problems += check($1, at: $0.mark) } }
        return problems
    }

    private func visit(_ tree: Tree, _ body: (Tree, String) -> Void) {
        switch tree.kind {
        case .text: body(tree, tree.plain)
        case .list(let items): for item in items { visit(item, body) }
        case .record(let entries): for entry in entries { visit(entry.value, body) }
        }
    }

    private func check(_ text: String, at mark: Mark) -> [Problem] {
        var problems: [Problem] = []
        func add(
            _ code: Problem.Code, _ message: String, _ remedy: String, severity: Problem.Severity = .error
        ) {
            problems.append(file.source.problem(code, mark, message, remedy, severity: severity))
        }
        let words = text.split { !$0.isLetter }.map { $0.lowercased() }
        if let found = PersonalData.find(in: text).first {
            let what =
                switch found {
                case .identityNumber: "et fødselsnummer"
                case .email: "en e-postadresse"
                case .telephone: "et telefonnummer"
                }
            add(.personalData, "teksten ser ut til å ha \(what)", "Ta det bort. Skriv en rolle.")
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
        if let left = words.first(where: Self.leftovers.contains) {
            add(.leftover, "«\(left)» er en huskelapp", "Gjør teksten ferdig, og ta bort huskelappen.")
        }
        switch language {
        case .bokmal:
            if let word = words.first(where: Self.nynorsk.contains) {
                add(
                    .mixedNorwegian, "«\(word)» er nynorsk i en tekst på bokmål", "Skriv det på bokmål.",
                    severity: .warning)
            }
        case .nynorsk:
            if let word = words.first(where: Self.bokmal.contains) {
                add(
                    .mixedNorwegian, "«\(word)» er bokmål i en tekst på nynorsk", "Skriv det på nynorsk.",
                    severity: .warning)
            }
        case .english: break
        }
        guard words.count >= Self.leastWords else { return problems }
        let lix = Self.lix(text)
        if lix > Self.heaviest {
            add(
                .readability, "teksten er tung: LIX er \(Int(lix.rounded(.up)))",
                "Kortere setninger og kortere ord. Under \(Int(Self.heaviest)) er greit.", severity: .warning)
        }
        return problems
    }

    /// Words per sentence plus the percentage of words of more than six letters (Björnsson 1968).
    static func lix(_ text: String) -> Double {
        let words = text.split { !$0.isLetter && $0 != "-" }.filter { $0.contains(where: \.isLetter) }
        guard !words.isEmpty else { return 0 }
        // A sentence ends where a blank, a quotation mark or nothing follows: not inside 20.40.
        let ends = text.split(whereSeparator: \.isWhitespace).count { word in
            word.last { !"»\")".contains($0) }.map(".!?:".contains) ?? false
        }
        let isOpen = text.last { !$0.isWhitespace && !"»\")".contains($0) }.map { !".!?:".contains($0) } ?? false
        let sentences = max(1, ends + (isOpen ? 1 : 0))
        let long = words.count { $0.count > 6 }
        return Double(words.count) / Double(sentences) + 100 * Double(long) / Double(words.count)
    }

    /// What is shown as emoji: by itself, or because a variation selector asks for it.
    private static func emoji(in text: String) -> Unicode.Scalar? {
        let scalars = Array(text.unicodeScalars)
        let index = scalars.indices.first { index in
            scalars[index].properties.isEmojiPresentation
                || (index + 1 < scalars.count && scalars[index + 1].value == 0xFE0F)
        }
        return index.map { scalars[$0] }
    }

    /// Two capitalised words in a row, the first not at the beginning of a sentence, a paragraph or a quotation.
    private static func name(in text: String) -> String? {
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
}
