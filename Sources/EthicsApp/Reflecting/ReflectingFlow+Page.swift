// The page of a reflection: of the place it is at, or of its end.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords

extension ReflectingFlow {
    func page(in around: Surroundings) -> Page<Action> {
        isEnding ? endPage(in: around) : ReflectionPage(flow: self, around: around).page
    }

    /// The end of a walk: enough, or more.
    private func endPage(in around: Surroundings) -> Page<Action> {
        let strings = around.strings
        let reflections = around.reflections
        let isFirst = reflections.count { $0.isFinished } <= 1
        let hasMore =
            around.library?.dilemmas.contains { dilemma in !reflections.contains { $0.subject == dilemma.id } } ?? false
        return Page(
            title: strings.product, note: around.municipalityNote,
            body: isFirst
                ? [.text(strings.firstWalkDone), .text(hasMore ? strings.stopOrOthers : strings.stopOrMenu)]
                : [.text(strings.walkDone), .gap]
                    + ReflectionReading(walk.reflection, walk.content, language: around.language).ending,
            options: [
                .init(key: "1", label: isFirst && hasMore ? strings.seeOthers : strings.toMenu, action: .goHome),
                .init(key: "2", label: strings.stopHere, action: .leave(to: .end)),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
