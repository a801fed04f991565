// One table gives dispatch, footer and help; these tests hold it to that.

import EthicsEngine
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct CommandTests {
    @Test("No key gives two commands, and every command is in the table once")
    func conflicts() {
        var owners: [Key: Command] = [:]
        for entry in CommandTable.entries {
            for key in entry.keys {
                #expect(owners[key] == nil, "\(key) gives \(entry.command) and another")
                owners[key] = entry.command
            }
        }
        #expect(Set(CommandTable.entries.map(\.command)) == Set(Command.allCases))
        #expect(Set(CommandTable.entries.map(\.plain)).count == CommandTable.entries.count)
    }

    @Test("Digits choose and are never commands, and no key is awkward on a Nordic keyboard")
    func keyboard() {
        let keys = CommandTable.entries.flatMap(\.keys)
        for awkward in "[]{}@$\\|~`0123456789" { #expect(!keys.contains(.character(awkward))) }
    }

    @Test("Inside a field, printable keys are text")
    func writing() {
        for entry in CommandTable.entries {
            for case .character(let character) in entry.keys {
                let given = CommandTable.command(for: .character(character), among: Command.allCases, isWriting: true)
                #expect(given == nil)
            }
        }
    }

    @Test("What the footer names does something", arguments: ["den-laste-dora", "seminaret"])
    func footer(dilemma: String) {
        var rig = Rig(dilemma: dilemma, isEphemeral: true)
        for key in ["", "1", "2", "2", "1", "enter", "1", "s", "enter", "enter", "1", "1", "enter"] {
            if !key.isEmpty { rig.press(key) }
            for command in rig.page.commands {
                guard let entry = CommandTable.entry(command), let first = entry.keys.first else { continue }
                var other = rig
                other.send(.key(first))
                #expect(other.app != rig.app || other.hasEnded, "\(entry.keyName) does nothing on \(rig.page.note)")
            }
        }
    }

    @Test("Enter without anything chosen asks for a number and chooses nothing")
    func enter() {
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true)
        rig.press("enter")
        #expect(rig.page.notice?.text == "Velg et av tallene først.")
        #expect(rig.app.reflection?.firstChoice == nil)
        rig.press("down", "down", "enter")
        #expect(rig.app.reflection?.firstChoice == "vent")
    }

    @Test("A pasted line feed presses no button")
    func paste() {
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true)
        rig.send(.paste("1\n1\n"))
        #expect(rig.app.reflection?.firstChoice == nil)
        rig.press("1", "2", "2", "1", "enter", "1")
        rig.send(.paste("Første linje\nandre linje\u{1B}[2J"))
        #expect(rig.page.field?.text.text == "Første linje andre linje[2J")
        #expect(rig.app.reflection?.reason == nil)
    }

    @Test("The first answer stands once the argument against it was seen")
    func firstAnswer() {
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true)
        rig.press("1", "esc", "2")
        #expect(rig.app.reflection?.firstChoice == "vent")
        rig.press("3", "esc", "esc", "1")
        #expect(rig.app.reflection?.firstChoice == "vent")
        #expect(rig.page.notice?.text == "Det første svaret ditt står. Du velger på nytt til slutt.")
        rig.press("enter", "enter")
        #expect(rig.page.title == "Den låste døra")
        #expect(rig.page.note == "Undersøk · 2 av 6")
    }

    @Test("z undoes the last answer")
    func undo() {
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true)
        rig.press("1", "z")
        #expect(rig.app.reflection?.firstChoice == nil)
    }

    @Test("10,000 pasted characters are kept whole, and more is refused aloud")
    func long() {
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true)
        rig.press("1", "2", "2", "1", "enter", "1")
        let text = String(repeating: "ærlig talt ", count: 909) + "x"
        #expect(text.count == 10_000)
        rig.send(.paste(text))
        #expect(rig.page.field?.text.text == text)
        rig.press("y")
        #expect(rig.page.notice?.text == "Her er det ikke plass til mer.")
        rig.press("enter")
        #expect(rig.app.reflection?.reason == text)
    }
}
