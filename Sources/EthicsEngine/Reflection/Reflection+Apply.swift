// What an event changes.

extension Reflection {
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
        case .continued: advance()
        case .wentBack: position = max(0, min(position, places.count - 1) - 1)
        case .finished: isFinished = true
        case .answeredWhatIf(let whatIf, let choice): whatIfAnswers[whatIf] = .some(choice)
        case .answeredField(let lens, let answer): fieldAnswers[lens] = answer
        case .pickedField(let lens):
            friction = lens
            fieldsSeen.insert(lens)
        case .pickedStatement(let id): pick(id)
        case .disagreed(let disagreement):
            disagreements.removeAll { $0.reason == disagreement.reason }
            disagreements.append(disagreement)
        case .agreed(let reason): disagreements.removeAll { $0.reason == reason }
        case .followedUp(let outcome, let text):
            self.outcome = outcome
            outcomeReason = text
        case .choseFirst, .rated, .pointedOut, .setAgainst, .tookStance, .tookArgument, .wroteArgument, .ownedUp,
            .choseFinal,
            .wantedOwnAlternative, .wroteAlternative, .choseNearest, .ratedAgain, .gaveReason, .chosenContact,
            .choseInScene,
            .guessed, .choseSaying, .said, .tookAlong, .wantedOwnMeasure:
            answer(event)
            advance()
        }
        see()
    }

    /// Takes in an answer after which the walk goes on.
    private mutating func answer(_ event: ReflectionEvent) {
        switch event {
        case .choseFirst(let choice): firstChoice = .some(choice)
        case .rated(let value): confidence = value
        case .pointedOut(let step, let party): parties[step] = .some(party)
        case .setAgainst(let text): against = text
        case .tookStance(let value): stance = value
        case .tookArgument(let argument):
            otherArgument = .some(argument)
            if argument != nil { ownArgument = nil }
        case .wroteArgument(let text): ownArgument = text
        case .ownedUp(let rationalisation): self.rationalisation = .some(rationalisation)
        case .choseFinal(let choice):
            setFinal(choice)
            wantsOwnAlternative = false
            ownAlternative = nil
        case .wantedOwnAlternative:
            if !wantsOwnAlternative { setFinal(nil) }
            wantsOwnAlternative = true
            isNearestAnswered = false
        case .wroteAlternative(let text): ownAlternative = text
        case .choseNearest(let choice):
            setFinal(choice)
            isNearestAnswered = true
        case .ratedAgain(let value): finalConfidence = value
        case .gaveReason(let text):
            reason = text
            reasonChoice = finalChoice
        case .chosenContact(let contact): self.contact = .some(contact)
        case .choseInScene(let scene, let choice): choose(choice, in: scene)
        case .guessed(let value): guess = .some(value)
        case .choseSaying(let source):
            if source != sayingSource { saying = nil }
            sayingSource = source
        case .said(let text): saying = text
        case .tookAlong(let measure):
            self.measure = .some(measure)
            if measure?.text == nil { wantsOwnMeasure = false }
        case .wantedOwnMeasure:
            if !wantsOwnMeasure { measure = nil }
            wantsOwnMeasure = true
        case .started, .undone, .continued, .wentBack, .finished, .answeredWhatIf, .answeredField, .pickedField,
            .pickedStatement, .disagreed, .agreed, .followedUp:
            break
        }
    }

    private mutating func setFinal(_ choice: String?) {
        if choice != finalChoice { sceneChoices = [:] }
        finalChoice = choice
    }

    private mutating func choose(_ choice: String, in scene: String) {
        if sceneChoices[scene] != choice {
            // What lay beyond another choice here is not on this path.
            let kept = Set(scenes.prefix { $0.id != scene }.map(\.id))
            sceneChoices = sceneChoices.filter { kept.contains($0.key) }
        }
        sceneChoices[scene] = choice
    }

    /// Picks a statement, or lets go of it. A third one takes the place of the first.
    private mutating func pick(_ statement: String) {
        if let index = statements.firstIndex(of: statement) {
            statements.remove(at: index)
        } else {
            statements.append(statement)
            if statements.count > 2 { statements.removeFirst() }
        }
    }

    private mutating func advance() {
        position = min(position + 1, places.count - 1)
        if let index = start.plan.steps.firstIndex(of: place.step) { furthestStep = max(furthestStep, index) }
    }
}
