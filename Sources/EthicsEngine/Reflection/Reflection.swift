// The state of a reflection: what its events fold to. `decide` (in its own file) says which events an intent leads to.

/// One person's walk through a dilemma.
public struct Reflection: Sendable, Equatable {
    /// The dilemma, as it was when the reflection began.
    public let dilemma: Dilemma
    /// What the reflection began with.
    public let start: ReflectionStart
    /// The events that count: those that were undone are not among them.
    public private(set) var history: [ReflectionEvent]

    /// The first choice: nil when not answered, `.some(nil)` for «vet ikke ennå».
    public private(set) var firstChoice: String??
    /// How sure of the first choice.
    public private(set) var confidence: Confidence?
    /// Where one stands after the argument against.
    public private(set) var stance: Stance?
    /// The answers to what-ifs, by id; nil inside for «vet ikke ennå».
    public private(set) var whatIfAnswers: [String: String?] = [:]
    /// The choice again.
    public private(set) var finalChoice: String?
    /// The reason for it.
    public private(set) var reason: String?
    /// The choice that the reason was given for, which may have been changed since.
    public private(set) var reasonChoice: String?
    /// Whom one would ask: nil when not answered, `.some(nil)` for nobody now.
    public private(set) var contact: String??
    /// The choices in what follows, by scene.
    public private(set) var sceneChoices: [String: String] = [:]
    /// Whether the reflection is over.
    public private(set) var isFinished = false

    /// Index of the place one is at, in `places`.
    public private(set) var position = 0
    /// Index of the furthest step that was reached, in the plan.
    private var furthestStep = 0

    /// A reflection that has just begun.
    public init(_ start: ReflectionStart, dilemma: Dilemma) {
        self.dilemma = dilemma
        self.start = start
        history = [.started(start: start)]
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

    /// The places of this walk. What follows is only known once there is a final choice, so that the list may grow.
    public var places: [Place] {
        start.plan.steps.flatMap { step -> [Place] in
            switch step {
            case .confidence: firstChoice == .some(nil) ? [] : [Place(step)]
            case .whatIf: dilemma.whatIfs.prefix(start.plan.whatIfs).map { Place(step, item: $0.id) }
            // A simple case has no wheel, and with it nothing that the authors say about the law.
            case .law: dilemma.choices.contains { $0.answer(.law) != nil } ? [Place(step)] : []
            case .following: scenes.map { Place(step, item: $0.id) }
            default: [Place(step)]
            }
        }
    }

    /// The place one is at.
    public var place: Place {
        let places = places
        return places[min(max(position, 0), places.count - 1)]
    }

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

    /// From the argument against on, the first choice can be seen but not changed.
    public var isFirstChoiceFixed: Bool {
        guard let index = start.plan.steps.firstIndex(of: .counterargument) else { return false }
        return furthestStep >= index
    }

    /// Whether the place one is at has what it asks for, so that one may go on.
    public var isAnswered: Bool {
        switch place.step {
        case .firstChoice: firstChoice != nil
        case .confidence: confidence != nil
        case .counterargument: stance != nil || firstChoice == .some(nil)
        case .whatIf: place.item.map { whatIfAnswers[$0] != nil } ?? true
        case .finalChoice: finalChoice != nil
        case .reason: reason != nil
        case .ask: contact != nil
        case .following:
            place.item.flatMap { dilemma.scene($0) }.map { $0.choices.isEmpty || sceneChoices[$0.id] != nil } ?? true
        case .law, .balance: true
        }
    }

    /// Applies an event. An event that means nothing here changes nothing: stored events are not trusted to fit.
    public mutating func apply(_ event: ReflectionEvent) {
        if event == .undone {
            // The one event that looks back: fold again without the last one.
            guard history.count > 1, let again = Reflection(folding: history.dropLast(), dilemma: dilemma) else {
                return
            }
            self = again
            return
        }
        history.append(event)
        switch event {
        case .started, .undone: break
        case .choseFirst(let choice):
            firstChoice = .some(choice)
            advance()
        case .rated(let value):
            confidence = value
            advance()
        case .tookStance(let value):
            stance = value
            advance()
        case .answeredWhatIf(let whatIf, let choice): whatIfAnswers[whatIf] = .some(choice)
        case .choseFinal(let choice):
            if choice != finalChoice { sceneChoices = [:] }
            finalChoice = choice
            advance()
        case .gaveReason(let text):
            reason = text
            reasonChoice = finalChoice
            advance()
        case .chosenContact(let contact):
            self.contact = .some(contact)
            advance()
        case .choseInScene(let scene, let choice):
            if sceneChoices[scene] != choice {
                // What lay beyond another choice here is not on this path.
                let kept = Set(scenes.prefix { $0.id != scene }.map(\.id))
                sceneChoices = sceneChoices.filter { kept.contains($0.key) }
            }
            sceneChoices[scene] = choice
            advance()
        case .continued: advance()
        case .wentBack: position = max(0, min(position, places.count - 1) - 1)
        case .finished: isFinished = true
        }
    }

    private mutating func advance() {
        position = min(position + 1, places.count - 1)
        if let index = start.plan.steps.firstIndex(of: place.step) { furthestStep = max(furthestStep, index) }
    }
}
