// Which page a place to look around in has.

import EthicsEngine
import EthicsPage
import EthicsWords

extension App {
    /// The page of a place to look around in.
    func page(of place: Browsing.Place) -> Page {
        var page =
            switch place {
            case .cases: casesPage
            case .filters: filtersPage
            case .filter(let field): filterPage(field)
            case .preview(let id):
                library?.dilemma(id).map { casePage($0, isProposed: false) }
                    ?? Page(title: strings.allDilemmas, commands: [.back])
            case .values: valuesPage
            case .framework(let id): frameworkPage(id)
            case .statement(let framework, let principle): statementPage(framework, principle)
            case .wheel: wheelPage
            case .inDoubt: inDoubtPage
            }
        page.notice = view.notice
        return page
    }
}
