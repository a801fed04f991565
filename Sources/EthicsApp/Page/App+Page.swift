// Which page is on the screen. Pure: the same state always gives the same page.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// The page that the state shows.
    var page: Page {
        view.isHelp ? helpPage(over: shownPage) : shownPage
    }

    /// The page that the help lies over.
    private var shownPage: Page {
        if let trouble { return troublePage(trouble) }
        switch screen {
        case .welcome: return storage == .memory ? sharedWelcomePage : welcomePage
        case .waiting: return Page(title: strings.product, body: [.text(strings.oneMoment, .muted)], commands: [.quit])
        case .reflection(let walk): return ReflectionPage(app: self, walk: walk).page
        case .walkDone(let walk): return walkDonePage(walk)
        case .municipality: return municipalityPage
        case .browsing(let browsing): return page(of: browsing.place)
        case .home: return followUp.map(followUpPage) ?? homePage
        case .proposal(let id): return library?.dilemma(id).map { casePage($0, isProposed: true) } ?? homePage
        case .reflections(let first): return ReflectionsPage(app: self, first: first).page
        case .reading(let reading): return readingPage(reading)
        case .forgetOne(let session, _, let isReadable): return forgetOnePage(session, isReadable: isReadable)
        case .dropped: return followUp.map(droppedPage) ?? homePage
        case .settings: return settingsPage
        case .logon: return logonPage
        case .forget: return forgetPage
        case .setup(let setup): return SetupPage(app: self, setup: setup).page
        case .meeting(let room): return MeetingPage(app: self, room: room).page
        case .meetingDone(let room): return meetingDonePage(room)
        }
    }
}
