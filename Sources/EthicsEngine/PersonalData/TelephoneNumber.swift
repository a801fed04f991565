// Telephone numbers as they are written in Norway, and with the code of a country before them.

/// How telephone numbers are written.
enum TelephoneNumber {
    /// A way to write the eight digits, and how far back a word for something else counts against it.
    private struct Form {
        let counts: [Int]
        let reach: Int
        /// Whether only a number of a mobile telephone is written so.
        var isMobile = false
        /// Whether there is no dash or slash in it: with those it is a range or the number of a case.
        var isBlank = false
    }

    /// The more a form is used for other things, the further a word for those reaches.
    private static let forms = [
        Form(counts: [8], reach: 5), Form(counts: [2, 2, 2, 2], reach: 2), Form(counts: [3, 2, 3], reach: 2),
        Form(counts: [4, 4], reach: 4), Form(counts: [3, 5], reach: 3), Form(counts: [5, 3], reach: 3),
        Form(counts: [2, 3, 3], reach: 5, isMobile: true), Form(counts: [3, 3, 2], reach: 3, isMobile: true),
        Form(counts: [2, 2, 4], reach: 3), Form(counts: [4, 2, 2], reach: 4, isMobile: true),
        Form(counts: [2, 6], reach: 4, isMobile: true, isBlank: true),
        Form(counts: [6, 2], reach: 4, isMobile: true, isBlank: true),
        Form(counts: [3, 2, 1, 2], reach: 3, isMobile: true), Form(counts: [3, 2, 2, 1], reach: 3, isMobile: true),
        Form(counts: [3, 1, 2, 2], reach: 3, isMobile: true), Form(counts: [1, 2, 2, 3], reach: 3, isMobile: true),
        Form(counts: [2, 4, 2], reach: 4, isMobile: true), Form(counts: [2, 1, 2, 3], reach: 4, isMobile: true),
        Form(counts: [1, 3, 2, 2], reach: 4, isMobile: true), Form(counts: [3, 4, 1], reach: 4, isMobile: true),
    ]
    /// Most groups that a number is written in.
    static let mostGroups = 10

    /// Whether groups are such a number.
    ///
    /// - Parameters:
    ///   - before: The group right before them in the same run.
    ///   - after: The group right after.
    static func isOne(_ form: NumberForm, _ words: NumberWords, before: DigitGroup?, after: DigitGroup?) -> Bool {
        guard !words.hasUnit else { return false }
        let digits = form.digits
        if words.hasPlus, before == nil { return isInternational(digits, form) }
        if form.counts[0] != 2 || form.counts.count == 1, digits.starts(with: [0, 0]) {
            return digits.count > 10 && isInternational(Array(digits.dropFirst(2)), form) && !words.isOther(within: 2)
        }
        if digits.count == 10, digits.starts(with: [4, 7]), form.counts.count == 1 || form.counts[0] == 2 {
            guard !words.isOther(within: 2), !words.isHint(.code), !words.isGlued else { return false }
            return isNorwegian(
                form.counts.count == 1 ? nil : NumberForm(form.groups.dropFirst()), Array(digits.dropFirst(2)), words,
                nil, after)
        }
        // Of another country, as they dial there.
        if words.isTelephone(within: 2), digits[0] == 0, form.counts[0] > 1, (9...11).contains(digits.count),
            form.counts.count > 1 || digits.count == 10
        {
            return form.groups.dropFirst().allSatisfy { $0.gap != .dot } && !isDateBegun(form)
        }
        return digits.count == 8 && isNorwegian(form, digits, words, before, after)
    }

    /// Eight digits that begin with 2–9, in groups that telephone numbers are written in, and not a date, a sum, years, times or
    /// a count. A word for a telephone before them lets other groups through too.
    private static func isNorwegian(
        _ form: NumberForm?, _ digits: [Int], _ words: NumberWords, _ before: DigitGroup?, _ after: DigitGroup?
    ) -> Bool {
        // No number begins with 20: years and dates do.
        guard (2...9).contains(digits[0]), !digits.starts(with: [2, 0]) else { return false }
        guard let form, form.counts.count > 1 else {
            if words.isTelephone(within: 4) { return !isDateInOne(digits) }
            return isWhole(digits, words, before)
        }
        guard !isDate(form), !form.isSum || !digits.suffix(3).allSatisfy({ $0 == 0 }) else { return false }
        if words.isTelephone(within: 3), !isTimes(form) {
            if form.counts.allSatisfy({ $0 == 1 }) { return !counts(digits) }
            return true
        }
        guard let way = forms.first(where: { $0.counts == form.counts }) ?? oddForm(form, before, after),
            !words.isOther(within: way.reach), !words.isOfThing, !words.isHint(.code, within: way.reach), !words.isGlued
        else { return false }
        if way.isMobile, ![4, 9].contains(digits[0]) { return false }
        if way.isBlank, form.gaps.contains(where: { $0 != .blank }) { return false }
        // Only the first gap may differ from the others: 912-34 567. Times and places do otherwise: 20.15-21.30.
        guard Set(form.gaps.dropFirst()).count < 2, !form.isCount, !isTimes(form) else { return false }
        return !isPartOfMore(form, before, after) && !isRange(form)
    }

