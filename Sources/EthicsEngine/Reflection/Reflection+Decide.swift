// What an intent leads to. All rules of the walk stand here: what may be answered where, and what is fixed.

import SafeText

extension Reflection {
    /// The longest text that is stored, in characters.
    public static let maximumText = 10_000

    /// What an intent leads to.
    ///
    /// - Parameter context: What there is to choose from beside the dilemma.
    /// - Throws: why it leads to nothing.
    public func decide(
        _ intent: ReflectionIntent, in context: ReflectionContext = ReflectionContext()
    ) throws(Refusal) -> [ReflectionEvent] {
        guard !isFinished else { return try decideAfterwards(intent) }
        switch intent {
        case .goOn, .goBack, .undo, .finish: return try decideMove(intent, context)
        case .write(let text): return ended(try written(text))
        case .takeStance, .takeArgument, .ownUp, .answerWhatIf: return [try decideDoubt(intent)]
        case .answerField, .pickStatement, .pickField: return [try decideWheel(intent, context)]
        case .guess, .disagree, .agree, .chooseSaying, .takeAlong, .wantOwnMeasure:
            return ended(try decideTakeAway(intent, context))
        case .followUp: throw .notHere
        case .chooseFirst, .rate, .pointOut, .chooseFinal, .wantOwnAlternative, .chooseNearest, .chooseContact,
            .chooseInScene:
            return [try decideChoice(intent, context)]
        }
    }

    /// What is taken along is the last thing: with it the walk is over.
    private func ended(_ event: ReflectionEvent) -> [ReflectionEvent] {
        if case .tookAlong = event { [event, .finished] } else { [event] }
    }

    // MARK: Choices

    private func decideChoice(
        _ intent: ReflectionIntent, _ context: ReflectionContext
    ) throws(Refusal) -> ReflectionEvent {
        let here = place
        switch (intent, here.step) {
        case (.chooseFirst(let choice), .firstChoice):
            guard !isFirstChoiceFixed else { throw .firstChoiceIsFixed }
            if let choice { try require(dilemma.choice(choice) != nil, choice) }
            return .choseFirst(choice: choice)
        case (.rate(let confidence), .confidence):
            guard !isFirstChoiceFixed else { throw .firstChoiceIsFixed }
            return .rated(confidence: confidence)
        case (.rate(let confidence), .finalConfidence): return .ratedAgain(confidence: confidence)
        case (.pointOut(let party), .mostToLose), (.pointOut(let party), .notInRoom):
            if let party { try require(dilemma.parties.contains { $0.id == party }, party) }
            return .pointedOut(step: here.step, party: party)
        case (.chooseFinal(let choice), .finalChoice):
            try require(dilemma.choice(choice) != nil, choice)
            return .choseFinal(choice: choice)
        case (.wantOwnAlternative, .finalChoice):
            guard start.plan.hasOwnAlternative else { throw .notHere }
            return .wantedOwnAlternative
        case (.chooseNearest(let choice), .nearest):
            if let choice { try require(dilemma.choice(choice) != nil, choice) }
            return .choseNearest(choice: choice)
        case (.chooseContact(let contact), .ask):
            if let contact { try require(context.contacts.contains(contact), contact) }
            return .chosenContact(contact: contact)
        case (.chooseInScene(let choice), .following):
            guard let scene = here.item.flatMap({ dilemma.scene($0) }) else { throw .notHere }
            try require(scene.choice(choice) != nil, choice)
            return .choseInScene(scene: scene.id, choice: choice)
        default: throw .notHere
        }
    }

    // MARK: Undersøk

    private func decideDoubt(_ intent: ReflectionIntent) throws(Refusal) -> ReflectionEvent {
        let here = place
        switch (intent, here.step) {
        case (.takeStance(let stance), .counterargument):
            guard firstChoice != .some(nil) else { throw .notHere }
            return .tookStance(stance: stance)
        case (.takeArgument(let argument), .otherArgument):
            if let argument { try require(otherArguments.contains { $0.id == argument }, argument) }
            return .tookArgument(argument: argument)
        case (.ownUp(let id), .rationalisation):
            if let id { try require(dilemma.rationalisations.contains { $0.id == id }, id) }
            return .ownedUp(rationalisation: id)
        case (.answerWhatIf(let choice), .whatIf):
            if let choice { try require(dilemma.choice(choice) != nil, choice) }
            guard let whatIf = here.item else { throw .notHere }
            return .answeredWhatIf(whatIf: whatIf, choice: choice)
        default: throw .notHere
        }
    }

    private func decideWheel(
        _ intent: ReflectionIntent, _ context: ReflectionContext
    ) throws(Refusal) -> ReflectionEvent {
        switch (intent, place.step) {
        case (.answerField(let answer), .reputationField), (.answerField(let answer), .economyField):
            guard let lens = place.step.lens else { throw .notHere }
            return .answeredField(lens: lens, answer: answer)
        case (.pickStatement(let id), .identityField):
            try require(context.statements.contains(id), id)
            return .pickedStatement(id: id)
        case (.pickField(let lens), .friction):
            guard lens != .law, lens != .morality else { throw .notHere }
            return .pickedField(lens: lens)
        default: throw .notHere
        }
    }

