// The case that comes next, for those who have been through one: begin, take the short walk, or find another.

import EthicsEngine

extension App {
    /// The proposed case.
    func proposalPage(_ dilemma: DilemmaSummary) -> Page {
        let mine = language.mine
        let isDone = sessions.contains { $0.subject == dilemma.id }
        var body: [Page.Block] = [
            .heading(dilemma.title), .text(mine.about(strings.sector(dilemma.sector), dilemma.minutes), .muted), .gap,
        ]
        if !dilemma.warnings.isEmpty {
            body.append(.text(strings.theme(dilemma.warnings.joined(separator: ", ")), .muted))
        }
        body += dilemma.brief.split(separator: "\n").map { .text(String($0)) }
        if isDone { body += [.gap, .text(mine.doneBefore, .muted)] }
        var options: [Page.Option] = [
            .init(key: "1", label: mine.begin, action: .start(dilemma: dilemma.id)),
            .init(key: "2", label: mine.quick, action: .start(dilemma: dilemma.id, plan: .quick)),
        ]
        if library.map({ $0.dilemmas.count > 1 }) == true {
            options.append(.init(key: "3", label: mine.another, action: .browse(.cases)))
        }
        return Page(
            title: mine.reflectAlone, note: municipalityNote, body: body, options: options, notice: view.notice,
            commands: [.back, .help, .quit])
    }
}
