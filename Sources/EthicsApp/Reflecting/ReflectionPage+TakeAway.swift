// Ta med: the law, what follows, what the choice costs, what one says and what one takes along.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ReflectionPage {
    /// What the law says to the choices taken: a lawful beginning does not hide an unlawful sequel.
    func law(_ page: inout Page<Action>) {
        let path = reflection.pathChoices
        guard let judged = path.compactMap(LawJudgement.init).max(by: { $0.answer < $1.answer }) else {
            return goOn(&page)
        }
        let basis = dilemma.statutes(judged.statutes)
        switch judged.answer {
        case .no:
            page.body = [.heading(strings.lawStop), .text(judged.reason)]
            let named = basis.isEmpty ? Array(dilemma.statutes.prefix(1)) : basis
            if !named.isEmpty { page.body.append(.text(strings.lawStopBody(around.names(named)))) }
        case .doubt: page.body = [.heading(strings.lawClarify), .text(strings.lawClarifyBody)]
        case .yes:
            page.body = [.heading(strings.lawNone), .text(strings.lawNoneBody)]
            let first = (reflection.firstChoice ?? nil).flatMap { dilemma.choice($0)?.answer(.law)?.answer }
            if first == .no { page.body.append(.text(strings.lawLeft)) }
        }
        // Of several choices it is said which one.
        if path.count > 1, judged.answer != .yes {
            page.body.append(.text(strings.values.ofChoice(judged.choice), .muted))
        }
        if judged.answer != .no { page.body += [.gap, .text(strings.authorsView(judged.reason))] }
        if judged.answer == .yes, basis.contains(where: { !$0.isVerified }) {
            page.body.append(.text(strings.lawUnchecked, .muted))
        }
        if judged.answer != .yes {
            page.body += [.gap] + talkTo + [.text(strings.talkToOthers, .muted)]
        }
        // Which sections it is stands here; what they say, and what whom one can talk to helps with, is one key away.
        if !dilemma.statutes.isEmpty || judged.answer != .yes { page.commands.insert(.more, at: 0) }
        if flow.view.isExpanded {
            page.body += around.lawPages(basis, of: dilemma, isExpanded: true)
        } else if judged.answer != .yes, !basis.isEmpty {
            let read = strings.statutesRead(basis)
            page.body += [.gap, .text(strings.lawNamed(around.names(basis), read), .muted)]
        }
        goOn(&page)
    }

    /// Whom one can talk to about the case: who they are, or unfolded what each of them helps with.
    private var talkTo: [PageBlock] {
        let municipality = walk.content.municipality
        guard !flow.view.isExpanded else { return around.contacts(of: municipality, for: dilemma) }
        return [.text(steps.theseCanAnswer(municipality.contactsToAsk(about: dilemma).prefix(3).map(\.role)))]
    }

    func ask(_ page: inout Page<Action>) {
        page.body = answered(reflection.finalChoice.map { .some($0) }) + [.gap, .text(strings.thinkAloudWith)]
        page.prompt = strings.whomDoYouAsk
        page.options = walk.content.municipality.contacts(for: dilemma).prefix(9).enumerated().map { index, contact in
            .init(
                key: Character(String(index + 1)), label: contact.role.capitalizedFirst,
                isAnswer: reflection.contact == .some(contact.id), action: .reflect(.chooseContact(contact.id)))
        }
        page.options.append(
            .init(
                key: "0", label: strings.nobodyNow, isAnswer: reflection.contact == .some(nil),
                action: .reflect(.chooseContact(nil))))
        goOn(&page)
    }

    func following(_ page: inout Page<Action>) {
        guard let scene = reflection.place.item.flatMap({ dilemma.scene($0) }) else { return goOn(&page) }
        page.body = [.spare(.heading(strings.whatHappens), .crowded)] + around.paragraphs(scene.text)
        if !scene.choices.isEmpty {
            page.prompt = scene.question.isEmpty ? strings.whatDoYouDo : scene.question
            page.options = choices(
                scene.choices, answer: reflection.sceneChoices[scene.id].map { .some($0) }, undecided: false
            ) { $0.map { .reflect(.chooseInScene($0)) } }
        }
        goOn(&page)
    }

    func balance(_ page: inout Page<Action>) {
        finish(&page)
        guard dilemma.format == .full else {
            return dilemma.isSetAgainstValues
                ? page = againstValues(isGlance: true).page(page) : valuesAsQuestion(&page)
        }
        // What the values say is one key away; the first walks end with a glance at them.
        page.commands.insert(.more, at: 0)
        let values = againstValues(isGlance: true)
        let balance = Balance(reflection.pathChoices)
        guard !flow.view.isExpanded else {
            page = values.page(page)
            // Where there are no values to stand under, all reasons stand here.
            if values.framework == nil { page.body += reasons(balance, atMost: .max) }
            return
        }
        page.body = [.heading(strings.balanceTitle)]
        page.body += reflection.pathChoices.map { .item(mark: "·", $0.text, .accent) }
        page.body += values.glance
        let groups = [balance.strengthens, balance.costs, balance.both].filter { !$0.isEmpty }
        let hasStrong = groups.joined().contains { abs($0.size) > 1 }
        page.body.append(
            .text(
                [strings.authorsBalance, hasStrong && !around.launch.isPlain ? strings.twoSigns : ""].asParagraph,
                .muted))
        // Three reasons at the least; the others are one key away.
        page.body += reasons(balance, atMost: groups.count > 1 ? Folding.lines - 1 : Folding.lines)
    }

    /// What a choice strengthens and costs, at most so many considerations in each group.
    private func reasons(_ balance: Balance, atMost most: Int) -> [PageBlock] {
        let isBroken = againstValues().isBroken
        // Under what is broken nothing praises.
        return lines(
            isBroken ? strings.values.wanted : strings.strengthens, balance.strengthens, mark: isBroken ? "·" : "+",
            atMost: most)
            + lines(strings.costs, balance.costs, mark: "−", atMost: most)
            + lines(strings.both, balance.both, mark: "±", atMost: most)
    }

    /// The choice against the values.
    private func againstValues(isGlance: Bool = false) -> ValuesPage<Action> {
        ValuesPage(
            walk: walk, values: flow.values, view: flow.view, around: around, isOfGroup: false, isGlance: isGlance)
    }

    /// A simple case is not argued: the values are asked about, not answered.
    func valuesAsQuestion(_ page: inout Page<Action>) {
        guard !walk.shownFrameworks.isEmpty else { return page = againstValues(isGlance: true).page(page) }
        page.body =
            againstValues().floorBlocks(nil) + [.heading(strings.valuesQuestion)]
            + reflection.pathChoices.map { .item(mark: "·", $0.text, .accent) }
        page.body +=
            [.gap] + valueLines.map { .item(mark: "·", $0) } + [.gap, .text(strings.valuesQuestionHint, .muted)]
    }

    private func lines(_ title: String, _ lines: [Balance.Line], mark: String, atMost most: Int) -> [PageBlock] {
        guard !lines.isEmpty else { return [] }
        let visible = lines.prefix(most)
        var blocks: [PageBlock] = [.gap, .heading(title)]
        for line in visible {
            let signs = mark == "·" ? mark : String(repeating: mark, count: abs(line.size))
            blocks.append(.item(mark: signs, name(line.consideration)))
            blocks += line.reasons.map { .item(mark: "", $0, .muted) }
        }
        if visible.count < lines.count {
            blocks.append(.item(mark: "", strings.moreReasons(lines.count - visible.count), .accent))
        }
        return blocks
    }

    /// The values of the municipality's first framework, each with the labels of its statements.
    private var valueLines: [String] {
        (walk.content.frameworks.first?.values ?? []).map { value in
            strings.values.statements(value.name, value.principles.map(\.name))
        }
    }

    /// Enter ends the reflection, or leaves one that is over.
    private func finish(_ page: inout Page<Action>) {
        page.enter = reflection.isFinished ? .end : .reflect(.finish)
        page.enterLabel = strings.enterOn
    }

    /// On to the next place, or the end of the walk.
    private func goOnOrFinish(_ page: inout Page<Action>) {
        guard reflection.isAnswered else { return }
        reflection.isAtEnd ? finish(&page) : goOn(&page)
    }

    // MARK: Against the values

    func guess(_ page: inout Page<Action>) {
        page.body = nowChosen
        guard !walk.guessableValues.isEmpty else {
            page.body.append(.text(steps.nothingToGuess))
            page.enter = .reflect(.goOn)
            return
        }
        page.prompt = steps.guess
        page.options = walk.guessableValues.prefix(8).enumerated().map { index, value in
            .init(
                key: Character(String(index + 1)), label: value.name, isAnswer: reflection.guess == .some(value.id),
                action: .reflect(.guess(value.id)))
        }
        page.options.append(
            .init(
                key: "0", label: steps.doNotKnow, isAnswer: reflection.guess == .some(nil),
                action: .reflect(.guess(nil))))
        goOn(&page)
    }

    func values(_ page: inout Page<Action>) {
        goOnOrFinish(&page)
        guard dilemma.isSetAgainstValues, reflection.finalChoice != nil else { return valuesAsQuestion(&page) }
        page = againstValues().page(page)
    }

    // MARK: Say it aloud

    func saying(_ page: inout Page<Action>) {
        if let proposal = reflection.proposedSaying {
            page.body = [.text(steps.sayTo(proposal.to), .muted), .item(mark: "", strings.quoted(proposal.text)), .gap]
        }
        page.body += nowChosen
        page.prompt = steps.sayAloud
        let sources = SayingSource.allCases.filter { $0 != .proposal || reflection.proposedSaying != nil }
        page.options = sources.enumerated().map { index, source in
            let label =
                switch source {
                case .proposal: steps.useProposal
                case .own: steps.writeOwnSentence
                case .none: steps.notNow
                }
            return .init(
                key: source == .none ? "0" : Character(String(index + 1)), label: label,
                isAnswer: reflection.sayingSource == source, action: .reflect(.chooseSaying(source)))
        }
        goOn(&page)
    }

    func writeSaying(_ page: inout Page<Action>) {
        page.body = [.spare(.heading(steps.fourQuestions), .crowded)] + steps.questions.map { .item(mark: "·", $0) }
        writing(&page, prompt: steps.writeSentence, hint: nil)
    }

    // MARK: What I take with me

    func takeAway(_ page: inout Page<Action>) {
        // What is not kept can't be asked about.
        page.body = around.storage == .memory ? nowChosen : [.text(steps.takeAwayHint, .muted)]
        page.prompt = steps.takeAway
        let measure = reflection.measure
        page.options = Measure.Ready.allCases.enumerated().map { index, ready in
            .init(
                key: Character(String(index + 1)), label: steps.ready(ready),
                isAnswer: measure??.ready == ready, action: .reflect(.takeAlong(ready)))
        }
        page.options += [
            .init(
                key: "4", label: steps.somethingElse, isAnswer: reflection.wantsOwnMeasure,
                action: .reflect(.wantOwnMeasure)),
            .init(
                key: "0", label: steps.nothingNow, isAnswer: measure == .some(nil), action: .reflect(.takeAlong(nil))),
        ]
        goOnOrFinish(&page)
    }

    func writeMeasure(_ page: inout Page<Action>) {
        page.body = nowChosen
        writing(&page, prompt: steps.writeMeasure, hint: steps.writeMeasureHint)
    }
}
