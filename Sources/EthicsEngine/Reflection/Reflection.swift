// The state of a reflection: what its events fold to. `decide` says which events an intent leads to, `apply` what an event
// changes; both have their own file.

/// One person's walk through a dilemma.
public struct Reflection: Sendable, Equatable {
    /// The dilemma, as it was when the reflection began.
    public let dilemma: Dilemma
    /// What the reflection began with.
    public let start: ReflectionStart
    /// The events that count: those that were undone are not among them.
    public internal(set) var history: [ReflectionEvent]

    /// The first choice: nil when not answered, `.some(nil)` for «vet ikke ennå».
    public internal(set) var firstChoice: String??
    /// How sure of the first choice.
    public internal(set) var confidence: Confidence?
    /// Who has most to lose and who is not in the room, by step; nil inside for nobody.
    public internal(set) var parties: [Step: String?] = [:]
    /// What stands against what; empty when it was passed over, nil when not asked yet.
    public internal(set) var against: String?
    /// One's own answers in the wheel.
    public internal(set) var fieldAnswers: [Lens: Answer] = [:]
    /// The fields of the wheel that were seen.
    public internal(set) var fieldsSeen: Set<Lens> = []
    /// The statements that pull each their way, at most two, in the order in which they were picked.
    public internal(set) var statements: [String] = []
    /// The field where it rubs.
    public internal(set) var friction: Lens?
    /// Where one stands after the argument against.
    public internal(set) var stance: Stance?
    /// The best argument for a choice that was not made: nil when not answered, `.some(nil)` for one's own.
    public internal(set) var otherArgument: String??
    /// That argument in one's own words.
    public internal(set) var ownArgument: String?
    /// The soothing reason that one could have given: `.some(nil)` for none of them.
    public internal(set) var rationalisation: String??
    /// The answers to what-ifs, by id; nil inside for «vet ikke ennå».
    public internal(set) var whatIfAnswers: [String: String?] = [:]
    /// The choice again; nil when not answered, and when one's own alternative is like none of them.
    public internal(set) var finalChoice: String?
    /// Whether an alternative of one's own is wanted.
    public internal(set) var wantsOwnAlternative = false
    /// The alternative of one's own.
    public internal(set) var ownAlternative: String?
    /// Whether it was said which alternative one's own is most like.
    public internal(set) var isNearestAnswered = false
    /// How sure of the choice again.
    public internal(set) var finalConfidence: Confidence?
    /// The reason for it.
    public internal(set) var reason: String?
    /// The choice that the reason was given for, which may have been changed since.
    public internal(set) var reasonChoice: String?
    /// Whom one would ask: nil when not answered, `.some(nil)` for nobody now.
    public internal(set) var contact: String??
    /// The choices in what follows, by scene.
    public internal(set) var sceneChoices: [String: String] = [:]
    /// The value that one thinks it costs most: `.some(nil)` for «vet ikke».
    public internal(set) var guess: String??
    /// The authors' reasons that one disagrees with, in the order in which that was said.
    public internal(set) var disagreements: [Disagreement] = []
    /// Whether one takes the proposed sentence, writes one's own, or neither.
    public internal(set) var sayingSource: SayingSource?
    /// The sentence that one would say.
    public internal(set) var saying: String?
    /// What one takes along: `.some(nil)` for nothing now.
    public internal(set) var measure: Measure??
    /// Whether what one takes along is in one's own words.
    public internal(set) var wantsOwnMeasure = false
    /// What became of it; nil while nobody has asked.
    public internal(set) var outcome: Measure.Outcome?
    /// Why, in one's own words; empty for nothing.
    public internal(set) var outcomeReason = ""
    /// Whether the reflection is over.
    public internal(set) var isFinished = false

    /// Index of the place one is at, in `places`.
    public internal(set) var position = 0
    /// Index of the furthest step that was reached, in the plan.
    var furthestStep = 0

