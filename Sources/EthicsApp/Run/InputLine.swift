// A line of input. A terminal takes in no more of a line than it has room for, and drops the rest without a word; who hands the
// line over tells.

import Foundation

/// A line that somebody wrote, or that a pipe sent.
package struct InputLine: Equatable, Sendable {
    /// The bytes of a line that a terminal takes in, without its line feed. Linux says another number when it is asked.
    private static let longest = 4_095

    /// What came through.
    package let text: String
    /// Whether the end of the line may be lost.
    package let isCut: Bool

    /// A line.
    package init(_ text: String, isCut: Bool = false) {
        self.text = text
        self.isCut = isCut
    }

    /// The next line of standard input; nil at its end.
    package static func next() -> InputLine? {
        guard let line = readLine() else { return nil }
        guard isatty(STDIN_FILENO) != 0, line.utf8.count >= longest else { return InputLine(line) }
        // The last character may be halved.
        return InputLine(line.hasSuffix("\u{FFFD}") ? String(line.dropLast()) : line, isCut: true)
    }
}
