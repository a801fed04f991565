// The steps of a meeting as pages. What stands here is seen by the whole room.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The page of the place that a meeting is at, or of a side of it.
struct MeetingPage {
    typealias Action = MeetingFlow.Action

    let flow: MeetingFlow
    let around: Surroundings
    let room: Room

    var strings: Shared<Strings> { around.strings }
    var words: Shared<MeetingStrings> { around.language.meeting }
    var steps: Shared<StepStrings> { around.language.steps }
    var meeting: Meeting { room.meeting }
    var dilemma: Dilemma { room.meeting.dilemma }

    /// The page.
    var page: Page<Action> {
        var page = Page<Action>(
            title: words.step(meeting.place.step), note: dilemma.title, notice: flow.view.notice, wall: PageWall())
        page.wall?.time = time
        switch flow.seen.side {
        case .step: step(&page)
        case .pause: pause(&page)
        case .warning: warning(&page)
        case .lines: lines(&page)
        case .stop: stop(&page)
        case .anotherCase: anotherCase(&page)
        case .amend(let index): amend(&page, index)
        case .doubt(let total): doubt(&page, total)
        case .pick: pick(&page)
        case .examine(let choice): page = examine(choice, page)
        case .agree(let stage): agree(&page, stage)
        }
        return page
    }

    /// The time that is left; nil while none runs. What is mended afterwards takes none of the meeting's.
    private var time: WallTime? {
        guard room.clock.isRunning, !meeting.history.contains(.reopened) || !meeting.isAtOutcome else { return nil }
        let inAll = minutes(meeting.leftInAll(at: room.now))
        return WallTime(left: inAll, whole: meeting.start.plan.rawValue, text: timeText(inAll))
    }

    /// The minutes that are left, rounded up: «1 min» means that the last minute is running.
    private func timeText(_ inAll: Int) -> String {
        let here = minutes(meeting.left(at: room.now))
        // In the silence the large digits say the rest.
        let isSilent = meeting.place.step == .silence && flow.seen.side == .step
        guard inAll > 0 else { return words.clockOver(-inAll) }
        // Near the end it says how to end on time, in its own place.
        if !meeting.isAtOutcome, meeting.leftInAll(at: room.now) <= meeting.outcomeSeconds {
            return words.clockEnding(inAll)
        }
        return isSilent ? words.clockInAll(inAll) : words.clock(here, inAll)
    }

    private func minutes(_ seconds: Int) -> Int { seconds > 0 ? (seconds + 59) / 60 : seconds / 60 }

    private func step(_ page: inout Page<Action>) {
        page.isExpanded = flow.view.isExpanded
        page.commands = [.back, .skip, .pause, .stop, .lines, .extend, .home, .help, .quit]
        // A projector shows few keys; the help has the others.
        for command in [Command.lines, .home, .quit] { page.labels[command] = "" }
        page.readsOn = true
        page.enter = .meet(.goOn)
        page.enterLabel = strings.enterOn
        page.onward = .meet(.goOn)
        switch meeting.place.step {
        case .opening: opening(&page)
        case .lastAgreed: lastAgreed(&page)
        case .frame: page.body = around.spaced(words.frame)
        case .situation: situation(&page)
        case .silence: silence(&page)
        case .firstAnswer, .firstConfidence, .newAnswer, .newConfidence: answer(&page)
        case .pairs: pairs(&page)
        case .law: law(&page)
        case .pickFields: pickFields(&page)
        case .field: field(&page)
        case .otherSide: otherSide(&page)
        case .rationalisations: rationalisations(&page)
        case .whatIf: whatIf(&page)
        case .poster: statements(&page)
        case .values: pickOptions(&page)
        case .saying: saying(&page)
        case .agreements: agreements(&page)
        }
    }

    // MARK: What stays in sight

    /// Keeps the case in sight while it is talked about, and the alternatives where they are not what is answered.
    ///
    /// - Parameter withUndecided: Whether «vet ikke ennå» stands among them, as it does where it can be answered.
    func keepInSight(_ page: inout Page<Action>, choices: Bool = true, withUndecided: Bool = false) {
        page.wall?.story = dilemma.brief
        guard choices else { return }
        page.wall?.question = dilemma.question
        page.wall?.choices = dilemma.choices.map(\.text) + (withUndecided ? [strings.notYet] : [])
    }

    // MARK: The beginning

