// The sentences of a text, for where only some of it has room.

/// The sentences of a text.
package enum Sentences {
    /// The sentences in order, each with its mark. What is quoted inside a sentence is not parted.
    package static func of(_ text: String) -> [String] {
        let words = text.split(whereSeparator: \.isWhitespace)
        var sentences: [[Substring]] = [[]]
        var depth = 0
        for (index, word) in words.enumerated() {
            depth += word.count { $0 == "«" } - word.count { $0 == "»" }
            sentences[sentences.count - 1].append(word)
            guard depth <= 0, words.indices.contains(index + 1) else { continue }
            let ends = word.last { $0 != "»" }.map { ".?!".contains($0) } ?? false
            let begins = words[index + 1].first { $0 != "«" }?.isLowercase == false
            if ends, begins { sentences.append([]) }
        }
        return sentences.map { $0.joined(separator: " ") }.filter { !$0.isEmpty }
    }
}
