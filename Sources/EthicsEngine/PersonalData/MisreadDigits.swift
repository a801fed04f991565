// Digits that a machine has read as letters, or a thumb has hit beside: «12o75440981», «1S0466 3O217», «13,06.74 40981».

/// A text with what is likely to be digits, as digits. Only the search for numbers of persons asks for it: nothing else is as long.
enum MisreadDigits {
    /// The text with digits in their places; nil when nothing in it looks misread.
    static func mended(_ text: String) -> String? {
        var scalars = Array(text.unicodeScalars)
        var isMended = false
        var start = 0
        while start < scalars.count {
            guard isAlphanumeric(scalars[start]) else {
                start += 1
                continue
            }
            var end = start
            while end < scalars.count, isAlphanumeric(scalars[end]) { end += 1 }
            if let token = mended(scalars[start..<end]) {
                scalars.replaceSubrange(start..<end, with: token)
                isMended = true
            }
            start = end
        }
        if mendCommas(&scalars) { isMended = true }
        guard isMended else { return nil }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: scalars)
        return String(result)
    }

    /// What letters are taken for, as they look.
    private static let digits: [Unicode.Scalar: Unicode.Scalar] = [
        "o": "0", "O": "0", "Q": "0", "l": "1", "I": "1", "i": "1", "S": "5", "s": "5", "B": "8", "Z": "2", "z": "2",
    ]

    /// Half of the number or all of it, with no more letters than digits; nil when it is something else.
    private static func mended(_ token: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar]? {
        guard [5, 6, 11, 12].contains(token.count) else { return nil }
        let letters = token.filter { !isDigit($0) }
        guard !letters.isEmpty else { return nil }
        // «040276x38115»: something had to stand between.
        if token.count == 12, letters.count == 1, ["x", "X"].contains(token[token.startIndex + 6]) {
            return token.map { isDigit($0) ? $0 : "-" }
        }
        guard token.count != 12, letters.count <= 3, letters.count * 2 <= token.count else { return nil }
        let mended = token.compactMap { isDigit($0) ? $0 : digits[$0] }
        return mended.count == token.count ? mended : nil
    }

    /// A comma in the place of a dot in a date: two digits before it, two and a dot after.
    private static func mendCommas(_ scalars: inout [Unicode.Scalar]) -> Bool {
        var isMended = false
        for index in scalars.indices where scalars[index] == "," && index >= 2 && index + 3 < scalars.count {
            let around = [index - 2, index - 1, index + 1, index + 2].map { scalars[$0] }
            guard around.allSatisfy(isDigit) else { continue }
            let isBefore = index >= 3 && scalars[index - 3] == "."
            guard isBefore || [".", ","].contains(scalars[index + 3]) else { continue }
            scalars[index] = "."
            isMended = true
        }
        return isMended
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isAlphanumeric(_ scalar: Unicode.Scalar) -> Bool {
        isDigit(scalar) || scalar.properties.isAlphabetic
    }
}
