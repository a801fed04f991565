// What the cases are about: statements, rules, sides, people and places, in both directions.

import Foundation
import Testing

@testable import EthicsEngine

@Suite("Coverage")
struct CoverageTests {
    private let framework = Framework([
        Principle("stell", ["omtanke"]), Principle("prat", ["laering"], kind: .practice),
        Principle("regelen", ["taushet"], kind: .rule), Principle("lederen", ["omtanke"], for: .leader),
        Principle("sjefen", ["omtanke"], for: .employer), Principle("tom", []), Principle("ny", ["nyskaping"]),
    ])

    private var library: Library {
        var library = Library()
        library.considerations = [
            Consideration(
                id: "omtanke", group: "alle", name: "omtanke", gist: "", boundary: "",
                sides: [Side(id: "mott", gist: "", boundary: ""), Side(id: "hjelp", gist: "", boundary: "")]),
            Consideration(id: "nyskaping", group: "alle", name: "nyskaping", gist: "", boundary: ""),
        ]
        library.floor = ["taushet", "gaver"].map { id in
            FloorRule(
                id: id, name: id, text: "", place: "", appliesTo: .everyone,
                sides: id == "taushet"
                    ? [Side(id: "a", gist: "", boundary: ""), Side(id: "b", gist: "", boundary: "")] : [])
        }
        library.workplaces = ["skole", "sykehjem"].map {
            Workplace(id: $0, name: $0, sectors: [], number: nil, rules: [])
        }
        library.frameworks = [framework]
        library.dilemmas = [
            Dilemma(
                case: "en",
                [
                    Choice("bli", ["omtanke/mott": 2, "laering": -1], next: "s", marks: ["taushet/a": .kept]),
                    Choice("ga", ["omtanke/mott": -1, "laering": 1], marks: ["taushet": .broken]),
                ], scenes: [Scene("s", [Choice("x", ["omtanke/mott": 1]), Choice("y", ["omtanke/mott": -2])])],
                whatIfs: [
                    WhatIf(
                        id: "w", text: "", moved: "",
                        changes: [
                            WhatIf.Change(
                                choice: "bli", effects: [Effect(consideration: "nyskaping", size: 1, reason: "")],
                                dropped: [], wheel: [])
                        ])
                ], kind: .lawLimited, at: ["skole"]),
            Dilemma(case: "to", [Choice("a"), Choice("b")], format: .simple, for: [.elected], in: "annet"),
        ]
        return library
    }

    private var coverage: Coverage { Coverage(library, frameworks: [framework]) }

    @Test("A statement has the cases that touch it, with how many choices strengthen it and how many it costs")
    func statements() throws {
        let found = try #require(coverage.frameworks.first)
        let touches = found.statements.map {
            $0.cases.map { [$0.strengthens, $0.costs, $0.kept, $0.doubt, $0.broken] }
        }
        // A practice is never a cost.
        #expect(touches == [[[2, 2, 0, 0, 0]], [[1, 0, 0, 0, 0]], [[0, 0, 1, 0, 1]], [], [], [], []])
        #expect(found.statements.map(\.silence) == [nil, nil, nil, .forNobody, .forNobody, .namesNothing, .noCase])
        #expect(found.silent.map(\.id) == ["lederen", "sjefen", "tom", "ny"])
    }

    @Test("A what-if counts apart")
    func whatIfs() throws {
        #expect(coverage.frameworks[0].statements.map(\.onlyWhatIf) == [[], [], [], [], [], [], ["en"]])
        #expect(coverage.sides.map(\.cases.count) == [1, 0, 0])
    }

