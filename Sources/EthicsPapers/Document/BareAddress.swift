// Addresses that somebody has written into a text. Programs that show Markdown make links of them, though nothing marks them
// as such: what leads out of the minutes would then be up to whoever wrote in them.

/// A part of a text: an address, or what stands between addresses.
struct BareAddress: Equatable {
    /// The part as it stands.
    let text: String
    /// Whether it is an address.
    let isAddress: Bool

    /// The parts of a text, in order. An address holds no blank, no backtick, no pipe and no bracket.
    static func parts(of text: String) -> [BareAddress] {
        let scalars = Array(text.unicodeScalars)
        // Most texts have none.
        guard scalars.contains("@") || scalars.contains(":") || scalars.contains(".") else {
            return [BareAddress(text: text, isAddress: false)]
        }
        var parts: [BareAddress] = []
        var between = String.UnicodeScalarView()
        var start = 0
        while start < scalars.count {
            guard !isBreak(scalars[start]) else {
                between.append(scalars[start])
                start += 1
                continue
            }
            let end = scalars[start...].firstIndex(where: isBreak) ?? scalars.count
            let word = scalars[start..<end]
            let inner = word.drop(while: before.contains)
            let address = inner.prefix(upTo: inner.lastIndex { !after.contains($0) }.map { $0 + 1 } ?? inner.startIndex)
            if isAddress(address) {
                between.append(contentsOf: word[..<address.startIndex])
                if !between.isEmpty { parts.append(BareAddress(text: String(between), isAddress: false)) }
                between = String.UnicodeScalarView()
                parts.append(BareAddress(text: string(address), isAddress: true))
                between.append(contentsOf: word[address.endIndex...])
            } else {
                between.append(contentsOf: word)
            }
            start = end
        }
        if !between.isEmpty { parts.append(BareAddress(text: String(between), isAddress: false)) }
        return parts
    }

    /// What may stand before an address, or after one, without being of it.
    private static let before = Set("{\"'«“*_~".unicodeScalars)
    private static let after = Set("}\"'»”*_~.,;:!?".unicodeScalars)

    private static let breaks = Set("`|<>()[]".unicodeScalars)

    private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || breaks.contains(scalar)
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        return String(text)
    }

    /// Whether it is a page, a mailbox, or a name that somebody would be called by.
    private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        // By scalars: a mark that stands on a character keeps nobody from seeing an address.
        if word.dropLast().contains("@") { return true }
        let text = string(word).lowercased()
        return ["://", "www.", "mailto:", "xmpp:"].contains { text.unicodeScalars.contains($0.unicodeScalars) }
    }
}
