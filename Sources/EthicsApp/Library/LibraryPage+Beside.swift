// What stands beside the lists of values in a wide window: what the entry in focus leads to.

import EthicsEngine
import EthicsPage
import EthicsWords

extension LibraryPage {
    /// Shows beside a list what its entry in focus leads to.
    func showBeside(_ page: inout Page<Action>) {
        let inFocus = view.highlight.flatMap { page.options.indices.contains($0) ? page.options[$0] : nil }
        page.showBeside(in: around) {
            guard case .go(let place)? = inFocus?.action else { return [] }
            return beside(place)
        }
    }

    private func beside(_ place: LibraryFlow.Place) -> [[PageBlock]] {
        switch place {
        case .preview(let id): library?.dilemma(id).map { [around.titledCard(of: $0)] } ?? []
        case .framework(let id): library?.framework(id).map(forms) ?? []
        case .statement(let framework, let principle): cases(touching: principle, of: framework)
        case .wheel: library?.wheel.map { [questions($0)] } ?? []
        case .inDoubt: [[.heading(strings.browse.inDoubt)] + doubt]
        case .proposal, .cases, .filters, .filter, .values: []
        }
    }

    /// A framework: what it says, else what its statements are called, else its values.
    private func forms(_ framework: Framework) -> [[PageBlock]] {
        func blocks(_ each: (Value) -> [PageBlock]) -> [PageBlock] {
            [.heading(framework.title)] + framework.values.flatMap { [.gap] + each($0) }
        }
        return [
            blocks { value in [.heading(value.name)] + value.principles.map { .item(mark: "·", $0.text) } },
            blocks { value in [.heading(value.name)] + value.principles.map { .item(mark: "·", $0.name) } },
            [.heading(framework.title)] + framework.values.map { .item(mark: "·", $0.name) },
        ]
    }

    /// How a statement is meant, and the cases that touch it.
    private func cases(touching id: String, of framework: String) -> [[PageBlock]] {
        guard let library, let framework = library.framework(framework),
            let principle = framework.principles.first(where: { $0.id == id })
        else { return [] }
        let texts = strings.browse
        let cases = library.dilemmas.filter { $0.touches(principle) }.map { PageBlock.item(mark: "·", $0.title) }
        let about: [PageBlock] = [.heading(principle.name.capitalizedFirst), .text(texts.meaning(principle.kind))]
        return [about + [.gap] + (cases.isEmpty ? [.text(texts.noCases)] : [.heading(texts.cases)] + cases), about]
    }

    /// The fields of the wheel with their questions.
    private func questions(_ wheel: Wheel) -> [PageBlock] {
        [.heading(strings.browse.wheel)]
            + wheel.fields.flatMap { field -> [PageBlock] in [.gap, .heading(field.name), .text(field.question)] }
    }
}
