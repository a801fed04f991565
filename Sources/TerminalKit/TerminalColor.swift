// A colour, and how well one is read on another.

import Glibc

/// A colour as screens mix it.
public struct TerminalColor: Hashable, Sendable {
    /// Red, green and blue, 0–255.
    public let red, green, blue: UInt8

    /// A colour of red, green and blue, 0–255.
    public init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour as it is written in hexadecimal: `0x87D7D7`.
    init(_ number: UInt32) {
        self.init(
            red: UInt8(truncatingIfNeeded: number >> 16), green: UInt8(truncatingIfNeeded: number >> 8),
            blue: UInt8(truncatingIfNeeded: number))
    }

    /// As a number, red first.
    var number: Int32 { Int32(red) << 16 | Int32(green) << 8 | Int32(blue) }

    /// How many times as bright the brighter of two colours is, 1–21 (WCAG 2.1, «contrast ratio»).
    func contrast(to other: TerminalColor) -> Double {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + 0.05) / (min(one, two) + 0.05)
    }

    /// How bright it is, 0–1 (WCAG 2.1, «relative luminance»).
    private var luminance: Double {
        let parts = [red, green, blue].map { part -> Double in
            let share = Double(part) / 255
            return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
}