    @Test("A case has the statements that it touches, and one that touches none is a stranger to the framework")
    func cases() {
        #expect(
            coverage.cases.map { $0.frameworks[0].statements.map(\.statement) } == [["stell", "prat", "regelen"], []])
        #expect(coverage.frameworks[0].strangers == ["to"])
    }

    @Test("Rules and sides have their marks and effects, and what nothing names is silent")
    func floor() {
        #expect(coverage.floor.map(\.cases) == [["en"], []])
        #expect(coverage.floor[0].marks == MarkCount([mark(.kept), mark(.broken)]))
        #expect(coverage.floor[0].silentSides == ["b"])
        #expect(coverage.sides.map(\.id) == ["omtanke/mott", "omtanke/hjelp", "nyskaping"])
        #expect(coverage.sides.map(\.plus) == [2, 0, 0] && coverage.sides.map(\.minus) == [2, 0, 0])
    }

    private func mark(_ answer: FloorMark.Kept) -> FloorMark {
        FloorMark(rule: "taushet", side: nil, answer: answer, reason: "")
    }

    @Test("An effect on a whole consideration is on all its sides")
    func wholeConsideration() {
        var library = library
        library.dilemmas = [Dilemma(case: "en", [Choice("a", ["omtanke": 1])])]
        #expect(Coverage(library, frameworks: []).sides.map(\.plus) == [1, 1, 0])
    }

    @Test("People, workplaces and sectors have their cases, those with none too")
    func groups() {
        #expect(coverage.audiences.map(\.id) == Dilemma.Audience.allCases.map(\.rawValue))
        #expect(coverage.audiences.map(\.cases) == [["en"], [], [], ["to"], [], []])
        #expect(coverage.workplaces.map(\.cases) == [["en"], []])
        #expect(coverage.unplaced == ["to"])
        let other = coverage.sectors.last
        #expect(other?.id == "annet" && other?.simple == 1 && other?.full == 0 && other?.lawLimited == 0)
        #expect(coverage.sectors.first { $0.id == "hr" }?.lawLimited == 1)
    }

    @Test("Every statement that is shipped is touched or silent, in both directions alike")
    func shipped() throws {
        let library = Shipped.library
        let coverage = Coverage(library, frameworks: library.frameworks)
        #expect(coverage.cases.map(\.id) == library.dilemmas.map(\.id))
        for (framework, found) in zip(library.frameworks, coverage.frameworks) {
            #expect(found.statements.map(\.id) == framework.principles.map(\.id))
            for statement in found.statements { #expect(statement.cases.isEmpty == (statement.silence != nil)) }
            let touches = found.statements.flatMap(\.cases)
            let other = coverage.cases.flatMap { $0.frameworks.filter { $0.id == found.id }.flatMap(\.statements) }
            #expect(touches.count == other.count && touches.allSatisfy(other.contains))
            for (item, dilemma) in zip(coverage.cases, library.dilemmas) {
                let own = item.frameworks.filter { $0.id == found.id }.flatMap(\.statements)
                #expect(own.isEmpty == found.strangers.contains(item.id))
                // What a path can touch is what is counted.
                guard let path = dilemma.paths.first(where: { _ in true }) else { continue }
                let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
                let atStake = score.principles.filter {
                    $0.isAtStake && dilemma.principleAudience.contains($0.principle.appliesTo)
                }
                #expect(Set(own.map(\.statement)) == Set(atStake.map(\.principle.id)), "\(item.id) \(found.id)")
            }
        }
        let sectors = coverage.sectors.flatMap(\.cases)
        #expect(sectors.sorted() == library.dilemmas.map(\.id).sorted())
        #expect(coverage.unplaced.count + Set(coverage.workplaces.flatMap(\.cases)).count == library.dilemmas.count)
        for group in coverage.audiences + coverage.sectors { #expect(group.full + group.simple == group.cases.count) }
    }

    @Test("The JSON has the same keys for every statement")
    func json() throws {
        let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(coverage)) as? [String: Any]
        #expect(
            object.map { Set($0.keys) } == [
                "frameworks", "cases", "floor", "sides", "audiences", "workplaces", "unplaced", "sectors",
            ])
        let frameworks = try #require(object?["frameworks"] as? [[String: Any]])
        for statement in try #require(frameworks.first?["statements"] as? [[String: Any]]) {
            #expect(Set(statement.keys) == ["id", "name", "slag", "gjelder", "cases", "only_what_if", "silence"])
        }
    }
}
