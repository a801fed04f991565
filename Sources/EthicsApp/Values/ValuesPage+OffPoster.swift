// What is in play and set against no statement.

import EthicsEngine
import EthicsPage
import EthicsWords

extension ValuesPage {
    /// What is in play and named by no statement, with its reasons: they are the authors' as much as the others.
    func offPoster(_ score: FrameworkScore) -> [PageBlock] {
        guard !score.offPoster.isEmpty else { return [] }
        let off = Set(score.offPoster)
        let effects = reflection.pathChoices.flatMap(\.effects)
            .filter { $0.bearing == .values && off.contains($0.consideration) }
        let visible = view.isExpanded ? effects : Array(effects.prefix(Folding.lines))
        var blocks: [PageBlock] = [.gap, .heading(words.offPoster)]
        blocks += visible.map { effect in
            let mark = effect.size > 0 ? (isBroken ? "·" : "+") : "−"
            return .item(mark: mark, words.reason(walk.name(effect.consideration), effect.reason))
        }
        let hidden = Set(effects.map(\.consideration)).subtracting(visible.map(\.consideration))
        if !hidden.isEmpty {
            blocks.append(
                .item(mark: "", score.offPoster.filter(hidden.contains).map(walk.name).joined(separator: " · ")))
        }
        return blocks
    }
}
