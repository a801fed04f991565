// The parser keeps what is wrong to itself and tells it only in English sentences. A pattern takes such a sentence apart again.

import Foundation

/// A sentence with `*` for what changes in it.
struct ParserPattern {
    private let parts: [String]

    /// A sentence with `*` for what changes in it.
    init(_ sentence: String) {
        parts = sentence.split(separator: "*", omittingEmptySubsequences: false).map(String.init)
    }

    /// What stands where the sentence changes, each as short as can be; nil when it is another sentence.
    func values(in text: String) -> [String]? {
        guard let first = parts.first, let last = parts.last, text.hasPrefix(first) else { return nil }
        guard parts.count > 1 else { return text == first ? [] : nil }
        var rest = text.dropFirst(first.count)
        var values: [String] = []
        for part in parts.dropFirst().dropLast() {
            guard let found = rest.range(of: part) else { return nil }
            values.append(String(rest[..<found.lowerBound]))
            rest = rest[found.upperBound...]
        }
        guard rest.hasSuffix(last) else { return nil }
        return values + [String(rest.dropLast(last.count))]
    }
}
