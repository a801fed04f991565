// Tags, one after another. What HTML lets one leave out may be left out; all else that is begun must be ended, which is how one sees
// that half of a page is missing.

extension Markup {
    /// Reads a page.
    init(_ page: String) throws(Failure) {
        var reader = MarkupReader(page)
        self = try reader.read()
    }
}

/// A page that is being read.
private struct MarkupReader {
    private let bytes: [UInt8]
    private var place = 0
    /// The elements that are begun, the page first.
    private var open = [Markup(name: "", attributes: [:])]

    /// Elements that hold nothing.
    private static let void: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    ]
    /// Elements whose end may be left out.
    private static let unended: Set<String> = [
        "p", "li", "dt", "dd", "tr", "td", "th", "thead", "tbody", "tfoot", "option",
    ]
    /// Elements that end a paragraph by beginning.
    private static let endsParagraph: Set<String> = [
        "address", "article", "aside", "blockquote", "div", "dl", "footer", "h1", "h2", "h3", "h4", "h5", "h6",
        "header", "main",
        "ol", "p", "pre", "section", "table", "ul",
    ]

    init(_ page: String) { bytes = Array(page.utf8) }

    mutating func read() throws(Markup.Failure) -> Markup {
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "<"), place + 1 < bytes.count, Self.beginsTag(bytes[place + 1]) {
                try tag()
            } else {
                text()
            }
        }
        while let last = open.last, open.count > 1 {
            guard Self.unended.contains(last.name) else { throw .cutOff }
            close()
        }
        return open[0]
    }

    private static func beginsTag(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
            UInt8(ascii: "!"),
            UInt8(ascii: "?"):
            true
        default: false
        }
    }

    private mutating func text() {
        let start = place
        place += 1
        while place < bytes.count, bytes[place] != UInt8(ascii: "<") { place += 1 }
        add(.text(MarkupEntity.decoded(string(start..<place))))
    }

    private mutating func tag() throws(Markup.Failure) {
        for (start, end) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<!", ">"), ("<?", ">")] where stands(start) {
            place += start.utf8.count
            let text = try upTo(end)
            if start == "<![CDATA[" { add(.text(text)) }
            return
        }
        place += 1
        let isEnd = bytes[place] == UInt8(ascii: "/")
        if isEnd { place += 1 }
        let name = word { !$0.isBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") }.lowercased()
        let (attributes, isEmpty) = try attributes()
        if isEnd { return try end(name) }
        try begin(Markup(name: name, attributes: attributes))
        if isEmpty || Self.void.contains(name) { return close() }
        if name == "script" || name == "style" {
            _ = try upTo("</\(name)")
            _ = try upTo(">")
            close()
        }
    }

    /// What stands in a tag after its name, and whether the tag is the whole element.
    private mutating func attributes() throws(Markup.Failure) -> ([String: String], isEmpty: Bool) {
        var attributes: [String: String] = [:]
        var isEmpty = false
        while true {
            skipBlanks()
            guard place < bytes.count else { throw .cutOff }
            if bytes[place] == UInt8(ascii: ">") {
                place += 1
                return (attributes, isEmpty)
            }
            isEmpty = bytes[place] == UInt8(ascii: "/")
            if isEmpty {
                place += 1
                continue
            }
            let name = word { !$0.isBlank && !Self.endsName($0) }.lowercased()
            // A sign that begins nothing.
            if name.isEmpty, bytes[place] != UInt8(ascii: "=") { place += 1 }
            skipBlanks()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "=") else {
                attributes[name] = ""
                continue
            }
            place += 1
            attributes[name] = MarkupEntity.decoded(try value())
        }
    }

    private static func endsName(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=")
    }

    private mutating func value() throws(Markup.Failure) -> String {
        skipBlanks()
        guard place < bytes.count else { throw .cutOff }
        let quote = bytes[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return word { !$0.isBlank && $0 != UInt8(ascii: ">") }
        }
        place += 1
        let value = word { $0 != quote }
        guard place < bytes.count else { throw .cutOff }
        place += 1
        return value
    }

    // MARK: The elements that are begun

    /// How far in elements may stand. A page has some thirty; what goes through the tree goes in as far, and has room for no more than this.
    private static let deepest = 400

    private mutating func begin(_ element: Markup) throws(Markup.Failure) {
        if let last = open.last?.name, last == "p" ? Self.endsParagraph.contains(element.name) : last == element.name,
            Self.unended.contains(last)
        {
            close()
        }
        guard open.count < Self.deepest else { throw .tooDeep }
        open.append(element)
    }

    private mutating func end(_ name: String) throws(Markup.Failure) {
        let inner = open.reversed().prefix { $0.name != name }
        guard inner.count < open.count - 1 else {
            // The end of a paragraph that something else ended, or of an element that holds nothing.
            if Self.unended.contains(name) || Self.void.contains(name) { return }
            throw .unbalanced
        }
        guard inner.allSatisfy({ Self.unended.contains($0.name) }) else { throw .unbalanced }
        for _ in 0...inner.count { close() }
    }

    private mutating func close() {
        guard open.count > 1, let element = open.popLast() else { return }
        add(.element(element))
    }

    private mutating func add(_ node: Markup.Node) { open[open.count - 1].children.append(node) }

    // MARK: The bytes

    private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    private func stands(_ text: String) -> Bool { bytes[place...].starts(with: text.utf8) }

    private mutating func skipBlanks() { while place < bytes.count, bytes[place].isBlank { place += 1 } }

    private mutating func word(while isPart: (UInt8) -> Bool) -> String {
        let start = place
        while place < bytes.count, isPart(bytes[place]) { place += 1 }
        return string(start..<place)
    }

    /// What stands before a text, which is passed.
    private mutating func upTo(_ text: String) throws(Markup.Failure) -> String {
        let start = place
        while place < bytes.count, !stands(text) { place += 1 }
        guard place < bytes.count else { throw .cutOff }
        defer { place += text.utf8.count }
        return string(start..<place)
    }
}

extension UInt8 {
    /// Whether it is a blank in a tag.
    fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
