// All cases: a search field over a list, and what the list can be narrowed to.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension LibraryPage {
    /// So far from the one in focus it is told why a case was found: what is farther off is not seen.
    private static let seen = 60

    /// The cases, as a list like any other until one begins to search.
    var cases: Page<Action> {
        guard let library, let search else { return gone(strings.allCases) }
        let focus = view.highlight ?? 0
        let done = around.doneCases
        let begun = around.begunCases
        let options = search.hits.enumerated().map { index, place in
            let dilemma = library.dilemmas[place]
            var remarks = [strings.sector(dilemma.sector)]
            if begun[dilemma.id] != nil { remarks.append(strings.browse.begun) }
            if done.contains(dilemma.id) { remarks.append(strings.browse.done) }
            // In a wide window it stands beside the list.
            if !dilemma.warnings.isEmpty, !PageSize.hasPanes(around.size) {
                remarks.append(strings.browse.theme(dilemma.warnings.joined(separator: ", ")))
            }
            if abs(index - focus) <= Self.seen { remarks += why(place, search) }
            return PageOption<Action>(
                key: view.field == nil && index < 9 ? Character(String(index + 1)) : nil, label: dilemma.title,
                detail: remarks.joined(separator: " · "),
                action: .go(to: .preview(dilemma: dilemma.id)))
        }
        var page = Page<Action>(
            title: strings.allCases, note: strings.browse.hits(options.count, library.dilemmas.count), options: options,
            focus: focus, commands: [.filter, .back, .help, .quit])
        page.showBeside(in: around) {
            search.hits.indices.contains(focus)
                ? [around.titledCard(of: library.dilemmas[search.hits[focus]], isForMeeting: flow.isForMeeting)] : []
        }
        if let field = view.field {
            page.prompt = strings.browse.search
            page.field = .init(text: field, hint: hints(search).joined(separator: "\n"), isSearch: true)
        } else {
            page.commands.insert(.search, at: 0)
            if around.launch.isPlain { page.labels[.search] = strings.browse.plainSearch }
            page.body = hints(search).map { .text($0, .muted) }
        }
        return page
    }

    /// Why a case was found.
    private func why(_ place: Int, _ search: CaseSearch) -> [String] {
        guard let library, let index = around.index else { return [] }
        return index.why(place, of: library.dilemmas, search.wanted).map { why in
            switch why {
            case .word(let word): strings.browse.foundWord(word)
            case .consideration(let name): strings.browse.foundConsideration(name)
            case .statement(let name): strings.browse.foundStatement(name)
            }
        }
    }

    /// What was looked for where no field shows it, what the list is narrowed to, what that hides, and that nothing is left.
    private func hints(_ search: CaseSearch) -> [String] {
        let texts = strings.browse
        let chosen = CaseFilter.Field.allCases.compactMap { value(of: $0, in: search.filter) }
        return [
            view.field == nil && !search.text.isEmpty ? texts.searched(search.text) : "",
            chosen.isEmpty ? "" : texts.only(chosen.joined(separator: " · ")),
            search.hidden > 0 ? texts.hidden(search.hidden) : "",
            search.hits.isEmpty && search.hidden == 0
                ? search.text.isEmpty ? texts.noneAdmitted : texts.noHits : "",
        ].filter { !$0.isEmpty }
    }

    // MARK: Narrowing

    var filters: Page<Action> {
        let filter = search?.filter ?? CaseFilter()
        var options = CaseFilter.Field.allCases.enumerated().map { index, field in
            PageOption<Action>(
                key: Character(String(index + 1)),
                label: strings.browse.filterField(field, value(of: field, in: filter)),
                action: .go(to: .filter(field)))
        }
        if filter != CaseFilter() {
            options.append(.init(key: "6", label: strings.browse.filterAll, action: .narrow(CaseFilter())))
        }
        options.append(.init(key: "0", label: strings.back, action: .goBack))
        return Page(
            title: strings.browse.filterTitle, note: hitsNote, options: options, commands: [.back, .help, .quit])
    }

    func filter(_ field: CaseFilter.Field) -> Page<Action> {
        let current = search?.filter ?? CaseFilter()
        let options = flow.filters(field, in: around).enumerated().map { index, narrowed in
            PageOption<Action>(
                key: index < 9 ? Character(String(index + 1)) : nil,
                label: (value(of: field, in: narrowed) ?? strings.browse.filterNone(field)).capitalizedFirst,
                isAnswer: narrowed == current, action: .narrow(narrowed))
        }
        return Page(
            title: strings.browse.filterTitle, note: hitsNote, prompt: strings.browse.filterQuestion(field),
            options: options, focus: view.highlight ?? 0, commands: [.back, .help, .quit])
    }

    private var hitsNote: String { strings.browse.hits(search?.hits.count ?? 0, library?.dilemmas.count ?? 0) }

    /// What a filter asks for in a field; nil when it asks for nothing.
    private func value(of field: CaseFilter.Field, in filter: CaseFilter) -> String? {
        switch field {
        case .sector: filter.sector.map(strings.sector)
        case .audience: filter.audience.map(strings.browse.audience)
        case .minutes: filter.minutes.map(strings.browse.atMost)
        case .kind: filter.kind.map(strings.browse.kind)
        case .done: filter.isDone.map(strings.browse.isDone)
        }
    }
}
