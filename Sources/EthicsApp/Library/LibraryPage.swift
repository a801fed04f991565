// Which page a place to look around in has.

import EthicsEngine
import EthicsPage
import EthicsWords

extension LibraryFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = LibraryPage(flow: self, around: around)
        var page =
            switch place {
            case .proposal(let id), .preview(let id): pages.preview(id)
            case .cases: pages.cases
            case .filters: pages.filters
            case .filter(let field): pages.filter(field)
            case .values: pages.values
            case .framework(let id): pages.framework(id)
            case .statement(let framework, let principle): pages.statement(framework, principle)
            case .wheel: pages.wheel
            case .inDoubt: pages.inDoubt
            }
        page.notice = view.notice
        return page
    }
}

/// The pages to look around in.
struct LibraryPage {
    typealias Action = LibraryFlow.Action

    let flow: LibraryFlow
    let around: Surroundings

    var view: ViewState { flow.view }
    var search: CaseSearch? { flow.search }
    var strings: Shared<Strings> { around.strings }
    var language: Language { around.language }
    var library: Catalogue? { around.library }
    var municipality: Municipality? { around.municipality }
    var municipalityNote: String { around.municipalityNote }

    /// A page of something that is not there any more: the way back is what is left.
    func gone(_ title: String) -> Page<Action> { Page(title: title, commands: [.back]) }
}
