// The steps of a reflection as pages. Every step asks before it tells.

import EthicsEngine
import TerminalKit

/// The page of the place that a reflection is at.
struct ReflectionPage {
    let app: App
    let walk: Walk

    private var strings: Strings { app.strings }
    private var reflection: Reflection { walk.reflection }
    private var dilemma: Dilemma { walk.reflection.dilemma }

    /// The page.
    var page: Page {
        var page = Page(title: dilemma.title, note: progress, notice: app.view.notice)
        page.isExpanded = app.view.isExpanded
        page.showsCase = [.firstChoice, .whatIf, .finalChoice].contains(reflection.place.step)
        page.commands = [.back, .home, .help, .quit]
        switch reflection.place.step {
        case .reason: reason(&page)
        case .law: law(&page)
        case .balance: balance(&page)
        case _ where app.view.isExpanded: wholeCase(&page)
        case .firstChoice: firstChoice(&page)
        case .confidence: confidence(&page)
        case .counterargument: counterargument(&page)
        case .whatIf: whatIf(&page)
        case .finalChoice: finalChoice(&page)
        case .ask: ask(&page)
        case .following: following(&page)
        }
        return page
    }

    private var progress: String {
        let part = reflection.place.step.part
        let places = reflection.places
        let own = places.indices.filter { places[$0].step.part == part }
        let position = min(reflection.position, places.count - 1)
        return strings.progress(strings.part(part), (own.firstIndex(of: position) ?? 0) + 1, own.count)
    }

    // MARK: Velg

    private func firstChoice(_ page: inout Page) {
        page.body = warning + paragraphs(dilemma.brief)
        page.prompt = dilemma.question
        let isFixed = reflection.isFirstChoiceFixed
        page.options = choices(dilemma.choices, answer: reflection.firstChoice, undecided: true) {
            isFixed ? nil : .reflect(.chooseFirst($0))
        }
        if isFixed, page.notice == nil { page.notice = .init(text: strings.firstAnswerStands) }
        page.commands.insert(.more, at: 0)
        // Back from the first place leads to the menu; one way there is enough.
        if reflection.position == 0 { page.commands.removeAll { $0 == .home } }
        goOn(&page)
    }

    /// The whole case, for reading: the options stand aside meanwhile.
    private func wholeCase(_ page: inout Page) {
        page.body = warning + paragraphs(dilemma.situation)
        for (title, items) in [(strings.facts, dilemma.facts), (strings.unknowns, dilemma.unknowns)]
        where !items.isEmpty {
            page.body += [.gap, .heading(title)] + items.map { .item(mark: "·", $0.text) }
        }
        page.enter = .fold
        page.enterLabel = strings.enterFold
        page.commands = [.more, .back, .help, .quit]
    }

