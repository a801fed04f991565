// Long walks of arbitrary calls, compared with a model that knows nothing but dictionaries.

import EthicsJournal
import Foundation
import TestSupport
import Testing

@Suite struct RandomWalkTests {
    struct Model {
        var events: [String: [Data]] = [:]
        var uses: [String: Set<String>] = [:]
        var drafts: [String: [String: String]] = [:]

        /// What an onlooker can see: not which session uses what, only what is stored.
        var visible: Visible {
            Visible(events: events, content: uses.values.reduce(into: []) { $0.formUnion($1) }, drafts: drafts)
        }
    }

    struct Visible: Equatable {
        var events: [String: [Data]] = [:]
        var content: Set<String> = []
        var drafts: [String: [String: String]] = [:]
    }

    static let sessions = ["a", "b", "c"]
    static let hashes = ["h1", "h2", "h3", "h4"]
    static let fields = ["f", "g"]

    @Test(arguments: Keeper.allCases, [1, 2, 3] as [UInt64]) func agreesWithAModel(keeper: Keeper, seed: UInt64) throws
    {
        let folder = try TemporaryFolder()
        var journal = try keeper.journal(in: folder)
        var dice = SeededGenerator(seed: seed)
        var model = Model()
        for step in 0..<150 {
            try take(step, &dice, journal, &model)
            if keeper != .memory, dice.below(20) == 0 { journal = try keeper.journal(in: folder) }
            #expect(try Self.visible(in: journal) == model.visible, "step \(step)")
        }
    }

    private func take(_ step: Int, _ dice: inout SeededGenerator, _ journal: any Journal, _ model: inout Model) throws {
        let session = Self.sessions[dice.below(3)]
        switch dice.below(20) {
        case 0:
            try journal.forget(session)
            (model.events[session], model.uses[session], model.drafts[session]) = (nil, nil, nil)
        case 1 where dice.below(4) == 0:
            try journal.forgetAll()
            model = Model()
        case 2...5 where model.events[session] != nil:
            let field = Self.fields[dice.below(2)]
            let text = dice.below(3) == 0 ? nil : "utkast \(step)"
            try journal.saveDraft(text, session: session, field: field, writer: "w", at: .test(Double(step)))
            model.drafts[session, default: [:]][field] = text
            if model.drafts[session]?.isEmpty == true { model.drafts[session] = nil }
        case 6, 7:
            let wrong = (model.events[session]?.count ?? 0) + [-1, 1, 5][dice.below(3)]
            #expect(throws: JournalError.conflict(session: session)) {
                try journal.append(["feil"], to: session, after: wrong)
            }
        default:
            try append(&dice, session, journal, &model)
        }
    }

    private func append(_ dice: inout SeededGenerator, _ session: String, _ journal: any Journal, _ model: inout Model)
        throws
    {
        var bodies: [Data] = []
        for _ in 0..<(1 + dice.below(4)) {
            bodies.append(Data((0..<dice.below(3_000)).map { _ in UInt8.random(in: 0...255, using: &dice) }))
        }
        let used = Self.hashes.filter { _ in dice.below(4) == 0 }
        let content = Dictionary(uniqueKeysWithValues: used.map { ($0, Data($0.utf8)) })
        let last = model.events[session]?.count ?? 0
        try journal.append(bodies, to: session, after: last, header: .plain, content: content, at: .test(0))
        model.events[session, default: []] += bodies
        model.uses[session, default: []].formUnion(used)
    }

    private static func visible(in journal: any Journal) throws -> Visible {
        var seen = Visible()
        seen.content = Set(try hashes.filter { try journal.content($0) == Data($0.utf8) })
        for session in try journal.sessions() {
            let events = try journal.events(of: session.id)
            #expect(events.map(\.sequence) == Array(1...session.lastSequence))
            seen.events[session.id] = events.map(\.body)
            let drafts = try journal.draftTexts(of: session.id)
            if !drafts.isEmpty { seen.drafts[session.id] = drafts }
        }
        return seen
    }
}
