// Answers in an open round. On slips and by hands, digits are the count of the row at hand; on the keyboard that is passed
// round, a key is an answer, and nothing on the screen says which.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension MeetingFlow {
    /// The round that keys go to; nil when none is open on the step that is shown.
    var openBallot: Ballot? { seen.side == .step && !view.isExpanded ? heldRoom?.openBallot : nil }

    /// Whether the step at hand has answers that are not closed, also while more is unfolded over them.
    var hasTyped: Bool { seen.side == .step && heldRoom?.openBallot?.isEmpty == false }

    mutating func press(_ key: Key, in around: Surroundings, at moment: Moment) -> [Effect]? {
        guard let ballot = openBallot else { return nil }
        return ballot.way == .keyboard ? cast(key, ballot, in: around) : count(key, ballot, in: around)
    }

    /// A key on the keyboard that is passed round.
    private mutating func cast(_ key: Key, _ ballot: Ballot, in around: Surroundings) -> [Effect]? {
        var ballot = ballot
        switch key {
        case .character(let character):
            if character == " " { return [] }
            guard let index = Self.option(for: character, in: ballot) else { return nil }
            ballot.cast(index)
            seen.wantsClose = false
        case .backspace, .delete:
            let isTaken = ballot.takeBack()
            say(isTaken ? around.language.meeting.takenBack : around.language.meeting.nothingToTakeBack)
        case .enter:
            // Whoever answers presses it out of habit: the next one's letter is to be an answer.
            guard ballot.total >= ballot.expected || seen.wantsClose else {
                seen.wantsClose = true
                say(around.language.meeting.notAllAnswered)
                return []
            }
            return closeRound(anyway: false, in: around)
        // Nothing moves on the screen, and nobody closes the round by a slip of the finger.
        case .up, .down, .tab, .backTab, .pageDown, .pageUp, .right, .left: return []
        default: return nil
        }
        keep(ballot)
        return []
    }

    /// A key while counts are typed.
    private mutating func count(_ key: Key, _ ballot: Ballot, in around: Surroundings) -> [Effect]? {
        var ballot = ballot
        let row = view.highlight ?? 0
        switch key {
        case .character(let character):
            guard let digit = character.wholeNumberValue, character.isASCII else { return nil }
            view.highlight = row
            guard ballot.counts.indices.contains(row) else { return [] }
            // The first digit in a row takes the place of what stood there; nobody sees it to mend it.
            let before = seen.typedRow == row ? ballot.counts[row] ?? 0 : 0
            seen.typedRow = row
            let count = before * 10 + digit
            if count <= Ballot.mostPerOption { ballot.set(count, at: row) }
            // The same for every number: on slips it is all that is seen of it.
            if !ballot.way.isOpen { say(around.language.meeting.rowTyped(ballot.round.sign(row))) }
        case .backspace, .delete:
            guard ballot.counts.indices.contains(row) else { return [] }
            seen.typedRow = nil
            ballot.set(nil, at: row)
            if !ballot.way.isOpen { say(around.language.meeting.rowCleared(ballot.round.sign(row))) }
        case .enter:
            seen.typedRow = nil
            guard view.highlight != nil else {
                // What need not be counted is passed by with the key that always leads on.
                if ballot.isEmpty, isCountOptional { return meet(.goOn, in: around) }
                view.highlight = 0
                return []
            }
            guard ballot.counts.indices.contains(row) else { return closeRound(anyway: false, in: around) }
            leave(row, of: &ballot, in: around)
        case .down, .tab:
            seen.typedRow = nil
            guard view.highlight != nil, ballot.counts.indices.contains(row) else {
                view.highlight = 0
                return []
            }
            leave(row, of: &ballot, in: around)
        case .up, .backTab:
            seen.typedRow = nil
            // From the first row to the place after the last, and back.
            view.highlight = (view.highlight ?? 0) > 0 ? row - 1 : ballot.counts.count
            return []
        default: return nil
        }
        keep(ballot)
        return []
    }

    /// Goes to the row after this one, or to the place after the last, where Enter closes the round.
    private mutating func leave(_ row: Int, of ballot: inout Ballot, in around: Surroundings) {
        pass(row, of: &ballot)
        view.highlight = row + 1
        // No row is in focus there.
        if row + 1 == ballot.counts.count { say(around.language.meeting.allRowsPassed) }
    }

    /// A row that is passed is none, so that a mark says that one was there and nothing else.
    private mutating func pass(_ row: Int, of ballot: inout Ballot) {
        if ballot.counts[row] == nil { ballot.set(0, at: row) }
        seen.passed = max(seen.passed, row + 1)
    }

    /// Whether the round at hand is a show of hands beside the point: a what-if or a field of the wheel.
    var isCountOptional: Bool {
        switch room?.meeting.round {
        case .whatIf, .field: true
        case .first, .firstConfidence, .again, .confidenceAgain, nil: false
        }
    }

    /// All counts at once, as a line in plain mode, or a letter each.
    ///
    /// - Returns: nil when the line is something else.
    mutating func answer(_ line: String, in around: Surroundings, at moment: Moment) -> [Effect]? {
        guard var ballot = openBallot else { return nil }
        if line.isEmpty {
            return ballot.isEmpty && isCountOptional ? meet(.goOn, in: around) : closeRound(anyway: false, in: around)
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
            say(around.language.meeting.plainCounts(ballot.options.count))
            return []
        }
        for (index, number) in numbers.enumerated() { ballot.set(number, at: index) }
        keep(ballot)
        return closeRound(anyway: false, in: around)
    }

    /// Closes the round: its answers are gone, and what may be known of them is stored.
    mutating func closeRound(anyway: Bool, in around: Surroundings) -> [Effect] {
        guard let ballot = heldRoom?.openBallot else { return [] }
        return meet(.close(ballot, anyway: anyway), in: around)
    }

    /// Begins the round at hand anew.
    mutating func restartRound() {
        room?.ballot = nil
        turn(to: .step)
    }

    /// Somebody answers, on the keyboard that is passed round.
    mutating func castAnswer(_ index: Int) {
        guard var ballot = openBallot, ballot.way == .keyboard else { return }
        ballot.cast(index)
        keep(ballot)
    }

    private mutating func keep(_ ballot: Ballot) {
        room?.ballot = ballot
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