    /// A reflection that has just begun.
    public init(_ start: ReflectionStart, dilemma: Dilemma) {
        self.dilemma = dilemma
        self.start = start
        history = [.started(start: start)]
        see()
    }

    /// Folds events.
    ///
    /// - Returns: nil when the events don't begin with `started`.
    public init?(folding events: some Sequence<ReflectionEvent>, dilemma: Dilemma) {
        var iterator = events.makeIterator()
        guard case .started(let start)? = iterator.next() else { return nil }
        self.init(start, dilemma: dilemma)
        while let event = iterator.next() { apply(event) }
    }

    /// The places of this walk. Some are only known once there is an answer, so that the list may grow.
    public var places: [Place] { start.plan.steps.flatMap(places) }

    private func places(of step: Step) -> [Place] {
        let isThere: Bool
        switch step {
        case .confidence: isThere = firstChoice != .some(nil)
        case .whatIf: return dilemma.whatIfs.prefix(start.plan.whatIfs).map { Place(step, item: $0.id) }
        case .mostToLose, .notInRoom: isThere = !dilemma.parties.isEmpty
        // A simple case has no wheel; of the law the authors say something where it sets limits.
        case .law:
            isThere =
                (hasWheel || dilemma.saysLaw)
                && (start.plan == .first || start.plan == .wheel || lawStatus != .none || leftUnlawful)
        case .lawField, .friction, .identityField, .reputationField, .economyField, .ethicsField: isThere = hasWheel
        case .writeArgument: isThere = otherArgument == .some(nil)
        case .rationalisation: isThere = !dilemma.rationalisations.isEmpty
        case .ownAlternative: isThere = wantsOwnAlternative
        case .nearest: isThere = wantsOwnAlternative
        case .following: return scenes.map { Place(step, item: $0.id) }
        case .guess: isThere = dilemma.isSetAgainstValues && finalChoice != nil
        case .writeSaying: isThere = sayingSource == .proposal || sayingSource == .own
        case .writeMeasure: isThere = wantsOwnMeasure
        default: isThere = true
        }
        return isThere ? [Place(step)] : []
    }

    /// Whether the case is argued field by field.
    private var hasWheel: Bool { dilemma.format == .full }

    /// The place one is at.
    public var place: Place {
        let places = places
        return places[min(max(position, 0), places.count - 1)]
    }

    /// Whether there is nothing after this place.
    public var isAtEnd: Bool { position >= places.count - 1 }

    /// The scenes that the choices so far lead to, the last one perhaps not decided yet.
    public var scenes: [Scene] {
        var next = finalChoice.flatMap { dilemma.choice($0)?.next }
        var found: [Scene] = []
        while let id = next, found.count <= dilemma.scenes.count, let scene = dilemma.scene(id) {
            found.append(scene)
            next = scene.choices.isEmpty ? scene.next : sceneChoices[id].flatMap { scene.choice($0)?.next }
        }
        return found
    }

    /// The choices taken from the final one on, for the law, the balance and the values.
    public var pathChoices: [Choice] {
        guard let final = finalChoice.flatMap({ dilemma.choice($0) }) else { return [] }
        return [final] + scenes.compactMap { scene in sceneChoices[scene.id].flatMap { scene.choice($0) } }
    }

    /// The ids of the choices taken from the final one on.
    public var pathIDs: [String] { pathChoices.map(\.id) }

    /// What the law says to the choices taken.
    public var lawStatus: LawStatus { LawStatus(of: pathChoices) }

    /// Whether the first choice was against the law and the final one is not.
    public var leftUnlawful: Bool {
        let first = (firstChoice ?? nil).flatMap { dilemma.choice($0)?.answer(.law)?.answer }
        return first == .no && lawStatus == .none && finalChoice != nil
    }

