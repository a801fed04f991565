// The plain view: a page as lines of text. It shows that a page is not shaped by the terminal library. Lines are read aloud, or
// in braille: a paragraph is one line, whatever its length, and a mark is a word. What answers the last line comes first.

import EthicsWords
import Foundation
import SafeText
import TerminalKit

/// Prints pages.
package struct PlainView {
    /// How many options of a list are printed at a time.
    package static let listed = 20

    package let strings: Shared<Strings>
    private var plain: Shared<PlainStrings> { strings.plain }

    /// Prints pages in a language.
    package init(strings: Shared<Strings>) { self.strings = strings }

    /// What there is to say after a page that was said: the page, or only what answers the last line where nothing else is new.
    ///
    /// - Parameter last: The page that was said last; nil for none.
    package func text(_ page: DrawnPage, after last: DrawnPage?) -> String {
        guard let last else { return text(page) }
        guard let notice = page.notice else { return text(page) == text(last) ? "" : text(page) }
        guard page.isRepeat(of: last) else { return text(page) }
        return joined(["", notice.text, page.prompt, ""])
    }

    /// The whole page.
    package func text(_ page: DrawnPage) -> String {
        var lines: [String] = [""]
        if let notice = page.notice { lines += [notice.text, ""] }
        // The time is heard before what else stands in the corner.
        lines += [plain.remarked(page.title, page.wall?.time?.text ?? page.note), ""]
        if let wheel = page.aside { lines += [words(wheel), ""] }
        var numbered: Set<String> = []
        for block in page.body { lines += self.lines(block, &numbered) }
        if !page.prompt.isEmpty { lines += ["", page.prompt] }
        if page.focus == nil { lines += page.options.flatMap { option($0, page) } } else { lines += list(page) }
        if let field = page.field, page.options.isEmpty {
            if !field.text.text.isEmpty { lines.append(plain.written(field.text.text)) }
            lines.append(field.hint)
        }
        return joined(lines + ["", footer(page), ""])
    }

    private func lines(_ block: PageBlock, _ numbered: inout Set<String>) -> [String] {
        switch block {
        case .gap: return [""]
        case .heading(let text), .text(let text, _): return [text]
        case .item(let mark, let text, _): return [plain.marked(mark, text)]
        case .entry(let key, let text): return [strings.labelled(key, text)]
        case .wheel(let wheel): return [words(wheel)]
        case .clock(let time): return [time]
        case .row(let mark, let text, _, _, let target):
            // What can be highlighted is chosen by its number.
            let isFirst = target.map { numbered.insert($0).inserted } ?? false
            let line = plain.marked(mark, text)
            return [isFirst ? plain.numbered(numbered.count, line) : line]
        case .counted(let sign, let count, let text): return [plain.marked("\(sign)  \(count)", text)]
        case .chart(let chart): return chart.items.map(\.spoken)
        case .spare(let block, _): return lines(block, &numbered)
        }
    }

    /// Lines as they are printed: their own line feeds are kept, and never two are blank one after the other.
    private func joined(_ lines: [String]) -> String {
        let lines = lines.flatMap { SafeText.cleaned($0, keepingNewlines: true).components(separatedBy: "\n") }
        return lines.indices.filter { $0 == 0 || !(lines[$0].isEmpty && lines[$0 - 1].isEmpty) }
            .map { plain.spoken(lines[$0]) }.joined(separator: "\n")
    }

    /// The wheel in words, since lines may be read aloud.
    private func words(_ wheel: WheelPicture) -> String {
        let names = { wheel.fields($0).map(wheel.name) }
        return strings.roundTheWheel(names(.seen), names(.current).first, names(.left))
    }

    private func option(_ option: DrawnOption, _ page: DrawnPage) -> [String] {
        let key = option.key.map { String($0) } ?? (!page.hasEnter ? "Enter" : "")
        return [plain.option(option.isChoosable ? key : "", said(option))] + under(option)
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
            lines += [plain.option(option.isChoosable ? String(number) : "", said(option))] + under(option)
        }
        if count > Self.listed { lines += ["", strings.browse.listPart(start + 1, end, count)] }
        return lines
    }

    private func said(_ option: DrawnOption) -> String {
        // A column has no place where lines are read aloud.
        let lead = String(option.lead.drop { $0 == " " })
        let label = plain.remarked(lead.isEmpty ? option.label : "\(lead) · \(option.label)", option.detail)
        return option.isAnswer ? plain.answered(label) : label
    }

    private func under(_ option: DrawnOption) -> [String] { option.text.isEmpty ? [] : [option.text] }

    private func footer(_ page: DrawnPage) -> String {
        var parts: [String] = []
        let isWriting = page.isWriting
        if isWriting { parts.append(strings.plainWrite) }
        if page.options.contains(where: { $0.isChoosable }) { parts.append(strings.plainAnswer) }
        if !page.targets.isEmpty { parts.append(strings.values.plainTarget) }
        if page.hasEnter, !isWriting { parts.append("Enter \(page.enterLabel)") }
        for command in page.commands {
            guard let entry = CommandTable.entry(command), let label = entry.label(page, strings) else { continue }
            parts.append("\(isWriting ? ":" : "")\(entry.plain) \(label)")
        }
        return plain.keys(parts)
    }
}

extension DrawnPage {
    /// Whether who has heard another page has heard this one, but for what answers the last line, what time it is, and what they
    /// have written themselves.
    fileprivate func isRepeat(of other: DrawnPage) -> Bool { withoutWhatPasses == other.withoutWhatPasses }

    private var withoutWhatPasses: DrawnPage {
        var page = self
        page.notice = nil
        page.note = ""
        page.wall?.time = nil
        page.field?.text = TextField()
        page.body.removeAll { if case .clock = $0 { true } else { false } }
        return page
    }
}
