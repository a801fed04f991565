// What an intent leads to in a meeting. All rules of a meeting stand here.

import SafeText

extension Meeting {
    /// What an intent leads to.
    ///
    /// - Parameter now: The meeting's time, in seconds.
    /// - Throws: why it leads to nothing.
    public func decide(_ intent: MeetingIntent, at now: Int = 0) throws(MeetingRefusal) -> [MeetingEvent] {
        let used = max(used, now)
        if case .archive(let isConsidered) = intent {
            guard isFinished else { throw .notHere }
            return [.archived(isConsidered: isConsidered)]
        }
        if intent == .reopen {
            guard isFinished else { throw .notHere }
            return [.reopened]
        }
        guard !isFinished else { throw .isFinished }
        switch intent {
        case .goOn: return chosenFields + [isAtEnd ? .finished(used: used) : .continued(used: used)]
        case .skip:
            guard !isAtEnd else { return [.finished(used: used)] }
            return [.skipped(used: used)]
        case .goBack:
            guard position > 0 else { throw .atStart }
            return [.wentBack(used: used)]
        case .goToOutcome:
            guard !isAtOutcome else { throw .notHere }
            return [.wentToOutcome(used: used)]
        case .extend(let seconds):
            guard seconds > 0, place.step != .opening else { throw .notHere }
            return [.extended(seconds: seconds, used: used)]
        case .finish: return [.finished(used: used)]
        case .close(let ballot, let anyway): return [try closed(ballot, anyway: anyway)]
        case .say, .settle, .amend, .unsettle: return try decideOutcome(intent, used)
        case .followUp, .pickField, .disagree, .agree: return [try decideTalk(intent)]
        case .archive, .reopen: throw .notHere
        }
    }

    /// Who goes on without picking fields takes those that are proposed, and they are remembered.
    private var chosenFields: [MeetingEvent] {
        place.step == .pickFields && picked.isEmpty ? proposedFields.map { .pickedField(lens: $0) } : []
    }

    // MARK: Talk

    private func decideTalk(_ intent: MeetingIntent) throws(MeetingRefusal) -> MeetingEvent {
        switch intent {
        case .followUp(let index, let outcome):
            guard place.step == .lastAgreed else { throw .notHere }
            guard start.agreed.indices.contains(index) else { throw .unknown(String(index)) }
            return .followedUp(measure: index, outcome: outcome)
        case .pickField(let lens):
            guard place.step == .pickFields else { throw .notHere }
            guard Self.pickable.contains(lens) else { throw .unknown(lens.rawValue) }
            return .pickedField(lens: lens)
        case .disagree(let reason, let text):
            guard reasonIDs.contains(reason) else { throw .unknown(reason) }
            return .disagreed(disagreement: Disagreement(reason: reason, text: Self.cleaned(text)))
        case .agree(let reason):
            guard disagreements.contains(where: { $0.reason == reason }) else { throw .unknown(reason) }
            return .agreed(reason: reason)
        default: throw .notHere
        }
    }

    /// The authors' reasons that a group may disagree with: those of all choices, in effects and in the wheel.
    public var reasonIDs: Set<String> {
        Set(dilemma.choices.flatMap(\.reasonIDs))
    }

    /// The authors' words behind such a reason; nil when there is none.
    public func text(ofReason id: String) -> String? {
        dilemma.choices.lazy.compactMap { $0.text(ofReason: id) }.first
    }

    // MARK: Answers

    private func closed(_ ballot: Ballot, anyway: Bool) throws(MeetingRefusal) -> MeetingEvent {
        guard let open = self.ballot, open.round == ballot.round, open.options == ballot.options else {
            throw results.contains { $0.round == ballot.round } ? .isClosed : .notHere
        }
        guard ballot.total > 0 else { throw .doesNotAddUp(total: 0, expected: start.people) }
        guard anyway || ballot.total == start.people else {
            throw .doesNotAddUp(total: ballot.total, expected: start.people)
        }
        guard let result = disclosed(ballot) else { throw .notHere }
        return .closed(result: result)
    }

    /// What may be known of some answers here, after the rounds that are closed; nil when nobody answered.
    func disclosed(_ ballot: Ballot) -> RoundResult? {
        ballot.result(start.rule, wordsOnly: mustBeWords(ballot.round))
    }

    // MARK: What comes of it

    private func decideOutcome(_ intent: MeetingIntent, _ used: Int) throws(MeetingRefusal) -> [MeetingEvent] {
        switch intent {
        case .say(let text):
            guard place.step == .saying else { throw .notHere }
            return [.said(text: Self.cleaned(text)), .continued(used: used)]
        case .settle(let measure):
            guard place.step == .agreements else { throw .notHere }
            guard agreements.count < Self.mostAgreements else { throw .enough }
            return [.settled(measure: try Self.cleaned(measure))]
        case .amend(let index, let measure):
            guard place.step == .agreements else { throw .notHere }
            guard agreements.indices.contains(index) else { throw .unknown(String(index)) }
            return [.amended(measure: index, to: try Self.cleaned(measure))]
        case .unsettle(let index):
            guard place.step == .agreements else { throw .notHere }
            guard agreements.indices.contains(index) else { throw .unknown(String(index)) }
            return [.unsettled(measure: index)]
        default: throw .notHere
        }
    }

    /// What is agreed as a meeting keeps it.
    private static func cleaned(_ measure: AgreedMeasure) throws(MeetingRefusal) -> AgreedMeasure {
        let cleaned = AgreedMeasure(
            what: cleaned(measure.what), role: cleaned(measure.role), due: cleaned(measure.due))
        guard !cleaned.what.isEmpty, !cleaned.role.isEmpty, !cleaned.due.isEmpty else { throw .emptyText }
        return cleaned
    }

    /// A text as a meeting keeps it: on one line, without what may not be shown, and not longer than can be written.
    static func cleaned(_ text: String) -> String {
        // What is cut may end with a blank.
        String(SafeText.cleaned(text).trimmed.prefix(Reflection.maximumText)).trimmed
    }
}

extension Choice {
    /// The authors' words behind a reason for this choice; nil when it is none of its.
    public func text(ofReason reason: String) -> String? {
        effects.first { "\(id)/\($0.consideration)" == reason }?.reason
            ?? wheel.first { $0.answer != nil && "\(id)/\($0.lens.rawValue)" == reason }?.text
    }

    /// The ids of the authors' reasons for this choice that a group may disagree with: effects, then fields of the wheel.
    var reasonIDs: [String] {
        effects.map { "\(id)/\($0.consideration)" }
            + wheel.filter { $0.answer != nil }.map { "\(id)/\($0.lens.rawValue)" }
    }
}
