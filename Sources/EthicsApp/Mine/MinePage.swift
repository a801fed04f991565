// The pages of what is one's own: the list, one of them read again, and the question before it is deleted.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsPapers
import EthicsWords
import TerminalKit

extension MineFlow {
    func page(in around: Surroundings) -> Page<Action> {
        let pages = MinePage(around: around, view: view, ended: ended)
        return switch place {
        case .list(let first): pages.list(from: first)
        case .reading(let reading): pages.reading(reading)
        case .forgetting(let session, _, let unreadable): pages.forgetting(session, unreadable)
        case .followUp(let followUp): FollowUpPage(around: around, view: view, followUp: followUp).question
        case .dropped(let followUp): FollowUpPage(around: around, view: view, followUp: followUp).dropped
        }
    }
}

/// The list of one's own reflections, and what can be done with one.
struct MinePage {
    typealias Action = MineFlow.Action

    /// How many have a digit each, beside those that turn the page, with room at the smallest size.
    static let perPage = 7

    let around: Surroundings
    let view: ViewState
    /// What the reflections of the list came to, by session, as far as that was read.
    let ended: [String: Ended]

    private var strings: Shared<Strings> { around.strings }
    private var mine: Shared<MineStrings> { around.language.mine }

    /// The part of the list that begins with this one.
    func list(from first: Int) -> Page<Action> {
        let all = around.kept
        let last = min(first + Self.perPage, all.count)
        var page = Page<Action>(title: mine.title, notice: view.notice, commands: [.back, .help, .quit])
        page.body = [.text(around.storage == .memory ? mine.keptForNow : mine.kept, .muted)]
        if all.count > Self.perPage { page.body.append(.text(mine.shown(first + 1, last, all.count), .muted)) }
        page.options = all.indices.filter { (first..<last).contains($0) }.map { index in
            .init(
                key: Character(String(index - first + 1)), label: around.listed(all[index]), text: ending(all[index]),
                textRole: .muted, action: .readAgain(session: all[index].id))
        }
        if last < all.count { page.options.append(.init(key: "8", label: mine.older, action: .turn(to: last))) }
        if first > 0 {
            page.options.append(.init(key: "9", label: mine.newer, action: .turn(to: first - Self.perPage)))
        }
        page.isList = true
        page.turns = PageTurns(
            back: first > 0 ? .turn(to: first - Self.perPage) : nil, on: last < all.count ? .turn(to: last) : nil,
            first: first > 0 ? .turn(to: 0) : nil,
            last: last < all.count ? .turn(to: (all.count - 1) / Self.perPage * Self.perPage) : nil)
        let inFocus = view.highlight.map { first + $0 }.flatMap { $0 < last ? all[$0] : nil }
        page.showBeside(in: around) { inFocus.map { [beside($0)] } ?? [] }
        return page
    }

    /// What a reflection came to, on a row; in a wide window all of it stands beside the list.
    private func ending(_ session: JournalSession) -> String {
        guard !PageSize.hasPanes(around.size), let landed = ended[session.id]?.landed else { return "" }
        return around.launch.isPlain
            ? mine.landedAt(landed.saidBack) : around.beginning(of: mine.landedAt(landed.saidBack))
    }

    /// What a session was about, and what a reflection came to.
    private func beside(_ session: JournalSession) -> [PageBlock] {
        let ended = ended[session.id]
        var blocks: [PageBlock] = [
            .heading(around.language.session(session.kind).listed(session.title)),
            .text(mine.state(around.day(session.startedAt), session.isFinished), .muted),
        ]
        if let landed = ended?.landed { blocks += [.gap, .heading(mine.landed), .text(landed.saidBack)] }
        if let taken = ended?.taken {
            blocks += [.gap, .heading(mine.takenAlong), .text(around.language.steps.text(taken).saidBack)]
        }
        if let dilemma = around.library?.dilemma(session.subject) {
            blocks += [.gap, .heading(strings.theCase)] + around.paragraphs(dilemma.brief)
        }
        return blocks
    }

    /// A reflection, to be read again.
    func reading(_ reading: Reading) -> Page<Action> {
        var page = Page<Action>(
            title: reading.session.title,
            note: mine.state(around.day(reading.session.startedAt), reading.session.isFinished),
            body: ReflectionReading(reading.walk.reflection, reading.walk.content, language: around.language).blocks,
            notice: view.notice,
            enter: .openList, enterLabel: mine.enterList, readsOn: true, commands: [.back, .help, .quit])
        if let unreadable = reading.unreadable {
            page.body = [.text(mine.readAsFar(unreadable), .warning), .gap] + page.body
        } else if !reading.session.isFinished {
            page.options.append(.init(key: "1", label: mine.goOn, action: .leave(to: .session(reading.session.id))))
        }
        page.options.append(
            .init(
                key: "9", label: mine.forget,
                action: .askForget))
        return page
    }

    /// The question before a reflection is deleted.
    func forgetting(_ session: JournalSession, _ unreadable: Unreadable?) -> Page<Action> {
        let words = around.language.session(session.kind)
        let body: [PageBlock] = [.text(around.listed(session)), .gap]
        return Page(
            title: mine.title,
            body: body + [unreadable.map { .text(words.unreadable($0)) }].compactMap { $0 }
                + [.text(words.forgetWhat)],
            prompt: words.forgetQuestion,
            options: [
                .init(key: "1", label: strings.forgetYes, action: .forget(session: session.id)),
                .init(key: "2", label: strings.forgetNo, action: .keep),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
