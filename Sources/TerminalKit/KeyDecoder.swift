// The one file that sees the key codes of curses. What the terminal sent becomes keys and pastes here.

import CNcurses
import SafeText

/// Turns what wgetch returned, bytes and key codes, into events.
///
/// Bytes are joined to characters here and not by get_wch: that one drops the first byte of an "ø" when the second has
/// not arrived yet, which happens at the seams of a long paste.
struct KeyDecoder {
    private enum Input: Equatable {
        case scalar(Unicode.Scalar)
        case code(Int32)
    }

    /// Codes of our own for sequences that terminfo does not name, far above those of curses.
    private enum Code {
        static let pasteStart: Int32 = 2000
        static let pasteEnd: Int32 = 2001
        static let wordLeft: Int32 = 2002
        static let wordRight: Int32 = 2003
        static let deleteWordBack: Int32 = 2004
    }

    /// A paste beyond this is cut off; no field takes as much.
    private static let mostPasted = 1_000_000
    private static let pasteEndSequence = Array("\u{1B}[201~".unicodeScalars)

    private var bytes = ByteAssembler()
    private var pasted: [Unicode.Scalar]?

    /// Whether a paste has begun whose end has not come yet.
    var isPasting: Bool { pasted != nil }

    /// Teaches the current terminal the sequences that curses does not know.
    static func defineSequences() {
        let sequences: [(Int32, [String])] = [
            (Code.pasteStart, ["[200~"]), (Code.pasteEnd, ["[201~"]),
            (Code.wordLeft, ["[1;5D", "[1;3D", "[5D", "Od", "b"]),
            (Code.wordRight, ["[1;5C", "[1;3C", "[5C", "Oc", "f"]),
            (Code.deleteWordBack, ["\u{7F}", "\u{8}"]),
            // Some terminals stay in the other cursor mode, or are taken for an xterm and aren't.
            (KEY_UP, ["[A", "OA"]), (KEY_DOWN, ["[B", "OB"]), (KEY_RIGHT, ["[C", "OC"]), (KEY_LEFT, ["[D", "OD"]),
            (KEY_HOME, ["[H", "OH", "[1~", "[7~"]), (KEY_END, ["[F", "OF", "[4~", "[8~"]),
            (KEY_DC, ["[3~"]), (KEY_PPAGE, ["[5~"]), (KEY_NPAGE, ["[6~"]), (KEY_BTAB, ["[Z"]),
        ]
        for (code, endings) in sequences {
            for ending in endings { define_key("\u{1B}" + ending, code) }
        }
    }

    /// The events in what came in one go.
    ///
    /// - Parameter size: Asked when the terminal was resized; there is at most one such event, the first.
    mutating func decode(_ raw: [Int32], size: () -> Size) -> [TerminalEvent] {
        let inputs = raw.compactMap { value -> Input? in
            guard value < 256 else { return .code(value) }
            return bytes.append(UInt8(truncatingIfNeeded: value)).map { .scalar($0) }
        }
        var events: [TerminalEvent] = inputs.contains(.code(KEY_RESIZE)) ? [.resized(size())] : []
        var index = 0
        while index < inputs.count {
            let input = inputs[index]
            index += 1
            if pasted != nil {
                if collect(input) { events += endPaste() }
            } else if input == .scalar("\u{1B}"), let end = Self.unknownSequence(in: inputs, from: index) {
                index = end
            } else if input == .code(Code.pasteStart) {
                pasted = []
            } else {
                Self.append(input, to: &events)
            }
        }
        return events
    }

    /// Ends a paste, also one whose end never came.
    mutating func endPaste() -> [TerminalEvent] {
        guard let pasted else { return [] }
        self.pasted = nil
        var text = String.UnicodeScalarView()
        text.append(contentsOf: pasted)
        return Self.paste(String(text))
    }

