// A meeting on the screen, with what it needs beside its events.

import EthicsEngine
import Foundation

/// A meeting that is on the screen.
struct Room: Equatable, Sendable {
    /// The session.
    var sitting: Sitting<Meeting>
    /// The meeting's time.
    var clock = MeetingClock()
    /// The answers of the round that is open. This is their one owner; they are stored nowhere, and nothing that lies over the
    /// step drops them.
    var ballot: Ballot?

    /// The session's id in the journal.
    var session: String { sitting.session }
    /// The state that the stored events fold to.
    var meeting: Meeting { sitting.state }
    /// The content as it was when the meeting began.
    var content: CaseContent { sitting.content }
    /// Text that was written and not given as an answer yet, by field.
    var drafts: [String: String] {
        get { sitting.drafts }
        set { sitting.drafts = newValue }
    }

    /// A meeting that is on the screen.
    init(_ sitting: Sitting<Meeting>) { self.sitting = sitting }

    /// The meeting that was read from the journal, with the content as it was; nil when its case is gone.
    init?(_ stored: StoredSession, in around: Surroundings, at moment: Moment) {
        guard let sitting = Sitting<Meeting>(stored, in: around) else { return nil }
        self.sitting = sitting
        clock = MeetingClock(
            used: meeting.used, stored: stored.updatedAt.timeIntervalSinceReferenceDate,
            now: moment.now.timeIntervalSinceReferenceDate)
    }

    /// The ballot of the round at hand; nil where there is none, or it is closed.
    var openBallot: Ballot? {
        guard let fresh = meeting.ballot else { return nil }
        return ballot?.round == fresh.round ? ballot : fresh
    }

    /// The meeting's time in whole seconds.
    var now: Int { Int(clock.used) }

    /// Whose statements are shown: everybody's, and leaders' where the case is written for leaders.
    var audience: Set<Principle.Audience> { meeting.dilemma.principleAudience }

    /// The frameworks that have something to say to those the case is written for.
    var shownFrameworks: [Framework] { content.frameworks.shown(to: audience) }

    /// The statements that the choices are most about, at most five, in the order of the framework.
    func statements(of framework: Framework) -> [Principle] {
        framework.statements(mostTouchedBy: meeting.dilemma.choices, for: audience)
    }

    /// A choice as one person would have made it, so that it is set against the values in the same way.
    func walk(examining choice: String) -> Walk {
        let start = ReflectionStart(
            plan: .quick, dilemma: meeting.dilemma.id, municipality: content.municipality.id, content: [])
        var reflection = Reflection(start, dilemma: meeting.dilemma)
        reflection.apply(.choseFinal(choice: choice))
        for disagreement in meeting.disagreements { reflection.apply(.disagreed(disagreement: disagreement)) }
        return Walk(
            session: session, state: reflection, lastSequence: sitting.lastSequence, content: content, drafts: drafts)
    }
}
