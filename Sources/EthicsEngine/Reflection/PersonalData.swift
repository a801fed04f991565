// Finds what could point to a person in free text before it is stored: national identity numbers, e-mail addresses and
// telephone numbers. It looks for forms, not for names, and it says what it saw; the writer decides.

/// Personal data that was found in a text.
public enum PersonalData: String, Sendable, CaseIterable {
    /// Eleven digits that begin with a date, as fødselsnummer and D-nummer do.
    case identityNumber
    /// An e-mail address.
    case email
    /// A Norwegian telephone number: eight digits that begin with 2–9.
    case telephone

    /// The kinds that are found in a text, each once.
    public static func find(in text: String) -> [PersonalData] {
        var found: [PersonalData] = []
        // Few texts have the digits of a number or an @, and only they are taken apart.
        let digits = text.countBytes { (0x30...0x39).contains($0) }
        let runs = digits < 8 ? [] : digitRuns(text)
        if runs.contains(where: { contains($0, isIdentityNumber) }) { found.append(.identityNumber) }
        if text.countBytes(where: { $0 == UInt8(ascii: "@") }) > 0, containsEmail(text) { found.append(.email) }
        if runs.contains(where: { contains($0, isTelephone) }) { found.append(.telephone) }
        return found
    }

    /// Digits that stand together, and what separates them from the group before.
    private struct Group {
        let separator: Unicode.Scalar
        var digits: String
    }

    /// Runs of digits in groups, where single blanks, dots and hyphens between digits don't end a run (`22 33 44 55`).
    private static func digitRuns(_ text: String) -> [[Group]] {
        var runs: [[Group]] = []
        var run: [Group] = []
        var gap: Unicode.Scalar? = " "
        for scalar in text.unicodeScalars {
            if (0x30...0x39).contains(scalar.value) {
                if let separator = gap {
                    run.append(Group(separator: separator, digits: ""))
                    gap = nil
                }
                run[run.count - 1].digits.unicodeScalars.append(scalar)
            } else if !run.isEmpty, gap == nil, " .-\u{A0}".unicodeScalars.contains(scalar) {
                gap = scalar
            } else {
                if !run.isEmpty { runs.append(run) }
                run = []
                gap = " "
            }
        }
        if !run.isEmpty { runs.append(run) }
        return runs
    }

    /// Whether some neighbouring groups of a run have a form: another number may stand right before or after.
    private static func contains(_ run: [Group], _ isForm: (ArraySlice<Group>) -> Bool) -> Bool {
        run.indices.contains { start in
            // No form has more groups than 0047 and four pairs.
            (start + 1...min(run.count, start + 5)).contains { isForm(run[start..<$0]) }
        }
    }

    /// Day 01–31 (D-nummer: 41–71), month 01–12 (test and synthetic numbers add 40, 65 or 80). The control digits are not
    /// held against it: a number with a slip of the pen still points to somebody, and numbers given from 2032 on follow
    /// another rule.
    private static func isIdentityNumber(_ groups: ArraySlice<Group>) -> Bool {
        // A date in one piece or in pairs, and five digits: 010180 12345, 01 01 80 123 45.
        let forms = [[11], [6, 5], [6, 3, 2], [6, 2, 3], [2, 2, 2, 5], [2, 2, 2, 3, 2], [2, 2, 2, 2, 3]]
        guard forms.contains(groups.map(\.digits.utf8.count)) else { return false }
        let numbers = groups.flatMap { $0.digits.utf8.map { Int($0) - 0x30 } }
        let day = numbers[0] * 10 + numbers[1]
        let month = numbers[2] * 10 + numbers[3]
        guard (1...31).contains(day > 40 ? day - 40 : day) else { return false }
        return [0, 40, 65, 80].contains { (1...12).contains(month - $0) }
    }

    /// Eight digits in the groups that telephone numbers are written in, or with the country code 47 or 0047 before
    /// them. Groups of other sizes are dates (2026-04-26) and sums (25 000 000); two years, times and a date in one piece
    /// have the sizes of a number and are let through.
    private static func isTelephone(_ groups: ArraySlice<Group>) -> Bool {
        var number = groups.map(\.digits)
        if let first = number.first, first == "47" || first == "0047" { number.removeFirst() }
        if number.count == 1 {
            for code in ["0047", "47"] where number[0].utf8.count == 8 + code.utf8.count && number[0].hasPrefix(code) {
                number[0].removeFirst(code.utf8.count)
            }
        }
        guard [[8], [2, 2, 2, 2], [3, 2, 3], [4, 4]].contains(number.map(\.utf8.count)) else { return false }
        guard Set(groups.suffix(number.count).dropFirst().map(\.separator)).count < 2 else { return false }
        guard let first = number.first?.first, "23456789".contains(first) else { return false }
        let values = number.flatMap { $0.utf8.map { Int($0) - 0x30 } }
        let pairs = stride(from: 0, to: 8, by: 2).map { values[$0] * 10 + values[$0 + 1] }
        let isYear = [19, 20].contains(pairs[0]) && [19, 20].contains(pairs[2])
        let isDate = pairs[0] <= 31 && (1...12).contains(pairs[1]) && (19...20).contains(pairs[2])
        return !isDate && !(number.count == 2 && isYear)
    }

    private static func containsEmail(_ text: String) -> Bool {
        text.split(whereSeparator: { $0.isWhitespace || ",;:<>()".contains($0) }).contains { word in
            let parts = word.split(separator: "@", omittingEmptySubsequences: false)
            guard parts.count == 2, parts[0].contains(where: { $0.isLetter || $0.isNumber }) else { return false }
            let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
            return labels.count >= 2 && labels[0].contains(where: \.isLetter)
                && labels[1].prefix(2).allSatisfy(\.isLetter) && labels[1].count >= 2
        }
    }
}
