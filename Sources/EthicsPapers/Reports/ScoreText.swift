// What `score` prints for people: every number stands with the reasons that it is the sum of.

import EthicsEngine
import EthicsWords

/// A path set against a framework, as text.
package enum ScoreText {
    private static var words: Shared<ReportStrings> { Language.printed.reports }

    /// The text.
    package static func text(_ score: FrameworkScore, path: DilemmaPath, in dilemma: Dilemma, library: Library)
        -> String
    {
        var result = "\(dilemma.title) · \(path.ids.joined(separator: " → "))\n\(score.framework.title)\n"
        guard dilemma.isSetAgainstValues else {
            return result + floor(path, library) + "\n" + ReportText.item(words.simpleHasNoNumbers)
        }
        if let law = words.lawSays(path.law) { result += law + "\n" }
        result += floor(path, library)
        for value in score.values {
            result +=
                "\n\(value.value.name)\n"
                + value.principles.map { item($0, library, hasNumbers: dilemma.format == .full) }.joined()
        }
        let names = Dictionary(
            score.principles.map { ($0.principle.id, name($0.principle)) }, uniquingKeysWith: { first, _ in first })
        let tensions = score.tensions.map { tension in
            let (up, down) = (tension.strengthened, tension.weakened)
            let (first, second) = (names[up] ?? up, names[down] ?? down)
            return ReportText.item(
                up == down ? words.tensionWithin(first) : words.tension(first, second), indent: 2)
        }
        result += ReportText.section(words.tensions, tensions.joined())
        if !score.offPoster.isEmpty {
            let names = score.offPoster.map { library.consideration($0)?.name ?? $0 }
            result += "\n" + ReportText.item(words.offPoster(names))
        }
        return result
    }

    /// What the path does to what applies in every municipality.
    private static func floor(_ path: DilemmaPath, _ library: Library) -> String {
        let marks = path.floor(library.floor).map { mark in
            let name = library.floorRule(mark.mark.rule)?.name ?? words.otherLaw
            return ReportText.item(words.floorMark(name, mark.mark.answer, mark.mark.reason), mark: "·", indent: 2)
        }
        return ReportText.section(words.floor, marks.joined())
    }

    private static func name(_ principle: Principle) -> String { "\(principle.id) \(principle.name)" }

    /// - Parameter hasNumbers: Whether sums and ranges are said: a simple case has none.
    private static func item(_ item: PrincipleScore, _ library: Library, hasNumbers: Bool) -> String {
        let name = name(item.principle)
        let sums =
            item.isTouched
            // A rule is kept or not: it has no numbers.
            ? item.principle.kind == .rule || !hasNumbers ? name : words.sums(name, item.plus, item.minus, item.range)
            : item.isAtStake ? words.untouchedHere(name) : words.untouched(name)
        let values = Language.printed.strings.values
        let line = [sums, item.status.map(values.status)].compactMap { $0 }.joined(separator: " · ")
        let reasons = item.reasons.map { reason in
            ReportText.item(
                values.reason(library.name(of: Concern(reason.consideration, side: reason.side)), reason.text),
                mark: reason.effect.signed, margin: 4, indent: 8)
        }
        let marks = item.marks.map { ReportText.item($0.reason, margin: 4, indent: 8) }
        return ReportText.item(line, indent: 2) + reasons.joined() + marks.joined()
    }
}
