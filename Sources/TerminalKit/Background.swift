// Which colours the terminal's background and its own text have, as far as that is told: by the terminal when it is asked, or by the
// environment. No colour is read on every background, so that one that is not known gets none.

import Glibc

/// What is told of the terminal's background.
enum Background {
    /// Asks for the colours of text (OSC 10) and background (OSC 11), and then what the terminal is (DA1). Every terminal answers the last,
    /// so that one knows when the others have no answer.
    static let question = "\u{1B}]10;?\u{1B}\\\u{1B}]11;?\u{1B}\\" + deviceQuestion
    /// Asks what the terminal is (DA1). The answer comes after everything that the terminal told before.
    static let deviceQuestion = "\u{1B}[c"

    /// How long the answer is waited for when the terminal is given back: what comes later would be typed to the shell.
    static var patience: Duration { EscapeDelay.current.duration * 6 }

    /// The colour in an answer to the question: `11;rgb:ffff/ffff/ffff`, with one to four digits each; nil when it is none.
    ///
    /// - Parameters:
    ///   - answer: What stands between `ESC ]` and the end.
    ///   - number: What was asked for: 10 for text, 11 for the background.
    static func color(in answer: [UInt8], number: Int = 11) -> TerminalColor? {
        let text = String(decoding: answer, as: UTF8.self)
        for start in ["\(number);rgb:", "\(number);rgba:"] where text.hasPrefix(start) {
            let parts = text.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
            let values = parts.prefix(3).compactMap(part)
            guard (3...4).contains(parts.count), values.count == 3 else { return nil }
            return TerminalColor(red: values[0], green: values[1], blue: values[2])
        }
        guard text.hasPrefix("\(number);#"), text.utf8.count == 10, !text.contains("+"),
            let value = UInt32(text.dropFirst(4), radix: 16)
        else {
            return nil
        }
        return TerminalColor(value)
    }

    /// A part of a colour, whatever it is counted in.
    private static func part(_ digits: Substring) -> UInt8? {
        guard (1...4).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "-") }),
            let value = Int(digits, radix: 16)
        else { return nil }
        let most = (1 << (4 * digits.utf8.count)) - 1
        return UInt8((value * 255 + most / 2) / most)
    }

    /// What a terminal that does not answer says in the environment: `COLORFGBG=15;0`, or `0;default;15`. Only black and white are
    /// sure enough; nil for everything else.
    static func color(named variable: String?) -> TerminalColor? {
        guard let last = variable?.split(separator: ";").last else { return nil }
        switch last {
        case "0": return TerminalColor(0x000000)
        case "15": return TerminalColor(0xFFFFFF)
        default: return nil
        }
    }
}
