// What terminals sent when keys were pressed in them, key by key, with application mode of the cursor and the keypad as the
// program asks for it, and what two sources say that others send.

import Testing

@testable import TerminalKit

@Suite struct RecordedKeysTests {
    /// A terminal, and what it sends for each key.
    struct Recording: CustomTestStringConvertible {
        let terminal: String
        let keys: [(sent: String, means: [Key])]
        var testDescription: String { terminal }
    }

    private static func letters(_ text: String) -> [Key] { text.map { .character($0) } }

    static let all = [
        // Recorded: xterm 379, Norwegian letters by a compose key.
        Recording(
            terminal: "xterm",
            keys: [
                ("\u{1B}OA", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}OD", [.left]), ("\u{1B}OC", [.right]),
                ("\u{1B}OH", [.home]), ("\u{1B}OF", [.end]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
                ("\u{1B}[3~", [.delete]), ("\u{7F}", [.backspace]), ("\u{1B}OP", [.function(1)]),
                ("\u{1B}OQ", [.function(2)]), ("\u{1B}[15~", [.function(5)]), ("1", letters("1")), ("\r", [.enter]),
                ("+", letters("+")), ("\u{1B}[1;3D", [.wordLeft]), ("\u{1B}[1;5D", [.wordLeft]),
                ("\u{1B}[Z", [.backTab]), ("\u{1B}[1;2A", [.up]), ("å", letters("å")), ("ø", letters("ø")),
                ("æ", letters("æ")), ("é", letters("é")),
            ]),
        // Recorded: PuTTY 0.78 over SSH. Num Lock is PF1 where the application's keypad is asked for.
        Recording(
            terminal: "PuTTY",
            keys: [
                ("\u{1B}OA", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}OD", [.left]), ("\u{1B}OC", [.right]),
                ("\u{1B}[1~", [.home]), ("\u{1B}[4~", [.end]), ("\u{1B}[5~", [.pageUp]), ("\u{1B}[6~", [.pageDown]),
                ("\u{1B}[3~", [.delete]), ("\u{7F}", [.backspace]), ("\u{1B}[11~", [.function(1)]),
                ("\u{1B}[12~", [.function(2)]), ("\u{1B}[15~", [.function(5)]), ("\u{1B}Oq", letters("1")),
                ("\u{1B}Ow", letters("7")), ("\u{1B}OM", [.enter]), ("\u{1B}Ol", letters(",")), ("\u{1B}q", []),
                ("\u{1B}b", [.wordLeft]), ("\u{1B}\u{1B}OD", [.wordLeft]), ("\u{1B}[Z", [.backTab]),
                ("å", letters("å")), ("ø", letters("ø")), ("æ", letters("æ")),
            ]),
        // From console_codes(4) and its keymaps: the Linux console.
        Recording(
            terminal: "Linux console, from its manual",
            keys: [
                ("\u{1B}[A", [.up]), ("\u{1B}[D", [.left]), ("\u{1B}[1~", [.home]), ("\u{1B}[4~", [.end]),
                ("\u{1B}[[A", [.function(1)]), ("\u{1B}[[E", [.function(5)]), ("\u{1B}[17~", [.function(6)]),
                ("\u{1B}[25~", [.function(13)]), ("\u{1B}[P", []), ("\u{1B}q", []),
            ]),
        // From the documentation of Windows' virtual terminal sequences.
        Recording(
            terminal: "Windows Terminal, from its documentation",
            keys: [
                ("\u{1B}OA", [.up]), ("\u{1B}[A", [.up]), ("\u{1B}[1;5C", [.wordRight]), ("\u{1B}[H", [.home]),
                ("\u{1B}[F", [.end]), ("\u{1B}[2~", []), ("\u{1B}[3~", [.delete]), ("\u{1B}OP", [.function(1)]),
                ("\u{1B}[15~", [.function(5)]), ("\u{1B}[24~", [.function(12)]), ("\u{7F}", [.backspace]),
            ]),
    ]

    @Test("Every key is itself, in one piece and in any two, unless the rest comes too late", arguments: all)
    func keys(recording: Recording) {
        for (sent, means) in recording.keys {
            let expected = means.map { TerminalEvent.key($0) }
            let bytes = Array(sent.utf8)
            #expect(InputMachineTests.Line.alone(bytes) == expected, "\(sent.debugDescription)")
            for split in bytes.indices.dropFirst() {
                for pause in [Duration.zero, .milliseconds(30)] {
                    var line = InputMachineTests.Line()
                    var events = line.type(bytes[..<split]) + line.wait(pause) + line.type(bytes[split...])
                    events += line.wait(.seconds(2))
                    #expect(events == expected, "\(sent.debugDescription) split at \(split), \(pause)")
                }
            }
        }
    }
}
