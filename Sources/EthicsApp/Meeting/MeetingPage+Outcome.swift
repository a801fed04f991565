// What comes of a meeting: the sentence, what is agreed, and the ways out. And what is needed when it is no longer an exercise.

import EthicsEngine
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation
import TerminalKit

extension MeetingPage {
    // MARK: The sentence

    func saying(_ page: inout Page<Action>) {
        page.body = Array(lawAfter.drop { $0 == .gap })
        page.write(
            flow.view, in: around, prompt: words.sentence, hint: words.sentenceHint,
            isKnown: meeting.history.contains { if case .said = $0 { true } else { false } },
            forgotten: words.forgottenAfterwards)
        page.commands = [.back, .pause, .quit]
        page.onward = flow.view.found.isEmpty ? .write(.submit) : nil
    }

    // MARK: What is agreed

    func agreements(_ page: inout Page<Action>) {
        page.body = [.text(words.agreedHint, .muted)]
        if let saying = meeting.saying, !saying.isEmpty {
            page.body += [.gap, .text(strings.quoted(saying.saidBack), .accent), .gap]
        }
        page.prompt = words.whatIsAgreed
        // Nobody passes by what is agreed out of habit: Enter agrees on something until there is something.
        let isEmpty = meeting.agreements.isEmpty
        page.enter = isEmpty ? .turn(.agree(.what)) : .meet(.goOn)
        page.enterLabel = isEmpty ? words.agree : words.endMeeting
        if meeting.agreements.count < Meeting.mostAgreements {
            page.options.append(
                .init(key: "1", label: isEmpty ? words.agree : words.agreeMore, action: .turn(.agree(.what))))
        }
        page.body += meeting.agreements.map { .item(mark: "·", words.agreedLine($0)) }
        let count = meeting.agreements.count
        page.options += (0..<count).map { index in
            .init(
                key: Character(String(index + 2)), label: words.mendAgreement(index, count),
                action: .turn(.amend(index)))
        }
        page.options.append(
            .init(
                key: "0", label: meeting.agreements.isEmpty ? words.nothingNow : words.endMeeting,
                action: .meet(.goOn)))
    }

    /// What is being put in other words; nil when something new is agreed on.
    private var amended: AgreedMeasure? { flow.amended?.measure }

    /// Something that was agreed, to be mended or taken away.
    func amend(_ page: inout Page<Action>, _ index: Int) {
        guard meeting.agreements.indices.contains(index) else { return }
        let measure = meeting.agreements[index]
        let stages: [(String, RoomView.AgreeStage)] = [
            (words.agreedWhat(measure.what), .what), (words.agreedRole(measure.role), .role(what: measure.what)),
            (words.agreedDue(measure.due), .due(what: measure.what, role: measure.role)),
        ]
        page.prompt = words.mend
        page.options = stages.enumerated().map { number, stage in
            .init(key: Character(String(number + 1)), label: stage.0, action: .amend(index, stage.1))
        }
        page.options += [
            .init(key: "4", label: words.takeAway, startsGroup: true, action: .meet(.unsettle(index))),
            .init(key: "0", label: strings.back, action: .turn(.step)),
        ]
        page.commands = [.back, .pause, .help]
    }

    func agree(_ page: inout Page<Action>, _ stage: RoomView.AgreeStage) {
        page.commands = [.back, .pause, .help]
        switch stage {
        case .what: write(&page, words.agreeWhat, words.agreeWhatHint)
        case .otherRole(let what):
            page.body = [.text(what.saidBack, .accent)]
            write(&page, words.writeRole, words.writeRoleHint)
        case .otherDue(let what, let role):
            page.body = [.text(words.agreedSoFar(what.saidBack, role), .accent)]
            write(&page, words.writeDue, words.writeDueHint)
        case .role(let what):
            page.body = [.text(what.saidBack, .accent)]
            page.prompt = words.agreeRole
            // Whom one reports to is not who carries out what a team agrees on.
            let contacts = room.content.municipality.contacts(for: dilemma).filter {
                !$0.id.contains("varsl") && !($0.isLeader && meeting.start.isLeader)
            }.prefix(6).map(\.role)
            let roles = [words.meetingLeader, words.everyoneHere] + contacts
            page.options = roles.enumerated().map { index, role in
                .init(
                    key: Character(String(index + 1)), label: role.capitalizedFirst,
                    isAnswer: amended?.role == role,
                    action: .agreeRole(role))
            }
            page.options.append(
                .init(key: "9", label: words.otherRole, action: .turn(.agree(.otherRole(what: what)))))
        case .due(let what, let role):
            page.body = [.text(words.agreedSoFar(what.saidBack, role), .accent)]
            page.prompt = words.agreeDue
            page.options = Due.allCases.enumerated().map { index, due in
                .init(key: Character(String(index + 1)), label: words.due(due), action: .agreeDue(due))
            }
            page.options.append(
                .init(key: "4", label: words.otherDue, action: .turn(.agree(.otherDue(what: what, role: role)))))
        }
    }

