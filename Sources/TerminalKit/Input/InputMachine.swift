// What the terminal sends becomes keys, pastes and clicks, byte by byte. Pure but for the time that it is told.
//
// The states are those of Paul Williams' parser for DEC terminals (vt100.net/emu/dec_ansi_parser), seen from the other end of the
// line, with two things more: time, since Escape is a key as well as the beginning of every sequence, and pastes.

import SafeText

/// A state machine for input.
///
/// What a terminal sends by itself, an answer that comes late, is swallowed whole, in however many pieces it comes: none of its
/// bytes is a key. So is the rest of a sequence that began so long ago that its Escape has been given out as a key.
struct InputMachine {
    /// A moment, as the loop counts them.
    typealias Instant = ContinuousClock.Instant

    private enum State {
        case ground
        /// Escape came, or two.
        case escape(isDoubled: Bool)
        /// After `ESC [`.
        case control
        /// After `ESC O`.
        case shifted
        /// After `ESC ]`, `ESC P`, `ESC X`, `ESC ^` or `ESC _`: an answer, until it is ended.
        case string(sawEscape: Bool)
        /// A letter came that may as well begin the rest of an answer: what follows tells.
        case latePrefix(UInt8)
        /// After `ESC [ M` while the mouse is on: so many bytes more, where the button and the place are.
        case oldMouse(Int)
        case paste
    }

    /// A paste beyond this is cut off; no field takes as much.
    private static let mostPasted = 1_000_000
    /// A sequence beyond this is no key.
    private static let longest = 64
    private static let pasteEnd = Array("\u{1B}[201~".utf8)

    private let keys: KeyTable
    private let delay: EscapeDelay
    /// Whether the terminal was asked to tell of the mouse.
    var isMouseOn = false

    private var state = State.ground
    /// The bytes of the sequence that is on its way, after the two that began it.
    private var sequence: [UInt8] = []
    private var isAlt = false
    /// Whether the sequence took longer than a key does: what it is, is not given out any more.
    private var isLate = false
    /// Until when the rest of a sequence may come whose Escape was given out.
    private var restUntil: Instant?
    /// When the last byte came of what is on its way.
    private var last: Instant?
    private var text = ByteAssembler()
    private var pasted: [UInt8] = []
    /// Whether the string on its way is one after `ESC ]`, whose bytes are kept.
    private var isCommand = false
    /// What the terminal has answered and nobody has taken.
    private var answers: [Answer] = []

    /// What a terminal says of itself. It is never a key.
    enum Answer: Equatable {
        /// The colour of text that has no other.
        case foreground(TerminalColor)
        /// The colour of the background.
        case background(TerminalColor)
        /// What it is: whatever was asked before that has no answer will have none.
        case device
    }

    /// Whether the terminal has answered something that nobody has taken.
    var hasAnswers: Bool { !answers.isEmpty }

    /// Hands over what the terminal has answered.
    mutating func takeAnswers() -> [Answer] {
        defer { answers = [] }
        return answers
    }

    /// - Parameter keys: What the terminal's own description says of its keys.
    init(keys: KeyTable = KeyTable(), delay: EscapeDelay = .current) {
        self.keys = keys
        self.delay = delay
    }

    // MARK: Time

    /// When ``pass(to:)`` is to be called though nothing came; nil when nothing is on its way.
    var deadline: Instant? {
        guard let last else { return nil }
        switch state {
        case .ground: return nil
        case .escape: return last + delay.duration
        case .latePrefix: return last + delay.late
        case .control, .shifted: return last + (isLate ? EscapeDelay.silence : delay.duration)
        case .string, .oldMouse, .paste: return last + EscapeDelay.silence
        }
    }

    /// What has become of that which was on its way, now that it is so late.
    mutating func pass(to now: Instant) -> [TerminalEvent] {
        guard let deadline, deadline <= now else { return [] }
        switch state {
        case .ground: return []
        case .escape(let isDoubled):
            begin(.ground)
            restUntil = now + delay.late
            return Array(repeating: .key(.escape), count: isDoubled ? 2 : 1)
        case .control, .shifted:
            if isLate {
                begin(.ground)
            } else {
                isLate = true
            }
            return []
        case .latePrefix(let byte):
            begin(.ground)
            return [.key(.character(Character(.init(byte))))]
        case .string, .oldMouse:
            begin(.ground)
            return []
        case .paste: return endPaste()
        }
    }

