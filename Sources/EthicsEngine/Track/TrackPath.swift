// What the pieces of a track are for somebody: which situations and cases, by workplace and municipality. Without chance, so that the
// same path is found again from a code on paper, and nothing in it comes twice.

/// A track as it is for one kind of workplace in one municipality.
public struct TrackPath: Sendable, Equatable {
    /// The track.
    public let track: Track
    /// The kind of workplace; nil for a track that does not ask.
    public let workplace: Workplace?
    /// The pieces, in the track's order.
    public let pieces: [Content]

    /// What one meets in a piece.
    public struct Content: Sendable, Equatable {
        /// The piece.
        public let piece: Track.Piece
        /// The situations, in order.
        public var situations: [Met] = []
        /// The id of the case; nil where there is none.
        public var dilemma: String?
        /// Whether the case is from another kind of workplace, since one's own has none that fits.
        public var isNearest = false
        /// For the municipality's own document: whether two of its statements stand against each other in the case.
        public var isTense = false
    }

    /// A situation with the rule that it is about.
    public struct Met: Sendable, Equatable {
        /// The rule's id.
        public let rule: String
        /// The situation.
        public let situation: Rule.Situation
        /// Whether it is from another kind of workplace, since one's own has none that is new.
        public let isNearest: Bool
    }

    /// The most minutes of a case that the law sets limits in.
    static let limitedMinutes = 7
    /// How many rules more there are with the first case in another story.
    static let rulesMore = 2
    /// How many situations there are of a rule that a piece names itself.
    static let situationsOfNamed = 2

    /// The path of somebody.
    ///
    /// - Parameters:
    ///   - firstCase: Which case was the first, by `TrackCode.number(ofCase:)`, where that is known; 0 else.
    public init(
        _ track: Track, workplace: Workplace?, municipality: Municipality?, in library: Catalogue, firstCase: Int = 0
    ) {
        self.track = track
        self.workplace = workplace
        var maker = PathMaker(
            track: track, workplace: workplace, framework: municipality.flatMap { library.frameworks(of: $0).first },
            library: library, firstCase: firstCase)
        pieces = track.pieces.map { maker.content(of: $0) }
    }

    /// The case that was the first; nil where there is none.
    public var firstCase: String? { pieces.first { $0.piece.kind == .firstCase }?.dilemma }
}

/// Chooses what one meets, and remembers what was met.
private struct PathMaker {
    let track: Track
    let workplace: Workplace?
    let framework: Framework?
    let library: Catalogue
    let firstCase: Int
    private var metCases: Set<String> = []
    private var metSituations: Set<String> = []
    private var first: DilemmaSummary?

    init(track: Track, workplace: Workplace?, framework: Framework?, library: Catalogue, firstCase: Int) {
        self.track = track
        self.workplace = workplace
        self.framework = framework
        self.library = library
        self.firstCase = firstCase
        // What is met later is not met before.
        metCases = Set(track.pieces.compactMap(\.dilemma))
        first = track.pieces.contains { $0.kind == .firstCase || $0.kind == .sister } ? chosenFirst() : nil
        if let first { metCases.formUnion([first.id, first.sister ?? ""]) }
    }

    mutating func content(of piece: Track.Piece) -> TrackPath.Content {
        var content = TrackPath.Content(piece: piece)
        switch piece.kind {
        case .rules, .recall:
            let count = piece.rules.isEmpty ? 1 : TrackPath.situationsOfNamed
            content.situations = meet(piece.rules.isEmpty ? workplace?.rules ?? [] : piece.rules, count)
        case .firstCase: take(piece.dilemma.flatMap { library.dilemma($0) } ?? first, &content)
        case .limitedCase:
            take(
                named(piece)
                    ?? next { $0.kind == .lawLimited && $0.minutes <= TrackPath.limitedMinutes }, &content)
        case .poster:
            let tense = named(piece) ?? next { $0.format == .simple && isTense($0) }
            take(tense ?? next { $0.format == .simple }, &content)
            content.isTense = tense.map(isTense) ?? false
        case .sister:
            take(named(piece) ?? first?.sister.flatMap { library.dilemma($0) }, &content)
            content.situations = meet(otherRules, 1)
        case .talk, .own, .meeting: break
        }
        return content
    }

    // MARK: Cases

