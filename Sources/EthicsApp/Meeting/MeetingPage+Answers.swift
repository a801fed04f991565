// Rounds of answers, and what may be shown of them.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension MeetingPage {
    /// A round that is a step of its own.
    func answer(_ page: inout Page<Action>) {
        let isAboutCase = [.firstAnswer, .newAnswer].contains(meeting.place.step)
        guard let round = meeting.round else { return openRound(&page) }
        if let ballot = room.openBallot {
            keepInSight(&page, choices: false)
            page.body = instructions(ballot)
            page.prompt = question(round)
            if ballot.way == .keyboard {
                page.prompt = [page.prompt, words.keyboardCount(ballot.total, ballot.expected)].asParagraph
            }
            ballotRows(&page, ballot)
        } else if round == .first, !meeting.showsFirst {
            page.body = [.text(words.countedLater)]
            keepInSight(&page, choices: isAboutCase, withUndecided: true)
        } else {
            keepInSight(&page, choices: isAboutCase && meeting.result(round)?.disclosure.counts == nil)
            page.body = meeting.result(round).map(shown) ?? [.text(words.notCounted, .muted)]
            if round == .again { page.body += lawAfter }
        }
    }

    private func question(_ round: Round) -> String {
        switch round {
        case .firstConfidence: words.howSure
        case .confidenceAgain: words.howSureNow
        default: dilemma.question
        }
    }

    /// Fewer than may be counted: everybody writes first, and then reads.
    private func openRound(_ page: inout Page<Action>) {
        page.body = around.spaced(words.openRound(meeting.start.people))
        keepInSight(&page, withUndecided: true)
    }

    private func instructions(_ ballot: Ballot) -> [PageBlock] {
        let isPlain = around.launch.isPlain
        func sign(_ row: Int) -> String? { row < ballot.options.count ? ballot.round.sign(row) : nil }
        let counts = meeting.start.isLeader ? words.leaderCountsOnly : words.leaderCounts
        var how: [String]
        switch ballot.way {
        case .slips:
            let isChoice = ballot.options.last == Round.undecided
            how = [isChoice ? words.answerOnSlips : words.answerScale]
            how += isPlain ? [words.plainSeen] : [counts, words.countsHidden]
            if let row = flow.view.highlight, !isPlain {
                // As long as what it takes the place of: nothing moves while one counts.
                how = [words.slipsCounted(sign(row), meeting.start.isLeader), words.countsHidden]
            }
        case .hands:
            how = [flow.view.highlight.map { words.handsCounted(sign($0)) } ?? words.answerByHands]
        case .keyboard:
            let press = ballot.round.isOrdered ? words.answerOnKeyboardByNumber : words.answerOnKeyboard
            let send = meeting.start.isLeader ? words.sendRoundPastLeader : words.sendRound
            how = isPlain ? [words.plainSeen] : [send, press]
        }
        var notes = [ballot.way.isOpen ? words.answeredOpenly : words.answeredSecretly]
        if meeting.start.isLeader, ballot.way == .hands || isPlain { notes.append(words.leaderDoesNotAnswer) }
        if isPlain, ballot.way != .keyboard { notes.append(words.plainCounts(ballot.options.count)) }
        return [.text(how.asParagraph), .text(notes.asParagraph)]
    }

    /// A row for each answer. On slips, a count that was typed is not shown: the room would read it.
    func ballotRows(_ page: inout Page<Action>, _ ballot: Ballot) {
        page.readsOn = false
        page.note = words.roundNote(ballot.way)
        page.wall?.isRound = true
        page.wall?.isSecret = !ballot.way.isOpen
        page.options = ballot.options.enumerated().map { index, option in
            let count = ballot.counts[index]
            return .init(
                key: ballot.round.sign(index).first,
                lead: ballot.way.isOpen ? Self.column(count) : "", label: text(option, of: ballot.round),
                // On slips every row that was passed is marked, whatever stands in it.
                isAnswer: ballot.way.isOpen ? count != nil : ballot.way == .slips && index < flow.seen.passed,
                action: ballot.way == .keyboard ? .castAnswer(index) : .ballotRow(index))
        }
        if ballot.way == .keyboard {
            page.typing = words.footerCast
            // Whoever has the keyboard in their hands is not to end the meeting by a slip of the finger.
            page.commands = [.back, .pause, .help]
            page.enter = .closeRound(anyway: false)
            page.enterLabel = words.enterClose
        } else {
            page.typing = words.footerCount
            page.enter = .closeRound(anyway: false)
            switch flow.view.highlight {
            case nil: page.enterLabel = ballot.isEmpty && flow.isCountOptional ? words.enterPass : words.enterCount
            // After the last row: what closes the round is no row of its own, which would look like one more answer.
            case ballot.options.count: page.enterLabel = words.closeRound
            default: page.enterLabel = words.enterNext
            }
            // A line with nothing on it closes the round.
            if around.launch.isPlain, !ballot.isEmpty || !flow.isCountOptional { page.enterLabel = words.closeRound }
        }
    }

    /// A count in a column; blank before it is typed.
    private static func column(_ count: Int?) -> String {
        let digits = count.map(String.init) ?? ""
        return String(repeating: " ", count: max(0, 3 - digits.count)) + digits
    }

    // MARK: What may be shown

    /// What may be known of a round: counts, or words.
    func shown(_ result: RoundResult) -> [PageBlock] {
        let title: String =
            switch result.round {
            case .first: words.firstAnswers
            case .again: words.newAnswers
            default: words.answers
            }
        let before = result.round == .again ? meeting.result(.first)?.disclosure.counts : nil
        return [.heading(title)] + lines(result, before: before)
    }

    private func lines(_ result: RoundResult, before: [Int]?) -> [PageBlock] {
        func name(_ option: String) -> String { label(option, of: result.round) }
        switch result.disclosure {
        case .counts(let values):
            return values.enumerated().map { index, value in
                let earlier = before.flatMap { $0.indices.contains(index) ? $0[index] : nil }
                return .counted(
                    sign: result.round.sign(index), count: words.count(earlier, value.count),
                    text(value.option, of: result.round))
            }
        case .unanimous(let option):
            return [.text(words.everybody(name(option)))] + whole(option)
        case .majority(let option):
            return [.text(words.most(name(option)))] + whole(option) + why(result)
        case .split: return [.text(words.divided)] + why(result)
        case .suppressed: return [.text(words.suppressed)]
        }
    }

    /// Why there are words; nothing where everybody saw the hands anyway.
    private func why(_ result: RoundResult) -> [PageBlock] { result.way.isOpen ? [] : [.text(words.whyWords, .muted)] }

    /// A choice in its own words, where only its letter was said.
    private func whole(_ option: String) -> [PageBlock] {
        dilemma.choice(option).map { [.item(mark: letter(option), $0.text, .accent)] } ?? []
    }

    /// What the law says to the choice that the group has come to, when it stands in the way; and that it sets limits, where
    /// the plan has no time for the law.
    var lawAfter: [PageBlock] {
        let choice = meeting.leading
        let status = choice.map { LawStatus(of: [$0]) } ?? .none
        // What the authors say of this very choice: a case names statutes that stand in the way of others.
        let view = choice?.answer(.law).map { [PageBlock.text(strings.authorsView($0.text))] } ?? []
        let letter = choice.map { self.letter($0.id) } ?? ""
        switch status {
        case .stop: return [.gap, .text(words.lawStop(letter), .warning)] + view + lawSources
        case .clarify: return [.gap, .text(words.lawClarify(letter), .accent)] + view + lawSources
        case .none:
            let isPassedBy = dilemma.kind == .lawLimited && !meeting.places.contains { $0.step == .law }
            return isPassedBy ? [.gap, .text(words.lawLimits, .accent)] + lawSources : []
        }
    }

    /// Which statutes the case names, how far they are checked, and whom one can ask: not the leader alone, who may be part of
    /// the matter.
    private var lawSources: [PageBlock] { lawNamed + [around.contactLine(of: room.content.municipality, for: dilemma)] }

    /// The statutes of the case by act, in a line, and how far they are checked.
    var lawNamed: [PageBlock] {
        let statutes = dilemma.statutes
        guard !statutes.isEmpty else { return [] }
        let named = Set(statutes.map(\.act)).sorted { AlphabetPlace($0) < AlphabetPlace($1) }.joined(separator: " · ")
        return [.text(strings.lawNamed(named, strings.statutesRead(statutes)), .muted)]
    }

    /// The number of answers does not add up.
    func doubt(_ page: inout Page<Action>, _ total: Int) {
        page.body = [.text(words.doubt(total, meeting.start.people))]
        page.commands = [.back, .pause, .help]
        if total == 0 {
            page.options = [
                .init(key: "1", label: words.doubtCount, action: .turn(.step)),
                .init(key: "2", label: words.doubtPass, action: .meet(.goOn)),
            ]
        } else if room.openBallot?.way == .keyboard {
            // Without keys: whoever gets the keyboard next may answer with one, and Enter out of habit leads back.
            page.options = [
                .init(label: words.doubtOn, action: .turn(.step)),
                .init(label: words.doubtClose(total), action: .closeRound(anyway: true)),
                .init(label: words.doubtAgain, action: .restartRound),
            ]
        } else {
            page.options = [
                .init(key: "1", label: words.doubtMend, action: .turn(.step)),
                .init(key: "2", label: words.doubtClose(total), action: .closeRound(anyway: true)),
            ]
        }
    }
}
