// Where the texts of a file stand. A place is a path of ids and keys that begins at the innermost item with an id, so that
// it stays the same when items are moved.

import Crypto

/// A text of a content file, with its place.
struct TextPlace {
    /// The path, such as `bli/motargument` or `hva-om-sum/endringer/bli/virkninger/lov/grunn`.
    let path: String
    /// Where it stands in the file.
    let mark: Mark
    /// The text, with folded lines.
    let text: String
    /// How long it may be; nil for any length.
    let bound: Shape.Bound?

    /// What tells that the text has changed: the first eight digits of its SHA-256.
    var hash: String { Self.hash(of: text) }

    /// The first eight hexadecimal digits of the SHA-256 of a text in UTF-8.
    static func hash(of text: String) -> String {
        let digest = Array(SHA256.hash(data: Array(text.utf8)).prefix(4))
        return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }
}

extension Tree {
    /// The texts of a file, in order.
    func texts(_ keys: [Shape.Key]) -> [TextPlace] {
        var places: [TextPlace] = []
        _ = replacingTexts(keys, at: "") { path, tree, bound in
            places.append(TextPlace(path: path, mark: tree.mark, text: tree.plain, bound: bound))
            return nil
        }
        return places
    }

    /// The same file with other texts where there are some for their place.
    func replacingTexts(_ keys: [Shape.Key], with texts: [String: String]) -> Tree {
        replacingTexts(keys, at: "") { path, _, _ in texts[path] }
    }

    private func replacingTexts(
        _ keys: [Shape.Key], at path: String, _ replacement: (String, Tree, Shape.Bound?) -> String?
    ) -> Tree {
        guard case .record(let entries) = kind else { return self }
        let replaced = entries.map { entry in
            guard let key = keys.first(where: { $0.name == entry.key }) else { return entry }
            return Entry(
                key: entry.key, mark: entry.mark,
                value: entry.value.replacingTexts(key.shape, at: path + entry.key, replacement))
        }
        return Tree(mark: mark, kind: .record(replaced))
    }

    private func replacingTexts(
        _ shape: Shape, at path: String, _ replacement: (String, Tree, Shape.Bound?) -> String?
    ) -> Tree {
        func replaced(_ bound: Shape.Bound?) -> Tree {
            replacement(path, self, bound).map { Tree(mark: mark, kind: .text($0)) } ?? self
        }
        switch shape {
        case .text: return replaced(nil)
        case .bounded(let bound): return replaced(bound)
        case .id, .localID, .link, .word, .flag, .number, .date, .version: return self
        case .record(let keys): return replacingTexts(keys, at: path + "/", replacement)
        case .list(let element, _):
            guard case .list(let items) = kind else { return self }
            let replaced = items.enumerated().map { index, item in
                item.replacingTexts(element, at: item.path(in: path, index: index), replacement)
            }
            return Tree(mark: mark, kind: .list(replaced))
        }
    }

    /// The path of an item of a list: its id alone, for ids are unique in the file; else what it is about; else its
    /// number, from 1.
    private func path(in list: String, index: Int) -> String {
        if let id = self["id"] { return id.plain }
        for key in ["hensyn", "regel", "side", "alternativ"] {
            // An effect that is found to be on another side of the same consideration keeps its place.
            if let about = self[key] { return "\(list)/\(about.plain.prefix { $0 != "/" })" }
        }
        return "\(list)/\(index + 1)"
    }
}

extension ContentKind {
    /// Whether files of this kind have texts that an overlay may stand for.
    var hasTexts: Bool { self != .overlay && self != .hiding && self != .pairs }
}