    /// From how many columns on the letters are too small for a room, where the window fills the wall.
    private static let farTooWide = 100
    /// From how many people on somebody sits too far away to read them.
    private static let isRoom = 3

    /// What people see while they come in.
    private func opening(_ page: inout Page<Action>) {
        page.title = dilemma.title
        page.note = words.minutes(meeting.start.plan.rawValue)
        page.wall?.time = nil
        let theme = around.theme(of: dilemma)
        page.body =
            theme + (theme.isEmpty ? [] : [.gap]) + around.paragraphs(dilemma.brief) + [
                .gap, .text(words.openingHint),
            ]
        // Said once, before anything has begun: afterwards the type is what it is.
        if around.size.columns >= Self.farTooWide, meeting.start.people >= Self.isRoom {
            page.body += [.gap, .text(words.makeLarger(meeting.start.people), .accent)]
        }
        page.enterLabel = words.enterBegin
        page.commands = [.back, .pause, .help, .quit]
        page.labels = [:]
    }

    private func lastAgreed(_ page: inout Page<Action>) {
        page.body = [.text(words.lastAgreedHint)]
        page.prompt = around.language.mine.followUpQuestion
        // More than there is room for are a list.
        if meeting.start.agreed.count > Meeting.mostAgreements { page.focus = flow.view.highlight ?? 0 }
        page.options = meeting.start.agreed.enumerated().map { index, measure in
            let outcome = meeting.outcomes[index]
            return .init(
                key: Character(String((index + 1) % 10)), label: words.agreedLine(measure),
                detail: outcome.map(around.language.mine.outcome)
                    ?? (measure.isUnderWay == true ? words.lastUnderWay : words.lastAgreedNone),
                isAnswer: outcome != nil,
                // Each press says the next outcome.
                action: .meet(.followUp(index, outcome?.next ?? .done)))
        }
    }

    private func situation(_ page: inout Page<Action>) {
        page.body = [.text(words.readAloud, .muted), .gap] + around.paragraphs(dilemma.situation)
        if flow.view.isExpanded { page.body += around.known(of: dilemma) }
        page.body += [.gap, .heading(dilemma.question)]
        page.commands.insert(.more, at: 0)
    }

    private func silence(_ page: inout Page<Action>) {
        let left = max(0, meeting.left(at: room.now))
        let seconds = left % 60
        page.body = [.clock("\(left / 60):\(seconds < 10 ? "0" : "")\(seconds)"), .text(words.silence)]
        keepInSight(&page, withUndecided: true)
        page.readsOn = false
    }

    private func pairs(_ page: inout Page<Action>) {
        page.body = [.text(words.twoAndTwo)] + words.pairQuestions.flatMap { [.gap, .heading($0)] }
        if !dilemma.parties.isEmpty {
            page.body += [.gap, .text(words.concerned(dilemma.parties.map(\.who)), .muted)]
        }
        if meeting.start.plan.rawValue > 30, !dilemma.leaderQuestions.isEmpty {
            page.body += [.gap] + dilemma.leaderQuestions.map { .item(mark: "·", $0.text, .muted) }
        }
        if meeting.start.isLeader { page.body += [.gap, .text(words.leadersSpeakLast, .muted)] }
        keepInSight(&page)
        page.wall?.yields = true
    }

    // MARK: Parts

    /// The letter of a choice, as on the slips; empty for what is no choice.
    func letter(_ choice: String) -> String {
        dilemma.choices.firstIndex { $0.id == choice }.map(Letters.letter) ?? ""
    }

    /// A choice as it is named in a sentence: its letter.
    func label(_ option: String, of round: Round) -> String {
        switch round {
        case .first, .again, .whatIf:
            guard option != Round.undecided else { return strings.notYetInText }
            return letter(option)
        case .field: return steps.answerInText(Answer(rawValue: option) ?? .doubt)
        case .firstConfidence, .confidenceAgain: return confidence(option).map(strings.confidenceInText) ?? option
        }
    }

    private func confidence(_ option: String) -> Confidence? { Int(option).flatMap(Confidence.init(rawValue:)) }

    /// What is answered, whole: the choice's own words.
    func text(_ option: String, of round: Round) -> String {
        switch round {
        case .first, .again, .whatIf: dilemma.choice(option)?.text ?? strings.notYet
        case .field: steps.answer(Answer(rawValue: option) ?? .doubt)
        case .firstConfidence, .confidenceAgain: confidence(option).map(strings.confidence) ?? option
        }
    }
}
