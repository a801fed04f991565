// The field with 32 elements: what a character of five bits is reckoned with in an error-detecting code.

/// Arithmetic in GF(32), built on the primitive polynomial x⁵ + x² + 1.
enum FiniteField {
    /// How many elements there are.
    static let size = 32

    /// The powers of the primitive element, twice over, so that sums of two logarithms need no remainder.
    private static let powers: [Int] = {
        var value = 1
        var all: [Int] = []
        for _ in 0..<(2 * (size - 1)) {
            all.append(value)
            value <<= 1
            if value >= size { value ^= 0b100101 }
        }
        return all
    }()

    private static let logarithms: [Int] = {
        var all = [Int](repeating: 0, count: size)
        for exponent in 0..<(size - 1) { all[powers[exponent]] = exponent }
        return all
    }()

    /// The primitive element to a power, from 0 to 61.
    static func power(_ exponent: Int) -> Int { powers[exponent] }

    /// The power to which the primitive element gives this element, which is not 0.
    static func logarithm(_ element: Int) -> Int { logarithms[element] }

    /// The product of two elements. Their sum is `^`.
    static func times(_ a: Int, _ b: Int) -> Int {
        a == 0 || b == 0 ? 0 : powers[logarithms[a] + logarithms[b]]
    }

    /// An element divided by one that is not 0.
    static func divided(_ a: Int, by b: Int) -> Int {
        a == 0 ? 0 : powers[logarithms[a] + size - 1 - logarithms[b]]
    }
}
