// The sequences that the terminal's own description gives its keys. The one place that asks terminfo for keys.

import CNcurses

/// What sequences of bytes mean on one terminal, where they differ from what most terminals send.
struct KeyTable: Equatable, Sendable {
    private var keys: [[UInt8]: Key]

    /// A table of no terminal.
    init(_ keys: [[UInt8]: Key] = [:]) { self.keys = keys.filter { Self.isTaken($0.key) } }

    /// The key that a whole sequence is, with its Escape.
    subscript(_ sequence: [UInt8]) -> Key? { keys.isEmpty ? nil : keys[sequence] }

    /// A single byte with another meaning would take letters from whoever writes, and a report of where the cursor is looks
    /// like F15 of xterm.
    private static func isTaken(_ sequence: [UInt8]) -> Bool {
        guard let first = sequence.first else { return false }
        if sequence.count == 1 { return first < 0x20 && ![0x03, 0x1A, 0x1B].contains(first) }
        return first == 0x1B && !(sequence.starts(with: [0x1B, 0x5B]) && sequence.last == UInt8(ascii: "R"))
    }

    /// That of the terminal that newterm opened last.
    static func ofTerminal() -> KeyTable {
        var keys: [[UInt8]: Key] = [:]
        for (name, key) in names {
            guard let value = curses_capability(name) else { continue }
            var bytes: [UInt8] = []
            var next = value
            while next.pointee != 0 {
                bytes.append(UInt8(bitPattern: next.pointee))
                next += 1
            }
            // The first to name a sequence has it: some descriptions give two keys one.
            if keys[bytes] == nil { keys[bytes] = key }
        }
        return KeyTable(keys)
    }

    private static let names: [(String, Key)] =
        [
            ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("kri", .up), ("kind", .down),
            ("kLFT", .left), ("kRIT", .right), ("khome", .home), ("kHOM", .home), ("kfnd", .home), ("ka1", .home),
            ("kend", .end), ("kEND", .end), ("kslt", .end), ("kc1", .end), ("kpp", .pageUp), ("kPRV", .pageUp),
            ("ka3", .pageUp), ("knp", .pageDown), ("kNXT", .pageDown), ("kc3", .pageDown), ("kdch1", .delete),
            ("kDC", .delete), ("kcbt", .backTab), ("kbs", .backspace), ("kent", .enter),
        ] + (1...63).map { ("kf\($0)", .function($0)) }
}
