// What is left open after a meeting, for the next one of the same group. Needs no content.

/// What a meeting leaves for the next one.
public struct MeetingRecord: Sendable, Equatable {
    /// What it began with.
    public let start: MeetingStart
    /// The most that a meeting begins with: what a group asks about in two minutes. The oldest give way.
    static let mostOpen = 9

    /// What is to be asked about next time: what was agreed, and what was under way from before.
    public let open: [AgreedMeasure]

    /// What some events leave; nil when they are not a meeting's.
    public init?(_ events: some Sequence<MeetingEvent>) {
        var iterator = events.makeIterator()
        guard case .began(let start)? = iterator.next() else { return nil }
        self.start = start
        var outcomes: [Int: Measure.Outcome] = [:]
        var settled: [AgreedMeasure] = []
        while let event = iterator.next() {
            switch event {
            case .followedUp(let index, let outcome): outcomes[index] = outcome
            case .settled(let measure): if settled.count < Meeting.mostAgreements { settled.append(measure) }
            case .amended(let index, let measure): if settled.indices.contains(index) { settled[index] = measure }
            case .unsettled(let index): if settled.indices.contains(index) { settled.remove(at: index) }
            case .began, .continued, .skipped, .wentBack, .wentToOutcome, .extended, .pickedField, .closed, .disagreed,
                .agreed, .said, .finished, .reopened, .archived:
                break
            }
        }
        // What nobody has said the end of is asked about again.
        let carried = start.agreed.indices.filter { outcomes[$0] == nil || outcomes[$0] == .underWay }
        let left = carried.map { index in
            var measure = start.agreed[index]
            if outcomes[index] == .underWay { measure.isUnderWay = true }
            return measure
        }
        open = (left + settled).suffix(Self.mostOpen)
    }

    /// What the same group is asked about when it meets next: nothing where nobody knows who that is.
    public var asked: [AgreedMeasure] { isOf(group: start.group) ? open : [] }

    /// Whether this is the same group, whatever capitals and blanks its name was typed with. Nobody knows who a group without
    /// a name is, so that what it agreed on is not shown to another.
    public func isOf(group: String) -> Bool {
        let folded = Self.folded(group)
        return !folded.isEmpty && Self.folded(start.group) == folded
    }

    private static func folded(_ group: String) -> String {
        group.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
