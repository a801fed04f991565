// Undersøk: those it concerns, what can be said against, and what one could have said oneself.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ReflectionPage {
    func counterargument(_ page: inout Page<Action>) {
        guard let id = reflection.firstChoice ?? nil, let choice = dilemma.choice(id) else {
            // Without a choice of one's own, the two that are most like each other stand here; the others are one key away.
            let visible = flow.view.isExpanded ? dilemma.choices : reflection.compared
            page.body = [.heading(strings.bestArgumentsAgainst)]
            for choice in visible {
                page.body += [.gap, .text(choice.text, .accent), .text(choice.counterargument)]
            }
            let hidden = dilemma.choices.count - visible.count
            if hidden > 0 { page.body += [.gap, .text(strings.moreReasons(hidden), .muted)] }
            if dilemma.choices.count > reflection.compared.count { page.commands.insert(.more, at: 0) }
            return goOn(&page)
        }
        page.body = answered(reflection.firstChoice) + [.gap, .heading(strings.bestArgumentAgainst)]
        page.body += around.paragraphs(choice.counterargument)
        page.prompt = strings.whereDoYouStand
        page.options = Stance.allCases.enumerated().map { index, stance in
            .init(
                key: Character(String(index + 1)), label: strings.stance(stance), isAnswer: reflection.stance == stance,
                action: .reflect(.takeStance(stance)))
        }
        goOn(&page)
    }

    // MARK: Those it concerns

    func party(_ page: inout Page<Action>) {
        let step = reflection.place.step
        let answer = reflection.parties[step]
        // What each has at stake stands under them, and goes where not all have room: who they are is what is asked.
        page.commands.insert(.more, at: 0)
        guard !flow.view.isExpanded else {
            page.body = dilemma.parties.map { .item(mark: "·", steps.stake($0.who, $0.stake)) }
            page.enter = .fold
            page.enterLabel = strings.enterFold
            return
        }
        page.prompt = step == .mostToLose ? steps.mostToLose : steps.notInRoom
        page.options = dilemma.parties.prefix(8).enumerated().map { index, party in
            .init(
                key: Character(String(index + 1)), label: party.who,
                // Two lists of the same people look like a key that did nothing.
                detail: step == .notInRoom && reflection.parties[.mostToLose] == .some(party.id)
                    ? steps.saidMostToLose : "",
                text: party.stake, textRole: .muted,
                isAnswer: answer == .some(party.id), action: .reflect(.pointOut(party.id)))
        }
        page.options.append(
            .init(
                key: "0", label: steps.nobody, isAnswer: answer == .some(nil), action: .reflect(.pointOut(nil))))
        goOn(&page)
    }

    func against(_ page: inout Page<Action>) {
        page.body = answered(reflection.firstChoice)
        writing(&page, prompt: steps.against, hint: steps.againstHint)
        page.enterLabel = flow.view.field?.text.isEmpty == false ? strings.enterStore : steps.passOver
    }

    // MARK: The other side

    func otherArgument(_ page: inout Page<Action>) {
        page.body = answered(reflection.firstChoice)
        page.prompt = steps.otherArgument
        let arguments = reflection.otherArguments.prefix(7)
        page.options = arguments.enumerated().map { index, argument in
            .init(
                key: Character(String(index + 1)), label: argument.text,
                isAnswer: reflection.otherArgument == .some(argument.id), action: .reflect(.takeArgument(argument.id)))
        }
        page.options.append(
            .init(
                key: Character(String(arguments.count + 1)), label: steps.writeOwn,
                isAnswer: reflection.otherArgument == .some(nil), action: .reflect(.takeArgument(nil))))
        goOn(&page)
    }

    func writeArgument(_ page: inout Page<Action>) {
        page.body = answered(reflection.firstChoice)
        writing(&page, prompt: steps.otherArgument, hint: steps.writeArgument)
    }

    func rationalisation(_ page: inout Page<Action>) {
        page.body = [.spare(.text(steps.rationalisationHint, .muted), .crowded)]
        page.prompt = steps.rationalisation
        page.options = dilemma.rationalisations.prefix(8).enumerated().map { index, item in
            .init(
                key: Character(String(index + 1)), label: strings.quoted(item.text),
                isAnswer: reflection.rationalisation == .some(item.id), action: .reflect(.ownUp(item.id)))
        }
        page.options.append(
            .init(
                key: "0", label: steps.noneOfThese, isAnswer: reflection.rationalisation == .some(nil),
                action: .reflect(.ownUp(nil))))
        goOn(&page)
    }
}
