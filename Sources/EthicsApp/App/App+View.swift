// From the state to the screen, and to a screen.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// The full view: what the screen shows.
    func canvas(glyphs: Glyphs) -> Canvas {
        PageLayout(page, size: size, glyphs: glyphs, strings: strings, highlight: view.highlight, target: view.target)
            .canvas(scroll: view.scroll)
    }

    /// The layout, for what depends on how much there is room for.
    func layout(_ page: Page) -> PageLayout<Action> {
        PageLayout(page, size: size, glyphs: .unicode, strings: strings, highlight: view.highlight)
    }

    mutating func clampScroll() {
        view.scroll = max(0, min(view.scroll, layout(page).maximumScroll))
    }

    /// Opens a screen, with fresh view state.
    mutating func open(_ screen: Screen) {
        self.screen = screen
        view = ViewState()
        field = nil
        switch screen {
        case .home:
            keptSetup = nil
            view.highlight = isReady && followUp == nil ? 0 : nil
        case .municipality:
            view.highlight =
                isMunicipalityKnown ? municipalityChoices.firstIndex { $0.id == municipality?.id } ?? 0 : 0
        case .browsing(let browsing): prepare(browsing)
        case .settings, .walkDone, .proposal, .reflections: view.highlight = 0
        case .forget, .forgetOne: view.highlight = 1
        case .logon: view.highlight = 2
        case .dropped:
            field = TextField(text: followUp?.walk.drafts[FollowUp.draftField] ?? "", limit: Reflection.maximumText)
        case .reflection(let walk): prepare(walk)
        case .setup(let setup): prepare(setup)
        case .meeting(let room): prepare(room)
        // Enter out of habit answers nothing; once it is answered, the minutes are the next thing.
        case .meetingDone(let room): view.highlight = room.meeting.isArchivingConsidered == nil ? nil : 2
        case .welcome, .waiting, .reading: break
        }
    }
}
