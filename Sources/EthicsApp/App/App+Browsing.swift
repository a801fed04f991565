// Looking around among cases and values.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Goes to a place.
    mutating func browse(_ place: Browsing.Place) {
        guard library != nil else { return }
        guard case .browsing(var browsing) = screen else {
            // From the menu one looks for something else than last time; what the list is narrowed to still holds.
            search?.text = ""
            if case .setup(let setup) = screen { keptSetup = setup }
            return open(.browsing(Browsing(place)))
        }
        // Who chose by a digit comes back to what was chosen, too.
        view.highlight = page.options.firstIndex { $0.action == .browse(place) } ?? view.highlight
        browsing.go(to: place, leaving: view)
        open(.browsing(browsing))
    }

    /// Goes back to the place before, as it was left.
    mutating func browseBack() {
        guard case .browsing(var browsing) = screen, let step = browsing.back() else {
            guard let setup = keptSetup else { return open(.home) }
            keptSetup = nil
            return open(.setup(setup))
        }
        open(.browsing(browsing))
        view.highlight = step.highlight
        view.scroll = step.scroll
    }

    /// Narrows the list of cases, and goes back to where that is seen.
    mutating func narrow(_ filter: CaseFilter) {
        search?.filter = filter
        guard case .browsing(let browsing) = screen else { return }
        if case .filter = browsing.place { return browseBack() }
        look()
        view.highlight = 0
    }

    /// Makes the view ready for a place.
    mutating func prepare(_ browsing: Browsing) {
        view.highlight = 0
        switch browsing.place {
        case .cases:
            look()
            field = TextField(text: search?.text ?? "", limit: CaseSearch.longest)
        case .filters: look()
        case .filter: view.highlight = page.options.firstIndex(where: \.isAnswer) ?? 0
        case .framework: view.highlight = page.options.firstIndex { $0.action != nil }
        case .preview, .values, .statement, .wheel, .inDoubt: break
        }
    }

    /// What is looked for is what stands in the field now.
    mutating func searchAnew() {
        search?.text = field?.text ?? ""
        look()
        view.highlight = 0
    }

    /// Looks for the cases. What the municipality says is read the first time only, and again for another municipality.
    private mutating func look() {
        guard let library, let index else { return }
        let frameworks = municipality.map { library.frameworks(of: $0) } ?? []
        if search?.themes.frameworks != frameworks.map(\.id) {
            var fresh = CaseSearch(themes: CaseThemes(library, frameworks: frameworks, sector: strings.sector))
            fresh.text = search?.text ?? ""
            fresh.filter = search?.filter ?? CaseFilter()
            search = fresh
        }
        let done = doneCases
        search?.run(in: library, index, done: done)
    }

    /// The ids of the cases that were done before.
    var doneCases: Set<String> { Set(reflections.lazy.filter(\.isFinished).map(\.subject)) }

    /// The ids of the cases that are begun, with the reflection to go on with.
    var begunCases: [String: String] {
        Dictionary(
            reflections.lazy.filter { !$0.isFinished }.map { ($0.subject, $0.id) },
            uniquingKeysWith: { newest, _ in newest })
    }
}
