// What whole sequences mean: those that xterm and its kin send, which is nearly every terminal. Pure.
//
// Sources: ECMA-48 for their form; "XTerm Control Sequences" (Dickey) for keys, mouse and pastes; console_codes(4) for the
// Linux console; the manuals of rxvt and PuTTY for what differs there.

/// What a whole sequence stands for.
enum KeySequence: Equatable {
    case key(Key)
    /// Ctrl with a letter, sent by its number: the byte that it is otherwise.
    case control(UInt8)
    case pasteStart
    /// A button of the mouse was pressed, at a place counted from 0.
    case click(Position)
    /// An answer of the terminal, a key that nothing is bound to, or unknown: nothing happens.
    case nothing

    /// Modifiers as xterm counts them, less one.
    private struct Modifiers: OptionSet {
        let rawValue: Int
        static let shift = Modifiers(rawValue: 1)
        static let alt = Modifiers(rawValue: 2)
        static let control = Modifiers(rawValue: 4)
        static let other = Modifiers(rawValue: 8 | 16 | 32)

        /// - Parameter parameter: As it is sent; one or nothing when no key was held. The two locks do not count.
        init(parameter: Int?) { rawValue = max(0, (parameter ?? 1) - 1) & 63 }
        init(rawValue: Int) { self.rawValue = rawValue }
    }

    // MARK: ESC [