    // MARK: Bytes

    /// The events in what came.
    mutating func feed(_ bytes: some Sequence<UInt8>, at now: Instant) -> [TerminalEvent] {
        var events = pass(to: now)
        if let until = restUntil, until <= now { restUntil = nil }
        for byte in bytes { take(byte, into: &events) }
        last = now
        return events
    }

    private mutating func begin(_ next: State, isAlt: Bool = false, isLate: Bool = false) {
        state = next
        sequence = []
        self.isAlt = isAlt
        self.isLate = isLate
        isCommand = false
        restUntil = nil
    }

    private mutating func take(_ byte: UInt8, into events: inout [TerminalEvent]) {
        switch state {
        case .ground: takeText(byte, into: &events)
        case .escape(let isDoubled): takeAfterEscape(byte, isDoubled, into: &events)
        case .control, .shifted: takeSequence(byte, into: &events)
        case .string(let sawEscape): takeString(byte, sawEscape, into: &events)
        case .latePrefix(let letter):
            // No answer goes on with a letter, and no word with a digit or a sign.
            let isAnswer = (0x21...0x3F).contains(byte)
            begin(isAnswer ? .string(sawEscape: false) : .ground, isLate: isAnswer)
            guard !isAnswer else { return }
            events.append(.key(.character(Character(.init(letter)))))
            takeText(byte, into: &events)
        case .oldMouse(let left):
            if left > 1 { state = .oldMouse(left - 1) } else { begin(.ground) }
        case .paste: takePasted(byte, into: &events)
        }
    }

    private mutating func takeText(_ byte: UInt8, into events: inout [TerminalEvent]) {
        if restUntil != nil, let rest = Self.rest(by: byte) {
            begin(rest, isLate: true)
            return
        }
        restUntil = nil
        guard let scalar = text.append(byte) else { return }
        if scalar == "\u{1B}" {
            begin(.escape(isDoubled: false))
        } else if isAlt, scalar.value >= 0x20 {
            isAlt = false
            if case .key(let key) = KeySequence.letter(scalar) { events.append(.key(key)) }
        } else if byte < 0x20, let key = keys[[byte]] {
            events.append(.key(key))
        } else {
            Self.append(scalar, to: &events)
        }
    }

    /// What a byte right after Escape begins; nil when it is a key with Alt.
    private static func introduced(by byte: UInt8) -> State? {
        switch byte {
        case UInt8(ascii: "["): .control
        case UInt8(ascii: "O"): .shifted
        case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            .string(sawEscape: false)
        default: nil
        }
    }

    /// What a byte begins soon after an Escape that was given out; nil when somebody writes.
    private static func rest(by byte: UInt8) -> State? {
        switch byte {
        case UInt8(ascii: "["): .control
        case UInt8(ascii: "O"): .shifted
        case UInt8(ascii: "]"), UInt8(ascii: "_"): .string(sawEscape: false)
        case UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"): .latePrefix(byte)
        default: nil
        }
    }

    private mutating func takeAfterEscape(_ byte: UInt8, _ isDoubled: Bool, into events: inout [TerminalEvent]) {
        if let key = keys[[0x1B, byte]] {
            begin(.ground)
            events.append(.key(key))
        } else if let introduced = Self.introduced(by: byte) {
            begin(introduced, isAlt: isDoubled)
            isCommand = byte == UInt8(ascii: "]") && !isDoubled
        } else if byte == 0x1B {
            if isDoubled { events.append(.key(.escape)) }
            state = .escape(isDoubled: true)
        } else {
            begin(.ground)
            switch byte {
            case 0x03, 0x1A: takeText(byte, into: &events)
            case 0x08, 0x7F: events.append(.key(.deleteWordBack))
            case 0x00...0x1F: break
            default:
                // The letter is not whole yet when it is an æ.
                isAlt = true
                takeText(byte, into: &events)
            }
        }
    }

    private mutating func takeSequence(_ byte: UInt8, into events: inout [TerminalEvent]) {
        switch byte {
        case 0x1B: begin(.escape(isDoubled: false))
        case 0x03:
            begin(.ground)
            events.append(.interrupted)
        case 0x20...0x7E:
            if sequence.count < Self.longest { sequence.append(byte) } else { isLate = true }
            if isWhole(byte) { endSequence(into: &events) }
        case 0x80...0xFF:
            // The rest got lost, and somebody writes.
            begin(.ground)
            takeText(byte, into: &events)
        default: begin(.ground)
        }
    }

