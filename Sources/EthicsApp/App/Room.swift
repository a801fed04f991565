// A meeting on the screen, with what it needs beside its events, and what is seen of it.

import EthicsEngine
import EthicsJournal
import Foundation

/// A meeting that is on the screen.
struct Room: Equatable, Sendable {
    /// The session's id in the journal.
    let session: String
    /// The state that the events fold to.
    var meeting: Meeting
    /// The number of the last event that is stored.
    var lastSequence: Int
    /// The municipality, as it was when the meeting began.
    let municipality: Municipality
    /// The municipality's frameworks, as they were when the meeting began.
    let frameworks: [Framework]
    /// All considerations, in order.
    let considerations: [Consideration]
    /// The wheel's own words; nil when there is no such file.
    let wheel: Wheel?
    /// The files that the meeting refers to, to be stored with it.
    var files: [ContentSource] = []
    /// Text that was written and not given as an answer yet, by field.
    var drafts: [String: String] = [:]
    /// Whether the content has changed since the meeting began.
    var isStoredContent = false
    /// The meeting's time.
    var clock = MeetingClock()
    /// The answers of the round that is open. This is their one owner; they are stored nowhere.
    var ballot: Ballot?

    /// The ballot of the round at hand; nil where there is none, or it is closed.
    var openBallot: Ballot? {
        guard let fresh = meeting.ballot else { return nil }
        return ballot?.round == fresh.round ? ballot : fresh
    }

    /// The meeting's time in whole seconds.
    var now: Int { Int(clock.used) }

    /// Whose statements are shown: everybody's, and leaders' where the case is written for leaders.
    var audience: Set<Principle.Audience> { meeting.dilemma.principleAudience }

    /// The statements that the choices are most about, at most five, in the order of the framework.
    func statements(of framework: Framework) -> [Principle] {
        let effects = meeting.dilemma.choices.flatMap(\.effects)
        guard !effects.isEmpty else { return [] }
        return framework.statements(mostTouchedBy: effects, for: audience)
    }

    /// A choice as one person would have made it, so that it is set against the values in the same way.
    func walk(examining choice: String) -> Walk {
        let start = ReflectionStart(
            plan: .quick, dilemma: meeting.dilemma.id, municipality: municipality.id, content: [])
        var reflection = Reflection(start, dilemma: meeting.dilemma)
        reflection.apply(.choseFinal(choice: choice))
        for disagreement in meeting.disagreements { reflection.apply(.disagreed(disagreement: disagreement)) }
        return Walk(
            session: session, reflection: reflection, lastSequence: lastSequence, municipality: municipality,
            frameworks: frameworks, considerations: considerations, wheel: wheel, drafts: drafts)
    }
}

/// What is seen of a meeting. Like all view state it can be lost; of a pause nothing is to be left.
struct RoomView: Equatable, Sendable {
    /// Which side of the meeting.
    var side = Side.step
    /// The row of the ballot that a number is being typed in; nil when the next digit begins one.
    var typedRow: Int?
    /// The row of the ballot that one was at before turning to a side.
    var row: Int?
    /// Whether the leader's lines were opened from the pause.
    var isFromPause = false
    /// The files that were written just now.
    var written: [String] = []

    /// A side of the meeting.
    enum Side: Equatable, Sendable {
        /// The step at hand.
        case step
        /// «Pause».
        case pause
        /// The warning before the leader's lines.
        case warning
        /// The leader's lines for hard moments.
        case lines
        /// Whether to stop here.
        case stop
        /// The number of answers does not add up.
        case doubt(total: Int)
        /// Which choice to set against the values.
        case pick
        /// A choice set against the values.
        case examine(choice: String)
        /// Something is being agreed on.
        case agree(AgreeStage)
    }

    /// How far one has come with something that is agreed on.
    enum AgreeStage: Equatable, Sendable {
        /// What is to be done.
        case what
        /// Which role does it.
        case role(what: String)
        /// A role that is not in the list.
        case otherRole(what: String)
        /// By when.
        case due(what: String, role: String)
        /// A date that is not in the list.
        case otherDue(what: String, role: String)

        /// The name in the journal of what is written here; nil where one chooses.
        var draftField: String? {
            switch self {
            case .what: "avtale-hva"
            case .otherRole: "avtale-hvem"
            case .otherDue: "avtale-innen"
            case .role, .due: nil
            }
        }
    }
}

/// By when something is to be done, counted from the day of the meeting.
enum Due: Equatable, Sendable, CaseIterable {
    /// In a week.
    case week
    /// In a month.
    case month
    /// When the group meets next.
    case nextTime
}
