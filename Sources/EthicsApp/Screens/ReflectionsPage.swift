// Mine refleksjoner: the list, one of them read again, and the question before it is deleted.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

/// The list of one's own reflections.
struct ReflectionsPage {
    /// How many have a digit each, beside those that turn the page, with room at the smallest size.
    static let perPage = 7

    let app: App
    /// The first that is shown.
    let first: Int

    private var mine: MineStrings { app.language.mine }

    /// The page.
    var page: Page {
        let all = app.kept
        let last = min(first + Self.perPage, all.count)
        var page = Page(title: mine.title, notice: app.view.notice, commands: [.back, .help, .quit])
        page.body = [.text(app.storage == .memory ? mine.keptForNow : mine.kept, .muted)]
        if all.count > Self.perPage { page.body.append(.text(mine.shown(first + 1, last, all.count), .muted)) }
        page.options = all.indices.filter { (first..<last).contains($0) }.map { index in
            .init(
                key: Character(String(index - first + 1)), label: app.entry(all[index]),
                action: .readAgain(session: all[index].id))
        }
        if last < all.count { page.options.append(.init(key: "8", label: mine.older, action: .turn(to: last))) }
        if first > 0 {
            page.options.append(.init(key: "9", label: mine.newer, action: .turn(to: first - Self.perPage)))
        }
        return page
    }
}

extension App {
    /// A reflection as a line of the list.
    func entry(_ session: JournalSession) -> String {
        let isMeeting = session.kind == Self.meetingKind
        return language.mine.entry(
            day(session.startedAt), isMeeting ? language.meeting.entry(session.title) : session.title,
            session.isFinished)
    }

    /// A reflection, to be read again.
    func readingPage(_ reading: Reading) -> Page {
        let mine = language.mine
        var page = Page(
            title: reading.session.title,
            note: mine.state(day(reading.session.startedAt), reading.session.isFinished),
            body: ReflectionReading(walk: reading.walk, language: language).blocks, notice: view.notice,
            enter: .openReflections, enterLabel: mine.enterList, readsOn: true, commands: [.back, .help, .quit])
        if !reading.session.isFinished {
            page.options.append(.init(key: "1", label: mine.goOn, action: .resume(session: reading.session.id)))
        }
        page.options.append(
            .init(
                key: "9", label: mine.forget,
                action: .askForgetOne))
        return page
    }

    /// The question before a reflection is deleted.
    func forgetOnePage(_ session: JournalSession, isReadable: Bool) -> Page {
        let mine = language.mine
        let isMeeting = session.kind == Self.meetingKind
        let body: [Page.Block] = [.text(entry(session)), .gap]
        return Page(
            title: mine.title,
            body: body + (isReadable ? [] : [.text(mine.unreadable)])
                + [.text(isMeeting ? language.meeting.forgetWhat : mine.forgetWhat)],
            prompt: isMeeting ? language.meeting.forgetQuestion : mine.forgetQuestion,
            options: [
                .init(key: "1", label: strings.forgetYes, action: .forgetOne(session: session.id)),
                .init(key: "2", label: strings.forgetNo, action: .keepReflection),
            ], notice: view.notice, commands: [.back, .help, .quit])
    }
}
