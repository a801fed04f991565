// Changing what is set without touching what else stands in the file: comments, other lines, and how it was saved.

/// Writes settings into a file.
public enum SettingsText {
    /// The bytes of the file after some changes, as they are to be written.
    ///
    /// - Parameters:
    ///   - old: The file as it is; nil when there is none.
    ///   - changes: What is to stand under a key, as it is written; nil where nothing is.
    /// - Returns: nil when the file is so written that a line of it can't be changed.
    public static func bytes(_ old: [UInt8]?, changing changes: [Setting: String?]) -> [UInt8]? {
        guard let old else { return bytes(Array("format: \(SettingsFile.version)\n".utf8), changing: changes) }
        guard let text = try? SourceBytes.text(old) else { return nil }
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        guard let entries = entries(text, &lines) else { return nil }
        let indent = String(repeating: " ", count: (entries.first?.mark.column ?? 1) - 1)
        var gone: Set<Int> = []
        for setting in Setting.allCases {
            guard let change = changes[setting] else { continue }
            if let entry = entries.first(where: { $0.key == setting.rawValue }) {
                let line = entry.mark.line - 1
                if let change {
                    lines[line] = changed(lines[line], entry, to: change)
                } else {
                    gone.insert(line)
                }
            } else if let change {
                lines.append("\(indent)\(setting.rawValue): \(change)")
            }
        }
        let kept = lines.indices.filter { !gone.contains($0) }.map { lines[$0] + "\n" }.joined()
        // What came of it is read again: a value over several lines, or a mapping in braces, is not changed line by line.
        guard holds(kept, changes, before: text) else { return nil }
        let isCRLF = old.indices.dropFirst().contains { old[$0] == 0x0A && old[$0 - 1] == 0x0D }
        let whole = isCRLF ? kept.replacing("\n", with: "\r\n") : kept
        return (old.starts(with: SourceBytes.mark) ? SourceBytes.mark : []) + Array(whole.utf8)
    }

    /// The keys of a file; none when it sets nothing, nil when it can't be understood.
    private static func entries(_ text: String, _ lines: inout [String]) -> [Tree.Entry]? {
        do throws(ContentFailure) {
            let tree = try Tree(parsing: try SourceText(path: "", bytes: Array(text.utf8)))
            switch tree.kind {
            case .record(let entries): return entries
            case .text(let word) where SettingsFile.isNothing(word):
                // Beside a key, a word for nothing is a mistake.
                if !word.isEmpty { lines.removeAll { $0.contains(word) && !$0.hasPrefix("#") } }
                return []
            case .text, .list: return nil
            }
        } catch {
            return error.problems.allSatisfy { $0.code == .empty } ? [] : nil
        }
    }

    /// A line with another value, and the comment that stands behind it.
    private static func changed(_ line: String, _ entry: Tree.Entry, to value: String) -> String {
        let scalars = Array(line.unicodeScalars)
        let start = entry.value.mark.line == entry.mark.line ? entry.value.mark.column - 1 : scalars.count
        var end = min(start, scalars.count)
        if end < scalars.count, scalars[end] == "\"" || scalars[end] == "'" {
            let quote = scalars[end]
            end = scalars[(end + 1)...].firstIndex(of: quote) ?? scalars.count
        }
        let comment = scalars[min(end, scalars.count)...].indices.first {
            scalars[$0] == "#" && $0 > 0 && scalars[$0 - 1] == " "
        }
        let head = String(String.UnicodeScalarView(scalars[..<min(start, scalars.count)]))
        let tail = comment.map { "  " + String(String.UnicodeScalarView(scalars[$0...])) } ?? ""
        return (head.hasSuffix(" ") ? head : head + " ") + value + tail
    }

    /// Whether a text sets what was to be changed, and everything else as before.
    private static func holds(_ text: String, _ changes: [Setting: String?], before: String) -> Bool {
        let now = SettingsFile(path: "", bytes: Array(text.utf8))
        let then = SettingsFile(path: "", bytes: Array(before.utf8))
        return Setting.allCases.allSatisfy { setting in
            now.values[setting]?.text == (changes[setting] ?? then.values[setting]?.text)
        }
    }
}
