// The municipality's values as reading pages: what there is, a framework, and one statement of it.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// What there is to read.
    var valuesPage: Page {
        guard let library, let municipality else { return Page(title: strings.browse.values, commands: [.back]) }
        let texts = strings.browse
        var entries: [(label: String, detail: String, place: Browsing.Place)] =
            library.frameworks(of: municipality).map { framework in
                let source = texts.source(framework.source, framework.source.publisher != municipality.name)
                return (framework.title, source, .framework(framework.id))
            }
        if library.wheel != nil { entries.append((texts.wheel, texts.wheelRemark, .wheel)) }
        entries.append((texts.inDoubt, texts.inDoubtRemark, .inDoubt))
        var options = entries.enumerated().map { index, entry in
            Page.Option(
                key: index < 9 ? Character(String(index + 1)) : nil, label: entry.label, detail: entry.detail,
                action: .browse(entry.place))
        }
        options.append(.init(key: "0", label: strings.back, action: .browseBack))
        var body: [Page.Block] = []
        if municipality.id == Municipality.common {
            body = [.text(isMunicipalityKnown ? texts.valuesElsewhere : texts.valuesUnknown)]
        }
        return Page(
            title: texts.values, note: municipalityNote, body: body, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
    }

    /// A framework: where it comes from, and its statements in full.
    func frameworkPage(_ id: String) -> Page {
        guard let framework = library?.framework(id) else {
            return Page(title: strings.browse.values, commands: [.back])
        }
        let texts = strings.browse
        // What the document is stands over what it says, so that nobody takes its silence for permission.
        var options = [
            Page.Option(label: texts.source(framework.source, false) + ". " + texts.silence(framework.source.kind))
        ]
        for value in framework.values {
            for (index, principle) in value.principles.enumerated() {
                var remarks = principle.kind == .rule ? [texts.rule] : []
                if let others = texts.appliesTo(principle.appliesTo) { remarks.append(others) }
                options.append(
                    .init(
                        label: texts.statement(value.name, index + 1, principle.name),
                        detail: remarks.joined(separator: " · "), text: principle.text, startsGroup: true,
                        action: .browse(.statement(framework: id, principle: principle.id))))
            }
        }
        return Page(
            title: framework.title, note: framework.source.publisher, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
    }

    /// One statement: what it says and how it is meant, and the cases that touch it.
    func statementPage(_ frameworkID: String, _ id: String) -> Page {
        guard let library, let framework = library.framework(frameworkID),
            let value = framework.values.first(where: { $0.principles.contains { $0.id == id } }),
            let index = value.principles.firstIndex(where: { $0.id == id })
        else { return Page(title: strings.browse.values, commands: [.back]) }
        let texts = strings.browse
        let principle = value.principles[index]
        var body: [Page.Block] = [.heading(principle.name.capitalizedFirst), .text(principle.text), .gap]
        body.append(.text(texts.meaning(principle.kind), .muted))
        if let others = texts.appliesTo(principle.appliesTo) {
            body.append(.text(others.capitalizedFirst + ".", .muted))
        }
        body.append(.text(texts.place(framework.source.document, principle.place), .muted))
        let cases = library.dilemmas.filter { $0.touches(principle) }
        if cases.isEmpty { body += [.gap, .text(texts.noCases)] }
        var options = cases.enumerated().map { index, dilemma in
            Page.Option(
                key: index < 9 ? Character(String(index + 1)) : nil, label: dilemma.title,
                detail: strings.sector(dilemma.sector), action: .browse(.preview(dilemma: dilemma.id)))
        }
        options.append(.init(key: "0", label: strings.back, action: .browseBack))
        return Page(
            title: "\(value.name) \(index + 1)", note: framework.title, body: body,
            prompt: cases.isEmpty ? "" : texts.cases, options: options, focus: view.highlight ?? 0,
            commands: [.back, .help, .quit])
    }
}
