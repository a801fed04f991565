// Answers in an open round. On slips and by hands, digits are the count of the row at hand; on the keyboard that is passed
// round, a key is an answer, and nothing on the screen says which.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// The round that keys go to; nil when none is open on the screen.
    var openBallot: Ballot? {
        guard case .meeting(let room) = screen, view.room.side == .step, !view.isHelp, !view.isExpanded, trouble == nil
        else {
            return nil
        }
        return room.openBallot
    }

    /// Whether the step at hand has answers that are not closed, also while more is unfolded over them.
    var hasTyped: Bool {
        guard case .meeting(let room) = screen, view.room.side == .step else { return false }
        return room.openBallot?.isEmpty == false
    }

    /// Lets an open round have a key; nil when the key is not for it.
    mutating func pressBallot(_ key: Key, at moment: Moment) -> [Effect]? {
        guard let ballot = openBallot else { return nil }
        return ballot.way == .keyboard ? cast(key, ballot, at: moment) : count(key, ballot, at: moment)
    }

    /// A key on the keyboard that is passed round.
    private mutating func cast(_ key: Key, _ ballot: Ballot, at moment: Moment) -> [Effect]? {
        var ballot = ballot
        switch key {
        case .character(let character):
            if character == " " { return [] }
            guard let index = Self.option(for: character, in: ballot) else { return nil }
            ballot.cast(index)
            view.room.wantsClose = false
        case .backspace, .delete:
            let isTaken = ballot.takeBack()
            view.notice = .init(text: isTaken ? language.meeting.takenBack : language.meeting.nothingToTakeBack)
        case .enter:
            // Whoever answers presses it out of habit: the next one's letter is to be an answer.
            guard ballot.total >= ballot.expected || view.room.wantsClose else {
                view.room.wantsClose = true
                view.notice = .init(text: language.meeting.notAllAnswered)
                return []
            }
            return closeRound(anyway: false, at: moment)
        // Nothing moves on the screen, and nobody closes the round by a slip of the finger.
        case .up, .down, .tab, .backTab, .pageDown, .pageUp, .right, .left: return []
        default: return nil
        }
        keep(ballot)
        return []
    }

    /// A key while counts are typed.
    private mutating func count(_ key: Key, _ ballot: Ballot, at moment: Moment) -> [Effect]? {
        var ballot = ballot
        let row = view.highlight ?? 0
        switch key {
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
            view.highlight = row
            guard ballot.counts.indices.contains(row) else { return [] }
            // The first digit in a row takes the place of what stood there; nobody sees it to mend it.
            let before = view.room.typedRow == row ? ballot.counts[row] ?? 0 : 0
            view.room.typedRow = row
            let count = before * 10 + digit
            if count <= Ballot.mostPerOption { ballot.set(count, at: row) }
            // The same for every number: on slips it is all that is seen of it.
            if !ballot.way.isOpen { view.notice = .init(text: language.meeting.rowTyped(ballot.round.sign(row))) }
        case .backspace, .delete:
            guard ballot.counts.indices.contains(row) else { return [] }
            view.room.typedRow = nil
            ballot.set(nil, at: row)
            if !ballot.way.isOpen { view.notice = .init(text: language.meeting.rowCleared(ballot.round.sign(row))) }
        case .enter:
            view.room.typedRow = nil
            guard view.highlight != nil else {
                // What need not be counted is passed by with the key that always leads on.
                if ballot.isEmpty, isCountOptional { return meet(.goOn, at: moment) }
                view.highlight = 0
                return []
            }
            guard ballot.counts.indices.contains(row) else { return closeRound(anyway: false, at: moment) }
            pass(row, of: &ballot)
            view.highlight = row + 1
        case .down, .tab:
            view.room.typedRow = nil
            guard view.highlight != nil, ballot.counts.indices.contains(row) else { return nil }
            pass(row, of: &ballot)
            keep(ballot)
            return nil
        case .up, .backTab:
            view.room.typedRow = nil
            return nil
        default: return nil
        }
        keep(ballot)
        return []
    }

    /// A row that is passed is none, so that a mark says that one was there and nothing else.
    private mutating func pass(_ row: Int, of ballot: inout Ballot) {
        if ballot.counts[row] == nil { ballot.set(0, at: row) }
        view.room.passed = max(view.room.passed, row + 1)
    }

    /// Whether the round at hand is a show of hands beside the point: a what-if or a field of the wheel.
    var isCountOptional: Bool {
        switch currentRoom?.meeting.round {
        case .whatIf, .field: true
        default: false
        }
    }

    /// All counts at once, as a line in plain mode, or a letter each.
    ///
    /// - Returns: nil when the line is something else.
    mutating func answerBallot(_ line: String, at moment: Moment) -> [Effect]? {
        guard var ballot = openBallot else { return nil }
        if line.isEmpty {
            return ballot.isEmpty && isCountOptional ? meet(.goOn, at: moment) : closeRound(anyway: false, at: moment)
        }
        if ballot.way == .keyboard {
            guard line.count == 1, let first = line.first else { return nil }
            guard let index = Self.option(for: first, in: ballot) else { return nil }
            castAnswer(index)
            return []
        }
        let numbers = line.split { " ,;".contains($0) }.map { Int($0) }
        guard numbers.allSatisfy({ $0 != nil }) else { return nil }
        guard numbers.count == ballot.options.count else {
            view.notice = .init(text: language.meeting.plainCounts(ballot.options.count))
            return []
        }
        for (index, number) in numbers.enumerated() { ballot.set(number, at: index) }
        keep(ballot)
        return closeRound(anyway: false, at: moment)
    }

    /// Closes the round: its answers are gone, and what may be known of them is stored.
    mutating func closeRound(anyway: Bool, at moment: Moment) -> [Effect] {
        guard case .meeting(let room) = screen, let ballot = room.openBallot else { return [] }
        return meet(.close(ballot, anyway: anyway), at: moment)
    }

    /// Begins the round at hand anew.
    mutating func restartRound() {
        guard case .meeting(var room) = screen else { return }
        room.ballot = nil
        screen = .meeting(room)
        turnRoom(to: .step)
    }

    /// Somebody answers, on the keyboard that is passed round.
    mutating func castAnswer(_ index: Int) {
        guard var ballot = openBallot, ballot.way == .keyboard else { return }
        ballot.cast(index)
        keep(ballot)
    }

    private mutating func keep(_ ballot: Ballot) {
        guard case .meeting(var room) = screen else { return }
        room.ballot = ballot
        screen = .meeting(room)
    }

    /// The option that a letter or digit stands for, from A and 1 on; 0 is «vet ikke ennå» where that may be answered.
    private static func option(for character: Character, in ballot: Ballot) -> Int? {
        let count = ballot.options.count
        if let digit = character.wholeNumberValue, character.isASCII {
            if digit == 0 { return ballot.options.firstIndex(of: Round.undecided) }
            return digit <= count ? digit - 1 : nil
        }
        return Letters.index(of: character).flatMap { $0 < count ? $0 : nil }
    }
}
