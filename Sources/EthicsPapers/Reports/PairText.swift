// What `pairs` prints: what the statements of a framework are set against, with reasons from the cases.

import EthicsEngine
import EthicsWords

/// The pairs of a framework as text.
package struct PairText {
    private let framework: Framework
    private let reading: PairReading
    private let library: Library

    private var words: Shared<PairStrings> { Language.printed.pairs }

    /// The pairs of a framework; nil when there is no such framework.
    package init?(_ framework: String, in library: Library) {
        guard let found = library.framework(framework), let reading = PairReading(of: framework, in: library) else {
            return nil
        }
        self.framework = found
        self.reading = reading
        self.library = library
    }

    /// How far it is read, in a sentence or two.
    package var read: String { words.read(reading) }

    /// How far it is read, for somebody who has just read it.
    package var ended: String { ReportText.item(words.ended(reading)) + ReportText.item(words.taken(reading.taken)) }

    /// The pairs that are not answered, in order.
    package var left: [Framework.Pair] { reading.entries.filter { $0.answer == .left }.map(\.pair) }

    /// Every pair, in order.
    package var pairs: [Framework.Pair] { reading.entries.map(\.pair) }

    /// The statements that have pairs, in order.
    package var statements: [String] {
        framework.principles.map(\.id).filter { id in reading.entries.contains { $0.pair.principle == id } }
    }

    /// What a reading begins with.
    package var introduction: String {
        "\n" + ReportText.item(words.introduction(framework.title, left.count)) + ReportText.item(words.keys)
    }

    /// One pair, as it is read.
    ///
    /// - Parameter number: Which of those that were left it is, from 1.
    package func question(_ pair: Framework.Pair, number: Int, of left: Int) -> String {
        let statement = framework.principles.first { $0.id == pair.principle }?.text ?? pair.principle
        return "\n\(words.place(number, left))\n" + ReportText.item(statement, mark: words.question, indent: 9)
            + ReportText.item(concern(pair), mark: "·", margin: 2, indent: 4) + "\n" + reasons(pair, margin: 2) + "\n"
    }

    /// Every pair with its reasons and its answer.
    package var text: String {
        let head = "\(framework.title) (\(framework.id))\n" + ReportText.source(framework.source)
        guard !reading.entries.isEmpty else { return head + ReportText.item(words.nothingToRead) }
        let statements = framework.principles.map { principle in
            let entries = reading.entries.filter { $0.pair.principle == principle.id }
            guard !entries.isEmpty else { return "" }
            return "\n" + ReportText.item(principle.text, mark: principle.id, indent: 4 + principle.id.count)
                + entries.map { entry in
                    "\n" + ReportText.pieces([entry.pair.name, words.answer(entry)], margin: 2, indent: 2)
                        + ReportText.item(concern(entry.pair), indent: 4) + reasons(entry.pair, margin: 4)
                }.joined()
        }
        return head + ReportText.item(read) + statements.joined()
    }

    /// The same as JSON.
    package var json: String {
        struct Links: Encodable {
            let plus, minus: Int
        }
        struct Reason: Encodable {
            let dilemma, choice, text: String
            let effect: Int
        }
        struct Pair: Encodable {
            let principle, concern, text, gist: String
            let answer: String?
            let links, taken: Links
            let reasons: [Reason]
        }
        struct Report: Encodable {
            let framework: String
            let pairs: [Pair]
            let kept, struck, left: Int
            let struck_only_strengthening, struck_only_costing, struck_both, struck_without_reasons: Int
        }
        let pairs = reading.entries.map { entry in
            Pair(
                principle: entry.pair.principle, concern: entry.pair.concern.name,
                text: framework.principles.first { $0.id == entry.pair.principle }?.text ?? "", gist: gist(entry.pair),
                answer: entry.answer == .left ? nil : entry.answer.rawValue,
                links: Links(plus: entry.links.plus, minus: entry.links.minus),
                taken: Links(plus: entry.taken.plus, minus: entry.taken.minus),
                reasons: shown(entry.pair).map {
                    Reason(dilemma: $0.dilemma, choice: $0.choice, text: $0.text, effect: $0.size)
                })
        }
        return JSONText.text(
            Report(
                framework: framework.id, pairs: pairs, kept: reading.count(.kept), struck: reading.count(.struck),
                left: reading.count(.left), struck_only_strengthening: reading.struck(.strengthens),
                struck_only_costing: reading.struck(.costs), struck_both: reading.struck(.both),
                struck_without_reasons: reading.struck(nil)))
    }

    private func gist(_ pair: Framework.Pair) -> String {
        let whole = library.consideration(pair.concern.consideration)
        return whole?.sides.first { $0.id == pair.concern.side }?.gist ?? whole?.gist ?? ""
    }

    private func concern(_ pair: Framework.Pair) -> String {
        words.concern(library.name(of: pair.concern), gist(pair))
    }

    private func shown(_ pair: Framework.Pair) -> [PairReason] {
        PairReason.shown(on: pair, of: framework, in: library)
    }

    private func reasons(_ pair: Framework.Pair, margin: Int) -> String {
        let shown = shown(pair)
        guard !shown.isEmpty else { return ReportText.item(words.noReason, indent: margin) }
        return shown.map {
            ReportText.item(words.reason($0), mark: $0.size > 0 ? "+" : "−", margin: margin, indent: margin + 3)
        }.joined()
    }
}

extension Framework.Pair {
    /// As it is named on the command line: the statement, a colon, and what it is set against.
    package var name: String { "\(principle):\(concern.name)" }
}
