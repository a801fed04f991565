// The keys at the bottom of a page.

import EthicsWords
import TerminalKit

/// What stands in a footer: a key and what it does, or a hint of which keys do something.
struct FooterPart {
    /// The key as it is named; empty for a hint.
    var cap = ""
    /// What it does, or the hint; empty where the key is known by itself.
    let label: String
    /// The key; nil where more than one is named.
    var key: Key?

    /// Whether the word stands close to its cap, where that saves a row.
    var isTight = false

    /// The part as it is read, with a blank to both sides of a cap, and one more before a hint.
    var text: String {
        guard !cap.isEmpty else { return " \(label)" }
        return label.isEmpty || isTight ? " \(cap) \(label)" : " \(cap)  \(label)"
    }

    /// How many columns the cap has, with its blanks: where the word stands close, the one before it is no part of the cap.
    var capColumns: Int { cap.isEmpty ? 0 : Columns.width(of: cap) + (isTight && !label.isEmpty ? 1 : 2) }

    static let separator = " "
}

/// The footer of a page: which keys do something there.
struct PageFooter {
    package let page: DrawnPage
    package let strings: Shared<Strings>
    /// Whether an option is highlighted.
    package let isHighlighted: Bool
    /// The columns that it has.
    package let width: Int

    /// Enter and choosing first, then the commands, on as few rows as it takes.
    ///
    /// - Parameters:
    ///   - scroll: The command that scrolls, where there is more to see.
    ///   - isShort: Whether a row matters more than to be told what the caps of the options say.
    package func rows(scroll: Command?, isShort: Bool = false) -> [[FooterPart]] {
        var scroll = scroll
        // With an option highlighted, Enter chooses it whatever it does otherwise.
        let enter = isHighlighted && page.typing.isEmpty ? strings.enterChoose : page.enterLabel
        var parts = page.hasEnter ? [FooterPart(cap: "Enter", label: enter, key: .enter)] : []
        // Without options Enter reads on until the end, and only then goes on.
        if page.hasEnter, !page.isWriting, page.options.isEmpty || page.readsOn, !isHighlighted, scroll == .pageDown {
            // It says what the key that scrolls would say.
            scroll = nil
            parts = [FooterPart(cap: "Enter", label: strings.enterReadOn, key: .enter)]
        }
        if !page.typing.isEmpty {
            parts.append(.init(label: page.typing))
        } else if page.hasKeys {
            parts.append(.init(label: page.hasEnter ? strings.footerChooseToo : strings.footerChoose))
        } else if page.options.contains(where: { $0.isChoosable }) {
            parts.append(.init(label: strings.browse.footerList))
        }
        if !page.targets.isEmpty {
            parts.append(.init(label: page.arrows.isEmpty ? strings.values.footerTargets : page.arrows))
        }
        if page.isWriting, !page.isSearch { parts.append(.init(cap: "Ctrl-U", label: strings.footerUndo, key: .undo)) }
        let commands = ([scroll].compactMap { $0 } + page.commands).compactMap(CommandTable.entry)
        let named = commands.compactMap { entry in entry.label(page, strings).map { (entry, $0) } }
        if page.isForRoom { return oneRow(parts, named) }
        let rows = rows(parts, named)
        // What words mean is in the help too, and is not worth a row.
        var short = self.rows(parts, named.filter { $0.0.command != .words })
        if short.count >= rows.count { short = rows }
        guard isShort else { return short }
        let caps = self.rows(parts.filter { !$0.cap.isEmpty }, named)
        let least = caps.count < short.count ? caps : short
        let fewest = self.rows(parts.filter { !$0.cap.isEmpty }, named.filter { $0.0.command != .words })
        return fewest.count < least.count ? fewest : least
    }

    /// What goes first where the keys do not fit in the one row that they have on a wall. All of it is in the help.
    private static let dispensable: [Command] = [
        .words, .quit, .back, .compare, .framework, .sums, .judgement, .disagree, .more,
    ]

    /// The leader's keys on a wall: one row, as long as it can be.
    private func oneRow(_ parts: [FooterPart], _ named: [(CommandEntry, String)]) -> [[FooterPart]] {
        var parts = parts
        var named = named
        // What words mean is in the help, and goes before what the keys do stands close to them.
        for left in [named, named.filter { $0.0.command != .words }] {
            let loose = self.rows(parts, left, mayBeTight: false)
            if loose.count == 1 { return loose }
        }
        var rows = rows(parts, named)
        for command in Self.dispensable where rows.count > 1 {
            named.removeAll { $0.0.command == command }
            rows = self.rows(parts, named)
            // What typing does is known after the first row that was typed.
            if rows.count > 1, command == .back {
                parts = parts.prefix(1) + parts.dropFirst().filter { !$0.cap.isEmpty }
            }
            rows = self.rows(parts, named)
        }
        return Array(rows.prefix(1))
    }

    /// The commands after other parts.
    private func rows(
        _ parts: [FooterPart], _ named: [(CommandEntry, String)], mayBeTight: Bool = true
    ) -> [[FooterPart]] {
        let commands = named.map { entry, label in
            FooterPart(
                cap: page.isWriting ? entry.writingKeyName : entry.keyName, label: label,
                key: page.isWriting ? entry.writingKey : entry.keys.first)
        }
        let all = parts + commands
        // A question mark is known by itself. Its word goes before the blank between a cap and what it does.
        var short = all
        if let last = named.last?.0, last.command == .help, !page.isWriting {
            short = parts + commands.dropLast() + [.init(cap: last.keyName, label: "", key: last.keys.first)]
        }
        var best = broken(all)
        for way in [short] + (mayBeTight ? [tight(all), tight(short)] : []) where best.count > 1 {
            let rows = broken(way)
            if rows.count < best.count { best = rows }
        }
        return best
    }

    private func tight(_ parts: [FooterPart]) -> [FooterPart] {
        parts.map { part in
            var part = part
            part.isTight = true
            return part
        }
    }

    /// Parts of the footer on as few rows as it takes.
    private func broken(_ parts: [FooterPart]) -> [[FooterPart]] {
        var rows: [[FooterPart]] = [[]]
        var used = 0
        let between = Columns.width(of: FooterPart.separator)
        for part in parts {
            let columns = Columns.width(of: part.text)
            if rows[rows.count - 1].isEmpty || used + between + columns <= width {
                used += (rows[rows.count - 1].isEmpty ? 0 : between) + columns
                rows[rows.count - 1].append(part)
            } else {
                rows.append([part])
                used = columns
            }
        }
        return rows
    }

    /// A row as it is read.
    static func text(_ row: [FooterPart]) -> String {
        row.map(\.text).joined(separator: FooterPart.separator)
    }

    /// The key that a row names at a column; nil between two, and where none is named.
    static func key(in row: [FooterPart], at column: Int) -> Key? {
        var start = 0
        for part in row {
            let end = start + Columns.width(of: part.text)
            if (start..<end).contains(column) { return part.key }
            start = end + Columns.width(of: FooterPart.separator)
        }
        return nil
    }
}
