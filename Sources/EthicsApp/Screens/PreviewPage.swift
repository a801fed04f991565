// A case before one begins: what it is about, how long it takes and whether it hurts.

import EthicsEngine

extension App {
    func previewPage(_ id: String) -> Page {
        guard let dilemma = library?.dilemma(id) else { return Page(title: strings.allDilemmas, commands: [.back]) }
        let texts = strings.browse
        let facts = [
            texts.minutes(dilemma.minutes),
            texts.writtenFor(dilemma.audience.map(texts.audience).joined(separator: ", ")), texts.kind(dilemma.kind),
        ]
        var body = dilemma.brief.split(separator: "\n").map { Page.Block.text(String($0)) }
        body += [.gap, .text(facts.joined(separator: " · "), .muted)]
        if !dilemma.warnings.isEmpty {
            body.append(.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .accent))
        }
        // One that is begun is gone on with, so that nothing is answered over again.
        let begun = begunCases[id]
        if begun != nil {
            body.append(.text(texts.begunBefore, .muted))
        } else if doneCases.contains(id) {
            body.append(.text(texts.doneBefore, .muted))
        }
        var options = [
            Page.Option(
                key: "1", label: begun == nil ? texts.begin : texts.goOn,
                action: begun.map { .resume(session: $0) } ?? .start(dilemma: id))
        ]
        if begun == nil, hasFinished {
            options.append(.init(key: "2", label: language.mine.quick, action: .start(dilemma: id, plan: .quick)))
        }
        options.append(.init(key: "0", label: strings.back, action: .browseBack))
        return Page(
            title: dilemma.title, note: strings.sector(dilemma.sector), body: body, options: options,
            commands: [.back, .help, .quit])
    }
}