    private static func paste(_ received: String) -> [TerminalEvent] {
        let text = SafeText.cleaned(received, keepingNewlines: true)
        return text.isEmpty ? [] : [.paste(text)]
    }

    /// Adds to the paste and tells whether it is over.
    private mutating func collect(_ input: Input) -> Bool {
        guard case .scalar(let scalar) = input else { return input == .code(Code.pasteEnd) }
        let end = Self.pasteEndSequence
        if let count = pasted?.count, count < Self.mostPasted || end.contains(scalar) { pasted?.append(scalar) }
        // The end arrives in pieces on a slow line, and then curses does not know it.
        guard scalar == "~", pasted?.suffix(end.count).elementsEqual(end) == true else { return false }
        pasted?.removeLast(end.count)
        return true
    }

    /// Where an escape sequence ends that nobody knows; nil when Escape was pressed.
    ///
    /// A person can't press Escape and the next key in one go, a terminal can.
    private static func unknownSequence(in inputs: [Input], from start: Int) -> Int? {
        guard start + 1 < inputs.count else { return nil }
        if inputs[start] == .scalar("O") { return start + 2 }
        guard inputs[start] == .scalar("[") else { return nil }
        for index in start + 1..<inputs.count {
            guard case .scalar(let scalar) = inputs[index], (0x20...0x7E).contains(scalar.value) else { return index }
            if scalar.value >= 0x40 { return index + 1 }
        }
        return inputs.count
    }

    private static func append(_ input: Input, to events: inout [TerminalEvent]) {
        switch input {
        case .code(let code): if let key = key(forCode: code) { events.append(.key(key)) }
        case .scalar("\u{3}"): events.append(.interrupted)
        case .scalar("\u{1A}"): events.append(.suspendRequested)
        case .scalar(let scalar):
            if let key = key(forControl: scalar) {
                events.append(.key(key))
            } else if !SafeText.isForbidden(scalar) {
                append(scalar, to: &events)
            }
        }
    }

    /// A mark joins the character before it when the terminal sent both.
    private static func append(_ scalar: Unicode.Scalar, to events: inout [TerminalEvent]) {
        if scalar.value >= 0x300, case .key(.character(let base))? = events.last {
            let joined = String(base) + String(Character(scalar))
            if joined.count == 1 {
                events[events.count - 1] = .key(.character(Character(joined)))
                return
            }
        }
        events.append(.key(.character(Character(scalar))))
    }

    private static func key(forControl scalar: Unicode.Scalar) -> Key? {
        switch scalar.value {
        case 1: .lineStart
        case 5: .lineEnd
        case 8, 127: .backspace
        case 9: .tab
        case 10, 13: .enter
        case 12: .redraw
        case 21, 31: .undo
        case 23: .deleteWordBack
        case 27: .escape
        default: nil
        }
    }

    private static func key(forCode code: Int32) -> Key? {
        let functionZero = curses_function_key_zero()
        switch code {
        case KEY_ENTER: return .enter
        case KEY_BACKSPACE: return .backspace
        case KEY_DC, KEY_SDC: return .delete
        case KEY_BTAB: return .backTab
        case KEY_UP, KEY_SR: return .up
        case KEY_DOWN, KEY_SF: return .down
        case KEY_LEFT, KEY_SLEFT: return .left
        case KEY_RIGHT, KEY_SRIGHT: return .right
        case KEY_HOME, KEY_SHOME, KEY_FIND, KEY_A1: return .home
        case KEY_END, KEY_SEND, KEY_SELECT, KEY_C1: return .end
        case KEY_PPAGE, KEY_SPREVIOUS, KEY_A3: return .pageUp
        case KEY_NPAGE, KEY_SNEXT, KEY_C3: return .pageDown
        case Code.wordLeft: return .wordLeft
        case Code.wordRight: return .wordRight
        case Code.deleteWordBack: return .deleteWordBack
        case functionZero + 1...functionZero + 63: return .function(Int(code - functionZero))
        default: return nil
        }
    }
}
