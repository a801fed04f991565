// A whole dilemma as `show` prints it, in the order of its file.

import EthicsEngine
import EthicsWords

/// A dilemma as text.
package struct DilemmaText {
    package let dilemma: Dilemma
    package let library: Library

    private var strings: Shared<Strings> { Language.printed.strings }
    private var words: Shared<ReportStrings> { Language.printed.reports }

    /// Everything that the file says.
    package var text: String {
        var result = "\(dilemma.title) (\(dilemma.id))\n" + ReportText.item(facts.joined(separator: " · "))
        result += "\n" + ReportText.item(dilemma.brief)
        result += ReportText.section(words.situation, ReportText.item(dilemma.situation))
        result += list(strings.facts, dilemma.facts.map(\.text))
        result += list(strings.unknowns, dilemma.unknowns.map(\.text))
        result += list(words.parties, dilemma.parties.map { Language.printed.steps.stake($0.who, $0.stake) })
        result += "\n" + ReportText.item(dilemma.question)
        result += dilemma.choices.map(choice).joined()
        result += list(words.whatIfs, dilemma.whatIfs.map { [$0.text, $0.moved].asParagraph })
        result += dilemma.scenes.map(scene).joined()
        result += list(words.rationalisations, dilemma.rationalisations.map(\.text))
        result += list(words.law, dilemma.statutes.map(strings.statuteDated))
        if !dilemma.statutes.isEmpty { result += ReportText.item(strings.statutesRead(dilemma.statutes)) }
        result += list(words.leaderQuestions, dilemma.leaderQuestions.map(\.text))
        result += list(words.leaderWatch, dilemma.leaderWatch.map(\.text))
        let terms = library.glossary.terms(in: [result])
        result += list(Language.printed.meeting.paper.wordsHeading, terms.map { word($0) })
        if let sister = dilemma.sister.flatMap({ library.dilemma($0) }) {
            result += list(words.sister, ["\(sister.title) (\(sister.id))"])
        }
        return result
    }

    private func word(_ term: Term) -> String { Language.printed.meeting.paper.word(term.word, term.meaning) }

    private var facts: [String] {
        [
            strings.sector(dilemma.sector), words.minutes(dilemma.minutes), words.writtenFor(dilemma.audience),
            words.kind(dilemma.format, dilemma.kind),
        ] + (dilemma.warnings.isEmpty ? [] : [words.warnings(dilemma.warnings)])
    }

    private func choice(_ choice: Choice) -> String {
        var result = "\n" + ReportText.item("\(choice.text) (\(choice.id))", mark: "·", indent: 4)
        for effect in choice.effects {
            let name = library.consideration(effect.consideration)?.name ?? effect.consideration
            result += item(strings.values.reason(name, effect.reason), mark: effect.size.signed)
        }
        for answer in choice.wheel {
            let name =
                library.wheel?.fields.first { $0.lens == answer.lens }?.name ?? answer.lens.rawValue.capitalizedFirst
            result += item(answer.answer.map { words.judged($0, answer.text) } ?? answer.text, mark: name)
        }
        for argument in choice.arguments { result += item(argument.text, mark: words.argument) }
        if !choice.counterargument.isEmpty { result += item(choice.counterargument, mark: words.counterargument) }
        if let saying = choice.saying { result += item(words.saying(saying.to, saying.text), mark: words.sayIt) }
        if let next = choice.next { result += item(strings.quoted(next), mark: words.next) }
        return result
    }

    private func scene(_ scene: Scene) -> String {
        var result = ReportText.section(words.scene(scene.id), ReportText.item(scene.text))
        if !scene.question.isEmpty { result += "\n" + ReportText.item(scene.question) }
        result += scene.choices.map(choice).joined()
        return result + (scene.next.map { "\n" + item(strings.quoted($0), mark: words.next) } ?? "")
    }

    /// What belongs to a choice, under it.
    private func item(_ text: String, mark: String) -> String {
        ReportText.item(text, mark: mark, margin: 4, indent: 13)
    }

    private func list(_ heading: String, _ items: [String]) -> String {
        ReportText.section(heading, items.map { ReportText.item($0, mark: "·", indent: 4) }.joined())
    }
}
