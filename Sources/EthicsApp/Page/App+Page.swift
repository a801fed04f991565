// Which page is on the screen. Pure: the same state always gives the same page.

extension App {
    /// The page that the state shows.
    var page: Page {
        if view.isHelp { return helpPage }
        if let trouble { return troublePage(trouble) }
        switch screen {
        case .welcome: return welcomePage
        case .waiting: return Page(title: strings.product, body: [.text(strings.oneMoment, .muted)], commands: [.quit])
        case .reflection(let walk): return ReflectionPage(app: self, walk: walk).page
        case .walkDone: return walkDonePage
        case .municipality: return municipalityPage
        case .home: return homePage
        case .browsing(let browsing): return page(of: browsing.place)
        case .settings: return settingsPage
        case .forget: return forgetPage
        }
    }
}
