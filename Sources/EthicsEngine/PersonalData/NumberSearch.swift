// Goes through the digits of a text and asks what each number is. A digit belongs to one number.

/// The search for numbers that point to a person.
struct NumberSearch {
    /// The kinds that were found.
    private(set) var found: Set<PersonalData> = []

    private let pieces: TextPieces

    init(_ pieces: TextPieces) {
        self.pieces = pieces
        for run in DigitRun.all(in: pieces) {
            if isInAddress(run) {
                if isPersonInName(run) { found.insert(.identityNumber) }
                continue
            }
            if isInFileName(run), isPersonInName(run) { found.insert(.identityNumber) }
            var start = run.groups.startIndex
            while start < run.groups.endIndex {
                if let (kind, end) = number(run, at: start) {
                    found.insert(kind)
                    start = end
                } else {
                    start += 1
                }
            }
        }
        if !found.contains(.identityNumber), SplitNumber(pieces).isFound { found.insert(.identityNumber) }
    }

    /// The number that begins with a group, and where it ends. The longest one wins; of two as long the telephone, where a
    /// telephone is spoken of.
    private func number(_ run: DigitRun, at start: Int) -> (PersonalData, end: Int)? {
        var total = 0
        var end = start
        // No number has more than 16 digits.
        while end < run.groups.endIndex, end < start + Self.mostGroups, total + run.groups[end].count <= 16 {
            total += run.groups[end].count
            end += 1
        }
        guard total >= 5 else { return nil }
        let before = start > 0 ? run.groups[start - 1] : nil
        let wordsBefore = NumberWords(pieces, before: run.groups[start].piece)
        while end > start {
            defer {
                end -= 1
                total -= run.groups[end].count
            }
            // Five digits after a date, and what has as many as a number of a person or a telephone.
            guard total == 5 || total >= 8 else { continue }
            let form = NumberForm(run.groups[start..<end])
            let after = end < run.groups.endIndex ? run.groups[end] : nil
            let words = wordsBefore.ending(pieces, with: run.groups[end - 1].piece)
            if !isBehindPoint(form, before) {
                let isIdentity = IdentityNumber.isOne(
                    form, words,
                    isAfterDate: form.digits.count == 5 && before == nil && isAfterDate(run.groups[start].piece),
                    isAlone: before == nil && after == nil)
                if isIdentity, !words.isTelephone() { return (.identityNumber, end) }
                if TelephoneNumber.isOne(form, words, before: before, after: after) { return (.telephone, end) }
                if isIdentity { return (.identityNumber, end) }
            }
        }
        return nil
    }

    private static let mostGroups = max(IdentityNumber.mostGroups, TelephoneNumber.mostGroups)

    /// Whether eight digits stand behind a decimal point, or behind the year of a case: 2,71828182, 24/12345678.
    private func isBehindPoint(_ form: NumberForm, _ before: DigitGroup?) -> Bool {
        guard form.counts == [8], let first = form.groups.first else { return false }
        if let before {
            guard first.isTight else { return false }
            return first.gap == .dot ? before.count <= 3 : before.count == 2 || before.count == 4
        }
        guard first.piece >= 2, pieces.all[first.piece - 1].text == "," else { return false }
        return pieces.all[first.piece - 2].kind == .digits && pieces.all[first.piece - 2].text.utf8.count <= 4
    }

    /// Whether a date stands right before a piece, with a comma or the like between.
    private func isAfterDate(_ piece: Int) -> Bool {
        guard piece >= 2, pieces.all[piece - 1].text.utf8.count <= 4,
            pieces.all[piece - 1].text.allSatisfy({ " ,:;()-".contains($0) })
        else { return false }
        var values: [Int] = []
        var index = piece - 2
        while index >= 0, values.count < 3, pieces.all[index].kind == .digits, pieces.all[index].text.utf8.count <= 8 {
            values.insert(Int(pieces.all[index].text) ?? 0, at: 0)
            if values.count == 1, pieces.all[index].text.utf8.count == 6 {
                return NumberForm.isDate(day: values[0] / 10_000, month: values[0] / 100 % 100)
            }
            if index >= 2, pieces.all[index - 1].kind == .between, pieces.all[index - 2].kind == .word {
                return values.count == 1 && Self.months.contains(pieces.all[index - 2].lower.prefix(3).description)
            }
            index -= 2
        }
        return values.count == 3 && NumberForm.isDate(day: values[0], month: values[1])
    }

    /// The first letters of the months.
    static let months: Set = [
        "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des",
    ]

    /// Whether the name of a page or of a file has the number of a person, and nothing says that it is another.
    private func isPersonInName(_ run: DigitRun) -> Bool {
        run.groups.indices.contains { start in
            (start + 1...start + 2).contains { end in
                guard end <= run.groups.endIndex, IdentityNumber.isInName(NumberForm(run.groups[start..<end])) else {
                    return false
                }
                let words = NumberWords(pieces, before: run.groups[start].piece)
                return !words.isOfThing
            }
        }
    }

    /// Whether a run is a part of the name of a file: something is tied to it with a line, or an end stands after it.
    private func isInFileName(_ run: DigitRun) -> Bool {
        guard let first = run.groups.first?.piece, let last = run.groups.last?.piece else { return false }
        if first > 0, pieces.all[first - 1].text == "_" { return true }
        guard last + 2 < pieces.all.count, pieces.all[last + 2].kind == .word else { return false }
        let after = pieces.all[last + 1].text
        return after == "_" || after == "." && Self.fileEnds.contains(pieces.all[last + 2].lower)
    }

    private static let fileEnds: Set = [
        "pdf", "doc", "docx", "txt", "xls", "xlsx", "jpg", "jpeg", "png", "heic", "tif", "tiff", "csv", "xml", "html",
        "rtf",
        "odt", "zip", "msg", "eml", "mp", "mov", "wav",
    ]

    /// Whether a run is a part of the address of a page.
    private func isInAddress(_ run: DigitRun) -> Bool {
        guard var index = run.groups.first?.piece else { return false }
        // None is much longer, and a text without blanks is not gone through for each number.
        let least = index - 60
        while index > max(0, least) {
            index -= 1
            let piece = pieces.all[index]
            if piece.kind == .word, piece.lower == "www" { return true }
            guard piece.kind == .between else { continue }
            if piece.text.contains("://") { return true }
            if piece.text.contains(where: { $0 == " " || $0 == "\n" }) { return false }
        }
        return false
    }
}