    private func named(_ piece: Track.Piece) -> DilemmaSummary? { piece.dilemma.flatMap { library.dilemma($0) } }

    private mutating func take(_ dilemma: DilemmaSummary?, _ content: inout TrackPath.Content) {
        guard let dilemma else { return }
        metCases.insert(dilemma.id)
        content.dilemma = dilemma.id
        content.isNearest = workplace.map { !dilemma.workplaces.contains($0.id) } ?? false
    }

    /// A short case with a sister: the one that it was, or the nearest.
    private func chosenFirst() -> DilemmaSummary? {
        let cases = library.dilemmas.filter {
            suits($0) && $0.format == .simple && $0.warnings.isEmpty && $0.sister != nil
        }
        let known = cases.filter { firstCase > 0 && TrackCode.number(ofCase: $0.id) == firstCase }
        return nearest(known) ?? nearest(cases)
    }

    private func next(where fits: (DilemmaSummary) -> Bool) -> DilemmaSummary? {
        nearest(library.dilemmas.filter { suits($0) && !metCases.contains($0.id) && fits($0) })
    }

    /// One's own workplace first, then its sector, then what is written for the new, then the shortest; by id where all is equal.
    private func nearest(_ cases: [DilemmaSummary]) -> DilemmaSummary? {
        func rank(_ dilemma: DilemmaSummary) -> [Int] {
            [
                workplace.map { dilemma.workplaces.contains($0.id) ? 0 : 1 } ?? 0,
                workplace.map { $0.sectors.contains(dilemma.sector) ? 0 : 1 } ?? 0,
                dilemma.kind == .judgement ? 0 : 1,
                track.audience.contains(where: dilemma.audience.contains) ? 0 : 1,
                dilemma.format == .simple ? 0 : 1, dilemma.minutes,
            ]
        }
        return cases.min { one, other in
            let (mine, its) = (rank(one), rank(other))
            return mine == its ? one.id < other.id : mine.lexicographicallyPrecedes(its)
        }
    }

    private func suits(_ dilemma: DilemmaSummary) -> Bool {
        !track.audience.reduce(into: Set()) { $0.formUnion($1.suited) }.isDisjoint(with: dilemma.audience)
    }

    /// Whether some choice strengthens a statement of the municipality's and costs another, or both at once for one.
    private func isTense(_ dilemma: DilemmaSummary) -> Bool {
        guard let framework else { return false }
        let shown = dilemma.principleAudience
        let principles = framework.principles.filter { shown.contains($0.appliesTo) }
        return dilemma.choices.contains { pulls in
            func touched(_ isWanted: (Int) -> Bool) -> [Principle] {
                principles.filter { principle in
                    pulls.contains { isWanted($0.size) && principle.isTouched(by: $0.concern, size: $0.size) }
                }
            }
            let (up, down) = (touched { $0 > 0 }, touched { $0 < 0 })
            return up.contains { strengthened in
                let named = Set(strengthened.rests.map(\.consideration))
                return down.contains {
                    $0.id == strengthened.id || named.isDisjoint(with: $0.rests.map(\.consideration))
                }
            }
        }
    }

    // MARK: Rules

    /// The rules for all who are employed that the workplace does not meet first.
    private var otherRules: [String] {
        let first = Set(workplace?.rules ?? [])
        let others = library.rules.filter { $0.audience.isEmpty && !first.contains($0.id) }.map(\.id)
        return Array(others.prefix(TrackPath.rulesMore))
    }

    /// So many situations of each of some rules: those of the workplace first, then those that may happen anywhere, then others.
    private mutating func meet(_ rules: [String], _ count: Int) -> [TrackPath.Met] {
        rules.compactMap { library.rule($0) }.flatMap { rule -> [TrackPath.Met] in
            let fresh = rule.situations.filter { !metSituations.contains("\(rule.id)/\($0.id)") }
            let own = workplace.map { place in fresh.filter { $0.isOwn(of: place.id) } } ?? []
            let anywhere = fresh.filter(\.isEverywhere)
            let others = fresh.filter { one in !anywhere.contains(one) && !own.contains(one) }
            let chosen = (own + anywhere + others).prefix(count)
            for situation in chosen { metSituations.insert("\(rule.id)/\(situation.id)") }
            return chosen.map {
                TrackPath.Met(rule: rule.id, situation: $0, isNearest: others.contains($0) && workplace != nil)
            }
        }
    }
}
