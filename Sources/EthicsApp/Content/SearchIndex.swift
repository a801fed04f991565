// Everything that one can look for in a case, folded once.

import EthicsEngine

/// The searchable text of every case.
struct SearchIndex: Equatable, Sendable {
    /// One case.
    private struct Entry: Equatable, Sendable {
        /// Its place among the library's cases.
        let place: Int
        let title: FoldedText
        let text: FoldedText
    }

    /// By title, so that hits come in that order without being sorted.
    private let entries: [Entry]

    /// Reads every case of a library.
    ///
    /// - Parameters:
    ///   - frameworks: The municipality's, whose statements one can look for too.
    ///   - sector: The name of a sector.
    init(_ library: Library, frameworks: [Framework], sector: (String) -> String) {
        let names = Dictionary(library.considerations.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        let principles = frameworks.flatMap(\.principles)
        entries = library.dilemmas.enumerated().map { place, dilemma in
            let parts = Self.parts(of: dilemma, names: names, principles: principles) + [sector(dilemma.sector)]
            return Entry(
                place: place, title: FoldedText(dilemma.title), text: FoldedText(parts.joined(separator: "\n")))
        }.sorted { $0.title == $1.title ? $0.place < $1.place : $0.title < $1.title }
    }

    /// The places of the cases in which every word stands somewhere: those that have all of them in the title first, then
    /// those not done, then by title.
    ///
    /// - Parameters:
    ///   - isAdmitted: Whether the case at a place may be among them.
    ///   - isDone: Whether the case at a place was done before.
    func hits(_ query: String, isAdmitted: (Int) -> Bool = { _ in true }, isDone: (Int) -> Bool) -> [Int] {
        let words = FoldedText.words(of: query)
        var ranks: [[Int]] = [[], [], [], []]
        for entry in entries where isAdmitted(entry.place) && words.allSatisfy(entry.text.contains) {
            let isInTitle = words.allSatisfy(entry.title.contains)
            ranks[(isInTitle ? 0 : 2) + (isDone(entry.place) ? 1 : 0)].append(entry.place)
        }
        return ranks.flatMap { $0 }
    }

    /// What is read of a case: its title, what happens in it, what is at stake, and what the law and the municipality say
    /// about that. Not the notes for meeting leaders and not the authors' reasons, in which every word of the language
    /// stands sooner or later.
    static func parts(of dilemma: Dilemma, names: [String: String], principles: [Principle]) -> [String] {
        var parts = [dilemma.title, dilemma.brief, dilemma.situation, dilemma.question] + dilemma.warnings
        parts += (dilemma.facts + dilemma.unknowns).map(\.text)
        parts += dilemma.parties.flatMap { [$0.who, $0.stake] }
        parts += dilemma.whatIfs.map(\.text)
        parts += dilemma.scenes.flatMap { [$0.text, $0.question] }
        parts += dilemma.statutes.flatMap { [$0.act, $0.section, $0.newAct ?? "", $0.says] }
        let choices = dilemma.everyChoice
        for choice in choices {
            parts += [choice.text, choice.counterargument, choice.saying?.text ?? ""] + choice.arguments.map(\.text)
        }
        let inPlay = Set(choices.flatMap { $0.effects.map(\.consideration) })
        parts += inPlay.sorted().map { names[$0] ?? $0 }
        return parts + principles.filter(dilemma.touches).flatMap { [$0.name, $0.text] }
    }
}
