// The words of a document that somebody new may not know, explained at its end.

import EthicsEngine
import EthicsWords

extension Document {
    /// The same document with its words explained in a last section, where some are.
    package func explaining(_ glossary: Glossary) -> Document {
        let terms = glossary.terms(in: texts)
        guard !terms.isEmpty else { return self }
        var document = self
        document.sections.append(
            Section(heading: words.wordsHeading, blocks: [.list(terms.map { words.word($0.word, $0.meaning) })]))
        return document
    }

    /// The same for a sheet, which is one page: where the words don't have room, they stay out.
    package func explainingOnSheet(_ glossary: Glossary) -> Document {
        let document = explaining(glossary)
        return SheetFit.isRoom(for: document) ? document : self
    }

    /// What it says, from the top.
    private var texts: [String] {
        [title, lead] + facts.map(\.value) + sections.flatMap { [$0.heading] + $0.blocks.flatMap(\.texts) }
    }
}

extension Document.Block {
    /// What it says.
    fileprivate var texts: [String] {
        switch self {
        case .text(let text), .quote(let text): [text]
        case .list(let items): items
        case .steps(let steps): steps.flatMap { [$0.what, $0.say] }
        case .table(let header, let rows): header + rows.flatMap { $0 }
        case .bars(let bars): [bars.title] + bars.rows.map(\.label)
        case .wheel: []
        }
    }
}
