// What is decided before the door opens: which case, how long, how many, and for whom.

import EthicsEngine
import EthicsPage
import EthicsWords

/// A meeting that is being prepared. Nothing of it is stored before the meeting begins.
struct MeetingSetup: Equatable, Sendable {
    /// How many are proposed.
    static let proposed = 3
    /// The most that can answer.
    static let mostPeople = 999

    /// The plan.
    var plan = MeetingPlan.half
    /// How many answer.
    var people = MeetingStart.usualPeople
    /// What the group is called; empty for nothing.
    var group = ""
    /// Whether the meeting leader leads those who sit there.
    var isLeader = false
    /// How answers are given.
    var way = AnswerWay.slips
    /// The sector whose cases come first; nil for all.
    var sector: String?
    /// Who sits there.
    var audience = Dilemma.Audience.employee
    /// A case that was asked for, which comes first.
    var wanted: String?
    /// Whether it is the usual, so that what the last meeting had may take its place.
    var isUsual = true
    /// Which part of the preparation is shown.
    var side = Side.cases

    /// A part of the preparation.
    enum Side: Equatable, Sendable {
        /// The proposals.
        case cases
        /// Everything that can be changed.
        case plan
        /// How many answer, written.
        case people
        /// What the group is called, written.
        case group
        /// The sector.
        case sector
    }

    /// The usual for whoever has led a meeting before: what the last one had.
    init(after last: MeetingStart? = nil) {
        guard let last else { return }
        plan = last.plan
        people = last.people
        group = last.group
        isLeader = last.isLeader
        way = last.way
        sector = last.sector
        audience = last.audience ?? .employee
    }

    /// A case with the reasons for proposing it.
    struct Proposal: Equatable, Sendable {
        let dilemma: DilemmaSummary
        let reasons: [ProposalReason]
    }

    /// Three cases for those who sit there: the one that was asked for, then not the last one, their sector's, written for
    /// them, not talked about yet, and without painful themes, in this order of weight.
    ///
    /// - Parameter past: What earlier meetings left.
    func proposals(in library: Catalogue, past: [MeetingRecord]) -> [Proposal] {
        let used = Set(past.map(\.start.dilemma))
        let last = past.first?.start.dilemma
        func rank(_ dilemma: DilemmaSummary) -> (Int, Int, Int, Int, Int, String) {
            (
                dilemma.id == wanted ? 0 : dilemma.id == last ? 2 : 1,
                sector == nil || dilemma.sector == sector ? 0 : 1, dilemma.audience.contains(audience) ? 0 : 1,
                used.contains(dilemma.id) ? 1 : 0,
                dilemma.warnings.count + (dilemma.format == .full || plan == .quarter ? 0 : 2), dilemma.id
            )
        }
        return library.dilemmas.sorted { rank($0) < rank($1) }.prefix(Self.proposed).map { dilemma in
            Proposal(dilemma: dilemma, reasons: reasons(dilemma, isUsed: used.contains(dilemma.id)))
        }
    }

    private func reasons(_ dilemma: DilemmaSummary, isUsed: Bool) -> [ProposalReason] {
        var reasons: [ProposalReason] = dilemma.id == wanted ? [.wanted] : []
        reasons.append(
            sector == nil || dilemma.sector == sector ? .sector(dilemma.sector) : .otherSector(dilemma.sector))
        // One line on the smallest screen: that it was asked for is reason enough, and most are for employees.
        let isSaid = dilemma.id != wanted && audience != .employee
        if isSaid, dilemma.audience.contains(audience) { reasons.append(.audience(audience)) }
        reasons.append(isUsed ? .used : .fresh)
        if dilemma.kind == .lawLimited { reasons.append(.lawLimited) }
        if dilemma.format == .simple { reasons.append(.simple) }
        return reasons
    }

    /// What the meeting begins with.
    ///
    /// - Parameters:
    ///   - minimum: The small-group rule's minimum.
    ///   - past: What earlier meetings left, the newest leading.
    func start(
        dilemma: String, municipality: String, minimum: Int, past: [MeetingRecord]
    ) -> MeetingStart {
        var start = MeetingStart(
            plan: plan, dilemma: dilemma, municipality: municipality, group: group, people: people, isLeader: isLeader,
            way: way, minimum: minimum, agreed: past.first { $0.isOf(group: group) }?.open ?? [])
        start.sector = sector
        start.audience = audience
        return start
    }

    /// A change of the preparation that a key makes at once.
    enum Change: Equatable, Sendable {
        case side(Side)
        case nextPlan
        case toggleLeader
        case nextWay
        case nextAudience
        case sector(String?)
    }

    /// Makes a change.
    mutating func apply(_ change: Change) {
        switch change {
        case .side(let side): self.side = side
        case .nextPlan: plan = plan.next
        case .toggleLeader: isLeader.toggle()
        case .nextWay: way = way.next
        case .nextAudience: audience = audience.next
        case .sector(let sector):
            self.sector = sector
            side = .plan
        }
    }
}

extension CaseIterable where Self: Equatable {
    /// The case after this one; the first after the last.
    var next: Self {
        let all = Array(Self.allCases)
        return all[((all.firstIndex(of: self) ?? 0) + 1) % all.count]
    }
}
