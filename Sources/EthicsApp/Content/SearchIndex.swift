// Everything that one can look for in a case, read once, while the cases are loaded.

import EthicsEngine

/// The searchable words of every case.
package struct SearchIndex: Equatable, Sendable, Codable {
    /// One case.
    private struct Entry: Equatable, Sendable, Codable {
        /// Its place among the catalogue's cases.
        let place: Int
        /// Its number among the texts that were read.
        let text: Int
        let title: FoldedText
    }

    /// By title, so that hits come in that order without being sorted.
    private let entries: [Entry]
    /// The words in the folding without æ, ø and å.
    private let plain: WordIndex
    /// The words with æ, ø or å in the folding that keeps them.
    private let nordic: WordIndex

    /// Reads cases one by one.
    struct Builder {
        private var ids: [String] = []
        private var plain = WordIndex.Builder()
        private var nordic = WordIndex.Builder()

        /// Reads a case.
        mutating func add(_ dilemma: Dilemma) {
            let text = FoldedText(SearchIndex.parts(of: dilemma).joined(separator: "\n"))
            ids.append(dilemma.id)
            plain.add(text.plain)
            nordic.add(text.nordic) { $0.contains(where: FoldedText.isNordic) }
        }

        /// The index of the cases in a catalogue, all of which were read.
        func index(of dilemmas: [DilemmaSummary]) -> SearchIndex {
            let texts = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { _, last in last })
            let entries = dilemmas.enumerated().compactMap { place, dilemma in
                texts[dilemma.id].map { Entry(place: place, text: $0, title: FoldedText(dilemma.title)) }
            }
            // Swift's sort is stable: of two with one title the first in the catalogue leads.
            let placed = entries.map { (place: AlphabetPlace(dilemmas[$0.place].title), entry: $0) }
            return SearchIndex(
                entries: placed.sorted { $0.place < $1.place }.map(\.entry),
                plain: plain.index, nordic: nordic.index)
        }
    }

    /// Whether every case that is looked through is there, with its words.
    ///
    /// - Parameter cases: How many cases the catalogue has.
    func isSound(cases: Int) -> Bool {
        let texts = 0..<min(plain.texts.count, nordic.texts.count)
        return entries.allSatisfy { (0..<cases).contains($0.place) && texts.contains($0.text) }
    }

    /// A word that is looked for, with what of all cases has it.
    struct Wanted: Equatable, Sendable {
        fileprivate let word: FoldedText.Word
        fileprivate let hits: WordIndex.Hits
        fileprivate let themes: CaseThemes.Hits
    }

    /// What somebody looks for, word by word.
    ///
    /// - Parameter themes: What cases are found by beside their own words.
    func wanted(_ query: String, themes: CaseThemes) -> [Wanted] {
        FoldedText.words(of: query).map { word in
            Wanted(word: word, hits: words(for: word).words(with: word.bytes), themes: themes.hits(word))
        }
    }

    /// The places of the cases in which every word stands somewhere: those that have all of them in the title first, then
    /// those not done, then by title.
    ///
    /// - Parameters:
    ///   - dilemmas: The cases of the catalogue.
    ///   - isDone: Whether a case was done before.
    func hits(
        _ wanted: [Wanted], among dilemmas: [DilemmaSummary], isDone: (DilemmaSummary) -> Bool
    ) -> [Int] {
        var ranks: [[Int]] = [[], [], [], []]
        for entry in entries {
            let dilemma = dilemmas[entry.place]
            let isHit = wanted.allSatisfy {
                words(for: $0.word).text(entry.text, has: $0.hits) || $0.themes.hit(dilemma)
            }
            guard isHit else { continue }
            let isInTitle = wanted.allSatisfy { entry.title.contains($0.word) }
            ranks[(isInTitle ? 0 : 2) + (isDone(dilemma) ? 1 : 0)].append(entry.place)
        }
        return ranks.flatMap { $0 }
    }

    /// The folding in which a word is looked for.
    private func words(for word: FoldedText.Word) -> WordIndex { word.isNordic ? nordic : plain }

    /// Why a case was found, as far as its title and its sector don't show it.
    enum Why: Equatable, Sendable {
        /// This word stands in it.
        case word(String)
        /// A consideration that is in play has the word in its name.
        case consideration(String)
        /// A statement that it touches has the word; this is its name.
        case statement(String)
    }

    /// Why a case was found by what is wanted.
    func why(_ place: Int, of dilemmas: [DilemmaSummary], _ wanted: [Wanted]) -> [Why] {
        guard let entry = entries.first(where: { $0.place == place }) else { return [] }
        let dilemma = dilemmas[place]
        return wanted.reduce(into: []) { whys, wanted in
            guard !entry.title.contains(wanted.word), !wanted.themes.isOfSector(dilemma) else { return }
            let why =
                word(of: entry.text, wanted).map(Why.word)
                ?? wanted.themes.consideration(of: dilemma).map(Why.consideration)
                ?? wanted.themes.statement(of: dilemma).map(Why.statement)
            if let why, !whys.contains(why) { whys.append(why) }
        }
    }

    /// The shortest word of a text that has what is wanted, as it is written but for capitals and accents; nil when none has.
    private func word(of text: Int, _ wanted: Wanted) -> String? {
        guard let bytes = words(for: wanted.word).shortestWord(of: text, among: wanted.hits) else { return nil }
        // The letters æ, ø and å stand in the other folding.
        let written = wanted.word.isNordic ? bytes : nordic.word(of: text) { FoldedText.plain($0) == bytes } ?? bytes
        return FoldedText.shown(written)
    }

    /// What is read of a case: its title, what happens in it, what is at stake, and what the law says about that. Not the
    /// notes for meeting leaders and not the authors' reasons, in which every word of the language stands sooner or later.
    static func parts(of dilemma: Dilemma) -> [String] {
        var parts = [dilemma.title, dilemma.brief, dilemma.situation, dilemma.question] + dilemma.warnings
        parts += (dilemma.facts + dilemma.unknowns).map(\.text)
        parts += dilemma.parties.flatMap { [$0.who, $0.stake] }
        parts += dilemma.whatIfs.map(\.text)
        parts += dilemma.scenes.flatMap { [$0.text, $0.question] }
        parts += dilemma.statutes.flatMap { [$0.act, $0.section, $0.newAct ?? "", $0.says] }
        for choice in dilemma.everyChoice {
            parts += [choice.text, choice.counterargument, choice.saying?.text ?? ""] + choice.arguments.map(\.text)
        }
        return parts
    }
}
