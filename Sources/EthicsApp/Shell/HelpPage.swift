// The help, made from the table of commands.

import EthicsPage
import EthicsWords

extension App {
    /// The help over a page: the keys that do something there first.
    func helpPage(over page: DrawnPage) -> Page<Action> {
        let works = Set(page.commands + [.pageDown, .pageUp, .help])
        let entry: (CommandEntry) -> PageBlock = { entry in
            .entry(
                key: entry.command == .back && !page.isRemote ? "Esc, b" : entry.keyName, text: entry.help(self.strings)
            )
        }
        // In front of a room one looks for a key.
        let intro =
            page.isRemote
            ? [around.language.meeting.helpRemote]
            : strings.helpIntro + (around.sessions.isEmpty ? [] : [around.language.mine.helpMine])
        var body: [PageBlock] = intro.map { .text($0) }
        body += [
            .gap, .heading(strings.helpKeys), .entry(key: "0–9", text: strings.helpChoose),
            .entry(key: "↑ ↓", text: strings.helpMove), .entry(key: "Enter", text: strings.helpEnter),
        ]
        body += CommandTable.entries.filter { works.contains($0.command) }.map(entry)
        if !page.isForRoom {
            body += [.gap, .heading(strings.helpKeysElsewhere)]
            body += CommandTable.entries.filter { !works.contains($0.command) }.map(entry)
        }
        body += [
            .entry(key: "Ctrl-U", text: strings.helpWrite), .entry(key: "Ctrl-C", text: strings.helpLeave),
        ]
        return Page(
            title: strings.helpTitle, body: body, enter: .shell(.closeLookup), enterLabel: strings.enterClose,
            wall: page.wall.map { _ in PageWall() }, commands: [.back, .quit])
    }
}
