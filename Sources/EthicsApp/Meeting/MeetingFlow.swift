// A conversation in a group: prepared, held and over. Events go to the journal, and only when they are stored to the next
// screen. The answers of an open round stay in the room.

import EthicsEngine
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// A conversation in a group.
struct MeetingFlow: ShowsValues {
    /// The name in the journal of the sentence while it is being written.
    static let sayingField = "setning"
    /// How much time «+» gives, in seconds.
    static let moreTime = 120

    /// How far it has come.
    var place: Place
    /// What is seen of the step at hand, and of what is prepared or over.
    var stepView = ViewState()
    /// What is seen of the side that lies over the step.
    var sideView = ViewState()
    /// Which side that is, and what is seen of a round.
    var seen = RoomView()
    /// What is seen of a choice against the values.
    var values = ValuesState()
    /// Whether the meeting makes room for another case when it ends.
    var isAnotherCaseWanted = false

    /// How far a meeting has come.
    enum Place: Equatable, Sendable {
        /// It is being prepared.
        case setup(MeetingSetup)
        /// It is held.
        case held(Room)
        /// It is over.
        case over(Room)
    }

    /// What one can do.
    enum Action: ValuesActions {
        /// Changes what is prepared.
        case change(MeetingSetup.Change)
        /// Begins a meeting about a case.
        case begin(dilemma: String)
        /// Writes the meeting leader's sheet to a file.
        case writeSheet(dilemma: String)
        /// Something in the meeting.
        case meet(MeetingIntent)
        /// Turns to a side of the meeting.
        case turn(RoomView.Side)
        /// Closes the round at hand.
        case closeRound(anyway: Bool)
        /// Moves to a row of the ballot.
        case ballotRow(Int)
        /// Begins the round at hand anew.
        case restartRound
        /// Gives an answer on the keyboard that is passed round.
        case castAnswer(Int)
        /// Puts something that was agreed on in other words.
        case amend(Int, RoomView.AgreeStage)
        /// Says which role does what is agreed on.
        case agreeRole(String)
        /// Says by when.
        case agreeDue(Due)
        /// Leaves the case, and prepares a meeting about another.
        case anotherCase
        /// Writes the minutes to files.
        case writeMinutes
        /// What a field asks for.
        case write(WritingAction)
        /// What can be done where a choice is set against the values.
        case values(ValuesAction)
        /// Somewhere else.
        case leave(to: Destination)
    }

    /// What is seen: the side that lies over the step, else the step.
    var view: ViewState {
        get { seen.side == .step ? stepView : sideView }
        set { if seen.side == .step { stepView = newValue } else { sideView = newValue } }
    }

    /// The meeting, held or over; nil while it is prepared.
    var room: Room? {
        get {
            switch place {
            case .held(let room), .over(let room): room
            case .setup: nil
            }
        }
        set {
            guard let newValue else { return }
            switch place {
            case .held: place = .held(newValue)
            case .over: place = .over(newValue)
            case .setup: break
            }
        }
    }

    /// The meeting while it is held.
    var heldRoom: Room? { if case .held(let room) = place { room } else { nil } }

    // MARK: Going on

    /// Goes on with a meeting that was read from the journal; nil when its case is gone.
    init?(_ stored: StoredSession, in around: Surroundings, at moment: Moment) {
        guard let room = Room(stored, in: around, at: moment) else { return nil }
        place = .held(room)
        open(room)
        let texts = around.language.meeting
        guard !room.meeting.isFinished else { return }
        tell([room.content.isChanged ? texts.storedContent : nil, room.meeting.ballot == nil ? nil : texts.roundAgain])
    }

    /// Says so much of this as there is.
    mutating func tell(_ notices: [String?]) {
        let told = notices.compactMap { $0 }
        if !told.isEmpty { say(told.asParagraph) }
    }

    /// Shows a meeting at the place that it is at, from the top.
    mutating func open(_ room: Room) {
        stepView = ViewState()
        sideView = ViewState()
        seen = RoomView()
        values = ValuesState()
        guard !room.meeting.isFinished else {
            place = .over(room)
            // Enter out of habit answers nothing; once it is answered, the minutes are the next thing.
            stepView.highlight = room.meeting.isArchivingConsidered == nil ? nil : 2
            return
        }
        place = .held(room)
        guard room.meeting.place.step == .saying else { return }
        stepView.field = TextField(
            text: room.drafts[Self.sayingField] ?? room.meeting.saying ?? "", limit: Reflection.maximumText)
    }

