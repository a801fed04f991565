// A case before one begins: what it is about, how long it takes and whether it hurts.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// A case that was chosen in a list or is proposed.
    ///
    /// - Parameter isProposed: Whether it is the one that comes next, so that one may ask for another.
    func casePage(_ dilemma: DilemmaSummary, isProposed: Bool) -> Page {
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
        let begun = begunCases[dilemma.id]
        if begun != nil {
            body.append(.text(texts.begunBefore, .muted))
        } else if doneCases.contains(dilemma.id) {
            body.append(.text(texts.doneBefore, .muted))
        }
        // Whoever looks for a case for a meeting is not asked about anything else.
        if keptSetup != nil {
            return Page(
                title: dilemma.title, note: strings.sector(dilemma.sector), body: body,
                options: [
                    .init(key: "1", label: language.meeting.useInGroup, action: .prepareMeeting(dilemma: dilemma.id)),
                    .init(key: "0", label: strings.back, action: .browseBack),
                ], notice: view.notice, commands: [.back, .help, .quit])
        }
        var options = [
            Page.Option(
                key: "1", label: begun == nil ? texts.begin : texts.goOn,
                action: begun.map { .resume(session: $0) } ?? .start(dilemma: dilemma.id))
        ]
        if begun == nil, hasFinished {
            options.append(
                .init(key: "2", label: language.mine.quick, action: .start(dilemma: dilemma.id, plan: .quick)))
        }
        if isProposed, hasMoreCases {
            options.append(.init(key: "3", label: language.mine.another, action: .browse(.cases)))
        }
        options.append(
            .init(key: "4", label: language.meeting.useInGroup, action: .prepareMeeting(dilemma: dilemma.id)))
        options.append(.init(key: "0", label: strings.back, action: isProposed ? .goHome : .browseBack))
        return Page(
            title: dilemma.title, note: strings.sector(dilemma.sector), body: body, options: options,
            notice: view.notice, commands: [.back, .help, .quit])
    }

    /// Whether there is more than one case to choose from.
    var hasMoreCases: Bool { library.map { $0.dilemmas.count > 1 } == true }
}