    /// Whether a sequence ends with this byte.
    private func isWhole(_ byte: UInt8) -> Bool {
        if case .control = state {
            // The Linux console sends `ESC [ [ A`.
            return byte >= 0x40 && !(byte == UInt8(ascii: "[") && sequence.count == 1)
        }
        return !(0x30...0x39).contains(byte) && byte != UInt8(ascii: ";")
    }

    private mutating func endSequence(into events: inout [TerminalEvent]) {
        let (bytes, isAlt, isLate) = (sequence, isAlt, isLate)
        let isControl = if case .control = state { true } else { false }
        begin(.ground)
        if isControl, isMouseOn, bytes == [UInt8(ascii: "M")] {
            state = .oldMouse(3)
            return
        }
        if isControl, !isAlt, bytes.first == UInt8(ascii: "?"), bytes.last == UInt8(ascii: "c") {
            answers.append(.device)
        }
        let known = isAlt ? nil : keys[[0x1B, UInt8(ascii: isControl ? "[" : "O")] + bytes]
        let meaning =
            known.map { .key($0) }
            ?? (isControl
                ? KeySequence.controlSequence(bytes, isAlt: isAlt) : KeySequence.singleShift(bytes, isAlt: isAlt))
        switch meaning {
        // However late: what follows is no keys.
        case .pasteStart:
            state = .paste
            pasted = []
        case .key(let key) where !isLate: events.append(.key(key))
        case .control(let byte) where !isLate: takeText(byte, into: &events)
        case .click(let place) where !isLate && isMouseOn: events.append(.clicked(place))
        case .key, .control, .click, .nothing: break
        }
    }

    private mutating func endString() {
        if isCommand, let color = Background.color(in: sequence, number: 10) { answers.append(.foreground(color)) }
        if isCommand, let color = Background.color(in: sequence) { answers.append(.background(color)) }
        begin(.ground)
    }

    /// BEL ends an answer, `ESC \` does, and so do the two controls that cancel, and whoever wants to leave.
    private mutating func takeString(_ byte: UInt8, _ sawEscape: Bool, into events: inout [TerminalEvent]) {
        switch byte {
        case 0x03:
            begin(.ground)
            events.append(.interrupted)
        case 0x07: endString()
        case 0x18, 0x1A: begin(.ground)
        case 0x1B: state = .string(sawEscape: true)
        case UInt8(ascii: "\\") where sawEscape: endString()
        default:
            guard sawEscape else {
                if isCommand, sequence.count < Self.longest { sequence.append(byte) }
                return
            }
            // The end got lost, and another sequence begins.
            begin(.escape(isDoubled: false))
            takeAfterEscape(byte, false, into: &events)
        }
    }

    // MARK: Pastes

    private mutating func takePasted(_ byte: UInt8, into events: inout [TerminalEvent]) {
        let end = Self.pasteEnd
        if pasted.count < Self.mostPasted || end.contains(byte) { pasted.append(byte) }
        guard byte == UInt8(ascii: "~"), pasted.suffix(end.count).elementsEqual(end) else { return }
        pasted.removeLast(end.count)
        events += endPaste()
    }

    /// Ends a paste, also one whose end never came.
    private mutating func endPaste() -> [TerminalEvent] {
        // What had begun of a letter when the paste began is not in it.
        text = ByteAssembler()
        var scalars = String.UnicodeScalarView()
        for byte in pasted {
            if let scalar = text.append(byte) { scalars.append(scalar) }
        }
        text = ByteAssembler()
        pasted = []
        let text = SafeText.cleaned(String(scalars), keepingNewlines: true)
        begin(.ground)
        return text.isEmpty ? [] : [.paste(text)]
    }

    // MARK: Characters

    private static func append(_ scalar: Unicode.Scalar, to events: inout [TerminalEvent]) {
        switch scalar {
        case "\u{3}": events.append(.interrupted)
        case "\u{1A}": events.append(.suspendRequested)
        default:
            if let key = key(forControl: scalar) {
                events.append(.key(key))
            } else if !SafeText.isForbidden(scalar) {
                join(scalar, to: &events)
            }
        }
    }

    /// A mark joins the character before it when the terminal sent both.
    private static func join(_ scalar: Unicode.Scalar, to events: inout [TerminalEvent]) {
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
        default: nil
        }
    }
}
