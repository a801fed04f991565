// A year of meetings, and of reflecting alone, as the program proposes them: one's own work, nobody else's seat, and law often enough.

import EthicsEngine
import EthicsJournal
import Foundation
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite struct ProposalTests {
    /// A group that meets once a month.
    struct Group: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let workplaces: [String]
        var audience = Dilemma.Audience.employee
    }

    static let groups = [
        Group(testDescription: "care", workplaces: ["sykehjem", "hjemmetjeneste"]),
        Group(testDescription: "school", workplaces: ["skole", "sfo"]),
        Group(testDescription: "kindergarten", workplaces: ["barnehage"]),
        Group(testDescription: "Nav and child welfare", workplaces: ["nav", "barnevern"]),
        Group(testDescription: "technical and building", workplaces: ["drift", "byggesak-plan"]),
        Group(testDescription: "leaders", workplaces: ["kontor"], audience: .leader),
    ]
    private static let catalogue = Shelf.of(ShippedContent.library).catalogue

    /// The cases of meetings that take what is proposed first.
    private func year(_ group: Group, _ plan: MeetingPlan, _ library: Catalogue) throws -> [DilemmaSummary] {
        var past: [MeetingRecord] = []
        var taken: [DilemmaSummary] = []
        var setup = MeetingSetup()
        setup.workplaces = group.workplaces
        setup.audience = group.audience
        setup.plan = plan
        for _ in 1...12 {
            let first = try #require(setup.proposals(in: library, past: past).first)
            taken.append(first.dilemma)
            let start = setup.start(dilemma: first.dilemma.id, municipality: "felles", minimum: 5, past: past)
            past.insert(try #require(MeetingRecord([.began(start: start)])), at: 0)
        }
        return taken
    }

    @Test(
        "Twelve meetings a year are about twelve cases, half of them from one's own work, none for others, and five with limits of law",
        arguments: groups, [MeetingPlan.quarter, .half, .hour])
    func year(group: Group, plan: MeetingPlan) throws {
        let taken = try year(group, plan, Self.catalogue)
        let names = Comment(rawValue: taken.map(\.id).joined(separator: " "))
        #expect(Set(taken.map(\.id)).count == 12, names)
        #expect(taken.count { !Set($0.workplaces).isDisjoint(with: group.workplaces) } >= 6, names)
        #expect(taken.count { $0.kind == .lawLimited } >= 5, names)
        for start in 0...(taken.count - CaseOrder.lawEvery) {
            #expect(taken[start..<start + CaseOrder.lawEvery].contains { $0.kind == .lawLimited }, names)
        }
        let lacking: [Dilemma.Audience] =
            group.audience == .leader
            ? [.elected, .unionRepresentative, .safetyRepresentative]
            : [.elected, .leader, .unionRepresentative, .safetyRepresentative]
        for dilemma in taken { #expect(!dilemma.audience.allSatisfy(lacking.contains), "\(dilemma.id)") }
    }

    @Test(
        "Whoever reflects alone meets one's own work first, nothing for others before that is done, and law at least every third time"
    )
    func alone() throws {
        for workplace in Self.catalogue.workplaces.map(\.id) where workplace != "folkevalgt" {
            var sessions: [JournalSession] = []
            var taken: [DilemmaSummary] = []
            for number in 0..<12 {
                let next = try #require(
                    Suggestion.next(in: Self.catalogue, sessions: sessions, workplace: workplace))
                taken.append(next)
                let session = JournalSession(
                    id: "\(number)", kind: Reflection.kind, subject: next.id, title: next.title, isFinished: true,
                    startedAt: Date(), updatedAt: Date(), lastSequence: 9)
                sessions.insert(session, at: 0)
            }
            let names = Comment(rawValue: "\(workplace): " + taken.map(\.id).joined(separator: " "))
            #expect(Set(taken.map(\.id)).count == 12, names)
            for start in 0...(taken.count - CaseOrder.lawEvery) {
                #expect(taken[start..<start + CaseOrder.lawEvery].contains { $0.kind == .lawLimited }, names)
            }
            #expect(taken[0].workplaces.contains(workplace), names)
            #expect(taken.allSatisfy { $0.audience.contains(.employee) || $0.audience.contains(.newEmployee) }, names)
        }
    }

    @Test("A group without a case that is for it is told so, and may choose another")
    func none() {
        var setup = MeetingSetup()
        setup.audience = .elected
        var library = Self.catalogue
        library.dilemmas.removeAll { $0.audience.contains(.elected) }
        #expect(setup.proposals(in: library, past: []).isEmpty)
        setup.wanted = "tolv-minutter"
        #expect(setup.proposals(in: library, past: []).map(\.dilemma.id) == ["tolv-minutter"])
    }
}
