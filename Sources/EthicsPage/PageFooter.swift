// The keys at the bottom of a page.

import EthicsWords
import TerminalKit

/// The footer of a page: which keys do something there.
struct PageFooter {
    package let page: DrawnPage
    package let strings: Shared<Strings>
    /// Whether an option is highlighted.
    package let isHighlighted: Bool
    /// The columns that it has.
    package let width: Int

    /// Enter and choosing first, then the commands, on as few rows as it takes.
    package func rows(scroll: Command?) -> [String] {
        var scroll = scroll
        // With an option highlighted, Enter chooses it whatever it does otherwise.
        let enter = isHighlighted && page.typing.isEmpty ? strings.enterChoose : page.enterLabel
        var parts: [String] = page.hasEnter ? ["Enter \(enter)"] : []
        // Without options Enter reads on until the end, and only then goes on.
        if page.hasEnter, !page.isWriting, page.options.isEmpty || page.readsOn, !isHighlighted, scroll == .pageDown {
            // It says what the key that scrolls would say.
            scroll = nil
            parts = ["Enter \(strings.enterReadOn)"]
        }
        if !page.typing.isEmpty {
            parts.append(page.typing)
        } else if page.hasKeys {
            parts.append(page.hasEnter ? strings.footerChooseToo : strings.footerChoose)
        } else if page.options.contains(where: { $0.isChoosable }) {
            parts.append(strings.browse.footerList)
        }
        if !page.targets.isEmpty { parts.append(strings.values.footerTargets) }
        if page.isWriting, !page.isSearch { parts.append("Ctrl-U \(strings.footerUndo)") }
        let commands = ([scroll].compactMap { $0 } + page.commands).compactMap(CommandTable.entry)
        let named = commands.compactMap { entry in entry.label(page, strings).map { (entry, $0) } }
        let rows = rows(parts, named)
        // What words mean is in the help too, and is not worth a row.
        let shorter = self.rows(parts, named.filter { $0.0.command != .words })
        return shorter.count < rows.count ? shorter : rows
    }

    /// The commands after other parts.
    private func rows(_ parts: [String], _ named: [(CommandEntry, String)]) -> [String] {
        let commands = named.map { entry, label in
            "\(page.isWriting ? entry.writingKeyName : entry.keyName) \(label)"
        }
        let rows = joined(parts + commands)
        // A question mark is known by itself, and is not worth a row.
        guard let last = named.last?.0, last.command == .help, !page.isWriting else { return rows }
        let shorter = joined(parts + commands.dropLast() + [last.keyName])
        return shorter.count < rows.count ? shorter : rows
    }

    /// Parts of the footer on as few rows as it takes.
    private func joined(_ parts: [String]) -> [String] {
        var rows = [""]
        for part in parts {
            let joined = rows[rows.count - 1].isEmpty ? part : rows[rows.count - 1] + " · " + part
            if Columns.width(of: joined) <= width {
                rows[rows.count - 1] = joined
            } else {
                rows.append(part)
            }
        }
        return rows
    }
}
