// Content made by hand, as short as it can be written: only what scoring and the walk look at.

@testable import EthicsEngine

extension Choice {
    /// A choice with effects by consideration, or side of one; the reason names the choice and what the effect is on.
    init(
        _ id: String, _ effects: KeyValuePairs<String, Int> = [:], law: Answer? = nil, next: String? = nil,
        marks: KeyValuePairs<String, FloorMark.Kept> = [:], manner: Manner? = nil
    ) {
        self.init(
            id: id, text: "Gjør \(id).",
            effects: effects.map {
                let concern = Concern(named: $0.key)
                return Effect(
                    consideration: concern.consideration, size: $0.value, reason: "\(id): \($0.key)", side: concern.side
                )
            },
            wheel: law.map { [WheelAnswer(lens: .law, answer: $0, text: "Jus for \(id).")] } ?? [],
            arguments: [Item(id: "arg-\(id)", text: "For \(id).")], counterargument: "Mot \(id).",
            saying: Saying(to: "lederen", text: "Jeg gjør \(id)."), next: next,
            marks: marks.map {
                let rule = Concern(named: $0.key)
                return FloorMark(
                    rule: rule.consideration, side: rule.side, answer: $0.value, reason: "\(id): \($0.key)")
            }, manner: manner)
    }
}

extension Scene {
    /// A scene with choices.
    init(_ id: String, _ choices: [Choice]) {
        self.init(id: id, text: "Så skjer \(id).", question: "Hva nå?", choices: choices, next: nil)
    }

    /// A scene that is only read.
    init(_ id: String, next: String? = nil, ending: Ending? = nil) {
        self.init(id: id, text: "Så skjer \(id).", question: "", choices: [], next: next, ending: ending)
    }
}

extension Principle {
    /// A principle resting on considerations, or sides of them; a rule builds on them instead.
    init(_ id: String, _ names: [String], kind: Kind = .attitude, for audience: Audience = .everyone) {
        let concerns = names.map(Concern.init(named:))
        self.init(
            id: id, name: id, text: "Vi holder \(id).", place: "", kind: kind, appliesTo: audience,
            rests: kind == .rule ? [] : concerns, buildsOn: kind == .rule ? concerns : [])
    }
}

extension Framework {
    /// A framework with one value.
    init(_ principles: [Principle]) {
        self.init(
            id: "plakat", title: "Plakaten",
            source: Source(document: "Plakaten", publisher: "Prøve kommune", kind: .poster, date: nil),
            values: [Value(id: "verdi", name: "Verdi", principles: principles)])
    }
}

extension Dilemma {
    /// A dilemma with choices, scenes and what-ifs.
    init(
        _ choices: [Choice], scenes: [Scene] = [], whatIfs: [WhatIf] = [], kind: Kind = .judgement,
        for audience: [Audience] = [.employee]
    ) {
        self.init(
            id: "proven", format: .full, title: "Prøven", brief: "", situation: "", sector: "hr", workplaces: [],
            audience: audience,
            minutes: 5,
            kind: kind, warnings: [], facts: [], unknowns: [],
            parties: [Party(id: "b1", who: "Brukeren", stake: "Kvelden.")], question: "Hva bør du gjøre?",
            choices: choices,
            whatIfs: whatIfs, scenes: scenes,
            rationalisations: [Item(id: "r1", text: "Alle gjør det.")], statutes: [], leaderQuestions: [],
            leaderWatch: [],
            sister: nil)
    }
}

extension Consideration {
    /// Considerations with these ids, in this order.
    static func named(_ ids: String...) -> [Consideration] {
        ids.map { Consideration(id: $0, group: "alle", name: $0, gist: "", boundary: "") }
    }
}

extension DilemmaPath {
    /// The score of the path for one principle.
    func score(of principle: Principle, in dilemma: Dilemma) -> PrincipleScore? {
        score(against: Framework([principle]), in: dilemma, considerations: []).principles.first
    }
}
