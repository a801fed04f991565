// Reading values from a tree that the checker found sound. The defaults are never met then; they are there because a
// program that reads files must not trap.

extension Tree {
    /// The value under a key.
    subscript(key: String) -> Tree? { entry(key)?.value }

    /// A key with its value and place; nil when it is absent.
    func entry(_ key: String) -> Entry? {
        guard case .record(let entries) = kind else { return nil }
        return entries.first { $0.key == key }
    }

    /// The items under a key; none when the key is absent.
    func items(_ key: String) -> [Tree] {
        guard case .list(let items)? = self[key]?.kind else { return [] }
        return items
    }

    /// The text of this node, with folded lines: a single newline is a blank, an empty line a new paragraph.
    var plain: String {
        guard case .text(let raw) = kind else { return "" }
        // Bytes, not characters: finding the borders of characters took a third of the time that content takes to load.
        let bytes = raw.utf8Span.span
        // Nothing gets longer.
        return String(unsafeUninitializedCapacity: bytes.count) { plain in
            var end = 0
            var blanks = 0
            var newlines = 0
            func write(_ byte: UInt8) {
                plain[end] = byte
                end += 1
            }
            for index in bytes.indices {
                let byte = bytes[index]
                switch byte {
                case UInt8(ascii: " "): blanks += 1
                case UInt8(ascii: "\n"): newlines += 1
                default:
                    if end > 0, newlines > 1 {
                        write(UInt8(ascii: "\n"))
                        write(UInt8(ascii: "\n"))
                    } else if end > 0, newlines + blanks > 0 {
                        write(UInt8(ascii: " "))
                    }
                    write(byte)
                    blanks = 0
                    newlines = 0
                }
            }
            return end
        }
    }

    /// The text under a key; empty when the key is absent.
    func text(_ key: String) -> String { self[key]?.plain ?? "" }

    /// The text under a key; nil when the key is absent.
    func optional(_ key: String) -> String? { self[key]?.plain }

    /// The number under a key.
    func number(_ key: String) -> Int {
        let text = text(key)
        return Int(text.hasPrefix("+") ? String(text.dropFirst()) : text) ?? 0
    }

    /// The word under a key, as a value.
    func word<Word: RawRepresentable<String>>(_ key: String, or fallback: Word) -> Word {
        Word(rawValue: text(key)) ?? fallback
    }
}

extension String {
    /// How many of its bytes are wanted. Taken from the memory that they lie in, they pass several times faster than from
    /// the view of them.
    func countBytes(where isWanted: (UInt8) -> Bool) -> Int {
        let bytes = utf8Span.span
        var count = 0
        for index in bytes.indices where isWanted(bytes[index]) { count += 1 }
        return count
    }
}
