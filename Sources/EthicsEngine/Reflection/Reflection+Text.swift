// What is written in a reflection, by step.

extension Reflection {
    /// What was written at a step, or what one begins with there; nil for nothing.
    public func written(at step: Step) -> String? {
        switch step {
        case .against: against
        case .writeArgument: ownArgument
        case .ownAlternative: ownAlternative
        case .reason: reason
        case .writeSaying: saying ?? (sayingSource == .proposal ? proposedSaying?.text : nil)
        case .writeMeasure: measure.flatMap { $0?.text }
        default: nil
        }
    }

    /// The sentence that the authors propose for the choice; nil when there is none.
    public var proposedSaying: Choice.Saying? { finalChoice.flatMap { dilemma.choice($0)?.saying } }
}

extension ReflectionEvent {
    /// Whether the event holds what somebody wrote.
    public var isText: Bool {
        switch self {
        case .setAgainst, .wroteArgument, .wroteAlternative, .gaveReason, .said: true
        case .tookAlong(let measure): measure?.text != nil
        case .started, .choseFirst, .rated, .pointedOut, .answeredField, .pickedStatement, .pickedField, .tookStance,
            .tookArgument, .ownedUp, .answeredWhatIf, .choseFinal, .wantedOwnAlternative, .choseNearest, .ratedAgain,
            .chosenContact, .choseInScene, .guessed, .disagreed, .agreed, .choseSaying, .wantedOwnMeasure, .followedUp,
            .continued, .wentBack, .undone, .finished:
            false
        }
    }
}
