// Numbers that are given to one person and begin with the date of birth, or stand in for one that does.

/// How fødselsnummer, D-nummer and what is used in their place are written.
enum IdentityNumber {
    /// The groups that the last five digits are written in.
    private static let numbers: [[Int]] = [[5], [3, 2], [2, 3]]
    /// The groups that eleven digits are written in: a date in one piece or three, and five digits in one piece or two.
    private static let forms: Set<[Int]> = {
        let dates = [[6], [4, 2], [2, 2, 2], [1, 2, 2], [2, 1, 2], [1, 1, 2]]
        let centuryDates = [[8], [4, 4], [2, 2, 4], [1, 2, 4], [2, 1, 4], [1, 1, 4], [4, 2, 2]]
        return Set(
            [[11], Array(repeating: 1, count: 11)]
                + dates.flatMap { date in numbers.map { date + $0 } }
                + centuryDates.flatMap { date in [[5], [3, 2]].map { date + $0 } })
    }()
    /// Most groups that a number is written in.
    static let mostGroups = 11

    /// Whether groups are such a number.
    ///
    /// - Parameters:
    ///   - isAfterDate: Whether a date stands right before, behind a comma or the like: «f. 15.03.76, 10183».
    ///   - isAlone: Whether no other digits stand beside it.
    static func isOne(_ form: NumberForm, _ words: NumberWords, isAfterDate: Bool, isAlone: Bool) -> Bool {
        guard !words.hasPlus else { return false }
        if words.isHint(.asylum) {
            // DUF: the year of the application, and eight digits more.
            if form.digits.count == 12, [19, 20].contains(form.pair(0)) { return true }
        }
        let isSaid = words.isHint(.identity) || words.isIdentityAfter
        if numbers.contains(form.counts) {
            return !words.hasUnit && (isSaid || words.isHint(.lastFive, within: 3) || isAfterDate && !words.isOfThing)
        }
        if form.counts == [12] || form.counts == [13] {
            // Something was written without a blank before or after: only what the control digits speak for.
            return (0...form.digits.count - 11).contains { start in
                let digits = Array(form.digits[start..<start + 11])
                return isDated(digits) && hasControlDigits(digits)
            }
        }
        if [[10], [5, 5]].contains(form.counts), words.isHint(.identity), !words.hasUnit {
            // A sheet of numbers has eaten the nought before it.
            return isDated([0] + form.digits)
        }
        guard let digits = elevenDigits(form) ?? (isSaid && form.digits.count == 11 ? form.digits : nil) else {
            return false
        }
        if isSaid { return true }
        let isValid = hasControlDigits(digits)
        if isDated(digits) {
            if isValid, !form.isSum { return !words.hasUnit }
            guard !isOtherNumber(form, words), !words.hasUnit, !words.isGlued else { return false }
            return forms.contains(form.counts) || isOddForm(form) && isAlone && !words.isOther()
        }
        // Felles hjelpenummer begins with 8 or 9 in place of a date.
        let isUsual = form.counts == [11] || isValid && form.counts == [6, 5]
        guard digits[0] >= 8, isUsual || isOddForm(form) && isAlone && !words.isOther() && !words.isHint(.code)
        else { return false }
        return (isValid || !words.isOther()) && !words.hasUnit && !words.isGlued
    }

    /// Whether what is said before speaks against it. A date that is written as one and five digits after it are hardly
    /// anything else, and in «saken til 010180 12345» the word is not about the number.
    private static func isOtherNumber(_ form: NumberForm, _ words: NumberWords) -> Bool {
        if words.isOfThing || form.counts == [4, 2, 5] && Set(form.gaps) == [.dot] { return true }
        if form.counts == [6, 5] { return false }
        return form.counts.count < 4 || form.groups.dropFirst().first?.gap == .blank ? words.isOther(within: 1) : false
    }

    /// Whether eleven digits are in groups that are none of a date, as when they are read from a screen: 2105 4638 017.
    private static func isOddForm(_ form: NumberForm) -> Bool {
        form.digits.count == 11 && !form.isSum && form.gaps.allSatisfy { $0 == .blank }
            && (2...6).contains(form.counts.count) && form.counts.allSatisfy { $0 <= 7 }
    }

    /// Whether digits in the address of a page or the name of a file are one: `26097747318_epikrise.pdf`.
    static func isInName(_ form: NumberForm) -> Bool {
        guard form.counts == [11] || form.counts == [6, 5] else { return false }
        return isDated(form.digits)
    }

    /// The eleven digits of a form, the century of its date left out; nil where there are other than eleven.
    private static func elevenDigits(_ form: NumberForm) -> [Int]? {
        let digits = form.digits
        let isShort =
            form.counts.count >= 4 && form.counts[0] <= 2 && (form.counts[0] == 1 || form.counts[1] == 1)
        // In so many pieces it is read out or written in squares.
        if digits.count == 11, !isShort || form.counts.count > 7 { return digits }
        guard forms.contains(form.counts) else { return nil }
        let groups = Array(form.groups)
        if form.counts == [4, 4, 5] {
            guard NumberForm.isYear(groups[1].value) else { return nil }
            return groups[0].digits + groups[1].digits.suffix(2) + groups[2].digits
        }
        if form.counts.starts(with: [4, 2, 2]) {
            guard NumberForm.isYear(groups[0].value) else { return nil }
            return groups[2].digits + groups[1].digits + groups[0].digits.suffix(2) + digits.dropFirst(8)
        }
        if form.counts[0] == 8 {
            guard NumberForm.isYear(groups[0].value % 10_000) else { return nil }
            return Array(groups[0].digits.prefix(4) + groups[0].digits.suffix(2) + digits.dropFirst(8))
        }
        guard form.counts.count >= 4 else { return nil }
        // One digit for a day or a month has a dot after it, or a slash.
        if isShort, groups[1].gap == .blank || groups[2].gap == .blank { return nil }
        if form.counts[2] == 4, !NumberForm.isYear(groups[2].value) { return nil }
        func two(_ group: DigitGroup) -> [Int] { group.count == 1 ? [0] + group.digits : group.digits }
        return two(groups[0]) + two(groups[1]) + groups[2].digits.suffix(2) + groups.dropFirst(3).flatMap(\.digits)
    }

    /// Day 01–31 (D-nummer: 41–71), month 01–12 (test and synthetic numbers add 40, 65 or 80).
    private static func isDated(_ digits: [Int]) -> Bool {
        let day = digits[0] * 10 + digits[1]
        let month = digits[2] * 10 + digits[3]
        guard (1...31).contains(day > 40 ? day - 40 : day) else { return false }
        return [0, 40, 65, 80].contains { (1...12).contains(month - $0) }
    }

    /// Whether both control digits agree. They are not held against a number: one with a slip of the pen still points to
    /// somebody, and numbers given from 2032 on follow another rule. But where they agree it is hardly anything else.
    private static func hasControlDigits(_ digits: [Int]) -> Bool {
        let weights = [[3, 7, 6, 1, 8, 9, 4, 5, 2, 1], [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]]
        return weights.allSatisfy { weights in zip(weights, digits).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 0 }
    }
}
