// Holds a tree up against its shape: every mistake in the mechanics is found here, with place and remedy, and nothing is
// built before a file has none.

import SafeText

/// Finds what is mechanically wrong in one file, and notes the ids and links that it holds.
struct ShapeChecker {
    private let source: SourceText
    private(set) var problems: [Problem] = []
    private(set) var links: [Link] = []
    private var ids: [String: Mark] = [:]

    /// A link to something by id.
    struct Link {
        let target: Shape.LinkTarget
        let id: String
        let mark: Mark
    }

    init(source: SourceText) {
        self.source = source
    }

    /// More than these are not told about one file: nobody reads on.
    static let mostProblems = 100

    /// Checks a whole file.
    mutating func check(_ tree: Tree, against keys: [Shape.Key]) {
        record(tree, keys, name: "fila")
    }

    /// Checks what a whole file says that it is, and nothing else: without a known type there is nothing to hold the rest up
    /// against.
    mutating func checkType(of tree: Tree, against keys: [Shape.Key]) {
        let entries = tree["type"].map { [Tree.Entry(key: "type", mark: $0.mark, value: $0)] } ?? []
        check(
            Tree(mark: entries.first?.mark ?? tree.mark, kind: .record(entries)),
            against: keys.filter { $0.name == "type" })
    }

    /// Checks one value.
    mutating func check(_ tree: Tree, _ shape: Shape, name: String) {
        switch shape {
        case .list(let element, let count): list(tree, element, count, name: name)
        case .record(let keys): record(tree, keys, name: name)
        default:
            guard case .text(let raw) = tree.kind else {
                return wrongType(tree, name: name, wanted: "en tekst")
            }
            scalar(raw, tree.mark, shape, name: name)
            if case .bounded(let bound) = shape { length(tree.plain, bound, tree.mark, name: name) }
        }
    }

    private mutating func scalar(_ raw: String, _ mark: Mark, _ shape: Shape, name: String) {
        if raw.allSatisfy(\.isWhitespace) {
            add(.wrongType, mark, "«\(name)» er tom", "Skriv noe, eller ta bort nøkkelen hvis den kan utelates.")
            return
        }
        // Nobody sees one, so that an id or a word with it looks right and is not.
        if !shape.isText, raw.unicodeScalars.contains(SafeText.softHyphen) {
            if problems.count < Self.mostProblems { problems.append(source.forbidden(SafeText.softHyphen, at: mark)) }
            return
        }
        let value = shape.isText ? raw : raw.trimmed
        switch shape {
        case .text, .bounded: break
        case .id:
            guard isID(value, mark, name: name) else { return }
            if let first = ids[value] {
                add(
                    .duplicateID, mark, "id-en «\(value)» står to ganger, først på linje \(first.line)",
                    "Gi den ene en ny id. Id-er er unike i fila.")
            } else {
                ids[value] = mark
            }
        case .localID: _ = isID(value, mark, name: name)
        case .link(let target):
            let parts = target.hasSides ? value.split(separator: "/", omittingEmptySubsequences: false) : [value[...]]
            guard parts.count <= 2, parts.allSatisfy({ isID(String($0), mark, name: name) }) else {
                if parts.count > 2 { _ = isID(value, mark, name: name) }
                return
            }
            links.append(Link(target: target, id: value, mark: mark))
        case .word(let words):
            guard !words.contains(value) else { return }
            // Any number is near any other.
            let near = Int(value) == nil ? NearestWord.find(value, among: words).map { "Mente du «\($0)»? " } ?? "" : ""
            add(
                .wrongWord, mark, "«\(value)» kan ikke stå under «\(name)»",
                near + "Velg mellom \(words.joined(separator: ", ")).")
        case .flag:
            guard YesOrNo.value(of: value) == nil else { return }
            let near = NearestWord.find(value, among: YesOrNo.words).map { "Mente du «\($0)»? " } ?? ""
            add(
                .wrongWord, mark, "«\(value)» kan ikke stå under «\(name)»",
                near + "Velg mellom \(YesOrNo.words.joined(separator: ", ")).")
        case .number(let range, let excluded):
            let digits = value.hasPrefix("+") ? String(value.dropFirst()) : value
            guard let number = Int(digits), range.contains(number), number != excluded else {
                let but = excluded.map { ", men ikke \($0)" } ?? ""
                return add(
                    .wrongType, mark, "«\(value)» er ikke et tall som kan stå under «\(name)»",
                    "Skriv et helt tall fra \(range.lowerBound) til \(range.upperBound)\(but).")
            }
        case .date(let partial):
            guard !CalendarDate.isValid(value, partial: partial) else { return }
            add(
                .wrongType, mark, "«\(value)» er ikke en dato",
                partial
                    ? "Skriv år, år-måned eller år-måned-dag, som 2026-04-26." : "Skriv år-måned-dag, som 2026-04-26.")
        case .version(let known):
            guard !known.map(String.init).contains(value) else { return }
            let versions = known.map(String.init).joined(separator: " og ")
            add(
                .version, mark, "formatversjonen er «\(value)», og dette programmet leser versjon \(versions)",
                Int(value).map { $0 > known.upperBound } == true
                    ? "Bruk en nyere utgave av programmet." : "Skriv «format: \(known.upperBound)».")
        case .list, .record: break
        }
    }

