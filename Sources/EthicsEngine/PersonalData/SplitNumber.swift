// A date of birth and five digits that are told apart: «begynner på 150356 og slutter på 44827».

/// How the two halves of a fødselsnummer are told in one sentence, with nothing between them but words that join them.
struct SplitNumber {
    private let pieces: TextPieces

    init(_ pieces: TextPieces) { self.pieces = pieces }

    /// Whether five digits, with a date on one of their sides, are in a text.
    var isFound: Bool {
        pieces.all.indices.contains { index in
            five(from: index).map { isJoined($0.lowerBound, step: -1) || isJoined($0.upperBound, step: 1) } ?? false
        }
    }

    /// Five digits by themselves, in one group or a few with blanks between, which count nothing; where they begin and end.
    private func five(from index: Int) -> ClosedRange<Int>? {
        guard pieces.all[index].kind == .digits, !isDigits(index - 2, beside: index - 1) else { return nil }
        var count = pieces.all[index].text.utf8.count
        var last = index
        while count < 5, isDigits(last + 2, beside: last + 1) {
            last += 2
            count += pieces.all[last].text.utf8.count
        }
        guard count == 5, !isDigits(last + 2, beside: last + 1) else { return nil }
        let words = NumberWords(pieces, before: index).ending(pieces, with: last)
        return words.hasUnit || words.hasPlus || words.isOfThing ? nil : index...last
    }

    /// Whether digits stand at a place, with nothing but a blank between them and others.
    private func isDigits(_ index: Int, beside between: Int) -> Bool {
        pieces.all.indices.contains(index) && pieces.all[index].kind == .digits && pieces.all[between].text == " "
    }

    /// Most pieces that are gone through, so that a long text without a date is no trouble.
    private static let reach = 24

    /// Whether a date stands on one side, with nothing between but what joins them.
    private func isJoined(_ start: Int, step: Int) -> Bool {
        // What is said of the five digits stands before them.
        var isSaid = step > 0 && isSaid(before: start)
        var hasWord = false
        var isEnded = false
        var index = start + step
        while pieces.all.indices.contains(index), abs(index - start) <= Self.reach {
            let piece = pieces.all[index]
            switch piece.kind {
            case .between:
                guard piece.text.allSatisfy({ " ,:;()-.…_*+=/\n«»\"'–".contains($0) }) else { return false }
                if piece.text.contains(". "), !isAbbreviated(index) { isEnded = true }
            case .word:
                guard Self.joining.contains(piece.lower) else { return false }
                hasWord = true
                if Self.saying.contains(piece.lower) { isSaid = true }
            case .digits:
                guard let date = date(at: index, step: step) else { return false }
                if isSaid || self.isSaid(before: date.first) { return true }
                // Without a word for it only a date as it is in the number, which is not of something else.
                guard date.isCompact, !isEnded else { return false }
                let words = NumberWords(pieces, before: date.first)
                return hasWord && step > 0 ? false : !words.isOther(within: 2) && !words.hasPlus && !words.isGlued
            }
            index += step
        }
        return false
    }

    private func isAbbreviated(_ index: Int) -> Bool {
        index > 0 && pieces.all[index - 1].kind == .word && Abbreviation.isOne(pieces.all[index - 1].lower)
    }

    /// Whether a word right before says that somebody was born, or has a number.
    private func isSaid(before index: Int) -> Bool {
        var index = index - 1
        var words = 0
        while index >= 0, words < 3 {
            let piece = pieces.all[index]
            if piece.kind == .digits || piece.text.contains(where: { "!?\n".contains($0) }) { return false }
            if piece.kind == .word {
                if Self.saying.contains(piece.lower) || NumberWords.hint(piece.lower) == .identity { return true }
                words += 1
            }
            index -= 1
        }
        return false
    }

    /// The date that the digits at a place end or begin, where it begins, and whether it is six digits in one.
    private func date(at index: Int, step: Int) -> (first: Int, isCompact: Bool)? {
        let text = pieces.all[index].text
        if text.utf8.count == 6 || text.utf8.count == 8 {
            let digits = text.utf8.map { Int($0) - 0x30 }
            let day = digits[0] * 10 + digits[1]
            let month = (digits[2] * 10 + digits[3]) % 40
            let isDate = NumberForm.isDate(day: day > 40 ? day - 40 : day, month: month)
            return isDate ? (index, text.utf8.count == 6) : nil
        }
        // Day, month and year, two pieces apart each.
        let first = step > 0 ? index : index - 4
        guard first >= 0, first + 4 < pieces.all.count else { return nil }
        let parts = [first, first + 2, first + 4].map { pieces.all[$0] }
        guard parts[0].kind == .digits, parts[2].kind == .digits, parts[2].text.utf8.count <= 4 else { return nil }
        guard [first + 1, first + 3].allSatisfy({ pieces.all[$0].text.allSatisfy { " ./-".contains($0) } }) else {
            return nil
        }
        let day = Int(parts[0].text.prefix(3)) ?? 0
        let month =
            parts[1].kind == .word
            ? (NumberSearch.months.contains(String(parts[1].lower.prefix(3))) ? 1 : 0)
            : Int(parts[1].text.prefix(3)) ?? 0
        return NumberForm.isDate(day: day, month: month) ? (first, false) : nil
    }

    /// Words that say what the digits are.
    private static let saying: Set = [
        "f", "født", "fødd", "fødselsdato", "fødselsdatoen", "fødselsdagen", "pnr", "p", "personnummer",
        "personnummeret",
        "personnr", "fnr", "fødselsnummer", "fødselsnummeret", "fødselsnr", "siste", "fem", "sifre", "sifrene", "sifra",
        "slutter", "sluttar", "slutt", "ender", "endar", "begynner", "byrjar", "starter", "startar", "resten",
        "endelsen",
    ]
    /// Words that may stand between.
    private static let joining: Set = saying.union([
        "og", "så", "deretter", "etterpå", "etterfulgt", "fulgt", "av", "med", "pluss", "på", "i", "er", "var", "dei",
        "de", "den", "det", "dem", "da", "altså", "hans", "hennes", "hennar", "sine", "sin", "nummer", "nummeret", "nr",
        "komma", "strek", "bindestrek", "mellomrom", "til", "som", "videre", "vidare", "har", "hun", "han", "ho",
        "tall",
        "talla", "tallene", "siffer", "dato", "datoen", "nok", "vel", "tror", "jeg", "eg", "trur", "ble", "først",
        "kom",
        "kommer", "kjem", "fikk", "fekk", "spurte", "om", "skrev", "stod", "sto", "oppga", "oppgav", "sa", "bak",
        "foran", "første", "seks", "dag", "dagen", "måned", "år", "mens", "men",
    ])
}
