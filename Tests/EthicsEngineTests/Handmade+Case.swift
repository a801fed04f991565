// Cases made by hand for what is counted over several of them.

@testable import EthicsEngine

extension Dilemma {
    /// A case of its own.
    init(
        case id: String, _ choices: [Choice], scenes: [Scene] = [], whatIfs: [WhatIf] = [], format: Format = .full,
        kind: Kind = .judgement, for audience: [Audience] = [.employee], at workplaces: [String] = [],
        in sector: String = "hr", situation: String = ""
    ) {
        self.init(
            id: id, format: format, title: "Saken \(id)", brief: "", situation: situation, sector: sector,
            workplaces: workplaces, audience: audience, minutes: 5, kind: kind, warnings: [], facts: [], unknowns: [],
            parties: [], question: "Hva bør du gjøre?", choices: choices, whatIfs: whatIfs, scenes: scenes,
            rationalisations: [], statutes: [], leaderQuestions: [], leaderWatch: [], sister: nil)
    }
}