    private var warning: [Page.Block] {
        dilemma.warnings.isEmpty ? [] : [.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .muted)]
    }

    private func confidence(_ page: inout Page) {
        page.body = answered(reflection.firstChoice)
        page.prompt = strings.howSure
        let isFixed = reflection.isFirstChoiceFixed
        page.options = Confidence.allCases.map { value in
            .init(
                key: Character(String(value.rawValue)), label: strings.confidence(value),
                isAnswer: reflection.confidence == value, action: isFixed ? nil : .reflect(.rate(value)))
        }
        if isFixed, page.notice == nil { page.notice = .init(text: strings.firstAnswerStands) }
        goOn(&page)
    }

    // MARK: Undersøk

    private func counterargument(_ page: inout Page) {
        guard let id = reflection.firstChoice ?? nil, let choice = dilemma.choice(id) else {
            page.body = [.heading(strings.bestArgumentsAgainst)]
            for choice in dilemma.choices {
                page.body += [.gap, .text(choice.text, .accent), .text(choice.counterargument)]
            }
            return goOn(&page)
        }
        page.body = answered(reflection.firstChoice) + [.gap, .heading(strings.bestArgumentAgainst)]
        page.body += paragraphs(choice.counterargument)
        page.prompt = strings.whereDoYouStand
        page.options = Stance.allCases.enumerated().map { index, stance in
            .init(
                key: Character(String(index + 1)), label: strings.stance(stance), isAnswer: reflection.stance == stance,
                action: .reflect(.takeStance(stance)))
        }
        goOn(&page)
    }

    // MARK: Prøv igjen

    private func whatIf(_ page: inout Page) {
        guard let whatIf = reflection.place.item.flatMap({ dilemma.whatIf($0) }) else { return goOn(&page) }
        page.body = [.heading(strings.whatIf)] + paragraphs(whatIf.text)
        guard let answer = reflection.whatIfAnswers[whatIf.id] else {
            page.prompt = strings.whatIfQuestion
            page.options = choices(dilemma.choices, answer: nil, undecided: true) { .reflect(.answerWhatIf($0)) }
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
        page.body += [.gap, .heading(strings.whatIfMoved)] + paragraphs(whatIf.moved)
        // The same size with another reason has moved nothing.
        for shift in choice.map(whatIf.shifts) ?? [] where shift.before != shift.after {
            page.body.append(
                .item(mark: "·", strings.shift(name(shift.consideration), shift.before, shift.after)))
            page.body.append(.item(mark: "", shift.reason, .muted))
        }
        page.commands.insert(.undo, at: 0)
        goOn(&page)
    }

    private func finalChoice(_ page: inout Page) {
        page.body = answered(reflection.firstChoice, isFirst: true)
        if let confidence = reflection.confidence {
            page.body.append(.item(mark: "", strings.sureness(strings.confidence(confidence)), .muted))
        }
        let isUndecided = reflection.firstChoice == .some(nil)
        page.body += [.gap, .text(strings.chooseAgainHint)]
        page.body.append(.text(isUndecided ? strings.leanTowards : strings.mayBeTheSame))
        page.commands.insert(.more, at: 0)
        page.prompt = strings.chooseAgain
        page.options = choices(dilemma.choices, answer: reflection.finalChoice.map { .some($0) }, undecided: false) {
            $0.map { .reflect(.chooseFinal($0)) }
        }
        goOn(&page)
    }

    private func reason(_ page: inout Page) {
        page.body = answered(reflection.finalChoice.map { .some($0) }) + [.gap, .text(strings.justifyHint)]
        page.prompt = strings.justify
        let hint = app.storage == .memory ? strings.storedNowhere : strings.storedHere + " " + strings.rolesNotNames
        page.field = app.field.map { .init(text: $0, hint: hint) }
        if let written = reflection.reasonChoice, written != reflection.finalChoice {
            page.body.append(.text(strings.writtenForAnother, .accent))
        }
        page.commands = [.back, .quit]
        guard app.view.found.isEmpty else {
            page.body = [.text(strings.found(app.view.found), .warning), .text(strings.notStoredYet)]
            page.options = [
                .init(key: "1", label: strings.mend, action: .mendText),
                .init(key: "2", label: strings.storeAnyway, action: .submitTextAnyway),
            ]
            return
        }
        page.enter = .submitText
        page.enterLabel = strings.enterStore
    }

    // MARK: Ta med

    private func law(_ page: inout Page) {
        guard let choice = reflection.finalChoice.flatMap({ dilemma.choice($0) }), let answer = choice.answer(.law)
        else {
            return goOn(&page)
        }
        let statutes = dilemma.statutes
        let contacts = walk.municipality.contacts
        switch answer.answer {
        case .no:
            page.body = [.heading(strings.lawStop), .text(answer.text)]
            if let first = statutes.first {
                page.body.append(.text(strings.lawStopBody("\(first.act) \(first.section)")))
            }
        case .doubt: page.body = [.heading(strings.lawClarify), .text(strings.lawClarifyBody)]
        case .yes, nil:
            page.body = [.heading(strings.lawNone), .text(strings.lawNoneBody)]
            let first = (reflection.firstChoice ?? nil).flatMap { dilemma.choice($0)?.answer(.law)?.answer }
            if first == .no { page.body.append(.text(strings.lawLeft)) }
        }
        if answer.answer != .no { page.body += [.gap, .text(strings.authorsView(answer.text))] }
        if answer.answer == .yes, statutes.contains(where: { !$0.isVerified }) {
            page.body.append(.text(strings.lawUnchecked, .muted))
        }
        if answer.answer != .yes {
            page.body += [.gap, .heading(strings.talkTo)]
            page.body += contacts.prefix(app.view.isExpanded ? 9 : 3).map { contact in
                .item(mark: "·", "\(contact.role.capitalizedFirst): \(contact.helpsWith)")
            }
            page.body.append(.text(strings.talkToOthers, .muted))
        }
        // Where the law doesn't stand in the way, what it says is one key away.
        let isFolded = answer.answer == .yes && !app.view.isExpanded
        if !statutes.isEmpty { page.commands.insert(.more, at: 0) }
        if !statutes.isEmpty, !isFolded {
            page.body += [.gap, .heading(strings.lawPages)]
            page.body += statutes.map { .item(mark: "·", strings.statute($0), .muted) }
        }
        goOn(&page)
    }

    private func ask(_ page: inout Page) {
        page.body = answered(reflection.finalChoice.map { .some($0) }) + [.gap, .text(strings.thinkAloudWith)]
        page.prompt = strings.whomDoYouAsk
        page.options = walk.municipality.contacts.prefix(9).enumerated().map { index, contact in
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

    private func following(_ page: inout Page) {
        guard let scene = reflection.place.item.flatMap({ dilemma.scene($0) }) else { return goOn(&page) }
        page.body = [.heading(strings.whatHappens)] + paragraphs(scene.text)
        if !scene.choices.isEmpty {
            page.prompt = scene.question.isEmpty ? strings.whatDoYouDo : scene.question
            page.options = choices(
                scene.choices, answer: reflection.sceneChoices[scene.id].map { .some($0) }, undecided: false
            ) { $0.map { .reflect(.chooseInScene($0)) } }
        }
        goOn(&page)
    }

    private func balance(_ page: inout Page) {
        page.enter = reflection.isFinished ? .endWalk : .reflect(.finish)
        page.enterLabel = strings.enterDone
        guard dilemma.format == .full else { return valuesAsQuestion(&page) }
        let balance = Balance(reflection.pathChoices)
        page.body = [.heading(strings.balanceTitle)]
        page.body += reflection.pathChoices.map { .item(mark: "·", $0.text, .accent) }
        let hasStrong = (balance.strengthens + balance.costs + balance.both).contains { abs($0.size) > 1 }
        page.body.append(.text(strings.authorsBalance + (hasStrong ? " " + strings.twoSigns : ""), .muted))
        page.body += lines(strings.strengthens, balance.strengthens, mark: "+")
        page.body += lines(strings.costs, balance.costs, mark: "−")
        page.body += lines(strings.both, balance.both, mark: "±")
        if [balance.strengthens, balance.costs, balance.both].contains(where: { $0.count > Self.shown + 1 }) {
            page.commands.insert(.more, at: 0)
        }
    }

    /// A simple case is not argued: the values are asked about, not answered.
    private func valuesAsQuestion(_ page: inout Page) {
        page.body =
            [.heading(strings.valuesQuestion)] + reflection.pathChoices.map { .item(mark: "·", $0.text, .accent) }
        page.body +=
            [.gap] + walk.values.map { .item(mark: "·", $0) } + [.gap, .text(strings.valuesQuestionHint, .muted)]
    }

    /// At most three lines in each group; the rest folds, unless it is a single one: the fold would take its place.
    private static let shown = 3

    private func lines(_ title: String, _ lines: [Balance.Line], mark: String) -> [Page.Block] {
        guard !lines.isEmpty else { return [] }
        let isWhole = app.view.isExpanded || lines.count == Self.shown + 1
        let visible = isWhole ? lines : Array(lines.prefix(Self.shown))
        var blocks: [Page.Block] = [.gap, .heading(title)]
        for line in visible {
            blocks.append(.item(mark: String(repeating: mark, count: abs(line.size)), name(line.consideration)))
            blocks += line.reasons.map { .item(mark: "", $0, .muted) }
        }
        if visible.count < lines.count {
            blocks.append(.item(mark: "", strings.moreReasons(lines.count - visible.count), .accent))
        }
        return blocks
    }

    // MARK: Parts

    private func goOn(_ page: inout Page) {
        guard reflection.isAnswered else { return }
        page.enter = .reflect(.goOn)
        page.enterLabel = strings.enterOn
    }

    private func name(_ consideration: String) -> String { walk.considerations[consideration] ?? consideration }

    private func paragraphs(_ text: String) -> [Page.Block] {
        var blocks: [Page.Block] = []
        for line in text.split(separator: "\n") {
            if !blocks.isEmpty { blocks.append(.gap) }
            blocks.append(.text(String(line)))
        }
        return blocks
    }

    private func answered(_ choice: String??, isFirst: Bool = false) -> [Page.Block] {
        guard let choice else { return [] }
        guard let text = choice.flatMap({ dilemma.choice($0)?.text }) else { return [.text(strings.youDidNotKnow)] }
        return [.text(isFirst ? strings.youChoseFirst : strings.youChose, .muted), .item(mark: "", text)]
    }

    private func choices(
        _ choices: [Choice], answer: String??, undecided: Bool, action: (String?) -> Action?
    ) -> [Page.Option] {
        var options = choices.enumerated().map { index, choice in
            Page.Option(
                key: Character(String(index + 1)), label: choice.text, isAnswer: answer == .some(choice.id),
                action: action(choice.id))
        }
        if undecided {
            options.append(.init(key: "0", label: strings.notYet, isAnswer: answer == .some(nil), action: action(nil)))
        }
        return options
    }
}

extension String {
    /// With a capital letter first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
