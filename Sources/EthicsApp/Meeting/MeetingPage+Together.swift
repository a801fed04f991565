// The wheel, the other side, the what-if and the poster, as a group looks at them.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension MeetingPage {
    // MARK: The wheel

    private func question(_ lens: Lens) -> String { around.named(lens, in: room.content.wheel) }

    private var wheelPicture: WheelPicture {
        let places = meeting.places.prefix(meeting.position + 1)
        var seen = Set(places.compactMap(\.lens))
        if places.contains(where: { $0.step == .law }) { seen.insert(.law) }
        var wheel = around.wheelPicture(
            seen: seen, current: meeting.place.step == .law ? .law : meeting.place.lens)
        // What the room has been shown; what the authors answer in the other fields is behind a key.
        if seen.contains(.law) { wheel.says[.law] = said(.law) }
        return wheel
    }

    /// The letters of the choices that have the same answer in a field, a line for each answer.
    private func said(_ lens: Lens) -> [String] {
        Answer.allCases.compactMap { answer in
            let letters = Letters.letters(of: dilemma.choices, with: answer, in: lens)
            return letters.isEmpty ? nil : steps.saidOfLetters(letters, steps.answer(answer))
        }
    }

    /// What the authors answer for each choice, under its own words: nobody in a room remembers a letter.
    private func judgements(_ lens: Lens, of choices: [Int]? = nil) -> [PageBlock] {
        (choices ?? Array(dilemma.choices.indices)).flatMap { index -> [PageBlock] in
            let choice = dilemma.choices[index]
            guard let answer = choice.answer(lens) else { return [] }
            let text = answer.answer.map { steps.judged(steps.answer($0), answer.text) } ?? answer.text
            var blocks: [PageBlock] = [
                .item(mark: Letters.letter(index), choice.text, .accent), .item(mark: "", text),
            ]
            let id = "\(choice.id)/\(lens.rawValue)"
            if let own = meeting.disagreements.first(where: { $0.reason == id }) {
                blocks.append(.item(mark: "", strings.values.disagreed(own.text), .accent))
            }
            return blocks
        }
    }

    func law(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        keepInSight(&page, choices: false)
        page.body =
            [
                .heading(question(.law)), .text(words.lawIsInformation, .muted), .gap,
            ] + (flow.view.isExpanded ? judgements(.law) : lawInShort)

        let statutes = dilemma.statutes
        page.commands.insert(.more, at: 0)
        if flow.view.isExpanded {
            if !statutes.isEmpty { page.body += [.gap] + around.lawPages(statutes) }
            page.body += [.gap] + around.contacts(of: room.content.municipality, for: dilemma)
        } else if !statutes.isEmpty {
            page.body += [.gap] + lawNamed
        }
    }

    /// What the law says of each choice; those that are lawful are named together, and why they are is one key away.
    private var lawInShort: [PageBlock] {
        let isLawful = { (choice: Choice) in
            choice.answer(.law)?.answer == .yes
                && !meeting.disagreements.contains { $0.reason == "\(choice.id)/\(Lens.law.rawValue)" }
        }
        let lawful = dilemma.choices.indices.filter { isLawful(dilemma.choices[$0]) }
        let told = judgements(.law, of: dilemma.choices.indices.filter { !lawful.contains($0) })
        guard !lawful.isEmpty else { return told }
        return told + (told.isEmpty ? [] : [.gap]) + [.text(words.lawful(lawful.map(Letters.letter)))]
    }

    func pickFields(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        page.wall?.isAboutWheel = true
        keepInSight(&page)
        page.prompt = words.pickFields
        page.options = Meeting.pickable.enumerated().map { index, lens in
            .init(
                key: Character(String(index + 1)), label: question(lens), isAnswer: meeting.picked.contains(lens),
                action: .meet(.pickField(lens)))
        }
        page.body = [
            .text(
                meeting.picked.isEmpty
                    ? words.pickFieldsHint(meeting.proposedFields.map(steps.lensInText))
                    : words.picked(meeting.picked.count))
        ]
    }

    func field(_ page: inout Page<Action>) {
        guard let lens = meeting.place.lens else { return }
        page.title = words.field(steps.lens(lens))
        page.aside = wheelPicture
        page.body = [.heading(question(lens))]
        keepInSight(&page, choices: lens != .morality && !flow.view.isExpanded)
        if lens == .identity { return statements(&page) }
        page.wall?.yields = true
        if let help = room.content.wheel?.field(lens)?.help { page.body.append(.text(help, .muted)) }
        if lens == .morality {
            page.body += [.gap] + judgements(lens) + [.gap, .text(words.moralHint, .muted)]
            return
        }
        page.body += [.gap, .text(words.talkAboutField)]
        page.commands.insert(.more, at: 0)
        page.labels[.more] = flow.view.isExpanded ? strings.footerLess : words.footerAuthors
        if flow.view.isExpanded {
            page.body += [.gap, .heading(steps.authorsAnswer)] + judgements(lens)
            return
        }
        if let ballot = room.openBallot {
            page.prompt = words.ownChoiceInField
            ballotRows(&page, ballot)
        } else if let result = meeting.round.flatMap(meeting.result) {
            page.body += [.gap] + shown(result)
        }
    }

    // MARK: The other side

    func otherSide(_ page: inout Page<Action>) {
        let first = meeting.result(.first)
        // Where numbers stand, the alternatives stand behind them.
        keepInSight(&page, choices: first?.disclosure.counts == nil)
        page.body = first.map(shown) ?? []
        if !page.body.isEmpty { page.body.append(.gap) }
        let argued = meeting.argued
        page.body.append(.heading(argued.map { words.bestArgument(letter($0.id)) } ?? words.bestArgumentAny))
        if let argued {
            page.body.append(.item(mark: letter(argued.id), argued.text, .accent))
            // Said wherever it is so, whatever somebody answered.
            let isSecond = (first?.disclosure.counts ?? []).count { $0 > 0 } > 1
            if !isSecond { page.body.append(.text(words.whyArgued, .muted)) }
        }
        if !meeting.places.contains(where: { $0.step == .pairs }) { page.body += [.gap, .text(words.twoAndTwo)] }
        if meeting.start.isLeader { page.body += [.gap, .text(words.leadersSpeakLast, .muted)] }
        page.commands.insert(.more, at: 0)
        page.labels[.more] = flow.view.isExpanded ? strings.footerLess : words.footerArguments
        guard flow.view.isExpanded else { return }
        page.body += [.gap, .heading(words.authorsArguments)]
        page.body += dilemma.choices.enumerated().flatMap { index, choice -> [PageBlock] in
            choice.arguments.prefix(1).map { .item(mark: Letters.letter(index), $0.text) }
        }
    }

    func rationalisations(_ page: inout Page<Action>) {
        page.body = [.text(words.soothingHint, .muted), .gap, .heading(words.soothing), .gap]
        page.body += dilemma.rationalisations.map { .item(mark: "·", strings.quoted($0.text)) }
        keepInSight(&page)
    }

    // MARK: What if

    func whatIf(_ page: inout Page<Action>) {
        guard let whatIf = meeting.place.item.flatMap({ dilemma.whatIf($0) }) else { return }
        page.body = [.heading(strings.whatIf)] + around.paragraphs(whatIf.text)
        page.commands.insert(.more, at: 0)
        page.labels[.more] = flow.view.isExpanded ? strings.footerLess : words.footerAuthors
        if flow.view.isExpanded {
            page.body += [.gap, .heading(strings.whatIfMoved)] + around.paragraphs(whatIf.moved)
            keepInSight(&page)
            return
        }
        if let ballot = room.openBallot {
            keepInSight(&page, choices: false)
            page.prompt = words.whatIfHands
            ballotRows(&page, ballot)
        } else if let result = meeting.round.flatMap(meeting.result) {
            keepInSight(&page, choices: false)
            page.body += [.gap] + shown(result)
        } else {
            keepInSight(&page)
            page.body += [.gap, .text(words.whatIfHands)]
        }
    }

    // MARK: The poster

    /// The framework that is shown; nil when the municipality has none for those the case is written for.
    var shownFramework: Framework? {
        let all = room.shownFrameworks
        return all.isEmpty ? nil : all[flow.values.framework % all.count]
    }

    /// The statements that the choices are about, without marks.
    func statements(_ page: inout Page<Action>) {
        guard let framework = shownFramework else { return page.body.append(.text(steps.noValues)) }
        if room.shownFrameworks.count > 1 { page.commands.insert(.framework, at: 1) }
        page.body.append(.text(framework.title, .muted))
        if !around.isMunicipalityKnown { page.body.append(.text(words.othersValues, .muted)) }
        keepInSight(&page)
        let statements = room.statements(of: framework)
        // The same statements were talked about in the field of identity: what they leave out is asked about.
        let isSeen = meeting.place.step == .poster && meeting.visitedPlaces.contains { $0.lens == .identity }
        guard !statements.isEmpty, !isSeen else {
            // A simple case is not argued: all of the values are asked about.
            page.body += framework.values.map { value in
                .item(mark: "·", strings.values.statements(value.name, value.principles.map(\.name)))
            }
            page.body += [.gap, .heading(isSeen ? words.missingQuestion : words.statementsQuestion)]
            return
        }
        page.body.append(.gap)
        page.body += statements.map { .item(mark: "·", $0.text) } + [.gap, .heading(words.statementsQuestion)]
        page.commands.insert(.judgement, at: 0)
    }

    // MARK: A choice against the values

    /// Which choice to look at, on the way to somewhere else.
    func pick(_ page: inout Page<Action>) {
        page.title = words.step(.values)
        page.commands = [.back, .pause, .help, .quit]
        page.enter = .turn(.step)
        page.enterLabel = strings.back
        page.readsOn = true
        pickOptions(&page)
    }

    /// Which choice to look at.
    func pickOptions(_ page: inout Page<Action>) {
        keepInSight(&page, choices: false)
        page.body = [.text(words.looksAt, .muted)]
        page.prompt = words.whichChoice
        page.options = dilemma.choices.enumerated().map { index, choice in
            .init(
                key: Character(String(index + 1)), lead: Letters.letter(index), label: choice.text,
                isAnswer: choice.id == meeting.leading?.id, action: .turn(.examine(choice: choice.id)))
        }
    }

    /// A choice against the values, as for one person. The group may disagree with each reason.
    func examine(_ choice: String, _ page: Page<Action>) -> Page<Action> {
        var page = page
        let walk = room.walk(examining: choice)
        page.commands = [.back, .pause, .help, .quit]
        page.enter = .turn(meeting.place.step == .values ? .step : .pick)
        page.enterLabel = strings.back
        return ValuesPage<Action>(
            walk: walk, values: flow.values, view: flow.view, around: around, isOfGroup: true
        ).page(page)
    }
}
