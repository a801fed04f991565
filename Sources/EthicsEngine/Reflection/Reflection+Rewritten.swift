// A walk through a case that is being written: what was answered is taken along to the case as it is written now.

extension Reflection {
    /// The same walk through the case as it is written now, as far as it leads by the same places and everything that was
    /// answered with is still there. What is new on the way is asked.
    ///
    /// - Parameters:
    ///   - start: What a walk through the case as it is now begins with.
    ///   - dilemma: The case as it is now.
    public func rewritten(_ start: ReflectionStart, _ dilemma: Dilemma) -> Reflection {
        var before = Reflection(self.start, dilemma: self.dilemma)
        var now = Reflection(start, dilemma: dilemma)
        for event in history.dropFirst() {
            guard now.place == before.place, event.fits(dilemma) else { break }
            before.apply(event)
            now.apply(event)
        }
        return now
    }
}

extension ReflectionEvent {
    /// Whether all that it names of a case is there.
    fileprivate func fits(_ dilemma: Dilemma) -> Bool {
        switch self {
        case .choseFirst(let choice?), .choseNearest(let choice?), .choseFinal(let choice):
            dilemma.choice(choice) != nil
        case .pointedOut(_, let party?): dilemma.parties.contains { $0.id == party }
        case .tookArgument(let argument?):
            dilemma.choices.contains { $0.arguments.contains { $0.id == argument } }
        case .ownedUp(let rationalisation?): dilemma.rationalisations.contains { $0.id == rationalisation }
        case .answeredWhatIf(let whatIf, let choice):
            dilemma.whatIf(whatIf) != nil && (choice.map { dilemma.choice($0) != nil } ?? true)
        case .choseInScene(let scene, let choice): dilemma.scene(scene)?.choice(choice) != nil
        case .disagreed(let disagreement): dilemma.has(reason: disagreement.reason)
        case .agreed(let reason): dilemma.has(reason: reason)
        case .choseFirst(nil), .choseNearest(nil), .pointedOut(_, nil), .tookArgument(nil), .ownedUp(nil): true
        // What these name is no part of the case, or they name nothing.
        case .started, .rated, .setAgainst, .answeredField, .pickedStatement, .pickedField, .tookStance, .wroteArgument,
            .wantedOwnAlternative, .wroteAlternative, .ratedAgain, .gaveReason, .chosenContact, .guessed, .choseSaying,
            .said, .tookAlong, .wantedOwnMeasure, .followedUp, .continued, .wentBack, .undone, .finished:
            true
        }
    }
}

extension Dilemma {
    /// Whether it has a reason of this name: the choice and the consideration, as `bli/omtanke`.
    fileprivate func has(reason: String) -> Bool {
        everyChoice.contains { choice in choice.effects.contains { "\(choice.id)/\($0.consideration)" == reason } }
    }
}
