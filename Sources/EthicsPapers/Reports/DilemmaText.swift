// A whole dilemma as `show` prints it, in the order of its file.

import EthicsEngine
import EthicsWords

/// A dilemma as text.
package struct DilemmaText {
    package let dilemma: Dilemma
    package let library: Library

    /// Everything that the file says.
    package var text: String {
        var result = "\(dilemma.title) (\(dilemma.id))\n" + ReportText.item(facts.joined(separator: " · "))
        result += "\n" + ReportText.item(dilemma.brief)
        result += ReportText.section("Hele situasjonen", ReportText.item(dilemma.situation))
        result += list("Dette vet vi", dilemma.facts.map(\.text))
        result += list("Dette vet vi ikke", dilemma.unknowns.map(\.text))
        result += list("De det gjelder", dilemma.parties.map { "\($0.who): \($0.stake)" })
        result += "\n" + ReportText.item(dilemma.question)
        result += dilemma.choices.map(choice).joined()
        result += list("Én ting er annerledes", dilemma.whatIfs.map { "\($0.text) \($0.moved)" })
        result += dilemma.scenes.map(scene).joined()
        result += list("Det folk sier for å roe seg selv", dilemma.rationalisations.map(\.text))
        result += list("Loven", dilemma.statutes.map(Strings.bokmal.statute))
        result += list("Møtelederen kan spørre", dilemma.leaderQuestions.map(\.text))
        result += list("Møtelederen ser etter", dilemma.leaderWatch.map(\.text))
        if let sister = dilemma.sister.flatMap({ library.dilemma($0) }) {
            result += list("En sak om det samme", ["\(sister.title) (\(sister.id))"])
        }
        return result
    }

    private var facts: [String] {
        let kind =
            switch (dilemma.format, dilemma.kind) {
            case (.simple, _): "enkel"
            case (.full, .lawLimited): "loven setter grenser"
            case (.full, .judgement): "skjønn"
            }
        return [
            Strings.bokmal.sector(dilemma.sector), "\(dilemma.minutes) min",
            "for " + dilemma.audience.map(\.rawValue).joined(separator: ", "), kind,
        ] + (dilemma.warnings.isEmpty ? [] : ["varsel: " + dilemma.warnings.joined(separator: ", ")])
    }

    private func choice(_ choice: Choice) -> String {
        var result = "\n" + ReportText.item("\(choice.text) (\(choice.id))", mark: "·", indent: 4)
        for effect in choice.effects {
            let name = library.consideration(effect.consideration)?.name ?? effect.consideration
            result += item("\(name): \(effect.reason)", mark: ReportText.signed(effect.size))
        }
        for answer in choice.wheel {
            let name =
                library.wheel?.fields.first { $0.lens == answer.lens }?.name ?? answer.lens.rawValue.capitalizedFirst
            result += item(answer.answer.map { "\($0.rawValue). \(answer.text)" } ?? answer.text, mark: name)
        }
        for argument in choice.arguments { result += item(argument.text, mark: "For") }
        if !choice.counterargument.isEmpty { result += item(choice.counterargument, mark: "Mot") }
        if let saying = choice.saying { result += item("Til \(saying.to): «\(saying.text)»", mark: "Si det") }
        if let next = choice.next { result += item("«\(next)»", mark: "Videre") }
        return result
    }

    private func scene(_ scene: Scene) -> String {
        var result = ReportText.section("Følge: \(scene.id)", ReportText.item(scene.text))
        if !scene.question.isEmpty { result += "\n" + ReportText.item(scene.question) }
        result += scene.choices.map(choice).joined()
        return result + (scene.next.map { "\n" + item("«\($0)»", mark: "Videre") } ?? "")
    }

    /// What belongs to a choice, under it.
    private func item(_ text: String, mark: String) -> String {
        ReportText.item(text, mark: mark, margin: 4, indent: 13)
    }

    private func list(_ heading: String, _ items: [String]) -> String {
        ReportText.section(heading, items.map { ReportText.item($0, mark: "·", indent: 4) }.joined())
    }
}