    /// Checks how long a text is.
    mutating func length(_ text: String, _ bound: Shape.Bound, _ mark: Mark, name: String) {
        // No text has more characters than bytes, or more words than blanks and one; counting those takes no time.
        switch bound {
        case .characters(let most): if text.utf8.count <= most { return }
        case .words(let most): if text.countBytes(where: { $0 == 0x20 || $0 == 0x0A }) < most { return }
        }
        let (count, most, unit) =
            switch bound {
            case .characters(let most): (SafeText.withoutSoftHyphens(text).count, most, "tegn")
            case .words(let most): (text.split { $0 == " " || $0 == "\n" }.count, most, "ord")
            }
        guard count > most else { return }
        add(
            .tooLong, mark, "«\(name)» har \(count) \(unit), og høyst \(most) er plass til",
            "Skriv det kortere. Det blir lest på en liten skjerm.")
    }

    private mutating func list(_ tree: Tree, _ element: Shape, _ count: ClosedRange<Int>, name: String) {
        guard case .list(let items) = tree.kind else {
            if case .text(let raw) = tree.kind, raw.trimmed.isEmpty {
                guard count.lowerBound > 0 else { return }
                return add(.count, tree.mark, "«\(name)» er tom", "Skriv minst \(count.lowerBound), hver med - foran.")
            }
            return wrongType(tree, name: name, wanted: "en liste, der hvert punkt begynner med -")
        }
        if !count.contains(items.count) {
            let wanted =
                count.lowerBound == count.upperBound
                ? "\(count.lowerBound)" : "\(count.lowerBound) til \(count.upperBound)"
            add(
                .count, tree.mark, "«\(name)» har \(items.count), og skal ha \(wanted)",
                items.count < count.lowerBound ? "Skriv flere." : "Ta bort noen.")
        }
        for item in items where problems.count < Self.mostProblems { check(item, element, name: name) }
        repeatedIDs(items, element)
    }

    /// Tells ids that are to be new among those beside them, and stand twice.
    private mutating func repeatedIDs(_ items: [Tree], _ element: Shape) {
        guard case .record(let keys) = element else { return }
        let isLocal = { (key: Shape.Key) in if case .localID(repeats: false) = key.shape { true } else { false } }
        guard let key = keys.first(where: isLocal) else { return }
        var first: [String: Mark] = [:]
        for id in items.compactMap({ $0[key.name] }) where !id.plain.isEmpty {
            guard let before = first.updateValue(first[id.plain] ?? id.mark, forKey: id.plain) else { continue }
            add(
                .duplicateID, id.mark,
                "under «\(key.name)» står «\(id.plain)» to ganger, først på linje \(before.line)",
                "Gi den ene et annet navn.")
        }
    }

    private mutating func record(_ tree: Tree, _ keys: [Shape.Key], name: String) {
        guard case .record(let entries) = tree.kind else {
            return wrongType(tree, name: name, wanted: "nøkler med verdier")
        }
        func isWritten(_ key: Shape.Key) -> Bool { entries.contains { $0.key == key.name } }
        // A key that is already there is not what a misspelt one was meant to be.
        lazy var free = keys.filter { !isWritten($0) }.map(\.name)
        var meant: Set<String> = []
        for entry in entries where problems.count < Self.mostProblems {
            if let key = keys.first(where: { $0.name == entry.key }) {
                check(entry.value, key.shape, name: key.name)
                continue
            }
            let near = NearestWord.find(entry.key, among: free)
            if let near { meant.insert(near) }
            add(
                .unknownKey, entry.mark, "nøkkelen «\(entry.key)» finnes ikke her",
                near.map { "Mente du «\($0)»?" } ?? "Her kan det stå: \(keys.map(\.name).joined(separator: ", ")).")
        }
        // A misspelt key is one mistake, not two.
        let place = entries.first.map { " med samme innrykk som «\($0.key)»" } ?? ""
        for key in keys where key.isRequired && !isWritten(key) && !meant.contains(key.name) {
            add(
                .missingKey, tree.mark, "nøkkelen «\(key.name)» mangler",
                "\(key.help) Legg til «\(key.name):»\(place).")
        }
    }

    private mutating func wrongType(_ tree: Tree, name: String, wanted: String) {
        let found =
            switch tree.kind {
            case .text: "en tekst"
            case .list: "en liste"
            case .record: "nøkler med verdier"
            }
        add(.wrongType, tree.mark, "under «\(name)» står \(found)", "Her skal det stå \(wanted).")
    }

    private mutating func isID(_ value: String, _ mark: Mark, name: String) -> Bool {
        if Self.isID(value) { return true }
        add(
            .badID, mark, "«\(value)» kan ikke være en id",
            "Bruk små bokstaver a–z, tall og bindestrek, som «tolv-minutter».")
        return false
    }

    /// Whether a text has the form of an id.
    static func isID(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
        }
    }

    /// Notes a problem.
    mutating func add(_ code: Problem.Code, _ mark: Mark, _ message: String, _ remedy: String) {
        guard problems.count < Self.mostProblems else { return }
        problems.append(source.problem(code, mark, message, remedy))
    }

    /// Notes that a link leads to something that does not exist.
    ///
    /// - Parameter ids: The ids that there are.
    mutating func addDeadLink(_ link: Link, among ids: some Sequence<String>) {
        guard problems.count < Self.mostProblems else { return }
        problems.append(source.deadLink(link.target, link.id, link.mark, among: ids))
    }
}

extension String {
    /// Without blanks and newlines at the ends.
    var trimmed: String {
        // Most texts have none, and are not copied.
        if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first), (0x21...0x7E).contains(last) {
            return self
        }
        var view = self[...]
        while let first = view.first, first.isWhitespace { view.removeFirst() }
        while let last = view.last, last.isWhitespace { view.removeLast() }
        return String(view)
    }
}
