// The words that are explained, and which of them stand in a text. Whole words are looked for, whatever their case; of two that
// begin at the same place the longer one stands there.

import SafeText

/// The words that are explained.
public struct Glossary: Sendable, Equatable, Codable {
    /// The words, in the order of their files.
    public private(set) var terms: [Term] = []
    /// The forms by their first word: the words that follow, and the place of what is explained.
    private var forms: [String: [Form]] = [:]

    private struct Form: Sendable, Equatable {
        let rest: [String]
        let term: Int
    }

    /// A glossary of these words.
    public init(_ terms: [Term] = []) { add(terms) }

    /// A glossary that was kept.
    public init(from decoder: any Decoder) throws { self.init(try [Term](from: decoder)) }

    /// Keeps the words; their forms follow from them.
    public func encode(to encoder: any Encoder) throws { try terms.encode(to: encoder) }

    /// Adds words. One whose id is there already stands in its place.
    public mutating func add(_ added: [Term]) {
        let ids = Set(added.map(\.id))
        terms = terms.filter { !ids.contains($0.id) } + added
        forms = [:]
        for (index, term) in terms.enumerated() {
            for form in term.allForms {
                let words = Self.words(form)
                guard let first = words.first else { continue }
                forms[first, default: []].append(Form(rest: Array(words.dropFirst()), term: index))
            }
        }
        for key in forms.keys { forms[key]?.sort { $0.rest.count > $1.rest.count } }
    }

    /// The words that stand in some texts, each once, in the order in which they are first met.
    public func terms(in texts: some Sequence<String>) -> [Term] {
        guard !terms.isEmpty else { return [] }
        var met: Set<Int> = []
        var found: [Term] = []
        for text in texts {
            let words = Self.words(text)
            var start = 0
            while start < words.count {
                let form = forms[words[start]]?.first { words[(start + 1)...].starts(with: $0.rest) }
                if let form, met.insert(form.term).inserted { found.append(terms[form.term]) }
                start += 1 + (form?.rest.count ?? 0)
            }
        }
        return found
    }

    /// The words of a text in lower case: letters, digits, and hyphens between them. Read as bytes, since it is asked of every page
    /// that is shown: letters beyond ASCII are those that don't begin as punctuation and signs do in UTF-8.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        func end() {
            let hyphen = UInt8(ascii: "-")
            while word.last == hyphen { word.removeLast() }
            let whole = word.drop { $0 == hyphen }
            if !whole.isEmpty { words.append(String(decoding: whole, as: UTF8.self)) }
            word.removeAll(keepingCapacity: true)
        }
        var last: UInt8 = 0
        var skipped = 0
        for byte in SafeText.withoutSoftHyphens(text).utf8 {
            defer { last = byte }
            if skipped > 0 {
                skipped -= 1
                continue
            }
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): word.append(byte | 0x20)
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                word.append(byte)
            case 0xC2:  // « » § and the blank that does not break
                skipped = 1
                end()
            case 0xE2:  // dashes, quotation marks, dots and arrows
                skipped = 2
                end()
            case 0x80...:  // À to Þ are 0x20 before à to þ
                word.append(last == 0xC3 && byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte)
            default: end()
            }
        }
        end()
        return words
    }
}
