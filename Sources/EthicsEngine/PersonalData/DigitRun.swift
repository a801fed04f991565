// Digits in groups, as numbers are written: what separates the groups does not end the number.

/// Digits that stand together.
struct DigitGroup {
    /// What separates a group from the one before.
    enum Gap { case blank, dash, dot, slash }

    /// The digits, 0–9.
    let digits: [Int]
    /// What stands before it, when that is a group of the same run.
    let gap: Gap?
    /// Whether nothing but one sign stands before it, and no blank.
    let isTight: Bool
    /// Which piece of the text it is.
    let piece: Int

    var count: Int { digits.count }
    /// The number; only of groups short enough to be a part of a date or a sum.
    var value: Int { digits.prefix(9).reduce(0) { $0 * 10 + $1 } }
}

/// Groups of digits with blanks, dashes, dots, slashes or parentheses between them.
struct DigitRun {
    private(set) var groups: [DigitGroup] = []

    /// Every run of a text, in order.
    static func all(in pieces: TextPieces) -> [DigitRun] {
        var runs: [DigitRun] = []
        for (index, piece) in pieces.all.enumerated() where piece.kind == .digits {
            let digits = piece.text.utf8.map { Int($0) - 0x30 }
            let isNext = index >= 2 && runs.last?.groups.last?.piece == index - 2
            let between = index >= 1 ? pieces.all[index - 1].text : ""
            if isNext, let gap = gap(between) {
                runs[runs.count - 1].groups.append(
                    DigitGroup(
                        digits: digits, gap: gap, isTight: between.utf8.count == 1 && gap != .blank, piece: index))
            } else {
                var run = DigitRun()
                run.groups = [DigitGroup(digits: digits, gap: nil, isTight: false, piece: index)]
                runs.append(run)
            }
        }
        return runs
    }

    /// What separates two groups of a number; nil for what ends it.
    private static func gap(_ text: String) -> DigitGroup.Gap? {
        guard text.utf8.count <= 4 else { return nil }
        var gap = DigitGroup.Gap.blank
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"): continue
            case UInt8(ascii: "-"): gap = .dash
            case UInt8(ascii: "."): gap = .dot
            case UInt8(ascii: "/"): gap = .slash
            default: return nil
            }
        }
        return gap
    }
}
