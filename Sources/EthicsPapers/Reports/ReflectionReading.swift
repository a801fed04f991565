// A reflection as a text to read again: what was chosen, said and taken along, in the order in which it was asked. Pure:
// the same events always give the same text.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// A reflection, to be read again.
package struct ReflectionReading {
    private let reflection: Reflection
    private let content: CaseContent
    private let language: Language

    /// A reflection, to be read again, with the content as it was.
    package init(_ reflection: Reflection, _ content: CaseContent, language: Language) {
        self.reflection = reflection
        self.content = content
        self.language = language
    }

    private var strings: Shared<Strings> { language.strings }
    private var steps: Shared<StepStrings> { language.steps }
    private var mine: Shared<MineStrings> { language.mine }
    private var dilemma: Dilemma { reflection.dilemma }

    /// The text. What was not asked or not answered is left out.
    package var blocks: [PageBlock] {
        let sections = [
            section(mine.firstChoice, firstChoice), section(mine.concerned, concerned),
            section(steps.roundTheWheel, wheel), section(mine.otherSide, otherSide), section(mine.whatIfs, whatIfs),
            section(mine.finalChoice, finalChoice), section(mine.saying, saying),
            section(mine.disagreements, disagreements), section(mine.takenAlong, takenAlong),
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [.gap]))
    }

    /// What came of it, in a few lines, for the end of the walk.
    package var ending: [PageBlock] {
        let own = reflection.wantsOwnAlternative ? reflection.ownAlternative : nil
        let choice = own ?? reflection.finalChoice.map { chosen($0) }
        let reason = line(mine.reason, reflection.reason?.saidBack)
        let measure = (reflection.measure ?? nil).map { steps.text($0).saidBack }
        let sections = [
            section(mine.landed, choice.map { [.text($0.saidBack)] + [reason].compactMap { $0 } } ?? []),
            section(mine.takesAlong, measure.map { [.text($0)] } ?? []),
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [.gap]))
    }

    // MARK: Sections

    private var firstChoice: [PageBlock] {
        guard let choice = reflection.firstChoice else { return [] }
        let sureness = reflection.confidence.map { line(strings.sureness(strings.confidenceInText($0))) }
        return [.text(chosen(choice))] + [sureness].compactMap { $0 }
    }

    private var concerned: [PageBlock] {
        func party(_ step: Step) -> String? {
            reflection.parties[step].map { id in
                id.flatMap { id in dilemma.parties.first { $0.id == id }?.who } ?? steps.nobody
            }
        }
        return [
            line(mine.mostToLose, party(.mostToLose)), line(mine.notInRoom, party(.notInRoom)),
            line(mine.against, reflection.against),
        ].compactMap { $0 }
    }

    private var wheel: [PageBlock] {
        let principles = content.frameworks.flatMap(\.principles)
        let statements = reflection.statements.compactMap { id in principles.first { $0.id == id }?.name }
        let apart = statements.isEmpty ? nil : statements.joined(separator: " · ")
        let answers = Lens.allCases.map { lens in
            line(steps.lens(lens), reflection.fieldAnswers[lens].map { steps.answerInText($0) })
        }
        return ([line(mine.pullApart, apart)] + answers + [line(mine.friction, reflection.friction.map(steps.lens))])
            .compactMap { $0 }
    }

    private var otherSide: [PageBlock] {
        let against = reflection.stance == nil ? nil : (reflection.firstChoice ?? nil).flatMap { dilemma.choice($0) }
        let taken = (reflection.otherArgument ?? nil).flatMap { id in
            dilemma.choices.flatMap(\.arguments).first { $0.id == id }?.text
        }
        let soothing = (reflection.rationalisation ?? nil).flatMap { id in
            dilemma.rationalisations.first { $0.id == id }.map { strings.quoted($0.text) }
        }
        return [
            line(mine.counterargument, against?.counterargument),
            line(mine.stance, reflection.stance.map(strings.stance)), line(mine.otherArgument, taken),
            line(mine.ownArgument, reflection.ownArgument), line(mine.couldHaveSaid, soothing),
        ].compactMap { $0 }
    }

    private var whatIfs: [PageBlock] {
        dilemma.whatIfs.flatMap { whatIf -> [PageBlock] in
            guard let answer = reflection.whatIfAnswers[whatIf.id] else { return [] }
            return [
                .item(mark: "·", whatIf.text), .item(mark: "", strings.labelled(mine.thenYouWould, chosen(answer))),
            ]
        }
    }

    private var finalChoice: [PageBlock] {
        let own = reflection.wantsOwnAlternative ? reflection.ownAlternative : nil
        guard let text = own ?? reflection.finalChoice.map({ chosen($0) }) else { return [] }
        let sureness = reflection.finalConfidence.map { line(strings.sureness(strings.confidenceInText($0))) }
        let likeness = own == nil ? nil : reflection.finalChoice.map { chosen($0) }
        let value = (reflection.guess ?? nil).flatMap { id in
            content.frameworks.flatMap(\.values).first { $0.id == id }?.name
        }
        let contact = (reflection.contact ?? nil).flatMap { id in
            content.municipality.contacts.first { $0.id == id }?.role.capitalizedFirst
        }
        let after = reflection.pathChoices.dropFirst().map { line(mine.afterwards, $0.text) }
        return [.text(text)] + law
            + ([line(mine.nearest, likeness), sureness, line(mine.reason, reflection.reason)] + after
            + [line(mine.wouldAsk, contact), line(mine.guess, value)]).compactMap { $0 }
    }

    /// What the law says stands with the choice whenever it is read.
    private var law: [PageBlock] {
        switch reflection.lawStatus {
        case .none: []
        case .clarify: [.text(strings.lawClarify, .warning)]
        case .stop: [.text(strings.lawStop, .warning)]
        }
    }

    private var saying: [PageBlock] { reflection.saying.map { [.text(strings.quoted($0))] } ?? [] }

    private var disagreements: [PageBlock] {
        reflection.disagreements.flatMap { disagreement -> [PageBlock] in
            guard let reason = reason(disagreement.reason) else { return [] }
            return [.item(mark: "·", reason)] + (line(mine.youSaid, disagreement.text, mark: "").map { [$0] } ?? [])
        }
    }

    private var takenAlong: [PageBlock] {
        guard let measure = reflection.measure ?? nil else { return [] }
        let outcome = reflection.outcome.map { mine.became($0, reflection.outcomeReason) }
        return [.text(steps.text(measure))] + [line(mine.becameOf, outcome ?? mine.notSaidYet)].compactMap { $0 }
    }

    // MARK: Parts

    private func section(_ title: String, _ blocks: [PageBlock]) -> [PageBlock] {
        blocks.isEmpty ? [] : [.heading(title)] + blocks
    }

    private func line(_ text: String) -> PageBlock { .item(mark: "·", text) }

    /// «What: which»; nil when there is nothing to say.
    private func line(_ name: String, _ text: String?, mark: String = "·") -> PageBlock? {
        text.flatMap { $0.isEmpty ? nil : .item(mark: mark, strings.labelled(name, $0)) }
    }

    private func chosen(_ choice: String?) -> String {
        choice.flatMap { dilemma.choice($0)?.text } ?? strings.notYet
    }

    /// An authors' reason by its id, with the consideration that it is about.
    private func reason(_ id: String) -> String? {
        let parts = id.split(separator: "/").map(String.init)
        guard parts.count == 2 else { return nil }
        let choices = dilemma.choices + dilemma.scenes.flatMap(\.choices)
        return choices.first { $0.id == parts[0] }?.effects.first { $0.consideration == parts[1] }
            .map { strings.values.reason(content.name($0.consideration).capitalizedFirst, $0.reason) }
    }
}

extension Shared<StepStrings> {
    /// What was taken along, in words.
    package func text(_ measure: Measure) -> String { measure.ready.map(value.ready) ?? measure.text ?? "" }
}
