// Writing YAML that our own reader takes: keys with words, lists, and what somebody wrote as blocks.

/// A YAML file that is being written.
struct BlockWriter {
    /// What is written so far.
    private(set) var yaml = ""
    private var indent = ""
    /// Whether the next key begins an item of a list.
    private var isItem = false

    /// The widest that lines are written, where there is a blank to break them at.
    private static let width = 100

    /// A key with a word, which needs no quotes.
    mutating func word(_ key: String, _ value: String) { line("\(key): \(value)") }

    /// A key with what somebody wrote, on one line; nothing when it is empty.
    mutating func text(_ key: String, _ text: String) {
        guard !text.isEmpty else { return }
        // What looks like an anchor is counted, wherever it stands, and too many would make a file that is refused.
        guard !AliasBomb.hasAnchor(text) else { return word(key, Self.quoted(text)) }
        line("\(key): |")
        for line in Self.lines(text, width: Self.width - indent.count - 2) { yaml += indent + "  " + line + "\n" }
    }

    /// A key with a list; nothing when there are no elements.
    mutating func list<Element>(
        _ key: String, _ elements: [Element], write: (inout BlockWriter, Element) -> Void
    ) {
        guard !elements.isEmpty else { return }
        line("\(key):")
        let outer = indent
        for element in elements {
            indent = outer + "    "
            isItem = true
            write(&self, element)
        }
        isItem = false
        indent = outer
    }

    /// An item that is a word.
    mutating func item(_ word: String) { line(word) }

    private mutating func line(_ text: String) {
        yaml += (isItem ? indent.dropLast(2) + "- " : indent[...]) + text + "\n"
        isItem = false
    }

    /// A text in lines that give the same text when each newline is read as a blank. Where several blanks stand together it
    /// is not broken.
    private static func lines(_ text: String, width: Int) -> [String] {
        var words: [String] = []
        var isOpen = false
        for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
            if !words.isEmpty, isOpen || piece.isEmpty {
                words[words.count - 1] += " " + piece
            } else {
                words.append(String(piece))
            }
            isOpen = piece.isEmpty
        }
        var lines: [String] = []
        for word in words {
            if let last = lines.last, last.count + word.count < width {
                lines[lines.count - 1] += " " + word
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "&": result += "\\x26"
            case "*": result += "\\x2A"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