    /// The first argument for each of the choices that were not made, at most three: more of them have no room beside each
    /// other on the smallest screen. Those for the choices most unlike one's own come last.
    public var otherArguments: [Item] {
        let own = (firstChoice ?? nil).flatMap { dilemma.choice($0) }
        let others = dilemma.choices.filter { $0.id != own?.id }
        let nearest = own.map { own in others.sorted { own.distance(to: $0) < own.distance(to: $1) } } ?? others
        return nearest.flatMap { $0.arguments.prefix(1) }.prefix(3).map { $0 }
    }

    // MARK: Ta med

    private func decideTakeAway(
        _ intent: ReflectionIntent, _ context: ReflectionContext
    ) throws(Refusal) -> ReflectionEvent {
        switch (intent, place.step) {
        case (.guess(let value), .guess):
            if let value { try require(context.values.contains(value), value) }
            return .guessed(value: value)
        case (.disagree(let reason, let text), .values):
            try require(reasonIDs.contains(reason), reason)
            let cleaned = String(SafeText.cleaned(text).trimmed.prefix(Self.maximumText))
            return .disagreed(disagreement: Disagreement(reason: reason, text: cleaned))
        case (.agree(let reason), .values):
            try require(disagreements.contains { $0.reason == reason }, reason)
            return .agreed(reason: reason)
        case (.chooseSaying(let source), .saying): return .choseSaying(source: source)
        case (.takeAlong(let ready), .takeAway): return .tookAlong(measure: ready.map { Measure($0) })
        case (.wantOwnMeasure, .takeAway): return .wantedOwnMeasure
        default: throw .notHere
        }
    }

    /// The reasons that one may disagree with: those of the choices taken, and of the first one.
    private var reasonIDs: Set<String> {
        let first = (firstChoice ?? nil).flatMap { dilemma.choice($0) }
        return Set(
            (pathChoices + [first].compactMap { $0 }).flatMap { choice in
                choice.effects.map { "\(choice.id)/\($0.consideration)" }
            })
    }

    /// When the walk is over, what was taken along can be followed up.
    private func decideAfterwards(_ intent: ReflectionIntent) throws(Refusal) -> [ReflectionEvent] {
        guard case .followUp(let outcome, let text) = intent else { throw .isFinished }
        guard measure != .some(nil), measure != nil else { throw .notHere }
        let cleaned = String(SafeText.cleaned(text).trimmed.prefix(Self.maximumText))
        return [.followedUp(outcome: outcome, text: cleaned)]
    }

    // MARK: Texts and moves

    private func written(_ text: String) throws(Refusal) -> ReflectionEvent {
        let step = place.step
        guard step.isWriting else { throw .notHere }
        let trimmed = String(SafeText.cleaned(text).trimmed.prefix(Self.maximumText))
        // Only what stands against what may be passed over.
        guard !trimmed.isEmpty || step == .against else { throw .emptyText }
        switch step {
        case .against: return .setAgainst(text: trimmed)
        case .writeArgument: return .wroteArgument(text: trimmed)
        case .ownAlternative: return .wroteAlternative(text: trimmed)
        case .writeSaying: return .said(text: trimmed)
        case .writeMeasure: return .tookAlong(measure: Measure(text: trimmed))
        default: return .gaveReason(text: trimmed)
        }
    }

    private func decideMove(_ intent: ReflectionIntent, _ context: ReflectionContext) throws(Refusal)
        -> [ReflectionEvent]
    {
        switch intent {
        case .goOn:
            guard !isAtEnd else { throw .notHere }
            // Where the values have no two statements about the choices there is nothing to pick, and without values nothing to
            // guess.
            let hasQuestion =
                switch place.step {
                case .identityField: context.statements.count > 1
                case .guess: !context.values.isEmpty
                default: true
                }
            guard isAnswered || !hasQuestion else { throw .unanswered }
            return [.continued]
        case .goBack:
            guard position > 0 else { throw .atStart }
            return [.wentBack]
        case .undo:
            guard history.count > 1 else { throw .atStart }
            if isFirstChoiceFixed {
                let before = Reflection(folding: history.dropLast(), dilemma: dilemma)
                guard before?.isFirstChoiceFixed == true else { throw .firstChoiceIsFixed }
            }
            return [.undone]
        case .finish:
            guard isAtEnd, place.step.part == .takeAway else { throw .notHere }
            guard isAnswered else { throw .unanswered }
            return [.finished]
        default: throw .notHere
        }
    }

    private func require(_ isKnown: Bool, _ id: String) throws(Refusal) {
        guard isKnown else { throw .unknown(id) }
    }
}
