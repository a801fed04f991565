// Sett opp mot verdiene: the choice against the municipality's own words.

import EthicsEngine

/// The choice set against a framework.
struct ValuesPage {
    let reflection: ReflectionPage

    /// The page.
    func page(_ page: Page) -> Page { page }
}