    /// Eight digits one by one, or in groups that nobody else writes: what stands by itself, with blanks, and counts nothing.
    private static func oddForm(_ form: NumberForm, _ before: DigitGroup?, _ after: DigitGroup?) -> Form? {
        guard before == nil, after == nil, form.counts.count > 3, form.counts.allSatisfy({ $0 <= 4 }) else {
            return nil
        }
        let isSingle = form.counts.count == 8
        if form.gaps.contains(where: { $0 != .blank }), !isSingle || Set(form.gaps).count > 1 { return nil }
        guard !isSingle || !isRepeated(form.digits) else { return nil }
        return Form(counts: form.counts, reach: 5, isMobile: !isSingle)
    }

    /// Whether few digits are used, as in grades and votes.
    private static func isRepeated(_ digits: [Int]) -> Bool {
        Set(digits).count < 4 || digits.allSatisfy { (1...6).contains($0) }
    }

    /// Eight digits in one piece that are not a date, a round sum, the number of a case after its year or what stands behind a
    /// decimal point.
    private static func isWhole(_ digits: [Int], _ words: NumberWords, _ before: DigitGroup?) -> Bool {
        if words.isOther() || words.isHint(.code) || words.isGlued || isDateInOne(digits) { return false }
        return !digits.suffix(4).allSatisfy { $0 == 0 }
    }

    private static func isDateInOne(_ digits: [Int]) -> Bool {
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        return NumberForm.isDate(day: day, month: month) && [19, 20].contains(digits[4] * 10 + digits[5])
    }

    /// Whether groups are a date, or two years.
    private static func isDate(_ form: NumberForm) -> Bool {
        let values = form.groups.map(\.value)
        switch form.counts {
        case [2, 2, 4]: return NumberForm.isDate(day: values[0], month: values[1]) && NumberForm.isYear(values[2])
        case [4, 2, 2]: return NumberForm.isYear(values[0]) && NumberForm.isDate(day: values[2], month: values[1])
        case [4, 4]: return values.contains(where: NumberForm.isYear)
        case [2, 2, 2, 2]:
            // 26.04.26 14.30
            return NumberForm.isDate(day: values[0], month: values[1]) && form.gaps[0] == .dot && form.gaps[1] == .dot
                && form.gaps[2] != .dot
        default: return false
        }
    }

    /// Whether groups are two times or two measures: 22.15-23.30, 51.12 59.91.
    private static func isTimes(_ form: NumberForm) -> Bool {
        if form.counts == [4, 4] {
            return form.groups.allSatisfy { $0.value / 100 < 24 && $0.value % 100 < 60 && $0.value % 5 == 0 }
        }
        return isDottedTimes(form)
    }

    private static func isDottedTimes(_ form: NumberForm) -> Bool {
        form.counts == [2, 2, 2, 2] && form.gaps[0] == .dot && form.gaps[2] == .dot && form.gaps[1] != .dot
    }

    /// Whether groups go on in the same way before or after, as in long numbers of other kinds. One group more may stand
    /// before: «i nr. 3 22 33 44 55».
    private static func isPartOfMore(_ form: NumberForm, _ before: DigitGroup?, _ after: DigitGroup?) -> Bool {
        guard let gap = form.gaps.first else { return false }
        let first = form.groups.first
        if let before, let first, first.gap != .blank, before.count < 7 { return true }
        // «312 460 955 18»
        if let before, let first, first.gap == gap, (3...4).contains(before.count), !NumberForm.isYear(before.value) {
            return true
        }
        if let after, after.gap != .blank, form.gaps.contains(where: { $0 == after.gap }), after.count < 8 {
            return true
        }
        if form.counts == [4, 4] { return before != nil && first?.gap == gap || after?.gap == gap }
        return false
    }

    /// Whether two groups are from and to.
    private static func isRange(_ form: NumberForm) -> Bool {
        guard form.counts == [4, 4], form.gaps != [.blank], let first = form.groups.first, let last = form.groups.last
        else { return false }
        if form.gaps == [.slash] { return true }
        return first.value < last.value && (last.value - first.value <= 1_000 || last.value % 10 == 0)
    }

    /// Whether digits count up or down.
    private static func counts(_ digits: [Int]) -> Bool {
        zip(digits.dropFirst(2), digits.dropFirst()).allSatisfy { $0 - $1 == 1 }
    }

    private static func isDateBegun(_ form: NumberForm) -> Bool {
        let values = form.groups.map(\.value)
        return form.counts.starts(with: [2, 2]) && NumberForm.isDate(day: values[0], month: values[1])
            && form.counts.count > 2
            && NumberForm.isYear(values[2])
    }

    /// With the code of a country: at least nine digits in all, fifteen at most.
    private static func isInternational(_ digits: [Int], _ form: NumberForm) -> Bool {
        guard (9...15).contains(digits.count), digits[0] != 0,
            form.counts.count == 1 || form.counts.allSatisfy({ $0 < 11 })
        else { return false }
        if form.isSum, digits.suffix(3).allSatisfy({ $0 == 0 }) { return false }
        // Of Norway there are eight after it, or a nought more.
        guard digits.starts(with: [4, 7]) else { return true }
        let rest = digits.dropFirst(2)
        return rest.count == 8 && (2...9).contains(rest[2]) || rest.count == 9 && rest[2] == 0
    }
}
