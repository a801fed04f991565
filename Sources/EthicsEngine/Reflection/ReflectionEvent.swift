// What happened in a reflection. Events are what is saved; everything else is folded from them, so a case that is added
// here is there for good.

/// Something that happened in a reflection.
public enum ReflectionEvent: Sendable, Codable, Equatable {
    /// The reflection began. Always the first event.
    case started(start: ReflectionStart)
    /// The first choice; nil for «vet ikke ennå».
    case choseFirst(choice: String?)
    /// How sure of the first choice.
    case rated(confidence: Confidence)
    /// Who has most to lose or is not in the room; nil for nobody.
    case pointedOut(step: Step, party: String?)
    /// What stands against what; empty when it was passed over.
    case setAgainst(text: String)
    /// One's own answer in a field of the wheel.
    case answeredField(lens: Lens, answer: Answer)
    /// A statement was picked, or let go of when it was picked before.
    case pickedStatement(id: String)
    /// The field where it rubs.
    case pickedField(lens: Lens)
    /// Where one stands after the argument against.
    case tookStance(stance: Stance)
    /// The best argument for a choice that was not made; nil for one's own.
    case tookArgument(argument: String?)
    /// That argument in one's own words.
    case wroteArgument(text: String)
    /// The soothing reason that one could have given; nil for none.
    case ownedUp(rationalisation: String?)
    /// The choice with one circumstance changed; nil for «vet ikke ennå».
    case answeredWhatIf(whatIf: String, choice: String?)
    /// The choice again.
    case choseFinal(choice: String)
    /// None of the alternatives: one of one's own.
    case wantedOwnAlternative
    /// The alternative of one's own.
    case wroteAlternative(text: String)
    /// Which alternative it is most like; nil for none.
    case choseNearest(choice: String?)
    /// How sure of the choice again.
    case ratedAgain(confidence: Confidence)
    /// The reason for the choice.
    case gaveReason(text: String)
    /// Whom one would ask, as the id of a contact; nil for nobody now.
    case chosenContact(contact: String?)
    /// A choice in what follows.
    case choseInScene(scene: String, choice: String)
    /// The value that one thinks it costs most; nil for «vet ikke».
    case guessed(value: String?)
    /// One disagrees with a reason.
    case disagreed(disagreement: Disagreement)
    /// One does not disagree with it after all.
    case agreed(reason: String)
    /// Where the sentence to say comes from.
    case choseSaying(source: SayingSource)
    /// The sentence to say.
    case said(text: String)
    /// What one takes along; nil for nothing now.
    case tookAlong(measure: Measure?)
    /// What one takes along is in one's own words.
    case wantedOwnMeasure
    /// What became of what was taken along.
    case followedUp(outcome: Measure.Outcome, text: String)
    /// On to the next place.
    case continued
    /// Back to the place before; answers stay.
    case wentBack
    /// The last event that was not undone itself is as if it had not happened.
    case undone
    /// The reflection is over.
    case finished
}

/// What a reflection began with.
public struct ReflectionStart: Sendable, Codable, Equatable {
    /// The plan.
    public let plan: Plan
    /// The dilemma's id.
    public let dilemma: String
    /// The id of the municipality whose contacts and values are shown.
    public let municipality: String
    /// The content as it was, by hash, so that it may change under a saved reflection.
    public let content: [ContentReference]

    /// What a reflection begins with.
    public init(plan: Plan, dilemma: String, municipality: String, content: [ContentReference]) {
        self.plan = plan
        self.dilemma = dilemma
        self.municipality = municipality
        self.content = content
    }
}

/// A piece of content as it was.
public struct ContentReference: Sendable, Codable, Equatable {
    /// Which piece.
    public let key: ContentKey
    /// The hash of its bytes, in hexadecimal.
    public let hash: String

    /// A piece of content as it was.
    public init(key: ContentKey, hash: String) {
        self.key = key
        self.hash = hash
    }
}

/// How sure one is that a choice is right, on an ordered scale of five.
public enum Confidence: Int, Sendable, Codable, CaseIterable {
    /// Svært i tvil.
    case veryDoubtful = 1
    /// Litt i tvil.
    case doubtful
    /// Både og.
    case between
    /// Ganske sikker.
    case fairlySure
    /// Helt sikker.
    case sure
}

/// Where one stands after the best argument against.
public enum Stance: String, Sendable, Codable, CaseIterable {
    /// Jeg står på valget.
    case standing
    /// Jeg vakler.
    case wavering
    /// Jeg ombestemte meg.
    case changed
}
