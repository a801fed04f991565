// Prøv igjen: one thing changed, the choice again, and the line that justifies it.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ReflectionPage {
    func whatIf(_ page: inout Page<Action>) {
        guard let whatIf = reflection.place.item.flatMap({ dilemma.whatIf($0) }) else { return goOn(&page) }
        page.body = [.heading(strings.whatIf)] + around.paragraphs(whatIf.text)
        guard let answer = reflection.whatIfAnswers[whatIf.id] else {
            page.prompt = strings.whatIfQuestion
            page.options = choices(dilemma.choices, answer: nil, first: reflection.firstChoice, undecided: true) {
                .reflect(.answerWhatIf($0))
            }
            page.commands.insert(.more, at: 0)
            return
        }
        // Answered: the options make room for what moved; z brings them back.
        let choice = answer.flatMap { dilemma.choice($0) }
        page.body += [.gap, .text(strings.youAnswered, .muted), .item(mark: "", choice?.text ?? strings.notYet)]
        // «Vet ikke ennå» is no choice to compare.
        if let answer, let first = reflection.firstChoice ?? nil {
            page.body.append(.text(answer == first ? strings.sameAsFirst : strings.otherThanFirst, .muted))
        }
        page.body += [.gap, .heading(strings.whatIfMoved)] + around.paragraphs(whatIf.moved)
        // The same size with another reason has moved nothing; what moved most stands first, and the rest is one key away.
        let shifts = (choice.map(whatIf.shifts) ?? []).filter { $0.before != $0.after }
            .sorted { abs($0.after - $0.before) > abs($1.after - $1.before) }
        let visible = shifts.prefix(flow.view.isExpanded ? shifts.count : Folding.lines - 1)
        for shift in visible {
            page.body.append(
                .item(mark: "·", strings.shift(name(shift.consideration), shift.before, shift.after)))
            page.body.append(.item(mark: "", shift.reason, .muted))
        }
        if visible.count < shifts.count {
            page.body.append(.item(mark: "", strings.moreReasons(shifts.count - visible.count), .muted))
        }
        if shifts.count > Folding.lines - 1 { page.commands.insert(.more, at: 0) }
        page.commands.insert(.undo, at: 0)
        goOn(&page)
    }

    func finalChoice(_ page: inout Page<Action>) {
        let isUndecided = reflection.firstChoice == .some(nil)
        let hint = isUndecided ? strings.leanTowards : strings.mayBeTheSame
        // The case was another one meanwhile only where there was a what-if.
        let back = reflection.whatIfAnswers.isEmpty ? "" : strings.chooseAgainHint
        page.body = [.spare(.text([back, hint].asParagraph), .crowded)]
        // What was chosen first is seen among the alternatives.
        if isUndecided { page.body += [.gap] + answered(reflection.firstChoice) }
        if let confidence = reflection.confidence {
            page.body += [.gap, .text(strings.sureness(strings.confidence(confidence)), .muted)].map {
                .spare($0, .either)
            }
        }
        page.commands.insert(.more, at: 0)
        page.prompt = strings.chooseAgain
        let chosen = reflection.wantsOwnAlternative ? nil : reflection.finalChoice
        page.options = choices(
            dilemma.choices, answer: chosen.map { .some($0) }, first: reflection.firstChoice, undecided: false
        ) {
            $0.map { .reflect(.chooseFinal($0)) }
        }
        if reflection.start.plan.hasOwnAlternative {
            page.options.append(
                .init(
                    key: Character(String(page.options.count + 1)), label: steps.otherAlternative,
                    isAnswer: reflection.wantsOwnAlternative, action: .reflect(.wantOwnAlternative)))
        }
        goOn(&page)
    }

    func ownAlternative(_ page: inout Page<Action>) {
        page.body = answered(reflection.firstChoice, isFirst: true)
        writing(&page, prompt: steps.writeAlternative, hint: steps.writeAlternativeHint)
    }

    func nearest(_ page: inout Page<Action>) {
        page.body = [.spare(.text(steps.nearestHint), .crowded), .gap] + nowChosen
        page.prompt = steps.nearest
        let answer = reflection.isNearestAnswered ? .some(reflection.finalChoice) : String??.none
        page.options = choices(dilemma.choices, answer: answer, undecided: false) { .reflect(.chooseNearest($0)) }
        page.options.append(
            .init(
                key: "0", label: steps.none, isAnswer: answer == .some(nil), action: .reflect(.chooseNearest(nil))))
        goOn(&page)
    }

    func finalConfidence(_ page: inout Page<Action>) {
        page.body = nowChosen
        page.prompt = steps.howSureNow
        page.options = Confidence.allCases.map { value in
            .init(
                key: Character(String(value.rawValue)), label: strings.confidence(value),
                isAnswer: reflection.finalConfidence == value, action: .reflect(.rate(value)))
        }
        goOn(&page)
    }

    func reason(_ page: inout Page<Action>) {
        page.body = [.spare(.text(strings.justifyHint), .crowded), .gap] + nowChosen
        if let written = reflection.reasonChoice, written != reflection.finalChoice {
            page.body.append(.text(strings.writtenForAnother, .accent))
        }
        writing(&page, prompt: strings.justify, hint: nil)
    }

    /// What is chosen now: one's own alternative, or one of those offered.
    var nowChosen: [PageBlock] {
        if let own = reflection.ownAlternative, reflection.wantsOwnAlternative {
            return [.text(steps.ownAlternative, .muted), .item(mark: "", own.saidBack)].map { .spare($0, .either) }
        }
        return answered(reflection.finalChoice.map { .some($0) })
    }

    /// A field to write in.
    func writing(_ page: inout Page<Action>, prompt: String, hint: String?) {
        page.write(
            flow.view, in: around, prompt: prompt, hint: hint, isKnown: reflection.history.contains(where: \.isText))
    }
}
