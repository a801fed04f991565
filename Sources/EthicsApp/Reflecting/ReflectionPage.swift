// The steps of a reflection as pages. Every step asks before it tells.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The page of the place that a reflection is at.
struct ReflectionPage {
    typealias Action = ReflectingFlow.Action

    let flow: ReflectingFlow
    let around: Surroundings

    var walk: Walk { flow.walk }

    var strings: Shared<Strings> { around.strings }
    var steps: Shared<StepStrings> { around.language.steps }
    var reflection: Reflection { walk.reflection }
    var dilemma: Dilemma { walk.reflection.dilemma }

    /// The page.
    var page: Page<Action> {
        var page = Page<Action>(title: dilemma.title, note: progress, notice: flow.view.notice)
        page.rail = rail
        page.isExpanded = flow.view.isExpanded
        let step = reflection.place.step
        page.showsCase = [.firstChoice, .finalChoice].contains(step) || step == .whatIf && !reflection.isAnswered
        page.commands = [.back, .home, .help, .quit]
        page.beside = flow.view.isExpanded && page.showsCase ? [] : beside
        page.isBesideCase = true
        switch reflection.place.step {
        case .reason: reason(&page)
        case .law: law(&page)
        case .balance: balance(&page)
        case .values: values(&page)
        case .situation: situation(&page)
        case _ where flow.view.isExpanded && page.showsCase: wholeCase(&page)
        case .firstChoice: firstChoice(&page)
        case .confidence: confidence(&page)
        case .mostToLose, .notInRoom: party(&page)
        case .against: against(&page)
        case .lawField: lawField(&page)
        case .identityField: identityField(&page)
        case .reputationField, .economyField: answeredField(&page)
        case .ethicsField: ethicsField(&page)
        case .friction: friction(&page)
        case .counterargument: counterargument(&page)
        case .otherArgument: otherArgument(&page)
        case .writeArgument: writeArgument(&page)
        case .rationalisation: rationalisation(&page)
        case .whatIf: whatIf(&page)
        case .finalChoice: finalChoice(&page)
        case .ownAlternative: ownAlternative(&page)
        case .nearest: nearest(&page)
        case .finalConfidence: finalConfidence(&page)
        case .ask: ask(&page)
        case .following: following(&page)
        case .guess: guess(&page)
        case .saying: saying(&page)
        case .writeSaying: writeSaying(&page)
        case .takeAway: takeAway(&page)
        case .writeMeasure: writeMeasure(&page)
        }
        return page
    }

    /// How far one is in the whole walk, for those who don't see the rail.
    var progress: String {
        let stations = reflection.stations
        return strings.progress(
            strings.part(reflection.place.step.part), stations.reduce(0) { $0 + $1.reached },
            stations.reduce(0) { $0 + $1.count })
    }

    private var rail: PageRail {
        let stations = reflection.stations
        return PageRail(
            parts: stations.map { .init(name: strings.part($0.part), count: $0.count, reached: $0.reached) },
            current: stations.firstIndex { $0.part == reflection.place.step.part } ?? 0)
    }

    // MARK: Velg

    /// The whole situation; facts and unknowns fold out.
    func situation(_ page: inout Page<Action>) {
        page.body = around.theme(of: dilemma)
        if let whatIf = reflection.place.item.flatMap({ dilemma.whatIf($0) }) {
            page.body +=
                [.heading(strings.whatIf)] + around.paragraphs(whatIf.text) + [.gap, .heading(strings.caseBefore)]
        }
        let known = around.known(of: dilemma)
        page.body = (page.body + around.paragraphs(dilemma.situation)).map { .spare($0, .besideCase) }
        // Where the situation stands beside it, there is room for what is folded elsewhere.
        page.body += flow.view.isExpanded ? known : known.map { .spare($0, .alone) }
        page.commands.insert(.more, at: 0)
        if reflection.position == 0 { page.commands.removeAll { $0 == .home } }
        goOn(&page)
    }

    func firstChoice(_ page: inout Page<Action>) {
        // Said already where the situation is a step of its own.
        let theme = reflection.start.plan == .full ? [] : around.theme(of: dilemma)
        page.body = (theme + around.paragraphs(dilemma.brief)).map { .spare($0, .besideCase) }
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
    func wholeCase(_ page: inout Page<Action>) {
        page.body = around.theme(of: dilemma) + around.paragraphs(dilemma.situation)
        page.body += around.known(of: dilemma)
        page.enter = .fold
        page.enterLabel = strings.enterFold
        page.commands = [.more, .back, .help, .quit]
    }

    /// The wheel's field Moral: a question that only the user can answer. The first walk has no wheel yet.
    var moralQuestion: [PageBlock] {
        guard reflection.start.plan == .wheel || reflection.start.plan == .full,
            let choice = (reflection.firstChoice ?? nil).flatMap({ dilemma.choice($0) }),
            let question = choice.answer(.morality)?.text
        else { return [] }
        // Its own question is what is asked below.
        return [.gap, .heading(steps.lens(.morality)), .text(question)]
    }

    func confidence(_ page: inout Page<Action>) {
        page.body = answered(reflection.firstChoice) + moralQuestion
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

    // MARK: Parts

    func goOn(_ page: inout Page<Action>) {
        guard reflection.isAnswered else { return }
        page.enter = .reflect(.goOn)
        page.enterLabel = strings.enterOn
    }

    func name(_ consideration: String) -> String { walk.name(consideration) }

    /// What was chosen, said back: it goes where what is asked about needs the room, and where it stands beside.
    func answered(_ choice: String??, isFirst: Bool = false) -> [PageBlock] {
        guard let choice else { return [] }
        let blocks: [PageBlock] =
            choice.flatMap { dilemma.choice($0)?.text }.map {
                [.text(isFirst ? strings.youChoseFirst : strings.youChose, .muted), .item(mark: "", $0)]
            } ?? [.text(strings.youDidNotKnow)]
        return blocks.map { .spare($0, .either) }
    }

    /// Choices as options.
    ///
    /// - Parameters:
    ///   - answer: What was answered here before.
    ///   - first: What was chosen first, where one chooses again.
    ///   - undecided: Whether one may not know.
    func choices(
        _ choices: [Choice], answer: String??, first: String?? = nil, undecided: Bool, action: (String?) -> Action?
    ) -> [PageOption<Action>] {
        var options = choices.enumerated().map { index, choice in
            PageOption(
                key: Character(String(index + 1)),
                label: first == .some(choice.id) ? strings.chosenFirst(choice.text) : choice.text,
                isAnswer: answer == .some(choice.id), action: action(choice.id))
        }
        if undecided {
            options.append(.init(key: "0", label: strings.notYet, isAnswer: answer == .some(nil), action: action(nil)))
        }
        return options
    }
}
