// A few lines of anchors and aliases can unfold to more than any memory holds. The parser says for sure what is an anchor and
// what is text, and shares what an alias stands for instead of unfolding it; but it compares the keys of a mapping, and a key
// made of aliases is unfolded then. So what could be such a bomb is refused before it is parsed.

/// Looks for what could unfold while it is parsed.
enum AliasBomb {
    /// Fewer aliases than these unfold to nothing much.
    private static let fewest = 12

    /// Where the first anchor is in a text that might unfold; nil when it can't, as no text that people write can. Quotes hide
    /// nothing here: which sign is text is for the parser to say.
    static func find(in text: String) -> Mark? {
        guard text.countBytes(where: { $0 == UInt8(ascii: "*") }) > fewest,
            text.countBytes(where: { $0 == UInt8(ascii: "&") }) > 0
        else { return nil }
        var first: Mark?
        var aliases = 0
        var hasKey = false
        for (index, line) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .enumerated()
        {
            let scalars = Array(Substring(line).unicodeScalars)
            hasKey = hasKey || mayHaveKey(scalars)
            for place in scalars.indices where mayBegin(scalars, at: place) {
                if scalars[place] == "*" { aliases += 1 }
                if scalars[place] == "&", first == nil { first = Mark(line: index + 1, column: place + 1) }
            }
        }
        return hasKey && aliases > fewest ? first : nil
    }

    /// Whether a text would be taken for one with an anchor.
    static func hasAnchor(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return scalars.indices.contains { scalars[$0] == "&" && mayBegin(scalars, at: $0) }
    }

    /// Whether an anchor or alias may begin here.
    private static func mayBegin(_ line: [Unicode.Scalar], at index: Int) -> Bool {
        guard line[index] == "&" || line[index] == "*", index + 1 < line.count, line[index + 1] != " " else {
            return false
        }
        return index == 0 || " [{,:-?\"'".unicodeScalars.contains(line[index - 1])
    }

    /// Whether a key may stand here that is more than a word: after `?`, in braces, or an alias or a list before a colon.
    private static func mayHaveKey(_ line: [Unicode.Scalar]) -> Bool {
        line.indices.contains { index in
            switch line[index] {
            case "{": return true
            case "?": return index == 0 || " -[,?:".unicodeScalars.contains(line[index - 1])
            case ":":
                let before = line[..<index].reversed().drop { $0 == " " }
                let name = before.drop {
                    $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
                }
                return before.first == "]" || name.first == "*"
            default: return false
            }
        }
    }
}
