// All cases: a search field over a list, and what the list can be narrowed to.

import EthicsEngine
import EthicsPage
import EthicsWords

extension LibraryPage {
    var cases: Page<Action> {
        guard let library, let search, let field = view.field else { return gone(strings.allDilemmas) }
        let done = around.doneCases
        let begun = around.begunCases
        let options = search.hits.map { place in
            let dilemma = library.dilemmas[place]
            var remarks = [strings.sector(dilemma.sector)]
            if begun[dilemma.id] != nil { remarks.append(strings.browse.begun) }
            if done.contains(dilemma.id) { remarks.append(strings.browse.done) }
            if !dilemma.warnings.isEmpty {
                remarks.append(strings.browse.theme(dilemma.warnings.joined(separator: ", ")))
            }
            return PageOption<Action>(
                label: dilemma.title, detail: remarks.joined(separator: " · "),
                action: .go(to: .preview(dilemma: dilemma.id)))
        }
        let chosen = CaseFilter.Field.allCases.compactMap { value(of: $0, in: search.filter) }
        var hints = chosen.isEmpty ? [] : [strings.browse.only(chosen.joined(separator: " · "))]
        if options.isEmpty { hints.append(search.text.isEmpty ? strings.browse.noneAdmitted : strings.browse.noHits) }
        return Page(
            title: strings.allDilemmas, note: strings.browse.hits(options.count, library.dilemmas.count),
            prompt: strings.browse.search, options: options, focus: view.highlight ?? 0,
            field: .init(text: field, hint: hints.joined(separator: "\n"), isSearch: true),
            commands: [.filter, .back, .help, .quit])
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
