// The last page of a walk that is over.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords

extension ReflectionPage {
    /// The end of a walk: enough, or more.
    var end: Page<Action> {
        let reflections = around.reflections
        let isFirst = reflections.count { $0.isFinished } <= 1
        let hasMore =
            around.library?.dilemmas.contains { dilemma in !reflections.contains { $0.subject == dilemma.id } } ?? false
        return Page(
            title: strings.product, note: around.municipalityNote,
            body: isFirst
                ? [.text(strings.firstWalkDone)]
                    + (around.path == nil ? [.text(hasMore ? strings.stopOrOthers : strings.stopOrMenu)] : [])
                : [.text(strings.walkDone), .gap]
                    + ReflectionReading(walk.reflection, walk.content, language: around.language).ending,
            options: [
                .init(
                    key: "1", label: around.path.map(around.language.track.backTo) ?? strings.toMenu, action: .goHome),
                .init(key: "2", label: strings.footerQuit, action: .leave(to: .end)),
            ], notice: flow.view.notice, commands: [.back, .help, .quit])
    }
}
