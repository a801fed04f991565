// Acts in Markdown: a head of keys, a heading for each section, and changes in quoted lines.

import Yams

extension Act {
    /// An act from Markdown.
    ///
    /// - Parameter fileName: The file's name, which may be all that tells which act it is.
    init(markdown: String, fileName: String) throws(Markup.Failure) {
        let lines = markdown.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
            String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
        }
        let start = try Self.endOfHead(lines)
        var writer = MarkdownBlockWriter()
        for line in lines[start...] { writer.write(line) }
        let blocks = writer.finished
        let head = start > 0 ? lines[1..<(start - 1)].joined(separator: "\n") : ""
        self = ActHead(markdown: head, blocks, fileName: fileName).act(blocks)
    }

    /// The line after the head; the first one where there is no head.
    private static func endOfHead(_ lines: [String]) throws(Markup.Failure) -> Int {
        guard lines.first == "---" else { return 0 }
        guard let end = lines.dropFirst().firstIndex(of: "---") else { throw .cutOff }
        return end + 1
    }
}

extension ActHead {
    fileprivate init(markdown head: String, _ blocks: [ActBlock], fileName: String) {
        let keys = (try? Yams.compose(yaml: head, .basic))?.mapping
        func value(_ names: String...) -> String? {
            names.lazy.compactMap { keys?[Node($0)]?.string }.first { !$0.isEmpty && $0 != "null" }
        }
        var first = ""
        if case .heading(let text, _)? = blocks.first { first = LegalText.plain(text) }
        title = value("title", "tittel") ?? first
        shortTitle = value("short_title") ?? ""
        number =
            [value("ref_id", "refid", "identifier", "id"), fileName, title].lazy
            .compactMap { $0.flatMap { ActNumber.find(in: $0) } }.first
        language = value("language", "lang")
        changed = Self.lastDate(in: value("last_change_in_force"))
        retrieved = value("retrieved_at")
    }
}

/// Makes headings and paragraphs of lines.
private struct MarkdownBlockWriter {
    private var blocks: [ActBlock] = []
    private var paragraph = ""
    /// The footnotes that the section refers to.
    private var marks: Set<String> = []

    /// The blocks, with what was written last.
    var finished: [ActBlock] {
        var copy = self
        copy.flush()
        return copy.blocks
    }

    mutating func write(_ line: String) {
        let text = line.drop { $0 == " " || $0 == "\t" }
        switch text.first {
        case nil: flush()
        // A quoted line tells what was changed, and a footnote is no part of the section.
        case ">": flush()
        case "[" where text.prefixMatch(of: /\[\^[^\]]+\]:/) != nil: flush()
        case "|" where text.wholeMatch(of: /\|[\ :|-]+/) != nil: flush()
        case "#":
            flush()
            marks = []
            let heading = text.wholeMatch(of: /#{1,6}\s+(.*?)\s*#*/)?.1 ?? text
            blocks.append(.heading(Self.plain(heading)))
        case "-", "*", "+", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9":
            guard let item = text.prefixMatch(of: /(?:([-*+])|\d+[.)])\s+/) else { return add(text) }
            flush()
            add(item.1 == nil ? text : text[item.0.endIndex...])
        default: add(text)
        }
    }

    private mutating func add(_ text: Substring) {
        if text.contains("[^") { marks.formUnion(text.matches(of: /\[\^([^\]]+)\]/).map { String($0.1) }) }
        paragraph += (paragraph.isEmpty ? "" : " ") + Self.plain(text)
    }

    private mutating func flush() {
        defer { paragraph = "" }
        // A footnote stands by itself, behind its number.
        let number = paragraph.prefix { $0 != " " }
        guard !paragraph.isEmpty, !marks.contains(String(number)) else { return }
        let (text, found) = Self.withoutMarks(paragraph)
        marks.formUnion(found)
        blocks.append(.text(text))
    }

    /// A paragraph without the marks of footnotes that stand there as bare numbers: one or two digits close after a word or the end of
    /// a sentence, as in «loven.1» and «kommunen1».
    private static func withoutMarks(_ text: String) -> (text: String, marks: [String]) {
        let signs = Array(text.unicodeScalars)
        var kept = String.UnicodeScalarView()
        var marks: [String] = []
        var index = 0
        while index < signs.count {
            let end = signs[index...].firstIndex { !isDigit($0) } ?? signs.count
            if isDigit(signs[index]) {
                let isLast = end == signs.count || " \t.,;:".unicodeScalars.contains(signs[end])
                let number = signs[index..<end]
                if number.count <= 2, isLast, endsWord(signs[..<index]) {
                    marks.append(String(String.UnicodeScalarView(number)))
                } else {
                    kept.append(contentsOf: number)
                }
                index = end
            } else {
                kept.append(signs[index])
                index += 1
            }
        }
        return (String(kept), marks)
    }

    /// Whether signs end in a word of three letters or more, with or without what ends a sentence: «m2» and «nr.2» do not.
    private static func endsWord(_ signs: ArraySlice<Unicode.Scalar>) -> Bool {
        let isStop = signs.last.map { ".,;:)»".unicodeScalars.contains($0) } ?? false
        let word = (isStop ? signs.dropLast() : signs).suffix(3)
        return word.count == 3 && word.allSatisfy(\.properties.isAlphabetic)
    }

    private static func isDigit(_ sign: Unicode.Scalar) -> Bool { ("0"..."9").contains(sign) }

    /// The signs that mean something in Markdown.
    private static let special = Set("\\[<*_|&".utf8)

    /// A line without links, emphasis, marks of footnotes and escapes.
    private static func plain(_ line: Substring) -> String {
        guard line.utf8.contains(where: { special.contains($0) }) else { return String(line) }
        // What is escaped is put aside among the signs that nobody uses, so that it is taken for nothing else.
        var text = line.replacing(/\\([!-\/:-@\[-`{-~])/) { match in
            match.1.unicodeScalars.first.flatMap { Unicode.Scalar(0xE000 + $0.value) }.map { String($0) } ?? ""
        }[...]
        text = text.replacing(/\[\^[^\]]+\]/, with: "")
        text = text.replacing(/\[([^\[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*\)/) { String($0.1) }
        text = text.replacing(/<\/?[A-Za-z][^<>]*>/, with: "").replacing(/[*_|]/, with: "")
        let escaped = MarkupEntity.decoded(String(text)).unicodeScalars.map { scalar in
            (0xE000..<0xE080).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xE000) ?? scalar : scalar
        }
        return String(String.UnicodeScalarView(escaped))
    }
}
