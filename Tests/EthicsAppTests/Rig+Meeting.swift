// Meetings without a terminal, and with a clock that stands where the test puts it.

import EthicsEngine
import EthicsJournal
import Foundation
import Synchronization
import TerminalKit

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// A clock on the wall: it goes when it is moved.
final class Wall: Sendable {
    private let moment = Mutex(Date(timeIntervalSince1970: 1_777_185_000))

    var now: Date { moment.withLock { $0 } }

    /// Moves the hands by so many seconds, forwards or back.
    func move(_ seconds: Double) { moment.withLock { $0 += seconds } }
}

extension Rig {
    /// A run that prepares a meeting.
    static func meeting(
        _ size: Size = Size(columns: 80, rows: 24), _ plan: MeetingPlan = .half, folder: String? = nil,
        library: Library = TestContent.library, dilemma: String? = "den-laste-dora", settings: Settings = Settings(),
        wall: Wall = Wall()
    ) -> Rig {
        var rig = Rig(
            size, folder: folder, library: library, dilemma: dilemma, meeting: plan, settings: settings,
            isEphemeral: folder == nil, clock: { wall.now })
        // Where something is to be kept, the question about the log-on comes first.
        if rig.app.isAtWelcome { rig.press("1", "enter") }
        return rig
    }

    /// Says how many answer, from the proposals.
    mutating func set(people: Int) {
        press("5", "2", "backspace", "backspace", "backspace")
        type(String(people))
        press("enter", "0")
    }

    /// Says what the group is called, from the proposals.
    mutating func set(group: String) {
        press("5", "3")
        for _ in 0..<80 { press("backspace") }
        type(group)
        press("enter", "0")
    }

    /// Types counts in the round at hand and closes it.
    mutating func count(_ counts: [Int]) {
        for count in counts {
            type(String(count))
            press("enter")
        }
        press("enter")
    }

    /// Goes on until the meeting is at a step.
    mutating func go(to step: MeetingStep) {
        for _ in 0..<60 where room?.meeting.place.step != step { press("pgdn") }
    }

    /// The meeting on the screen.
    var room: Room? { app.currentRoom }
}

/// A meeting of thirty minutes by keys, from the proposals on, with eight on slips.
enum WholeMeeting {
    static let half: [(name: String, keys: [String])] = [
        ("mote-forslag", []),
        ("mote-sak", ["enter"]),
        ("mote-rammen", ["enter"]),
        ("mote-situasjonen", ["enter"]),
        ("mote-stillhet", ["enter"]),
        ("mote-forste-svar", ["enter"]),
        ("mote-forste-svar-skrevet", ["5", "enter", "3"]),
        ("mote-forste-svar-lukk", ["enter", "enter"]),
        ("mote-forste-svar-talt", ["enter"]),
        ("mote-to-og-to", ["enter"]),
        ("mote-jus", ["enter"]),
        ("mote-velg-felt", ["enter"]),
        ("mote-felt", ["3", "1", "enter"]),
        ("mote-felt-identitet", ["enter"]),
        ("mote-andre-siden", ["enter"]),
        ("mote-hva-om", ["enter"]),
        ("mote-plakaten", ["enter"]),
        ("mote-nytt-svar", ["enter"]),
        ("mote-nytt-svar-vist", ["6", "enter", "2", "enter", "enter", "enter"]),
        ("mote-si-det", ["enter"]),
        ("mote-avtalt", ["V", "i", " ", "s", "p", "ø", "r", "enter"]),
        ("mote-hva", ["1"]),
        ("mote-hvem", ["S", "p", "ø", "r", "enter"]),
        ("mote-innen", ["1"]),
        ("mote-avtalt-en", ["1"]),
        ("mote-ferdig", ["enter"]),
    ]
}
