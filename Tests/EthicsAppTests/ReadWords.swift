// What somebody has read on the way through a walk: each sentence counts the first time that it is shown.

import TerminalKit

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

/// What somebody has read so far, in words.
struct ReadWords {
    /// The words of a minute, for one who reads calmly.
    static let perMinute = 180
    private var known: Set<Substring> = []
    /// How many words were new on each page, in the order in which they were shown.
    private(set) var pages: [(name: String, words: Int)] = []

    /// All words.
    var count: Int { pages.reduce(0) { $0 + $1.words } }
    /// How long it takes.
    var minutes: Double { Double(count) / Double(Self.perMinute) }

    /// The pages that took longest, with their words.
    var longest: String {
        let sums = Dictionary(pages.map { ($0.name, $0.words) }, uniquingKeysWith: +)
        return sums.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map { "\($0.key) \($0.value)" }
            .joined(separator: ", ")
    }

    /// Reads all of a page, what one scrolls to too; nothing of what is folded.
    mutating func read(_ page: DrawnPage, as name: String, strings: Shared<Strings>) {
        var words = 0
        for text in Self.texts(page, strings) {
            for sentence in Self.sentences(text) where known.insert(sentence).inserted {
                words += Self.words(sentence)
            }
        }
        pages.append((name, words))
    }

    /// Everything that stands on a page, but for what one has written there oneself.
    private static func texts(_ page: DrawnPage, _ strings: Shared<Strings>) -> [String] {
        let head = [page.title] + (page.rail?.parts.map(\.name) ?? [page.note])
        let fields = (page.aside?.names.values).map(Array.init) ?? []
        let asked = [page.prompt] + page.options.flatMap { [$0.label, $0.detail, $0.text] } + [page.field?.hint ?? ""]
        let size = PageSize.textColumns(Size(columns: 80, rows: 24))
        let keys = PageFooter(page: page, strings: strings, isHighlighted: false, width: size).rows(scroll: nil)
        return head + fields + page.body.flatMap(texts) + asked + [page.notice?.text ?? ""]
            + keys.joined().map(\.label)
    }

    private static func texts(_ block: PageBlock) -> [String] {
        switch block {
        case .text(let text, _), .heading(let text), .item(_, let text, _), .row(_, let text, _, _, _),
            .counted(_, _, let text):
            [text]
        case .entry(let key, let text): [key, text]
        case .wheel(let wheel): Array(wheel.names.values)
        case .chart(let chart):
            [chart.left, chart.right, chart.legend] + chart.items.flatMap { [$0.name, $0.tag, $0.note] }
        case .clock(let time): [time]
        case .gap: []
        // At this size nothing stands beside.
        case .spare(let block, let spare): spare == .alone ? [] : texts(block)
        }
    }

    /// The sentences of a text; what stands before a colon or a bracket is one.
    private static func sentences(_ text: String) -> [Substring] {
        var sentences: [Substring] = []
        var start = text.startIndex
        for index in text.indices where ".?!:…(\n".contains(text[index]) {
            let next = text.index(after: index)
            // Quotes and brackets close behind the full stop.
            guard next == text.endIndex || text[index] == "(" || " \n»)".contains(text[next]) else { continue }
            sentences.append(text[start..<next])
            start = next
        }
        return (sentences + [text[start...]]).map(trimmed)
    }

    /// A sentence without what parts it from others.
    private static func trimmed(_ sentence: Substring) -> Substring {
        func isMark(_ character: Character) -> Bool { character.isWhitespace || ".?!:…«»()·,".contains(character) }
        return Substring(sentence.drop(while: isMark).reversed().drop(while: isMark).reversed())
    }

    private static func words(_ text: Substring) -> Int {
        text.split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
    }
}
