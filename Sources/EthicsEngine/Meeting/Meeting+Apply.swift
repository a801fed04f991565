// What an event changes in a meeting.

extension Meeting {
    /// Applies an event. An event that means nothing here changes nothing: stored events are not trusted to fit.
    public mutating func apply(_ event: MeetingEvent) {
        history.append(event)
        switch event {
        case .began: break
        case .continued(let used): go(to: position + 1, used)
        case .skipped(let used):
            let step = place.step
            let rest = places[min(position, places.count)...]
            go(to: rest.firstIndex { $0.step != step } ?? places.count - 1, used)
        case .wentBack(let used): go(to: position - 1, used)
        case .wentToOutcome(let used):
            go(to: places.firstIndex { $0.step == .saying } ?? places.count - 1, used)
        case .extended(let seconds, let used):
            extra = min(extra + min(max(0, seconds), Self.longest), Self.longest)
            note(used)
        case .followedUp(let measure, let outcome):
            if start.agreed.indices.contains(measure) { outcomes[measure] = outcome }
        case .pickedField(let lens): pick(lens)
        case .closed(let result):
            // Stored counts that nobody can have typed are left out.
            let canBe = result.disclosure.counts?.allSatisfy { (0...Ballot.mostPerOption).contains($0) } ?? true
            if canBe, self.result(result.round) == nil { results.append(result) }
        case .disagreed(let disagreement):
            disagreements.removeAll { $0.reason == disagreement.reason }
            disagreements.append(disagreement)
        case .agreed(let reason): disagreements.removeAll { $0.reason == reason }
        case .said(let text): saying = text
        case .settled(let measure):
            if agreements.count < Self.mostAgreements { agreements.append(measure) }
        case .amended(let index, let measure):
            if agreements.indices.contains(index) { agreements[index] = measure }
        case .unsettled(let measure):
            if agreements.indices.contains(measure) { agreements.remove(at: measure) }
        case .finished(let used):
            note(used)
            isFinished = true
        case .reopened: isFinished = false
        case .archived(let isConsidered): isArchivingConsidered = isConsidered
        }
    }

    private mutating func go(to index: Int, _ used: Int) {
        note(used)
        position = min(max(0, index), places.count - 1)
        arrival = self.used
        extra = 0
        visited.insert(place.id)
    }

    /// The most seconds that are taken from a log: more than any meeting lasts, and few enough to count with.
    private static let longest = 100 * 86_400

    /// The meeting's time never goes back.
    private mutating func note(_ used: Int) { self.used = max(self.used, min(used, Self.longest)) }

    /// Picks a field, or lets go of it. A third one takes the place of the first.
    private mutating func pick(_ lens: Lens) {
        if let index = picked.firstIndex(of: lens) {
            picked.remove(at: index)
        } else {
            picked.append(lens)
            if picked.count > Self.mostPicked { picked.removeFirst() }
        }
    }
}
