// The machine-readable result: exactly the keys of the contract, with null written out.

import Foundation
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("The report of a score")
struct ScoreReportTests {
    private let dilemma = Dilemma(
        [
            Choice(
                id: "a", text: "", effects: [Effect(consideration: "lov", size: -2, reason: "Ulovlig.")],
                wheel: [
                    WheelAnswer(lens: .law, answer: .no, text: "Nei."),
                    WheelAnswer(lens: .morality, answer: nil, text: "Hva da?"),
                ], arguments: [], counterargument: "", saying: nil, next: "s",
                marks: [FloorMark(rule: "r", side: "x", answer: .broken, reason: "Ulovlig.", statutes: ["lov-1"])]),
            Choice("b"),
        ], scenes: [Scene("s", [Choice("c", ["omtanke": 1]), Choice("d")])], kind: .lawLimited)
    private let framework = Framework([
        Principle("p", ["r"], kind: .rule), Principle("q", ["omtanke"]), Principle("s", ["lov"]),
    ])

    private func report(_ ids: [String]) throws -> String {
        let path = try dilemma.path(ids)
        let score = path.score(against: framework, in: dilemma, considerations: Consideration.named("lov", "omtanke"))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(
            decoding: try encoder.encode(ScoreReport(score, path: path, in: dilemma, floor: [])), as: UTF8.self) + "\n"
    }

    private func object(_ value: Any?) throws -> [String: Any] { try #require(value as? [String: Any]) }
    private func first(_ value: Any?) throws -> [String: Any] { try object((value as? [Any])?.first) }

    @Test("The report has exactly the keys of the contract")
    func keys() throws {
        let json = try object(JSONSerialization.jsonObject(with: Data(report(["a", "c"]).utf8)))
        #expect(
            Set(json.keys) == [
                "dilemma", "path", "what_if", "framework", "kind", "law", "values", "floor", "wheel", "tensions",
                "off_poster",
            ])
        let value = try first(json["values"])
        #expect(Set(value.keys) == ["id", "counts", "principles"])
        #expect(try Set(object(value["counts"]).keys) == ["strengthens", "costs", "both", "untouched"])
        let principle = try first(value["principles"])
        #expect(
            Set(principle.keys) == [
                "id", "slag", "touched", "at_stake", "plus", "minus", "score", "min", "max", "mark", "status",
                "reasons",
            ])
        let touched = try #require((value["principles"] as? [[String: Any]])?.dropFirst().first)
        #expect(try Set(first(touched["reasons"]).keys) == ["consideration", "side", "effect", "choice", "text"])
        #expect(try Set(first(json["floor"]).keys) == ["rule", "side", "answer", "choice", "text", "statutes"])
        #expect(try Set(first(json["wheel"]).keys) == ["choice", "lens", "answer", "text"])
        #expect(try Set(first(json["tensions"]).keys) == ["strengthened", "weakened"])
    }

    @Test("What has no answer and no status is null, not absent")
    func nulls() throws {
        let json = try object(JSONSerialization.jsonObject(with: Data(report(["a", "c"]).utf8)))
        let principles = try #require(first(json["values"])["principles"] as? [[String: Any]])
        #expect(principles.first?["status"] as? String == "in_breach")
        #expect(principles.last?["status"] is NSNull)
        let wheel = try #require(json["wheel"] as? [[String: Any]])
        #expect(wheel.first { $0["lens"] as? String == "law" }?["answer"] as? String == "no")
        #expect(wheel.filter { $0["lens"] as? String == "morality" }.allSatisfy { $0["answer"] is NSNull })
        #expect(wheel.contains { $0["lens"] as? String == "morality" })
    }

    @Test("The whole report reads as agreed")
    func golden() throws { try Golden.expect(report(["a", "c"]), is: "score-report") }

    @Test("The report of shipped content reads as agreed for a path with what follows")
    func shippedPath() throws {
        let library = Shipped.library
        let dilemma = try #require(library.dilemma("tolv-minutter"))
        let framework = try #require(library.framework("lier-etikkplakat"))
        let path = try #require(dilemma.paths.first { $0.choices.count > 1 })
        let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
        let report = ScoreReport(score, path: path, in: dilemma, floor: [])
        #expect(report.path == path.ids)
        #expect(report.values.map(\.id) == framework.values.map(\.id))
        #expect(
            report.values.allSatisfy {
                $0.counts.both + $0.counts.costs + $0.counts.strengthens + $0.counts.untouched == $0.principles.count
            })
    }
}
