// The municipality's values as reading pages: what there is, a framework, and one statement of it.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension LibraryPage {
    /// What there is to read.
    var values: Page<Action> {
        guard let library, let municipality else { return gone(strings.browse.values) }
        let texts = strings.browse
        var entries: [(label: String, detail: String, place: LibraryFlow.Place)] =
            library.frameworks(of: municipality).map { framework in
                let source = texts.listedSource(
                    framework.source, framework.title, framework.source.publisher != municipality.name)
                return (framework.title, source, .framework(framework.id))
            }
        if library.wheel != nil { entries.append((texts.wheel, texts.wheelRemark, .wheel)) }
        entries.append((texts.inDoubt, texts.inDoubtRemark, .inDoubt))
        var options = entries.enumerated().map { index, entry in
            PageOption<Action>(
                key: index < 9 ? Character(String(index + 1)) : nil, label: entry.label, detail: entry.detail,
                action: .go(to: entry.place))
        }
        options.append(.init(key: "0", label: strings.back, action: .goBack))
        var body: [PageBlock] = []
        if municipality.id == Municipality.common {
            body = [.text(around.isMunicipalityKnown ? texts.valuesElsewhere : texts.valuesUnknown)]
        }
        var page = Page<Action>(
            title: texts.values, note: municipalityNote, body: body, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
        showBeside(&page)
        return page
    }

    /// A framework: where it comes from, and its statements in full.
    func framework(_ id: String) -> Page<Action> {
        guard let framework = library?.framework(id) else {
            return gone(strings.browse.values)
        }
        let texts = strings.browse
        // What the document is stands over what it says, so that nobody takes its silence for permission.
        let reading = library.flatMap { PairReading(of: id, in: $0) }
        let read = reading.flatMap { $0.isBegun ? around.language.pairs.read($0) : nil } ?? ""
        var options = [
            PageOption<Action>(
                label: texts.sourceAndSilence(framework.source),
                text: [strings.values.approved(framework.approval), read].asParagraph)
        ]
        for value in framework.values {
            for (index, principle) in value.principles.enumerated() {
                var remarks = principle.kind == .rule ? [texts.rule] : []
                if let others = texts.appliesTo(principle.appliesTo) { remarks.append(others) }
                options.append(
                    .init(
                        label: texts.statement(value.name, index + 1, principle.name),
                        detail: remarks.joined(separator: " · "), text: principle.text, startsGroup: true,
                        action: .go(to: .statement(framework: id, principle: principle.id))))
            }
        }
        var page = Page<Action>(
            title: framework.title, note: framework.source.publisher, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
        showBeside(&page)
        return page
    }

    /// One statement: what it says and how it is meant, and the cases that touch it.
    func statement(_ frameworkID: String, _ id: String) -> Page<Action> {
        guard let library, let framework = library.framework(frameworkID),
            let value = framework.values.first(where: { $0.principles.contains { $0.id == id } }),
            let index = value.principles.firstIndex(where: { $0.id == id })
        else { return gone(strings.browse.values) }
        let texts = strings.browse
        let principle = value.principles[index]
        var body = words(of: principle, in: framework)
        let cases = library.dilemmas.filter { $0.touches(principle) }
        if cases.isEmpty { body += [.gap, .text(texts.noCases)] }
        var options = cases.enumerated().map { index, dilemma in
            PageOption<Action>(
                key: index < 9 ? Character(String(index + 1)) : nil, label: dilemma.title,
                detail: strings.sector(dilemma.sector), action: .go(to: .preview(dilemma: dilemma.id)))
        }
        options.append(.init(key: "0", label: strings.back, action: .goBack))
        var page = Page<Action>(
            title: texts.numbered(value.name, index + 1), note: framework.title, body: body,
            prompt: cases.isEmpty ? "" : texts.cases, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
        showBeside(&page)
        return page
    }

    /// What a statement says, how it is meant and where it stands.
    private func words(of principle: Principle, in framework: Framework) -> [PageBlock] {
        let texts = strings.browse
        var blocks: [PageBlock] = [.heading(principle.name.capitalizedFirst), .text(principle.text), .gap]
        blocks.append(.text(texts.meaning(principle.kind), .muted))
        if let others = texts.appliesOnlyTo(principle.appliesTo) { blocks.append(.text(others, .muted)) }
        blocks.append(.text(texts.place(framework.source.document, principle.place), .muted))
        return blocks
    }
}
