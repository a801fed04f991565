// What the menu shows of its entry in focus, in a wide window.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension StartPage {
    /// How many of what is kept, and of the cases, are named.
    private static let named = 9

    /// What an entry leads to.
    func beside(_ entry: PageOption<Action>?) -> [[PageBlock]] {
        guard case .leave(let destination)? = entry?.action, let library = around.library else { return [] }
        switch destination {
        case .session(let id): return begunCase(id)
        case .proposal(let id), .reflection(let id, _):
            return library.dilemma(id).map { [around.titledCard(of: $0)] } ?? []
        case .meeting:
            let meeting = around.language.meeting
            return [[.heading(meeting.title)] + around.spaced(meeting.welcome)]
        case .reflections:
            return listed(around.language.mine.title, around.kept.map { around.listed($0) })
        case .track(let id):
            return around.track(id).map { track in
                [[.heading(track.title), .text(track.purpose), .gap] + track.pieces.map { .item(mark: "·", $0.title) }]
            } ?? []
        case .values: return documents(library)
        case .cases: return listed(strings.allCases, notDone(library).map(\.title))
        case .settings: return settingsNow
        default: return []
        }
    }

    /// The case that one is in the middle of, and since when.
    private func begunCase(_ id: String) -> [[PageBlock]] {
        guard let session = around.session(id) else { return [] }
        let since = around.language.mine.state(around.day(session.startedAt), session.isFinished)
        let brief = around.library?.dilemma(session.subject).map { around.paragraphs($0.brief) } ?? []
        return [[.heading(session.title), .text(since, .muted), .gap] + brief]
    }

    /// The municipality's documents, with the names of their values.
    private func documents(_ library: Catalogue) -> [[PageBlock]] {
        let frameworks = around.municipality.map { library.frameworks(of: $0) } ?? []
        let blocks = frameworks.flatMap { framework -> [PageBlock] in
            [.gap, .heading(framework.title)] + framework.values.map { .item(mark: "·", $0.name) }
        }
        let titles: [PageBlock] = [.heading(strings.browse.values)] + frameworks.map { .item(mark: "·", $0.title) }
        return [Array(blocks.dropFirst()), titles]
    }

    /// The cases that one has not done, or all of them where there is none left.
    private func notDone(_ library: Catalogue) -> [DilemmaSummary] {
        let done = around.doneCases
        let left = library.dilemmas.filter { !done.contains($0.id) }
        return left.isEmpty ? library.dilemmas : left
    }

    /// The first of some lines, and that there are more.
    private func listed(_ title: String, _ lines: [String]) -> [[PageBlock]] {
        let more =
            lines.count > Self.named ? [PageBlock.text(strings.browse.more(lines.count - Self.named), .muted)] : []
        return [[.heading(title)] + lines.prefix(Self.named).map { .item(mark: "·", $0) } + more]
    }

    /// What is set, of what one asks for first.
    private var settingsNow: [[PageBlock]] {
        [
            [.heading(strings.settings), .text(around.whereKept)]
                + around.settingsInWords.map { .item(mark: "·", $0) }
        ]
    }
}
