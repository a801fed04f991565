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
        take(event)
        see()
    }

    private mutating func take(_ event: ReflectionEvent) {
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
        // After the rest the walk goes on.
        case .choseFirst(let choice): answer { $0.firstChoice = .some(choice) }
        case .rated(let value): answer { $0.confidence = value }
        case .pointedOut(let step, let party): answer { $0.parties[step] = .some(party) }
        case .setAgainst(let text): answer { $0.against = text }
        case .tookStance(let value): answer { $0.stance = value }
        case .tookArgument(let argument):
            answer {
                $0.otherArgument = .some(argument)
                if argument != nil { $0.ownArgument = nil }
            }
        case .wroteArgument(let text): answer { $0.ownArgument = text }
        case .ownedUp(let rationalisation): answer { $0.rationalisation = .some(rationalisation) }
        case .choseFinal(let choice):
            answer {
                $0.setFinal(choice)
                $0.wantsOwnAlternative = false
                $0.ownAlternative = nil
            }
        case .wantedOwnAlternative:
            answer {
                if !$0.wantsOwnAlternative { $0.setFinal(nil) }
                $0.wantsOwnAlternative = true
                $0.isNearestAnswered = false
            }
        case .wroteAlternative(let text): answer { $0.ownAlternative = text }
        case .choseNearest(let choice):
            answer {
                $0.setFinal(choice)
                $0.isNearestAnswered = true
            }
        case .ratedAgain(let value): answer { $0.finalConfidence = value }
        case .gaveReason(let text):
            answer {
                $0.reason = text
                $0.reasonChoice = $0.finalChoice
            }
        case .chosenContact(let contact): answer { $0.contact = .some(contact) }
        case .choseInScene(let scene, let choice): answer { $0.choose(choice, in: scene) }
        case .guessed(let value): answer { $0.guess = .some(value) }
        case .choseSaying(let source):
            answer {
                if source != $0.sayingSource { $0.saying = nil }
                $0.sayingSource = source
            }
        case .said(let text): answer { $0.saying = text }
        case .tookAlong(let measure):
            answer {
                $0.measure = .some(measure)
                if measure?.text == nil { $0.wantsOwnMeasure = false }
            }
        case .wantedOwnMeasure:
            answer {
                if !$0.wantsOwnMeasure { $0.measure = nil }
                $0.wantsOwnMeasure = true
            }
        }
    }

    /// Takes in an answer after which the walk goes on.
    private mutating func answer(_ change: (inout Reflection) -> Void) {
        change(&self)
        advance()
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
