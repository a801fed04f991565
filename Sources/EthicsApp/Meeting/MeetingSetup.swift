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
    /// The ids of the kinds of workplace whose cases come first; empty for all.
    var workplaces: [String] = []
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
        /// The kinds of workplace.
        case workplaces
    }

    /// The usual for whoever has led a meeting before: what the last one had.
    init(after last: MeetingStart? = nil) {
        guard let last else { return }
        plan = last.plan
        people = last.people
        group = last.group
        isLeader = last.isLeader
        way = last.way
        workplaces = last.workplaces ?? []
        audience = last.audience ?? .employee
    }

    /// A case with the reasons for proposing it.
    struct Proposal: Equatable, Sendable {
        let dilemma: DilemmaSummary
        let reasons: [ProposalReason]
    }

    /// Three cases for those who sit there: the one that was asked for, then those not talked about yet, from their kind of workplace, from
    /// its sector, written for them, and without painful themes, in this order of weight. None is for others alone. At least
    /// every third time the first is one that the law sets limits in.
    ///
    /// - Parameter past: What earlier meetings left, the newest first.
    func proposals(in library: Catalogue, past: [MeetingRecord]) -> [Proposal] {
        let order = CaseOrder(workplaces: workplaces, audience: audience, in: library)
        let used = Set(past.map(\.start.dilemma))
        let last = past.first?.start.dilemma
        let suited = library.dilemmas.filter { $0.id == wanted || order.suits($0) }
        var cases = CaseOrder.sorted(suited) { dilemma in
            let distance = order.distance(of: dilemma)
            return [
                dilemma.id == wanted ? 0 : dilemma.id == last ? 3 : used.contains(dilemma.id) ? 2 : 1,
                distance.workplace, distance.sector, distance.audience,
                dilemma.warnings.count + (dilemma.format == .full || plan == .quarter ? 0 : 2), distance.track,
            ]
        }
        if CaseOrder.isLawDue(after: past.map { library.dilemma($0.start.dilemma) }),
            let index = cases.firstIndex(where: { $0.kind == .lawLimited && $0.id != wanted })
        {
            let limited = cases.remove(at: index)
            cases.insert(limited, at: cases.first?.id == wanted ? min(1, cases.count) : 0)
        }
        return cases.prefix(Self.proposed).map { dilemma in
            Proposal(
                dilemma: dilemma, reasons: reasons(dilemma, order, isUsed: used.contains(dilemma.id), in: library))
        }
    }

    private func reasons(
        _ dilemma: DilemmaSummary, _ order: CaseOrder, isUsed: Bool, in library: Catalogue
    ) -> [ProposalReason] {
        var reasons: [ProposalReason] = dilemma.id == wanted ? [.wanted] : []
        if let own = workplaces.first(where: dilemma.workplaces.contains), let name = library.workplace(own)?.name {
            reasons.append(.workplace(name))
        } else {
            reasons.append(
                order.distance(of: dilemma).sector == 0 ? .sector(dilemma.sector) : .otherSector(dilemma.sector))
        }
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
        start.workplaces = workplaces.isEmpty ? nil : workplaces
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
        /// Takes a kind of workplace in, or out again.
        case workplace(String)
        /// Every kind of workplace.
        case allWorkplaces
    }

    /// Makes a change.
    mutating func apply(_ change: Change) {
        switch change {
        case .side(let side): self.side = side
        case .nextPlan: plan = plan.next
        case .toggleLeader: isLeader.toggle()
        case .nextWay: way = way.next
        case .nextAudience: audience = audience.next
        case .workplace(let id):
            if let index = workplaces.firstIndex(of: id) { workplaces.remove(at: index) } else { workplaces.append(id) }
        case .allWorkplaces:
            workplaces = []
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
