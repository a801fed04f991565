// The result of a meeting for machines. What the small-group rule keeps back is "suppressed", with every measure of it.

import EthicsEngine
import EthicsWords

/// What `replay --format json` prints.
package struct MeetingReport: Encodable, Equatable {
    /// The dilemma's id.
    package let dilemma: String
    /// The day, `yyyy-mm-dd`.
    package let date: String
    /// The municipality's id.
    package let municipality: String
    /// What the group is called; empty for nothing.
    package let group: String
    /// The plan, in minutes.
    package let minutes: Int
    /// How many were to answer.
    package let people: Int
    /// Whether the meeting leader leads those who sat there.
    package let isLeader: Bool
    /// The fewest answers that anything is said of.
    package let minimum: Int
    /// The rounds that were closed, in order.
    package let rounds: [RoundReport]
    /// From the first answer to the new one; "suppressed" when either may not be known, left out when there were not both.
    package let shift: Kept<ShiftReport>?
    /// The fields of the wheel that were talked about.
    package let fields: [String]
    /// The authors' reasons that the group disagrees with.
    package let disagreements: [Disagreement]
    /// The sentence; left out when there is none.
    package let sentence: String?
    /// What was agreed.
    package let agreements: [AgreedMeasure]
    /// What was agreed last time, and what became of it.
    package let agreedBefore: [Followed]
    /// Whether it was considered to archive the minutes; left out when nobody said.
    package let isArchivingConsidered: Bool?

    /// Something that may be known, or not.
    package enum Kept<Value: Encodable & Equatable>: Encodable, Equatable {
        /// It may be known.
        case known(Value)
        /// The small-group rule keeps it back.
        case suppressed

        /// Writes the value, or "suppressed".
        package func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .known(let value): try container.encode(value)
            case .suppressed: try container.encode("suppressed")
            }
        }
    }

    /// A round.
    package struct RoundReport: Encodable, Equatable {
        /// Which, as in a recording: `forste-svar`, `felt/omdomme`.
        package let round: String
        /// How it was answered.
        package let way: String
        /// Whether everybody saw what everybody answered.
        package let isOpen: Bool
        /// How many gave each answer.
        package let counts: Kept<[String: Int]>
        /// `enstemmig`, `flertall` or `delt`; left out when too few answered.
        package let unity: String?
        /// What everybody or more than half answered.
        package let leading: String?
        /// The chance that two people picked at random answered the same, 0…1; left out for answers on a scale.
        package let pairwiseAgreement: Kept<Double>?
        /// The median on the scale, from 1; left out for answers without order.
        package let median: Kept<Double>?
        /// Galtung's type of the distribution, A, J, L, U, S or F; left out for answers without order.
        package let shape: Kept<String>?
        /// Van der Eijk's A, −1…1; left out for answers without order.
        package let consensus: Kept<Double>?

        package enum CodingKeys: String, CodingKey {
            case round, way, isOpen, counts, unity, leading, median, shape
            case pairwiseAgreement = "P"
            case consensus = "A"
        }
    }

    /// What moved between two rounds.
    package struct ShiftReport: Encodable, Equatable {
        /// Percentage points for each answer, after minus before.
        package let points: [String: Double]
        /// Half the sum of the differences of the shares, 0…1.
        package let distance: Double
    }

    /// Something that was agreed before.
    package struct Followed: Encodable, Equatable {
        /// What it was.
        package let measure: AgreedMeasure
        /// What became of it; left out when nobody said.
        package let outcome: String?
    }

    /// The result of a meeting.
    ///
    /// - Parameter date: The day, `yyyy-mm-dd`.
    package init(_ meeting: Meeting, date: String) {
        let start = meeting.start
        dilemma = start.dilemma
        self.date = date
        municipality = start.municipality
        group = start.group
        minutes = start.plan.rawValue
        people = start.people
        isLeader = start.isLeader
        minimum = start.rule.minimum
        rounds = meeting.results.map(RoundReport.init)
        shift = Self.shift(meeting)
        fields = meeting.visitedFields.map(\.rawValue)
        disagreements = meeting.disagreements
        sentence = meeting.saying.flatMap { $0.isEmpty ? nil : $0 }
        agreements = meeting.agreements
        agreedBefore = start.agreed.enumerated().map { index, measure in
            Followed(measure: measure, outcome: meeting.outcomes[index]?.rawValue)
        }
        isArchivingConsidered = meeting.isArchivingConsidered
    }

    private static func shift(_ meeting: Meeting) -> Kept<ShiftReport>? {
        guard let first = meeting.result(.first), let again = meeting.result(.again) else { return nil }
        guard let before = first.disclosure.counts, let after = again.disclosure.counts,
            let shift = Shift(from: before, to: after)
        else { return .suppressed }
        let options = Round.first.options(in: meeting.dilemma)
        return .known(
            ShiftReport(
                points: Dictionary(zip(options, shift.points), uniquingKeysWith: { $1 }), distance: shift.distance))
    }
}

extension MeetingReport.RoundReport {
    package init(_ result: RoundResult) {
        round = result.round.rawValue
        way = result.way.rawValue
        isOpen = result.way.isOpen
        unity = result.disclosure.unity?.rawValue
        leading = result.disclosure.leading
        guard case .counts(let values) = result.disclosure else {
            counts = .suppressed
            pairwiseAgreement = result.round.isOrdered ? nil : .suppressed
            median = result.round.isOrdered ? .suppressed : nil
            shape = result.round.isOrdered ? .suppressed : nil
            consensus = result.round.isOrdered ? .suppressed : nil
            return
        }
        let numbers = values.map(\.count)
        counts = .known(Dictionary(values.map { ($0.option, $0.count) }, uniquingKeysWith: { $1 }))
        pairwiseAgreement = result.round.isOrdered ? nil : PairwiseAgreement.value(numbers).map { .known($0) }
        median = result.round.isOrdered ? Median.value(numbers).map { .known($0) } : nil
        shape = result.round.isOrdered ? .known(DistributionShape.of(numbers).shape.rawValue) : nil
        consensus = result.round.isOrdered ? Consensus.value(numbers).map { .known($0) } : nil
    }
}

extension Meeting {
    /// The fields of the wheel that the meeting has been at, in the wheel's order. Of one that was held on paper those that
    /// are named are known.
    package var visitedFields: [Lens] {
        guard position > 0 else { return isFinished ? Lens.allCases.filter(picked.contains) : [] }
        let places = visitedPlaces
        return Lens.allCases.filter { lens in
            lens == .law ? places.contains { $0.step == .law } : places.contains { $0.lens == lens }
        }
    }
}
