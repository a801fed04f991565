// A content file that is changed where it stands, line by line: comments, order and blocks stay as the author wrote them.

/// The lines of a file, and what is to stand in the place of some of them.
struct EditedLines {
    /// The lines as they are, from 0.
    let lines: [String]
    private var edits: [(range: Range<Int>, lines: [String])] = []

    init(_ source: SourceText) {
        lines = source.lines.map(String.init)
    }

    /// The file with its changes.
    var text: String {
        var result = lines
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            result.replaceSubrange(edit.range, with: edit.lines)
        }
        return result.joined(separator: "\n")
    }

    /// Puts lines in the place of others.
    mutating func replace(_ range: Range<Int>, with new: [String]) { edits.append((range, new)) }

    /// Puts a word in the place of the one that stands at a mark, with its quotation marks.
    mutating func replaceWord(at mark: Mark, with word: String) {
        let line = mark.line - 1
        let (before, after) = around(mark)
        replace(line..<(line + 1), with: [before + word + after])
    }

    /// What stands on a line before and after the word at a mark.
    private func around(_ mark: Mark) -> (before: String, after: String) {
        let scalars = Array(lines[mark.line - 1].unicodeScalars)
        let start = min(mark.column - 1, scalars.count)
        var end = start
        if start < scalars.count, scalars[start] == "\"" || scalars[start] == "'" {
            end = scalars[(start + 1)...].firstIndex(of: scalars[start]).map { $0 + 1 } ?? scalars.count
        } else {
            while end < scalars.count, !" ,]}".unicodeScalars.contains(scalars[end]) { end += 1 }
        }
        return (Self.text(scalars[..<start]), Self.text(scalars[end...]))
    }

    /// The line after the last one of what stands under a key. Comments and empty lines at the end belong to what follows.
    ///
    /// - Parameters:
    ///   - line: The line of the key.
    ///   - indent: The blanks before the key.
    func end(of line: Int, indent: Int) -> Int {
        var end = line + 1
        for next in lines.indices.dropFirst(line + 1) {
            let blanks = indentation(of: next)
            let rest = lines[next].dropFirst(blanks)
            if rest.isEmpty || rest.first == "#" { continue }
            guard blanks > indent || (blanks == indent && rest.hasPrefix("- ")) else { break }
            end = next + 1
        }
        return end
    }

    /// The blanks before a line.
    func indentation(of line: Int) -> Int { lines[line].prefix { $0 == " " }.count }

    /// The comment at the end of a line, with the blanks before it; nil when it has none. In a line with quotation marks none is
    /// looked for.
    func comment(after line: Int) -> String? {
        guard !lines[line].contains(where: { $0 == "\"" || $0 == "'" }),
            let start = lines[line].range(of: " #")?.lowerBound
        else { return nil }
        return String(lines[line][start...])
    }

    /// Whether a line is a comment and nothing else.
    func isComment(_ line: Int) -> Bool { lines[line].first { $0 != " " } == "#" }

    /// The comments on lines of their own in a range, outside blocks and quoted texts.
    ///
    /// - Parameter trees: What stands in the range.
    func comments(in range: Range<Int>, of trees: [Tree]) -> [String] {
        let texts = trees.flatMap(textLines)
        return range.filter { isComment($0) && !texts.contains($0) }.map { lines[$0] }
    }

    /// The lines that the blocks and the quoted texts under a node take, but for the first one of each.
    private func textLines(_ tree: Tree) -> [Int] {
        switch tree.kind {
        case .text:
            let start = tree.mark.line - 1
            guard lines.indices.contains(start) else { return [] }
            let first = lines[start].unicodeScalars.dropFirst(tree.mark.column - 1).first
            guard let first, "|>\"'".unicodeScalars.contains(first) else { return [] }
            let indent = indentation(of: start)
            return Array(
                lines.indices.dropFirst(start + 1).prefix { lines[$0].isEmpty || indentation(of: $0) > indent })
        case .list(let items): return items.flatMap(textLines)
        case .record(let entries): return entries.flatMap { textLines($0.value) }
        }
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        String(String.UnicodeScalarView(scalars))
    }
}

extension StringProtocol {
    /// Where a text stands first.
    fileprivate func range(of text: String) -> Range<Index>? { ranges(of: text).first }
}

extension Tree {
    /// Whether two nodes say the same, wherever they stand.
    func says(_ other: Tree) -> Bool {
        switch (kind, other.kind) {
        case (.text, .text): plain == other.plain
        case (.list(let one), .list(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.says($1) }
        case (.record(let one), .record(let two)):
            one.count == two.count && zip(one, two).allSatisfy { $0.key == $1.key && $0.value.says($1.value) }
        case (.text, _), (.list, _), (.record, _): false
        }
    }
}