    /// The two choices that are looked at side by side: one's own and the one most like it; without one's own, the two
    /// most like each other. The difference between those is what the choice is about.
    public var compared: [Choice] {
        let choices = dilemma.choices
        guard let own = (firstChoice ?? nil).flatMap({ dilemma.choice($0) }) else {
            let pairs = choices.indices.flatMap { left in choices.indices.dropFirst(left + 1).map { (left, $0) } }
            let nearest = pairs.min {
                choices[$0.0].distance(to: choices[$0.1]) < choices[$1.0].distance(to: choices[$1.1])
            }
            return nearest.map { [choices[$0.0], choices[$0.1]] } ?? choices
        }
        let rival = choices.filter { $0.id != own.id }.min { own.distance(to: $0) < own.distance(to: $1) }
        return [own] + (rival.map { [$0] } ?? [])
    }

    /// From the third step on, the first choice can be seen but not changed.
    public var isFirstChoiceFixed: Bool {
        let steps = start.plan.steps
        guard let index = steps.firstIndex(where: { $0 == .counterargument || $0 == .lawField }) else { return false }
        return furthestStep >= index
    }

    /// Whether the place one is at has what it asks for, so that one may go on.
    public var isAnswered: Bool {
        let here = place
        switch here.step {
        case .firstChoice: return firstChoice != nil
        case .confidence: return confidence != nil
        case .mostToLose, .notInRoom: return parties[here.step] != nil
        case .against: return against != nil
        case .identityField: return statements.count == 2
        case .reputationField, .economyField: return here.step.lens.map { fieldAnswers[$0] != nil } ?? true
        case .friction: return friction != nil
        case .counterargument: return stance != nil || firstChoice == .some(nil)
        case .otherArgument: return otherArgument != nil
        case .writeArgument: return ownArgument != nil
        case .rationalisation: return rationalisation != nil
        case .whatIf: return here.item.map { whatIfAnswers[$0] != nil } ?? true
        case .finalChoice: return finalChoice != nil || wantsOwnAlternative
        case .ownAlternative: return ownAlternative != nil
        case .nearest: return isNearestAnswered
        case .finalConfidence: return finalConfidence != nil
        case .reason: return reason != nil
        case .ask: return contact != nil
        case .following:
            return here.item.flatMap { dilemma.scene($0) }.map { $0.choices.isEmpty || sceneChoices[$0.id] != nil }
                ?? true
        case .guess: return guess != nil
        case .saying: return sayingSource != nil
        case .writeSaying: return saying != nil
        case .takeAway: return measure != nil || wantsOwnMeasure
        case .writeMeasure: return measure != nil
        case .situation, .lawField, .ethicsField, .law, .balance, .values: return true
        }
    }

    /// Notes that the field of the wheel at this place was seen.
    mutating func see() {
        if let lens = place.step.lens { fieldsSeen.insert(lens) }
        if let confidence, confidence.rawValue > 0 { fieldsSeen.insert(.morality) }
        if reason != nil { fieldsSeen.insert(.ethics) }
    }
}

/// An authors' reason that somebody disagrees with.
public struct Disagreement: Sendable, Codable, Equatable {
    /// Which reason: the choice and the consideration, as `bli/omtanke`.
    public let reason: String
    /// What they would have said; empty for nothing.
    public let text: String

    /// An authors' reason that somebody disagrees with.
    public init(reason: String, text: String) {
        self.reason = reason
        self.text = text
    }
}

/// Where the sentence to say comes from.
public enum SayingSource: String, Sendable, Codable, CaseIterable {
    /// The proposal, to be changed or kept.
    case proposal
    /// One's own words.
    case own
    /// Nothing now.
    case none
}

extension Choice {
    /// How much two choices differ: the sum over all considerations of the differences between their effects.
    func distance(to other: Choice) -> Int {
        let ids = Set(effects.map(\.consideration)).union(other.effects.map(\.consideration))
        func size(_ choice: Choice, _ id: String) -> Int {
            choice.effects.first { $0.consideration == id }?.size ?? 0
        }
        return ids.reduce(0) { $0 + abs(size(self, $1) - size(other, $1)) }
    }
}
