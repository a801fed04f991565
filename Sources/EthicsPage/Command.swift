// The commands and the keys that give them. This one table is dispatch, footer, help and documentation, so that none of
// them can say something else than the others.

import EthicsWords
import TerminalKit

/// Something that a key asks for, beside choosing an option and writing in a field.
package enum Command: String, Sendable, CaseIterable {
    /// Show or hide facts, unknowns or more reasons.
    case more
    /// Go back one place.
    case back
    /// Undo the last answer.
    case undo
    /// To the start page; the reflection is kept.
    case home
    /// Disagree with the highlighted reason, or no longer.
    case disagree
    /// Show or hide the sums behind the values.
    case sums
    /// The municipality's next set of values.
    case framework
    /// The first choice beside the one made now.
    case compare
    /// Narrow a list.
    case filter
    /// Look for something in a list.
    case search
    /// The authors' reasons, for one choice at a time.
    case judgement
    /// «Pause»: the screen goes calm.
    case pause
    /// Past the rest of this part of the meeting.
    case skip
    /// More time for this part.
    case extend
    /// The meeting leader's lines for hard moments.
    case lines
    /// Stop here, or go to what is agreed.
    case stop
    /// Scroll down.
    case pageDown
    /// Scroll up.
    case pageUp
    /// What words mean that stand on the page.
    case words
    /// Show the help.
    case help
    /// Leave; everything is kept.
    case quit
}

/// A command with its keys and its names.
package struct CommandEntry: Sendable {
    package let command: Command
    package let keys: [Key]
    /// The key as the footer names it.
    package let keyName: String
    /// The name in the footer; nil for a command that is only in the help.
    package let footer: (@Sendable (Shared<Strings>) -> String)?
    /// What it does, for the help.
    package let help: @Sendable (Shared<Strings>) -> String
    /// What one writes in plain mode.
    package let plain: String
}

extension CommandEntry {
    /// The key as it is named where one writes: there, q and ? are text.
    package var writingKeyName: String {
        switch command {
        case .quit: "Ctrl-C"
        case .help: "F1"
        case .pause: "F2"
        case .words: "F3"
        default: keyName
        }
    }

    /// The key itself, where one writes; nil for one that no page is asked about.
    package var writingKey: Key? {
        switch command {
        case .quit: nil
        case .help: .function(1)
        case .pause: .function(2)
        case .words: .function(3)
        default: keys.first
        }
    }

    /// The name in the footer of a page.
    func label(_ page: DrawnPage, _ strings: Shared<Strings>) -> String? {
        if let label = page.labels[command] { return label.isEmpty ? nil : label }
        guard command == .more else { return footer?(strings) }
        return page.isExpanded ? strings.footerLess : page.showsCase ? strings.footerWholeCase : footer?(strings)
    }
}

/// All commands.
package enum CommandTable {
    package static let entries: [CommandEntry] = [
        CommandEntry(
            command: .more, keys: [.character("i"), .character("I")], keyName: "i", footer: { $0.footerMore },
            help: { $0.helpMore }, plain: "i"),
        CommandEntry(
            command: .back, keys: [.escape, .character("b"), .character("B"), .left], keyName: "Esc",
            footer: { $0.footerBack }, help: { $0.helpBack }, plain: "b"),
        CommandEntry(
            command: .undo, keys: [.character("z"), .character("Z")], keyName: "z", footer: { $0.footerUndo },
            help: { $0.helpUndo },
            plain: "z"),
        CommandEntry(
            command: .home, keys: [.character("m"), .character("M")], keyName: "m", footer: { $0.footerHome },
            help: { $0.helpHome }, plain: "m"),
        CommandEntry(
            command: .disagree, keys: [.character("u"), .character("U")], keyName: "u",
            footer: { $0.values.footerDisagree }, help: { $0.values.helpDisagree }, plain: "u"),
        CommandEntry(
            command: .sums, keys: [.character("r"), .character("R")], keyName: "r",
            footer: { $0.values.footerSums }, help: { $0.values.helpSums }, plain: "r"),
        CommandEntry(
            command: .framework, keys: [.character("f"), .character("F")], keyName: "f",
            footer: { $0.values.footerFramework }, help: { $0.values.helpFramework }, plain: "f"),
        CommandEntry(
            command: .compare, keys: [.character("v"), .character("V")], keyName: "v",
            footer: { $0.values.footerCompare }, help: { $0.values.helpCompare }, plain: "v"),
        CommandEntry(
            command: .filter, keys: [.tab], keyName: "Tab", footer: { $0.browse.footerFilter },
            help: { $0.browse.helpFilter }, plain: "a"),
        CommandEntry(
            command: .search, keys: [.character("/")], keyName: "/", footer: { $0.browse.footerSearch },
            help: { $0.browse.helpSearch }, plain: "/"),
        CommandEntry(
            command: .judgement, keys: [.character("g"), .character("G")], keyName: "g",
            footer: { $0.meeting.footerJudgement }, help: { $0.meeting.helpJudgement }, plain: "g"),
        CommandEntry(
            command: .pause, keys: [.character("p"), .character("P"), .character("."), .function(2)],
            keyName: "p",
            footer: { $0.meeting.footerPause }, help: { $0.meeting.helpPause }, plain: "."),
        CommandEntry(
            command: .skip, keys: [.character("h"), .character("H")], keyName: "h",
            footer: nil, help: { $0.meeting.helpSkip }, plain: "h"),
        CommandEntry(
            command: .extend, keys: [.character("+")], keyName: "+", footer: nil, help: { $0.meeting.helpExtend },
            plain: "+"),
        CommandEntry(
            command: .lines, keys: [.character("l"), .character("L")], keyName: "l",
            footer: { $0.meeting.footerLines }, help: { $0.meeting.helpLines }, plain: "l"),
        CommandEntry(
            command: .stop, keys: [.character("s"), .character("S")], keyName: "s",
            footer: nil, help: { $0.meeting.helpStop }, plain: "s"),
        CommandEntry(
            command: .pageDown, keys: [.pageDown, .character(" "), .right], keyName: "PgDn",
            footer: { $0.footerScroll },
            help: { $0.helpScroll }, plain: "n"),
        CommandEntry(
            command: .pageUp, keys: [.pageUp], keyName: "PgUp", footer: { $0.footerScrollUp },
            help: { $0.helpScrollUp }, plain: "p"),
        CommandEntry(
            command: .words, keys: [.character("o"), .character("O"), .function(3)], keyName: "o",
            footer: { $0.footerWords }, help: { $0.helpWords }, plain: "o"),
        CommandEntry(
            command: .help, keys: [.character("?"), .function(1)], keyName: "?", footer: { $0.footerHelp },
            help: { $0.helpHelp }, plain: "?"),
        CommandEntry(
            command: .quit, keys: [.character("q"), .character("Q")], keyName: "q", footer: { $0.footerQuit },
            help: { $0.helpQuit }, plain: "q"),
    ]

    package static func entry(_ command: Command) -> CommandEntry? { entries.first { $0.command == command } }

    /// The command that a key gives among those that are offered. Inside a field, printable keys are text.
    package static func command(for key: Key, among offered: [Command], isWriting: Bool) -> Command? {
        if isWriting {
            switch key {
            case .character, .left: return nil
            default: break
            }
        }
        return entries.first { offered.contains($0.command) && $0.keys.contains(key) }?.command
    }
}
