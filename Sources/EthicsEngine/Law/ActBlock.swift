// An act as a row of headings and paragraphs, which is what all forms of it have in common, and its sections from that.

/// A heading or a paragraph.
enum ActBlock: Equatable {
    /// A heading. One that names no section ends the section before it.
    case heading(String, isRepealed: Bool = false)
    /// A paragraph.
    case text(String)
}

extension Act.Section {
    /// The sections of an act.
    static func all(in blocks: [ActBlock]) -> [Act.Section] {
        var order: [SectionNumber] = []
        var texts: [SectionNumber: String] = [:]
        var repealed: [SectionNumber: Bool] = [:]
        var current: [SectionNumber] = []
        for block in blocks {
            switch block {
            case .heading(let text, let isRepealed):
                let heading = SectionHeading(text)
                current = heading?.numbers ?? []
                for number in current {
                    if texts[number] == nil { order.append(number) }
                    texts[number, default: ""] += ""
                    repealed[number] = (repealed[number] ?? true) && (isRepealed || heading?.isRepealed == true)
                }
            case .text(let text):
                guard !LegalText.isNote(text) else { continue }
                let compared = LegalText.compared(LegalText.withoutNumber(text))
                for number in current { texts[number, default: ""] += compared }
            }
        }
        return order.map { number in
            let text = texts[number] ?? ""
            return Act.Section(number: number, text: text, isRepealed: text.isEmpty || repealed[number] == true)
        }
    }
}

/// The heading of a section: «§ 6. (om ugildhet)», «Artikkel 5. Prinsipper».
struct SectionHeading {
    /// The numbers that it names. Of several from one to another, those between them are there when they are plain numbers.
    let numbers: [SectionNumber]
    /// Whether it says that they are repealed.
    let isRepealed: Bool

    init?(_ text: String) {
        let plain = LegalText.plain(text)
        guard let first = plain.first, "§Aa".contains(first), let list = SectionList(plain) else { return nil }
        numbers = list.parts.flatMap { part -> [SectionNumber] in
            switch part {
            case .one(let number): return [number]
            case .range(let first, let last):
                guard let start = Int(first.id), let end = Int(last.id), start < end, end - start < 1_000 else {
                    return [first, last]
                }
                return (start...end).map { SectionNumber("\($0)", isArticle: first.isArticle) }
            }
        }
        isRepealed = plain.contains(/(?i)[(\[.\ ]\(?opphev(?:et|d|a)\b/)
    }
}