    /// What stands between `ESC [` and the last byte, which it includes.
    static func controlSequence(_ bytes: [UInt8], isAlt: Bool = false) -> KeySequence {
        guard let final = bytes.last else { return .nothing }
        // The Linux console's F1 to F5.
        if bytes.count == 2, bytes[0] == UInt8(ascii: "[") {
            return (0x41...0x45).contains(final) ? .key(.function(Int(final) - 0x40)) : .nothing
        }
        let body = bytes.dropLast()
        if body.first == UInt8(ascii: "<") { return mouse(parameters(body.dropFirst()), final) }
        // What is private or has intermediate bytes is an answer.
        guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing }
        let numbers = parameters(body)
        switch final {
        case UInt8(ascii: "~"): return tilde(numbers, isAlt)
        case UInt8(ascii: "u"):
            // A key that is let go again is none.
            let isRelease = body.suffix(2).elementsEqual(":3".utf8)
            return isRelease ? .nothing : character(numbers.first ?? nil, modifiers(numbers, at: 1, isAlt))
        case UInt8(ascii: "Z"): return .key(.backTab)
        case UInt8(ascii: "a")...UInt8(ascii: "d"):
            // rxvt with Shift.
            return cursor(final - 0x20, isAlt ? .alt : [])
        case UInt8(ascii: "P"), UInt8(ascii: "Q"), UInt8(ascii: "S"):
            // With another key held; without one, the Linux console's Pause ends so.
            guard numbers.count == 2, numbers[0] == 1 else { return .nothing }
            return function(Int(final) - 0x4F, modifiers(numbers, at: 1, isAlt))
        default:
            // Old terminals send the modifier alone.
            return cursor(final, modifiers(numbers, at: numbers.count > 1 ? 1 : 0, isAlt))
        }
    }

    private static func tilde(_ numbers: [Int?], _ isAlt: Bool) -> KeySequence {
        guard let number = numbers.first ?? nil else { return .nothing }
        if number == 200 { return .pasteStart }
        let held = modifiers(numbers, at: 1, isAlt)
        switch number {
        case 27: return character(numbers.count > 2 ? numbers[2] : nil, held)
        case 1, 7: return plain(.home, held)
        case 3: return plain(.delete, held)
        case 4, 8: return plain(.end, held)
        case 5: return plain(.pageUp, held)
        case 6: return plain(.pageDown, held)
        default: return functions[number].map { function($0, held) } ?? .nothing
        }
    }

    /// VT220 left gaps between its rows of function keys.
    private static let functions: [Int: Int] = {
        let numbers = [11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24, 25, 26, 28, 29, 31, 32, 33, 34]
        return Dictionary(uniqueKeysWithValues: zip(numbers, 1...))
    }()

    // MARK: ESC O

    /// What stands between `ESC O` and the last byte, which it includes.
    static func singleShift(_ bytes: [UInt8], isAlt: Bool = false) -> KeySequence {
        guard let final = bytes.last else { return .nothing }
        let numbers = parameters(bytes.dropLast())
        let held = modifiers(numbers, at: numbers.count > 1 ? 1 : 0, isAlt)
        switch final {
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return function(Int(final) - 0x4F, held)
        case UInt8(ascii: "M"): return plain(.enter, held)
        case UInt8(ascii: "I"): return plain(.tab, held)
        case UInt8(ascii: "X"): return plain(.character("="), held)
        case UInt8(ascii: " "): return plain(.character(" "), held)
        case UInt8(ascii: "a")...UInt8(ascii: "d"): return cursor(final - 0x20, .control)
        // The numeric keypad in application mode: its keys are what stands on them.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): return plain(.character(Character(.init(final - 0x40))), held)
        default: return cursor(final, held)
        }
    }

    // MARK: Parts

    private static func cursor(_ final: UInt8, _ held: Modifiers) -> KeySequence {
        switch final {
        case UInt8(ascii: "A"): plain(.up, held)
        case UInt8(ascii: "B"): plain(.down, held)
        case UInt8(ascii: "C"): side(.right, .wordRight, held)
        case UInt8(ascii: "D"): side(.left, .wordLeft, held)
        case UInt8(ascii: "H"): plain(.home, held)
        case UInt8(ascii: "F"): plain(.end, held)
        default: .nothing
        }
    }

    private static func side(_ key: Key, _ word: Key, _ held: Modifiers) -> KeySequence {
        if !held.isDisjoint(with: .other) { return .nothing }
        return .key(held.isDisjoint(with: [.alt, .control]) ? key : word)
    }

    /// A key that means nothing else with Shift, and nothing at all with another key held.
    private static func plain(_ key: Key, _ held: Modifiers) -> KeySequence {
        held.subtracting(.shift).isEmpty ? .key(key) : .nothing
    }

    private static func function(_ number: Int, _ held: Modifiers) -> KeySequence { plain(.function(number), held) }

    /// A key by the number of its character, as some terminals send what has no byte of its own.
    private static func character(_ number: Int?, _ held: Modifiers) -> KeySequence {
        guard let number, let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return .nothing }
        switch number {
        case 9: return held.contains(.shift) ? plain(.backTab, held) : plain(.tab, held)
        case 13: return plain(.enter, held)
        case 27: return plain(.escape, held)
        case 8, 127: return held == .alt ? .key(.deleteWordBack) : plain(.backspace, held)
        default: break
        }
        if held.contains(.control) {
            let isLetter = held == .control && (0x40...0x7F).contains(number)
            return isLetter ? .control(UInt8(number) & 0x1F) : .nothing
        }
        if held.contains(.alt) { return letter(scalar) }
        guard number >= 0x20, held.isDisjoint(with: .other) else { return .nothing }
        return .key(.character(Character(scalar)))
    }

    /// A letter with Alt.
    static func letter(_ scalar: Unicode.Scalar) -> KeySequence {
        switch scalar {
        case "b", "B": .key(.wordLeft)
        case "f", "F": .key(.wordRight)
        default: .nothing
        }
    }

    /// Modifiers by where they stand among the numbers.
    private static func modifiers(_ numbers: [Int?], at index: Int, _ isAlt: Bool) -> Modifiers {
        let sent = Modifiers(parameter: numbers.indices.contains(index) ? numbers[index] : nil)
        return isAlt ? sent.union(.alt) : sent
    }

    private static func mouse(_ numbers: [Int?], _ final: UInt8) -> KeySequence {
        // The left button, with nothing held, when it goes down.
        guard final == UInt8(ascii: "M"), numbers.count == 3, numbers[0] == 0, let column = numbers[1],
            let row = numbers[2], column > 0, row > 0
        else { return .nothing }
        return .click(Position(row: row - 1, column: column - 1))
    }

    /// Numbers with semicolons between them; what stands after a colon is left out, and a number beyond any use is none.
    private static func parameters(_ bytes: ArraySlice<UInt8>) -> [Int?] {
        guard !bytes.isEmpty else { return [] }
        return bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { part in
            let digits = part.prefix { $0 != UInt8(ascii: ":") }
            guard !digits.isEmpty, digits.count < 9 else { return nil }
            return digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        }
    }
}
