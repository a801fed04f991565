// A case before one begins: what it is about, how long it takes and whether it hurts.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension LibraryPage {
    /// A case that was chosen in a list, or is the one that comes next, so that one may ask for another.
    func preview(_ id: String) -> Page<Action> {
        library?.dilemma(id).map(preview) ?? gone(strings.allCases)
    }

    private func preview(_ dilemma: DilemmaSummary) -> Page<Action> {
        let texts = strings.browse
        let isProposed = if case .proposal = flow.place { true } else { false }
        let body = around.card(of: dilemma, isForMeeting: flow.isForMeeting)
        let begun = around.begunCases[dilemma.id]
        // Whoever looks for a case for a meeting is not asked about anything else.
        if flow.isForMeeting {
            return Page(
                title: dilemma.title, note: strings.sector(dilemma.sector), body: body,
                options: [
                    .init(
                        key: "1", label: language.meeting.useInGroup, action: .leave(to: .meeting(dilemma: dilemma.id))),
                    .init(key: "0", label: strings.back, action: .goBack),
                ], notice: view.notice, commands: [.back, .help, .quit])
        }
        var options = [
            PageOption<Action>(
                key: "1", label: begun == nil ? texts.begin : texts.goOn,
                action: begun.map { .leave(to: .session($0)) } ?? .leave(to: .reflection(dilemma: dilemma.id)))
        ]
        if begun == nil, around.hasFinished {
            options.append(
                .init(
                    key: "2", label: language.mine.quick(Plan.quick.minutes < around.minutes(of: dilemma)),
                    action: .leave(to: .reflection(dilemma: dilemma.id, plan: .quick))))
        }
        if isProposed, around.hasMoreCases {
            options.append(.init(key: "3", label: language.mine.another, action: .go(to: .cases)))
        }
        options.append(
            .init(key: "4", label: language.meeting.useInGroup, action: .leave(to: .meeting(dilemma: dilemma.id))))
        options.append(.init(key: "0", label: strings.back, action: isProposed ? .leave(to: .home) : .goBack))
        return Page(
            title: dilemma.title, note: strings.sector(dilemma.sector), body: body, options: options,
            notice: view.notice, commands: [.back, .help, .quit])
    }
}
