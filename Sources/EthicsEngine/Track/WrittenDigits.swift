// Digits of five bits as people write them by hand: Crockford's base 32, without letters that look like others, and two of twelve
// that tell when one was written wrong.
//
// Crockford: https://www.crockford.com/base32.html. The two are those of a Reed–Solomon code, whose words differ in three places at
// least: one mistake is pointed at, and two are never taken for another word. Nothing is ever corrected.

/// Ten digits of five bits with two more that hold watch over them.
struct WrittenDigits: Equatable {
    /// How many digits say something.
    static let said = 10
    /// How many are written.
    static let count = 12
    private static let group = 4
    private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

    /// The digits that say something, each from 0 to 31.
    let values: [Int]

    /// What is wrong with what was written.
    enum Mistake: Error, Equatable {
        /// It has so many characters, and not twelve.
        case length(Int)
        /// Something stands there that is no digit; counted from 1.
        case character(Character, at: Int)
        /// This one was probably read or written wrong; counted from 1.
        case one(at: Int)
        /// More than one was.
        case several
    }

    /// Ten digits.
    init(_ values: [Int]) { self.values = values }

    /// Digits as somebody wrote them: upper and lower case, O and 0, and I, L and 1 are the same, and blanks and hyphens say nothing.
    init(_ text: String) throws(Mistake) {
        let written = text.filter { !$0.isWhitespace && !"-–—.".contains($0) }
        var all: [Int] = []
        for (index, character) in written.enumerated() {
            guard let value = Self.value(of: character) else { throw .character(character, at: index + 1) }
            all.append(value)
        }
        guard all.count == Self.count else { throw .length(all.count) }
        let (first, second) = Self.sums(all)
        if first != 0 || second != 0 {
            guard first != 0, second != 0 else { throw .several }
            let place = FiniteField.logarithm(FiniteField.divided(second, by: first))
            guard place < Self.count else { throw .several }
            throw .one(at: place + 1)
        }
        values = Array(all.prefix(Self.said))
    }

    /// The twelve digits in three groups, with a hyphen between them.
    var text: String {
        let all = Self.watched(values).map { Self.letters[$0] }
        return stride(from: 0, to: Self.count, by: Self.group).map { String(all[$0..<($0 + Self.group)]) }
            .joined(separator: "-")
    }

    private static func value(of character: Character) -> Int? {
        switch character.uppercased() {
        case "O": return 0
        case "I", "L": return 1
        case let upper: return letters.firstIndex { String($0) == upper }
        }
    }

    /// The sums of the digits, each times the primitive element to the power of its place, and to twice that: both are 0 for what was
    /// written right.
    private static func sums(_ all: [Int]) -> (first: Int, second: Int) {
        all.enumerated().reduce(into: (0, 0)) { sums, digit in
            sums.0 ^= FiniteField.times(digit.element, FiniteField.power(digit.offset))
            sums.1 ^= FiniteField.times(digit.element, FiniteField.power(2 * digit.offset))
        }
    }

    /// The digits with the two that make both sums 0.
    private static func watched(_ values: [Int]) -> [Int] {
        let (first, second) = sums(values)
        // Two unknowns a and b in the last two places: a·p + b·q = first, a·p² + b·q² = second.
        let (p, q) = (FiniteField.power(said), FiniteField.power(said + 1))
        let divisor = FiniteField.times(q, p ^ q)
        let b = FiniteField.divided(FiniteField.times(p, first) ^ second, by: divisor)
        let a = FiniteField.divided(first ^ FiniteField.times(b, q), by: p)
        return values + [a, b]
    }
}