    mutating func reopen(in around: Surroundings) -> [Effect] {
        switch place {
        case .setup(let setup): return prepare(setup, in: around)
        case .held(let room), .over(let room): open(room)
        }
        return []
    }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .change(let change): self.change(change)
        case .begin(let dilemma): return read(dilemma, in: around)
        case .writeSheet(let dilemma): return writeSheet(dilemma, in: around)
        case .meet(let intent):
            // Answers that were given are not passed by: going on closes the round.
            if intent == .goOn, hasTyped { return closeRound(anyway: false, in: around) }
            return meet(intent, in: around)
        case .turn(let side): return leaveSide(for: side, in: around)
        case .closeRound(let anyway): return closeRound(anyway: anyway, in: around)
        case .ballotRow(let row): view.highlight = row
        case .castAnswer(let index): castAnswer(index)
        case .restartRound: restartRound()
        case .amend(let index, let stage): amend(index, stage)
        case .agreeRole(let role): return agree(role: role, in: around)
        case .agreeDue(let due): return agree(due: due, in: around, at: moment)
        case .anotherCase:
            let effects = meet(.finish, in: around)
            isAnotherCaseWanted = true
            return effects
        case .writeMinutes: return writeMinutes(in: around)
        case .write(let action): return write(action, in: around, at: moment)
        case .values(let action): return update(action, in: around)
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    mutating func perform(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]? {
        if let effects = performValues(command, in: around, at: moment) { return effects }
        guard let room = heldRoom else { return nil }
        switch command {
        case .judgement: return leaveSide(for: .pick, in: around)
        case .pause: return leaveSide(for: seen.side == .pause ? .step : .pause, in: around)
        case .lines: return leaveSide(for: .warning, in: around)
        // What one reflects on alone is not for the wall.
        case .stop, .home: return leaveSide(for: .stop, in: around)
        case .skip: return hasTyped ? closeRound(anyway: false, in: around) : meet(.skip, in: around)
        case .extend: return meet(.extend(Self.moreTime), in: around)
        // In front of a room one key is not to end a meeting.
        case .quit where room.meeting.position > 0 && seen.side != .stop: return leaveSide(for: .stop, in: around)
        case .undo: return []
        case .more, .back, .disagree, .sums, .framework, .compare, .filter, .search, .pageDown, .pageUp, .words, .help,
            .quit:
            return nil
        }
    }

    /// Carries out an intent: its events go to the journal, and only when they are stored to the screen.
    mutating func meet(_ intent: MeetingIntent, in around: Surroundings) -> [Effect] {
        guard var room else { return [] }
        do throws(MeetingRefusal) {
            let effects = try room.sitting.decide(intent, given: room.now)
            self.room = room
            return effects
        } catch {
            refuse(error, in: around)
            return []
        }
    }

    /// Says why an intent led to nothing.
    private mutating func refuse(_ refusal: MeetingRefusal, in around: Surroundings) {
        switch refusal {
        case .doesNotAddUp(let total, _): turn(to: .doubt(total: total))
        case .emptyText: say(around.strings.needsWords)
        case .enough: say(around.language.meeting.enough)
        case .atStart: say(around.strings.nothingBefore)
        case .isClosed: say(around.language.meeting.roundIsClosed)
        case .notHere, .unknown, .isFinished: break
        }
    }

    // MARK: Back

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        if let effects = closeValues(in: around) { return effects }
        if let effects = closeSide(in: around) { return effects }
        if view.isExpanded {
            view.isExpanded = false
            view.scroll = 0
            return []
        }
        switch place {
        case .setup(let setup): return back(from: setup)
        case .held(let room):
            guard room.meeting.position > 0 else {
                return prepare(MeetingSetup(after: room.meeting.start), about: room.meeting.dilemma.id, in: around)
            }
            let effects = draftEffects(in: around)
            keepField()
            return effects + meet(.goBack, in: around)
        case .over(let room): return [.leave(to: .reflections(at: room.session))]
        }
    }
}
