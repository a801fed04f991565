// How far a municipality has read what its statements are set against: statement by side, a yes or a no for each, and what got a no
// is set against it no more.

extension Framework {
    /// The id of the file with the answers about a framework.
    static func answers(about id: String) -> String { id + ".par" }

    /// The id of the framework that a file with answers is about; nil when its name says none.
    static func answered(by id: String) -> String? {
        let name = id.hasSuffix(".par") ? String(id.dropLast(4)) : ""
        return ShapeChecker.isID(name) ? name : nil
    }

    /// A statement and something that it is set against.
    public struct Pair: Sendable, Hashable, Codable {
        /// The statement's id.
        public let principle: String
        /// The consideration, or the side of it.
        public let concern: Concern

        /// A statement and something that it is set against.
        public init(principle: String, concern: Concern) {
            self.principle = principle
            self.concern = concern
        }
    }

    /// What was answered.
    public struct Reading: Sendable, Equatable, Codable {
        /// The pairs that belong together, as somebody answered.
        public let kept: Set<Pair>
        /// The pairs that don't: struck in the framework's own file, or answered with a no.
        public let struck: Set<Pair>

        init(kept: Set<Pair> = [], struck: Set<Pair> = []) {
            self.kept = kept
            self.struck = struck
        }
    }

    /// What the statements are set against, one pair for each side, in the order of the framework. What was struck is not there.
    ///
    /// - Parameter considerations: All considerations, for their sides.
    public func pairs(_ considerations: [Consideration]) -> [Pair] {
        principles.flatMap { principle in
            principle.rests.flatMap { $0.sided(considerations) }.map { Pair(principle: principle.id, concern: $0) }
        }
    }

    /// Whether somebody in the municipality has read every pair.
    public func isRead(_ considerations: [Consideration]) -> Bool {
        pairs(considerations).allSatisfy(reading.kept.contains) && !(reading.kept.isEmpty && reading.struck.isEmpty)
    }
}

extension Concern {
    /// The sides that this takes in; itself where there are none.
    public func sided(_ considerations: [Consideration]) -> [Concern] {
        guard side == nil, let whole = considerations.first(where: { $0.id == consideration }) else { return [self] }
        return whole.sided
    }
}

extension Principle {
    /// The statement without what it was found not to be about.
    func striking(_ struck: Set<Framework.Pair>, _ considerations: [Consideration]) -> Principle {
        let own = Set(struck.filter { $0.principle == id }.flatMap { $0.concern.sided(considerations) })
        guard !own.isEmpty else { return self }
        let left = rests.flatMap { concern -> [Concern] in
            let sides = concern.sided(considerations)
            return own.isDisjoint(with: sides) ? [concern] : sides.filter { !own.contains($0) }
        }
        return Principle(
            id: id, name: name, text: text, place: place, kind: kind, appliesTo: appliesTo, rests: left,
            buildsOn: buildsOn)
    }
}

extension Framework.Reading {
    /// - Parameters:
    ///   - framework: The framework's own file.
    ///   - answers: The files with answers, in order.
    init(_ framework: Tree, _ answers: [Tree]) {
        var kept: Set<Framework.Pair> = []
        var struck = Set(framework.items("ikke").map(Framework.Pair.init(tree:)))
        for answer in answers.flatMap({ $0.items("par") }) {
            let pair = Framework.Pair(tree: answer)
            if answer.text("svar") == "nei" {
                struck.insert(pair)
                kept.remove(pair)
            } else {
                kept.insert(pair)
                struck.remove(pair)
            }
        }
        self.init(kept: kept, struck: struck)
    }
}

extension Framework.Pair {
    fileprivate init(tree: Tree) {
        self.init(principle: tree.text("punkt"), concern: Concern(named: tree.text("hensyn")))
    }
}
