// What tests ask of the state, in a few words each.

import EthicsEngine
import EthicsJournal
import TerminalKit

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

extension App {
    /// The reflection that one walks through; nil where one doesn't.
    var reflection: Reflection? {
        if case .reflecting(let flow) = screen, !flow.isEnding { flow.walk.reflection } else { nil }
    }

    /// The reflection that one walks through, with its content.
    var walk: Walk? { if case .reflecting(let flow) = screen, !flow.isEnding { flow.walk } else { nil } }

    /// Whether a walk has just ended.
    var isWalkDone: Bool { if case .reflecting(let flow) = screen { flow.isEnding } else { false } }

    /// The reflection that is read again.
    var reading: Reflection? {
        if case .mine(let flow) = screen, case .reading(let reading) = flow.place {
            reading.walk.reflection
        } else {
            nil
        }
    }

    /// Whether the menu is on the screen, or what is asked about in its place.
    var isAtHome: Bool { isHome || isFollowingUp }

    /// Whether it is asked what became of what was taken along.
    var isFollowingUp: Bool {
        if case .mine(let flow) = screen, case .followUp = flow.place { true } else { false }
    }

    /// Whether the first screen is on the screen.
    var isAtWelcome: Bool {
        if case .start(let flow) = screen, case .welcome = flow.place { true } else { false }
    }

    /// Whether the help lies over the screen.
    var isHelp: Bool { overlay.lookup?.about == .keys }

    /// What stands in the way of storing.
    var trouble: Trouble? { overlay.trouble }

    /// Whether something waits to be stored.
    var isPending: Bool { !screen.flow.unstored.isEmpty }

    /// The text that is being written.
    var field: TextField? { screen.flow.view.field }

    /// The meeting, held or over.
    var currentRoom: Room? { if case .meeting(let flow) = screen { flow.room } else { nil } }

    /// The side of the meeting that is shown; the step where there is no meeting.
    var roomSide: RoomView.Side { if case .meeting(let flow) = screen { flow.seen.side } else { .step } }

    /// The round that keys go to.
    var openBallot: Ballot? {
        guard case .meeting(let flow) = screen, overlay.isNothing else { return nil }
        return flow.openBallot
    }

    /// What is seen of a choice against the values.
    var values: ValuesState? {
        if case .reflecting(let flow) = screen { return flow.values }
        return if case .meeting(let flow) = screen { flow.values } else { nil }
    }

    /// What is looked for among the cases.
    var caseSearch: CaseSearch? { if case .library(let flow) = screen { flow.search } else { nil } }

    /// Where one looks around.
    var browsing: LibraryFlow.Place? {
        if case .library(let flow) = screen, flow.place.isLookedAround { flow.place } else { nil }
    }
}

extension LibraryFlow.Place {
    /// Whether it is a place to look around in, and not the case that comes next.
    var isLookedAround: Bool { if case .proposal = self { false } else { true } }
}

extension PageLayout {
    /// A page laid out as it is drawn.
    init(
        _ page: Page, size: Size, glyphs: Glyphs, strings: Shared<Strings>, highlight: Int? = nil, target: String? = nil
    ) {
        self.init(page.drawn, size: size, glyphs: glyphs, strings: strings, highlight: highlight, target: target)
    }
}

extension PlainView {
    /// A page as it is printed.
    func text(_ page: Page) -> String { text(page.drawn) }
}
