// docs/forfatterveiledning.md as steps that can be taken: files to write, parts to put into them, commands to run.

import Foundation
import TestSupport

/// The guide for authors.
enum AuthorGuide {
    /// Something that a reader does.
    struct Step {
        /// The line of the guide that it begins on.
        let line: Int
        let action: Action
    }

    enum Action {
        /// «Fila `PATH`:» over a block: the whole file.
        case write(path: String, lines: [Substring])
        /// «I fila `PATH`:» over a block: a part of the file, some of which stands there already.
        case edit(path: String, lines: [Substring])
        /// A line of a block with commands, with the lines under it, where … stands for anything.
        case run(command: String, shown: String)
    }

    /// A block that says nothing about what it is for.
    struct Unclear: Error {
        let line: Int
    }

    /// The words that a line to run begins with.
    private static let commands = ["ethics-tui ", "mkdir ", "export "]

    /// The steps, in order.
    static func steps() throws -> [Step] {
        let text = try String(contentsOfFile: Repository.root + "/docs/forfatterveiledning.md", encoding: .utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var steps: [Step] = []
        var heading: Substring = ""
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            guard lines[index].hasPrefix("```") else {
                if !lines[index].isEmpty { heading = lines[index] }
                continue
            }
            let start = index
            index = lines[(start + 1)...].firstIndex(of: "```") ?? lines.endIndex
            let block = Array(lines[(start + 1)..<index])
            switch lines[start] {
            case "```console": steps += runs(block, after: start + 1)
            case "```yaml": steps.append(try file(block, under: heading, at: start + 1))
            default: throw Unclear(line: start + 1)
            }
        }
        return steps
    }

    private static func file(_ lines: [Substring], under heading: Substring, at line: Int) throws -> Step {
        if let path = heading.wholeMatch(of: /Fila `(.+)`:/)?.1 {
            return Step(line: line, action: .write(path: String(path), lines: lines))
        }
        guard let path = heading.wholeMatch(of: /I fila `(.+)`:/)?.1 else { throw Unclear(line: line) }
        return Step(line: line, action: .edit(path: String(path), lines: lines))
    }

    private static func runs(_ block: [Substring], after line: Int) -> [Step] {
        let starts = block.indices.filter { index in commands.contains { block[index].hasPrefix($0) } }
        return zip(starts, starts.dropFirst() + [block.endIndex]).map { start, end in
            let shown = block[(start + 1)..<end].joined(separator: "\n")
            return Step(
                line: line + start + 1,
                action: .run(command: String(block[start]), shown: shown.trimmingCharacters(in: .newlines)))
        }
    }

    /// A file after an edit: an entry of the part replaces the one that begins like it, and the others stand in the order
    /// of the part.
    static func edited(_ file: [Substring], with part: [Substring]) -> [Substring] {
        func head(_ line: Substring) -> Substring { line.contains("- ") ? line : line.prefix { $0 != ":" } }
        func indent(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
        /// A line with the lines that stand further in.
        func entry(at start: Int, of lines: [Substring]) -> ArraySlice<Substring> {
            let end = lines[(start + 1)...].firstIndex { !$0.isEmpty && indent($0) <= indent(lines[start]) }
            return lines[start..<(end ?? lines.endIndex)]
        }
        func place(of line: Substring, in lines: [Substring]) -> Int? {
            lines.firstIndex { head($0) == head(line) }
        }
        var entries: [ArraySlice<Substring>] = []
        while let next = entries.last.map(\.endIndex) ?? part.indices.first, next < part.endIndex {
            entries.append(entry(at: next, of: part))
        }
        var result = file
        var end = entries.lazy.compactMap { $0.first.flatMap { place(of: $0, in: file) } }.first ?? file.endIndex
        for new in entries {
            if let start = new.first.flatMap({ place(of: $0, in: result) }) {
                result.removeSubrange(entry(at: start, of: result).indices)
                end = start
            }
            result.insert(contentsOf: new, at: end)
            end += new.count
        }
        return result
    }

    /// Whether a text is what the guide shows.
    static func shows(_ shown: String, _ text: String) -> Bool {
        let pieces = shown.components(separatedBy: "…")
        guard let first = pieces.first, let last = pieces.last, text.hasPrefix(first) else { return false }
        var rest = text.dropFirst(first.count)
        for piece in pieces.dropFirst().dropLast() {
            guard let found = rest.range(of: piece) else { return false }
            rest = rest[found.upperBound...]
        }
        return pieces.count == 1 ? rest.isEmpty : rest.hasSuffix(last)
    }
}
