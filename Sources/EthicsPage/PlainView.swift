// The plain view: a page as lines of text. It shows that a page is not shaped by the terminal library.

import EthicsWords
import SafeText
import TerminalKit

/// Prints pages.
package struct PlainView {
    /// Lines are set for a terminal of 80 columns.
    package static let width = 76
    /// How many options of a list are printed at a time.
    package static let listed = 20

    package let strings: Shared<Strings>

    /// Prints pages in a language.
    package init(strings: Shared<Strings>) { self.strings = strings }

    package func text(_ page: DrawnPage) -> String {
        var lines: [String] = ["", page.note.isEmpty ? page.title : "\(page.title)  (\(page.note))", ""]
        if let wheel = page.aside { lines += words(wheel) + [""] }
        var numbered: Set<String> = []
        for block in page.body {
            switch block {
            case .gap: lines.append("")
            case .heading(let text), .text(let text, _): lines += rows(text, columns: Self.width)
            case .item(let mark, let text, _): lines += indented(mark, text, by: 3)
            case .entry(let key, let text): lines += indented(key, text, by: 9)
            case .wheel(let wheel): lines += words(wheel)
            case .clock(let time): lines.append(time)
            case .row(let mark, let text, _, let indent, let target):
                // What can be highlighted is chosen by its number.
                let isFirst = target.map { numbered.insert($0).inserted } ?? false
                let signs = mark.split(separator: " ").map(String.init)
                lines += indented(
                    isFirst ? (["\(numbered.count)"] + signs).joined(separator: " ") : mark, text, by: indent)
            case .chart(let chart):
                for item in chart.items { lines += rows(item.spoken, columns: Self.width) }
            }
        }
        if page.isSearch {
            lines += rows("\(page.prompt) \(page.field?.text.text ?? "")", columns: Self.width)
        } else if !page.prompt.isEmpty {
            lines += ["", page.prompt]
        }
        if let field = page.field, page.isSearch {
            lines += (field.hint.isEmpty ? [] : rows(field.hint, columns: Self.width)) + [""]
        }
        if page.focus == nil { lines += page.options.flatMap { option($0, page) } } else { lines += list(page) }
        if let field = page.field, page.options.isEmpty, !page.isSearch {
            if !field.text.text.isEmpty { lines += indented(">", field.text.text, by: 3) }
            lines += rows(field.hint, columns: Self.width)
        }
        if let notice = page.notice { lines += [""] + rows(notice.text, columns: Self.width) }
        lines += ["", footer(page), ""]
        return withoutDoubleBlanks(lines).map { SafeText.cleaned($0) }.joined(separator: "\n")
    }

    /// The wheel in words, since lines may be read aloud.
    private func words(_ wheel: WheelPicture) -> [String] {
        let names = { wheel.fields($0).map(wheel.name) }
        let text = strings.roundTheWheel(names(.seen), names(.current).first, names(.left))
        return rows(text, columns: Self.width)
    }

    private func option(_ option: DrawnOption, _ page: DrawnPage) -> [String] {
        let key = option.key.map { String($0) } ?? (!page.hasEnter ? "Enter" : "")
        let answer = option.isAnswer ? "*" : " "
        guard option.isChoosable else { return indented(answer, option.label, by: 3) + under(option, by: 3) }
        let indent = option.key == nil ? 9 : 5
        return indented(answer + " " + key, remarked(option), by: indent) + under(option, by: indent)
    }

    /// The part of a list that has the focus, with a number for each that can be chosen.
    private func list(_ page: DrawnPage) -> [String] {
        let count = page.options.count
        let start = max(0, min(page.focus ?? 0, count - 1)) / Self.listed * Self.listed
        let end = min(start + Self.listed, count)
        var lines: [String] = []
        for (index, number) in zip(page.options.indices, page.numbers) where (start..<end).contains(index) {
            let option = page.options[index]
            if option.startsGroup { lines.append("") }
            let mark = !option.isChoosable ? "" : "\(option.isAnswer ? "*" : " ") \(number)"
            let indent = !option.isChoosable ? 0 : max(5, mark.count + 2)
            lines += indented(mark, remarked(option), by: indent) + under(option, by: indent)
        }
        if count > Self.listed { lines += ["", strings.browse.listPart(start + 1, end, count, page.isWriting)] }
        return lines
    }

    private func remarked(_ option: DrawnOption) -> String {
        // A column has no place where lines are read aloud.
        let lead = option.lead.drop { $0 == " " }
        let label = lead.isEmpty ? option.label : "\(lead) · \(option.label)"
        return option.detail.isEmpty ? label : "\(label) (\(option.detail))"
    }

    private func under(_ option: DrawnOption, by indent: Int) -> [String] {
        option.text.isEmpty ? [] : indented("", option.text, by: indent)
    }

    private func withoutDoubleBlanks(_ lines: [String]) -> [String] {
        lines.indices.filter { $0 == 0 || !(lines[$0].isEmpty && lines[$0 - 1].isEmpty) }.map { lines[$0] }
    }

    private func footer(_ page: DrawnPage) -> String {
        var parts: [String] = []
        let isWriting = page.isWriting
        if isWriting { parts.append(page.isSearch ? strings.browse.plainSearch : strings.plainWrite) }
        if page.options.contains(where: { $0.isChoosable }), !page.isSearch { parts.append(strings.plainAnswer) }
        if !page.targets.isEmpty { parts.append(strings.values.plainTarget) }
        if page.hasEnter, !isWriting { parts.append("Enter \(page.enterLabel)") }
        for command in page.commands {
            guard let entry = CommandTable.entry(command), let label = entry.label(page, strings) else { continue }
            parts.append("\(isWriting ? ":" : "")\(entry.plain) \(label)")
        }
        return parts.joined(separator: " · ")
    }

    /// Lines are read aloud, and a word that is broken with a hyphen is read wrongly.
    private func rows(_ text: String, columns: Int) -> [String] {
        Columns.wrap(SafeText.withoutSoftHyphens(text), columns: columns)
    }

    private func indented(_ mark: String, _ text: String, by indent: Int) -> [String] {
        rows(text, columns: Self.width - indent).enumerated().map { index, line in
            let head = index == 0 ? mark : ""
            return head + String(repeating: " ", count: max(min(1, indent), indent - Columns.width(of: head))) + line
        }
    }
}
