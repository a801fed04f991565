// Reading values from a tree that the checker found sound. The defaults are never met then; they are there because a
// program that reads files must not trap.

extension Tree {
    /// The value under a key.
    subscript(key: String) -> Tree? {
        guard case .record(let entries) = kind else { return nil }
        return entries.first { $0.key == key }?.value
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
        let (newline, space) = (UInt8(ascii: "\n"), UInt8(ascii: " "))
        let paragraphs = raw.utf8.split(separator: newline, omittingEmptySubsequences: false)
            .split { $0.allSatisfy { $0 == space } }
            .map { lines in
                lines.flatMap { $0.split(separator: space) }.map { String(Substring($0)) }.joined(separator: " ")
            }
        return paragraphs.joined(separator: "\n\n")
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
