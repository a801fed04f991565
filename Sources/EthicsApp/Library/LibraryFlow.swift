// Looking around among cases and values.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// A place to look around in, with the places that lead to it.
struct LibraryFlow: Flow {
    /// Where one is.
    private(set) var place: Place
    /// The way here, without the menu that it began with.
    private var trail: [Step] = []
    /// What is looked for among the cases; nil before the first time.
    private(set) var search: CaseSearch?
    /// Whether a case is looked for that a meeting is to be about.
    let isForMeeting: Bool
    /// What is seen of it.
    var view = ViewState()

    /// What one can do.
    enum Action: Equatable, Sendable {
        /// Goes to a place.
        case go(to: Place)
        /// Goes back to the place before.
        case goBack
        /// Narrows the list of cases.
        case narrow(CaseFilter)
        /// Somewhere else.
        case leave(to: Destination)
    }

    /// A place to look around in.
    ///
    /// - Parameter search: The search as it was left: one looks for something else now, but what the list is narrowed to still
    ///   holds.
    init(_ place: Place, search: CaseSearch?, isForMeeting: Bool = false, in around: Surroundings) {
        self.place = place
        self.search = search
        self.search?.text = ""
        self.isForMeeting = isForMeeting
        prepare(in: around)
    }

    mutating func reopen(in around: Surroundings) -> [Effect] {
        prepare(in: around)
        return []
    }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .go(let place): go(to: place, in: around)
        case .goBack: return back(in: around, at: moment)
        case .narrow(let filter): return narrow(filter, in: around, at: moment)
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    mutating func perform(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]? {
        if command == .filter { return update(.go(to: .filters), in: around, at: moment) }
        guard command == .search else { return nil }
        if around.launch.isPlain { look(for: "", in: around) } else { beginSearch(for: "") }
        return []
    }

    /// Line by line, what comes after a slash is looked for: there is no field that would take digits and letters from the list.
    mutating func answer(_ line: String, in around: Surroundings, at moment: Moment) -> [Effect]? {
        guard place == .cases, line.hasPrefix("/") else { return nil }
        look(for: String(line.dropFirst().prefix(CaseSearch.longest)), in: around)
        return []
    }

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        if case .proposal = place { return [.leave(to: .home)] }
        // Out of the search first: all cases are seen again.
        if place == .cases, view.field != nil || search?.text.isEmpty == false {
            look(for: "", in: around)
            return []
        }
        guard let step = trail.popLast() else { return [.leave(to: .back)] }
        place = step.place
        prepare(in: around)
        view.highlight = step.highlight
        view.scroll = step.scroll
        return []
    }

    private mutating func go(to next: Place, in around: Surroundings) {
        if case .proposal = place {
            // Whoever does not want what is proposed looks for something else.
            search?.text = ""
        } else {
            // Who chose by a digit comes back to what was chosen, too.
            trail.append(Step(place: place, highlight: view.chosen ?? view.highlight, scroll: view.scroll))
        }
        place = next
        prepare(in: around)
    }

    /// Narrows the list of cases, and goes back to where that is seen.
    private mutating func narrow(_ filter: CaseFilter, in around: Surroundings, at moment: Moment) -> [Effect] {
        search?.filter = filter
        if case .filter = place { return back(in: around, at: moment) }
        look(in: around)
        view.highlight = 0
        return []
    }

    /// Makes the view ready for a place.
    private mutating func prepare(in around: Surroundings) {
        view = ViewState(highlight: 0)
        switch place {
        case .cases:
            look(in: around)
            if let text = search?.text, !text.isEmpty, !around.launch.isPlain { beginSearch(for: text) }
        case .filters: look(in: around)
        case .filter(let field):
            let current = search?.filter ?? CaseFilter()
            view.highlight = filters(field, in: around).firstIndex(of: current) ?? 0
        case .framework(let id):
            // What stands over the statements is only read.
            view.highlight = around.library?.framework(id)?.principles.isEmpty == false ? 1 : nil
        case .proposal, .preview, .values, .statement, .wheel, .inDoubt: break
        }
    }

    // MARK: Searching

    /// Opens the field, in which digits and letters are text.
    private mutating func beginSearch(for text: String) {
        view.field = TextField(text: text, limit: CaseSearch.longest)
    }

    /// Looks for something else, without the field.
    private mutating func look(for text: String, in around: Surroundings) {
        search?.text = text
        look(in: around)
        view = ViewState(highlight: 0)
    }

    /// What is looked for is what stands in the field now.
    mutating func typed(in around: Surroundings) -> [Effect] {
        search?.text = view.field?.text ?? ""
        look(in: around)
        view.highlight = 0
        return []
    }

    /// Looks for the cases. What the municipality says is read the first time only, and again for another municipality.
    private mutating func look(in around: Surroundings) {
        guard let library = around.library, let index = around.index else { return }
        let frameworks = around.municipality.map { library.frameworks(of: $0) } ?? []
        if search?.themes.frameworks != frameworks.map(\.id) {
            var fresh = CaseSearch(
                themes: CaseThemes(library, frameworks: frameworks, sector: around.strings.sector))
            fresh.text = search?.text ?? ""
            fresh.filter = search?.filter ?? CaseFilter()
            search = fresh
        }
        search?.run(in: library, index, done: around.doneCases)
    }

    /// What the list can be narrowed to in one field: none first, where it is found again, then one for each value that some
    /// case has.
    func filters(_ field: CaseFilter.Field, in around: Surroundings) -> [CaseFilter] {
        let dilemmas = around.library?.dilemmas ?? []
        let current = search?.filter ?? CaseFilter()
        func with<Value>(_ path: WritableKeyPath<CaseFilter, Value?>, _ values: [Value]) -> [CaseFilter] {
            values.map { value in
                var filter = current
                filter[keyPath: path] = value
                return filter
            }
        }
        let others: [CaseFilter] =
            switch field {
            case .sector:
                with(
                    \.sector,
                    Set(dilemmas.map(\.sector)).map { (id: $0, name: AlphabetPlace(around.strings.sector($0))) }
                        .sorted { $0.name < $1.name }.map(\.id))
            case .audience:
                with(\.audience, Dilemma.Audience.allCases.filter(Set(dilemmas.flatMap(\.audience)).contains))
            case .minutes: with(\.minutes, CaseFilter.limits)
            case .kind: with(\.kind, [.judgement, .lawLimited])
            case .done: with(\.isDone, [false, true])
            }
        return [current.without(field)] + others
    }
}