    private func write(_ page: inout Page<Action>, _ prompt: String, _ hint: String) {
        page.write(
            flow.view, in: around, prompt: prompt, hint: hint, isKnown: true, forgotten: words.forgottenAfterwards)
        page.field?.isShort = true
        page.commands = [.back, .pause, .quit]
    }

    // MARK: Pause

    /// The screen goes calm. It says nothing of what happened, to whom, or for how long.
    func pause(_ page: inout Page<Action>) {
        page.title = words.pause
        page.note = ""
        page.wall?.time = nil
        page.body = [.text(words.pauseHint)]
        page.options = [
            .init(key: "1", label: words.pauseOn, action: .turn(.step)),
            .init(key: "2", label: words.pauseOther, action: .turn(.anotherCase)),
            .init(key: "3", label: words.pauseEnd, action: .turn(.stop)),
        ]
        page.onward = .turn(.step)
        page.commands = [.back, .pause, .lines, .help]
        page.labels[.back] = ""
        // The key of a remote that darkens the screen lightens it too.
        page.labels[.pause] = ""
    }

    /// Another case ends this one, which is asked about first.
    func anotherCase(_ page: inout Page<Action>) {
        page.title = words.pause
        page.note = ""
        page.wall?.time = nil
        page.prompt = words.anotherQuestion
        page.options = [
            .init(key: "1", label: words.anotherYes, action: .anotherCase),
            .init(key: "0", label: words.stopNot, action: .turn(.step)),
        ]
        page.commands = [.back, .help]
    }

    func warning(_ page: inout Page<Action>) {
        page.title = words.linesTitle
        page.note = ""
        page.wall?.time = nil
        page.body = [.text(words.warning, .warning), .text(words.warningHint)]
        page.options = [
            .init(key: "1", label: words.showLines, action: .turn(.lines)),
            .init(key: "0", label: strings.back, action: .turn(flow.seen.isFromPause ? .pause : .step)),
        ]
        page.commands = [.back]
    }

    func lines(_ page: inout Page<Action>) {
        page.title = words.linesTitle
        page.note = ""
        page.wall?.time = nil
        page.body = [.heading(words.seriousTitle)] + words.serious.map { .item(mark: "·", $0) }
        page.body += [.item(mark: "·", words.feelings), .gap]
        for line in words.hardMoments { page.body += [.text(line.when, .muted), .item(mark: "", line.say)] }
        let more = [(words.questionsTitle, dilemma.leaderQuestions), (words.watchTitle, dilemma.leaderWatch)]
        for (title, items) in more where !items.isEmpty {
            page.body += [.gap, .heading(title)] + items.map { .item(mark: "·", $0.text) }
        }
        page.enter = .turn(flow.seen.isFromPause ? .pause : .step)
        page.enterLabel = strings.back
        page.commands = [.back, .pause]
    }

    func stop(_ page: inout Page<Action>) {
        page.title = words.footerStop
        if room.openBallot?.isEmpty == false { page.body = [.text(words.stopOpenRound)] }
        page.prompt = words.stopQuestion
        if !meeting.isAtOutcome {
            page.options.append(.init(key: "1", label: words.stopToOutcome, action: .meet(.goToOutcome)))
        }
        page.options += [
            .init(key: "2", label: words.stopNow, action: .meet(.finish)),
            .init(
                key: "3", label: around.storage == .memory ? words.closeForgotten : words.closeKept,
                action: .leave(to: .end)),
            .init(key: "0", label: words.stopNot, action: .turn(.step)),
        ]
        page.commands = [.back, .pause, .help]
    }

    // MARK: Over

    /// A meeting that is over: what came of it, and what can be done with it.
    var over: Page<Action> {
        var page = Page<Action>(title: meeting.dilemma.title, notice: flow.view.notice)
        page.body = written + [.text(words.over, .muted), .gap]
        page.body += Minutes(meeting: meeting, date: "", language: around.language).blocks
        page.options = [
            .init(
                key: "1", label: words.archive(true), isAnswer: meeting.isArchivingConsidered == true,
                action: .meet(.archive(true))),
            .init(
                key: "2", label: words.archive(false), isAnswer: meeting.isArchivingConsidered == false,
                action: .meet(.archive(false))),
            .init(key: "3", label: words.writeMinutes, startsGroup: true, action: .writeMinutes),
            .init(key: "4", label: words.reopen(meeting.isAtOutcome), action: .meet(.reopen)),
            .init(key: "0", label: words.toMenu, action: .leave(to: .home)),
            .init(
                key: "9", label: words.forget, startsGroup: true, action: .leave(to: .forgetting(session: room.session))
            ),
        ]
        page.commands = [.back, .help, .quit]
        return page
    }

    /// The files that were written just now.
    private var written: [PageBlock] {
        let files = flow.seen.written
        guard let first = files.first else { return [] }
        let folder = (first as NSString).deletingLastPathComponent
        var blocks: [PageBlock] = [.text(words.filesWritten(folder), .accent)]
        blocks += files.map { .item(mark: "·", ($0 as NSString).lastPathComponent) }
        if around.storage == .memory { blocks.append(.text(words.filesShared)) }
        return blocks + [.gap]
    }
}
