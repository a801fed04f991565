// A meeting on the screen, with what it needs beside its events.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation

/// A meeting that is on the screen.
struct Room: Equatable, Sendable {
    /// The session's id in the journal.
    let session: String
    /// The state that the events fold to.
    var meeting: Meeting
    /// The number of the last event that is stored.
    var lastSequence: Int
    /// The content as it was when the meeting began.
    var content: CaseContent
    /// Text that was written and not given as an answer yet, by field.
    var drafts: [String: String] = [:]
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
            plan: .quick, dilemma: meeting.dilemma.id, municipality: content.municipality.id, content: [])
        var reflection = Reflection(start, dilemma: meeting.dilemma)
        reflection.apply(.choseFinal(choice: choice))
        for disagreement in meeting.disagreements { reflection.apply(.disagreed(disagreement: disagreement)) }
        return Walk(
            session: session, reflection: reflection, lastSequence: lastSequence, content: content, drafts: drafts)
    }
}
