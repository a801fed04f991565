// How far the pairs of a framework are read, and what was struck: whoever shows a reading counts here, so that nobody strikes the
// costs alone unseen.

/// The pairs of a framework with what was answered about them.
public struct PairReading: Sendable, Equatable {
    /// Every pair, those that were struck among them, in the order of the framework.
    public let entries: [Entry]
    /// Whether somebody has answered about a pair in a file beside the framework. What is struck in the framework's own file is no
    /// reading.
    public let isBegun: Bool

    /// A pair with what was answered.
    public struct Entry: Sendable, Equatable {
        /// The pair.
        public let pair: Framework.Pair
        /// What was answered.
        public let answer: Answer
        /// The reasons that are on it.
        public let links: Links
        /// Those of them that the statement has lost because the pair was struck.
        public let taken: Links
    }

    /// What was answered about a pair.
    public enum Answer: String, Sendable, CaseIterable {
        /// It belongs together.
        case kept
        /// It doesn't.
        case struck
        /// Nothing yet.
        case left
    }

    /// How many reasons there are, by their sign.
    public struct Links: Sendable, Equatable {
        /// Those that strengthen.
        public var plus = 0
        /// Those that cost.
        public var minus = 0

        /// Of which sign they are; nil when there are none.
        public var sign: Sign? {
            switch (plus > 0, minus > 0) {
            case (false, false): nil
            case (true, false): .strengthens
            case (false, true): .costs
            case (true, true): .both
            }
        }
    }

    /// The signs of some reasons.
    public enum Sign: String, Sendable, CaseIterable {
        /// They only strengthen.
        case strengthens
        /// They only cost.
        case costs
        /// Some strengthen, some cost.
        case both
    }

    /// How many pairs have this answer.
    public func count(_ answer: Answer) -> Int { entries.count { $0.answer == answer } }

    /// How many pairs were answered.
    public var answered: Int { entries.count { $0.answer != .left } }

    /// How many pairs were struck whose reasons are of this sign; nil for those that no case has a reason on.
    public func struck(_ sign: Sign?) -> Int { entries.count { $0.answer == .struck && $0.links.sign == sign } }

    /// The reasons that all that was struck has taken away.
    public var taken: Links {
        entries.reduce(into: Links()) {
            $0.plus += $1.taken.plus
            $0.minus += $1.taken.minus
        }
    }
}

extension PairReading {
    /// The reading of a framework of a library, with every reason counted; nil when there is no such framework.
    public init?(of framework: String, in library: Library) {
        let effects = library.dilemmas.flatMap(\.everyChoice).flatMap(\.effects).filter { $0.bearing == .values }
        self.init(of: framework, in: library, pulls: effects.map { Pull(concern: $0.concern, size: $0.size) })
    }

    /// The reading of a framework of a catalogue; nil when there is no such framework. Signs are as in the library, but a case counts
    /// at most one reason of each sign.
    public init?(of framework: String, in catalogue: Catalogue) {
        let pulls = catalogue.dilemmas.flatMap(\.inPlay).flatMap { pull -> [Pull] in
            let sizes = [pull.sizes.lowerBound, pull.sizes.upperBound]
            let signs = sizes.filter { $0 > 0 }.prefix(1) + sizes.filter { $0 < 0 }.prefix(1)
            return signs.map { Pull(concern: pull.concern, size: $0) }
        }
        self.init(of: framework, in: catalogue, pulls: pulls)
    }

    fileprivate struct Pull {
        let concern: Concern
        let size: Int
    }

    fileprivate init?<Case>(of id: String, in library: LibraryOf<Case>, pulls: [Pull]) {
        guard let framework = library.framework(id) else { return nil }
        let source = library.sources[ContentKey(kind: .framework, id: id)]
        let tree = source.flatMap { try? CheckedFile($0) }?.tree
        let whole = tree.map(Self.unstruck) ?? framework.principles
        let own = Set((tree?.items("ikke") ?? []).map { Framework.Pair(naming: $0) })
        let reading = framework.reading
        isBegun = !reading.kept.isEmpty || !reading.struck.isSubset(of: own)
        entries = whole.flatMap { principle -> [Entry] in
            let left = framework.principles.first { $0.id == principle.id }
            let concerns = principle.rests.flatMap { $0.sided(library.considerations) }
            return concerns.map { concern in
                let pair = Framework.Pair(principle: principle.id, concern: concern)
                let answer = reading.answer(about: pair)
                let only = principle.resting(on: concern)
                let on = pulls.filter { only.isTouched(by: $0.concern, size: $0.size) }
                let lost = answer == .struck ? on.filter { left?.isTouched(by: $0.concern, size: $0.size) != true } : []
                return Entry(pair: pair, answer: answer, links: Links(on), taken: Links(lost))
            }
        }
    }

    /// The statements as the file has them, with nothing struck.
    private static func unstruck(_ tree: Tree) -> [Principle] {
        tree.items("verdier").flatMap { $0.items("punkter") }.map { Principle(tree: $0, isFirst: tree.isFirstFormat) }
    }
}

extension PairReading.Links {
    fileprivate init(_ pulls: [PairReading.Pull]) {
        self.init(plus: pulls.count { $0.size > 0 }, minus: pulls.count { $0.size < 0 })
    }
}

extension Framework.Reading {
    /// What was answered about a pair, by itself or with all sides of its consideration. A no wins, as where statements are struck.
    func answer(about pair: Framework.Pair) -> PairReading.Answer {
        func covers(_ other: Framework.Pair) -> Bool {
            other.principle == pair.principle && other.concern.includes(pair.concern)
        }
        if struck.contains(where: covers) { return .struck }
        return kept.contains(where: covers) ? .kept : .left
    }
}

extension Framework.Pair {
    /// The pair that an entry of a file names.
    init(naming tree: Tree) {
        self.init(principle: tree.text("punkt"), concern: Concern(named: tree.text("hensyn")))
    }
}

extension Principle {
    /// The statement as if it rested on this alone.
    func resting(on concern: Concern) -> Principle {
        Principle(
            id: id, name: name, text: text, place: place, kind: kind, appliesTo: appliesTo, rests: [concern],
            buildsOn: buildsOn)
    }
}
