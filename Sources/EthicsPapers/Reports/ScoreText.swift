// What `score` prints for people: every number stands with the reasons that it is the sum of.

import EthicsEngine
import EthicsWords

/// A path set against a framework, as text.
package enum ScoreText {
    /// The text.
    package static func text(_ score: FrameworkScore, path: DilemmaPath, in dilemma: Dilemma, library: Library)
        -> String
    {
        var result = "\(dilemma.title) · \(path.ids.joined(separator: " → "))\n\(score.framework.title)\n"
        guard dilemma.format == .full else { return result + "\n" + ReportText.item(simple) }
        switch path.law {
        case .stop: result += "Loven: Ta saken videre før du handler\n"
        case .clarify: result += "Loven: Avklar før du handler\n"
        case .none: break
        }
        for value in score.values {
            result += "\n\(value.value.name)\n" + value.principles.map { item($0, library) }.joined()
        }
        let names = Dictionary(
            score.principles.map { ($0.principle.id, name($0.principle)) }, uniquingKeysWith: { first, _ in first })
        let tensions = score.tensions.map { tension in
            let (up, down) = (tension.strengthened, tension.weakened)
            let (first, second) = (names[up] ?? up, names[down] ?? down)
            return ReportText.item(up == down ? "\(first), i seg selv" : "\(first) ↔ \(second)", indent: 2)
        }
        result += ReportText.section("Trekker hver sin vei", tensions.joined())
        if !score.offPoster.isEmpty {
            let names = score.offPoster.map { library.consideration($0)?.name ?? $0 }
            result += "\n" + ReportText.item("I spill, men uten eget punkt: \(names.joined(separator: " · "))")
        }
        return result
    }

    /// What stands for the numbers of a simple case.
    package static let simple =
        "En enkel sak har ingen virkninger å regne med. Verdiene er et spørsmål til den som velger."

    private static func name(_ principle: Principle) -> String { "\(principle.id) \(principle.name)" }

    private static func item(_ item: PrincipleScore, _ library: Library) -> String {
        func signed(_ number: Int) -> String { ReportText.signed(number) }
        let numbers =
            "+\(item.plus) −\(-item.minus) (fra \(signed(item.range.lowerBound)) til \(signed(item.range.upperBound)))"
        let state = item.isTouched ? numbers : item.isAtStake ? "ikke berørt her" : "ikke berørt"
        let line = "\(name(item.principle)): \(state)" + (item.status.map { " · \(status($0))" } ?? "")
        let reasons = item.reasons.map { reason in
            let name = library.consideration(reason.consideration)?.name ?? reason.consideration
            return ReportText.item(
                "\(name): \(reason.text)",
                mark: "\(signed(reason.contribution)) = \(reason.weight) · \(signed(reason.effect))", margin: 4,
                indent: 17)
        }
        return ReportText.item(line, indent: 2) + reasons.joined()
    }

    private static func status(_ status: PrincipleScore.Status) -> String {
        switch status {
        case .inLine: "i tråd"
        case .inDoubt: "i tvil"
        case .inBreach: "i strid"
        }
    }
}
