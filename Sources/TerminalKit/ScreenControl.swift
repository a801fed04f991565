// Byte sequences that go to the terminal past curses: bracketed paste, the mouse, the window's title, and what a crash must send.

import CNcurses
import Glibc

struct ScreenControl {
    /// Gives the window its title, and asks for pastes to be marked, for the digits of the keypad, and for the mouse when it is on; empty for terminals that would print it.
    let enter: [CChar]
    /// Asks which colour the background has; empty for terminals that would print it.
    let question: [CChar]
    /// Asks what the terminal is, and nothing else; empty for terminals that would print it.
    let deviceQuestion: [CChar]
    /// Takes that back.
    let leave: [CChar]
    /// All that brings the terminal back in one go: marks of pastes off, the mouse its own again, attributes off, what stands there away,
    /// keypad off, cursor on, the other screen away.
    let restore: [CChar]

    /// For the terminal that newterm opened last.
    ///
    /// - Parameter title: What the window is called meanwhile. The one that it had comes back, or none where the terminal doesn't keep it.
    init(terminalNamed name: String, title: String = "", hasMouse: Bool = false) {
        let knowsModes = !name.hasPrefix("vt")
        let hasTitle = knowsModes && name != "linux" && !title.isEmpty
        let begin = hasTitle ? Self.bytes("\u{1B}[22;2t\u{1B}]2;\(title)\u{1B}\\") : []
        let end = hasTitle ? Self.bytes("\u{1B}]2;\u{1B}\\\u{1B}[23;2t") : []
        // 1000: buttons are told of; 1006: in digits, since bytes end at column 223.
        let modes = ["2004"] + (hasMouse ? ["1000", "1006"] : [])
        // The numeric keypad sends what stands on it, though curses has asked for its other codes: with those, PuTTY has Num
        // Lock be F1.
        enter = knowsModes ? begin + modes.flatMap { Self.bytes("\u{1B}[?\($0)h") } + Self.bytes("\u{1B}>") : []
        // The console of Linux has sixteen colours, and nothing to say.
        question = knowsModes && name != "linux" ? Self.bytes(Background.question) : []
        deviceQuestion = knowsModes ? Self.bytes(Background.deviceQuestion) : []
        leave = knowsModes ? modes.reversed().flatMap { Self.bytes("\u{1B}[?\($0)l") } + end : []
        restore = leave + ["sgr0", "clear", "rmkx", "cnorm", "rmcup"].flatMap { Self.capability($0) }
    }

    /// Writes straight to the terminal; curses has sent all of its own at the end of each refresh.
    func send(_ bytes: [CChar], to terminal: Int32) {
        guard !bytes.isEmpty else { return }
        _ = write(terminal, bytes, bytes.count)
    }

    private static func bytes(_ text: String) -> [CChar] { text.utf8.map { CChar(bitPattern: $0) } }

    /// A string of the terminal without its padding: `$<5>` asks for a pause that only curses can make.
    private static func capability(_ name: String) -> [CChar] {
        guard let value = curses_capability(name) else { return [] }
        var result: [CChar] = []
        var rest = Array(UnsafeBufferPointer(start: value, count: strlen(value)))[...]
        let (dollar, less, greater) = (CChar(0x24), CChar(0x3C), CChar(0x3E))
        while let byte = rest.popFirst() {
            if byte == dollar, rest.first == less, let end = rest.firstIndex(of: greater) {
                rest = rest[(end + 1)...]
            } else {
                result.append(byte)
            }
        }
        return result
    }
}
