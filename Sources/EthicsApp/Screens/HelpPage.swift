// The help, made from the table of commands, and the page that says what stands in the way of storing.

extension App {
    var helpPage: Page {
        let keys: [(String, String)] =
            [("0–9", strings.helpChoose), ("↑ ↓", strings.helpMove), ("Enter", strings.helpEnter)]
            + CommandTable.entries.map { ($0.command == .back ? "Esc, b" : $0.keyName, $0.help(strings)) }
            + [("Ctrl-U", strings.helpWrite), ("Ctrl-C", strings.helpLeave)]
        return Page(
            title: strings.helpTitle,
            body: (strings.helpIntro + (sessions.isEmpty ? [] : [language.mine.helpMine])).map { .text($0) } + [
                .gap, .heading(strings.helpKeys),
            ]
                + keys.map { .entry(key: $0.0, text: $0.1) }, enter: .closeHelp, enterLabel: strings.enterClose,
            commands: [.back, .quit])
    }

    func troublePage(_ trouble: Trouble) -> Page {
        Page(
            title: strings.troubleTitle, body: [.text(strings.trouble(trouble))],
            options: [
                .init(key: "1", label: strings.tryAgain, action: .retry),
                .init(key: "2", label: strings.goWithout, action: .goWithoutStoring),
                .init(key: "9", label: strings.quit, action: .quit),
            ], notice: view.notice, commands: [.quit])
    }
}
