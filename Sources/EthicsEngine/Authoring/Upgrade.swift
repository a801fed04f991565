// A file of format 1 becomes one of format 2, as far as that can be done by rule. The text is changed where it stands, and what only
// its author can decide is listed.

/// A content file in the newest format, and what is left for its author.
public struct Upgrade: Sendable, Equatable {
    /// The file.
    public let text: String
    /// What is left, in the order of the file.
    public let notes: [UpgradeNote]

    /// Why a file is not upgraded.
    public enum Refusal: Error, Sendable, Equatable {
        /// It has mistakes.
        case mistakes([Problem])
        /// It is in the newest format already.
        case current
        /// It is written in a way that can't be changed by rule.
        case unusual
    }

    /// Upgrades a file.
    ///
    /// - Parameters:
    ///   - file: The file.
    ///   - considerations: All considerations, for their sides.
    ///   - register: The register of statutes.
    public init(
        _ file: ContentSource, considerations: [Consideration], register: [Statute]
    ) throws(Refusal) {
        let old = try Self.check(file)
        guard old.version < ContentFormat.version else { throw .current }
        var lines = EditedLines(old.source)
        if let mark = old.tree["format"]?.mark { lines.replaceWord(at: mark, with: "\(ContentFormat.version)") }
        let statutes = UpgradedStatutes(old.tree.items("lover"), register: register)
        switch old.type {
        case .framework: lines.upgradeFramework(old.tree)
        case .full: lines.upgradeStatutes(old.tree, statutes)
        case .considerations, .floor, .statutes, .workplaces, .glossary, .rule, .pairs, .municipality, .wheel, .simple,
            .track,
            .overlay,
            .hiding:
            break
        }
        text = lines.text
        let new = try Self.check(ContentSource(path: file.path, bytes: Array(text.utf8)))
        guard Self.isSame(old, new, statutes) else { throw .unusual }
        notes = UpgradeNote.all(in: new, before: old, considerations, statutes)
    }

    private static func check(_ file: ContentSource) throws(Refusal) -> CheckedFile {
        do throws(ContentFailure) {
            return try CheckedFile(file)
        } catch {
            throw .mistakes(error.problems)
        }
    }

    /// Whether the new file says what the old one said.
    private static func isSame(_ old: CheckedFile, _ new: CheckedFile, _ statutes: UpgradedStatutes) -> Bool {
        guard new.version == ContentFormat.version, new.type == old.type else { return false }
        switch old.type {
        case .framework:
            return Framework(id: old.key.id, tree: old.tree) == Framework(id: new.key.id, tree: new.tree)
        case .full:
            let same = old.tree.without(["format", "lover"]).says(new.tree.without(["format", "lover"]))
            return same && new.tree.items("lover").map(\.plain) == statutes.ids
        case .considerations, .floor, .statutes, .workplaces, .glossary, .rule, .pairs, .municipality, .wheel, .simple,
            .track,
            .overlay,
            .hiding:
            return old.tree.without(["format"]).says(new.tree.without(["format"]))
        }
    }
}

extension Tree {
    /// A record without some of its keys.
    func without(_ keys: Set<String>) -> Tree {
        guard case .record(let entries) = kind else { return self }
        return Tree(mark: mark, kind: .record(entries.filter { !keys.contains($0.key) }))
    }
}

extension EditedLines {
    /// The weights 3 and 2 become the list, and what has weight 1 falls away. The list of a rule falls away whole.
    fileprivate mutating func upgradeFramework(_ tree: Tree) {
        for point in tree.items("verdier").flatMap({ $0.items("punkter") }) {
            guard let entry = point.entry("hviler-pa") else { continue }
            let start = entry.mark.line - 1
            let range = start..<end(of: start, indent: entry.mark.column - 1)
            let isRule = point.text("slag") == Principle.Kind.rule.rawValue
            // A key that begins an item can't be taken away by itself.
            if isRule, indentation(of: start) == entry.mark.column - 1 {
                replace(range, with: range.dropFirst().filter(isComment).map { lines[$0] })
            } else {
                replace(range, with: rests(entry, in: range))
            }
        }
    }

    private func rests(_ entry: Tree.Entry, in range: Range<Int>) -> [String] {
        guard case .list(let items) = entry.value.kind else { return range.map { lines[$0] } }
        let head = String(lines[range.lowerBound].prefix(entry.mark.column - 1)) + entry.key + ":"
        let kept = items.filter { $0.number("vekt") > 1 }
        guard !kept.isEmpty else { return [head + " []"] + range.dropFirst().filter(isComment).map { lines[$0] } }
        let isBlock =
            items.allSatisfy { $0.mark.line - 1 > range.lowerBound } && Set(items.map(\.mark.line)).count == items.count
        let comment = comment(after: range.lowerBound) ?? ""
        guard isBlock, let first = items.first else {
            let margin = String(repeating: " ", count: entry.mark.column + 1)
            let last = self.comment(after: range.upperBound - 1) ?? ""
            return [head + last] + kept.map { margin + "- " + $0.text("hensyn") }
                + range.dropFirst().filter(isComment).map { lines[$0] }
        }
        let margin = String(lines[first.mark.line - 1].prefix { $0 == " " })
        return [head + comment]
            + range.dropFirst().flatMap { line -> [String] in
                if isComment(line) { return [lines[line]] }
                let comment = self.comment(after: line)
                if let item = items.first(where: { $0.mark.line - 1 == line }), item.number("vekt") > 1 {
                    return [margin + "- " + item.text("hensyn") + (comment ?? "")]
                }
                return comment.map { [margin + "  " + $0.drop { $0 == " " }] } ?? []
            }
    }

    /// The statutes of a case become ids of the register.
    fileprivate mutating func upgradeStatutes(_ tree: Tree, _ statutes: UpgradedStatutes) {
        guard let entry = tree.entry("lover"), case .list(let items) = entry.value.kind, !items.isEmpty else { return }
        let start = entry.mark.line - 1
        let range = start..<end(of: start, indent: entry.mark.column - 1)
        let comments = comments(in: (start + 1)..<range.upperBound, of: items)
        replace(
            range, with: [entry.key + ":" + (comment(after: start) ?? "")] + comments + statutes.ids.map { "  - " + $0 }
        )
    }
}

extension Problem.Code {
    /// Whether it is about the file itself, the mechanics or links, and not about what is said.
    public var isMechanical: Bool { rawValue < "D3" }
}
