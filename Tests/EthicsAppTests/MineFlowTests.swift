// One's own reflections against a real journal: read again, gone on with, deleted, followed up, and forgotten where
// others use the log-on.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MineFlowTests {
    /// A journal with a reflection of ten steps that was finished the day before; the key says what was taken along.
    private func kept(measure: String = "2") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, dilemma: "den-laste-dora", plan: .full, day: -1)
        rig.press("1", "enter")
        rig.walkThrough(measure: measure)
        return folder
    }

    // MARK: The list

    @Test("There is no entry before there is something stored")
    func nothing() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "esc")
        #expect(!rig.page.options.contains { $0.label == "Mine refleksjoner" })
        rig.press("1", "1", "m")
        #expect(rig.page.options.contains { $0.label == "Mine refleksjoner" })
    }

    @Test("One that is begun is gone on with where it was left")
    func goingOn() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2")
        let before = rig.screen
        rig.press("m")
        rig.choose("Mine refleksjoner")
        rig.press("1", "1")
        #expect(rig.screen == before)
    }

    @Test("Back leads to the entry that one came from")
    func back() throws {
        let folder = try kept(measure: "0")
        var rig = Rig(folder: folder.path, dilemma: "seminaret", day: 1)
        rig.press("1", "m")
        rig.choose("Mine refleksjoner")
        rig.press("down", "enter", "esc")
        #expect(rig.app.view.highlight == 1)
        rig.press("esc")
        #expect(rig.app.isAtHome)
    }

    @Test("Everything that was written can be read again")
    func everything() throws {
        let folder = try kept(measure: "0")
        var rig = Rig(folder: folder.path)
        rig.choose("Mine refleksjoner")
        rig.press("1")
        let text = PlainView(strings: rig.app.strings).text(rig.drawn)
        for step in [Step.against, .reason] {
            #expect(text.contains("Min setning om \(step.rawValue)"), "\(step)")
        }
    }

    // MARK: Deleting

    @Test("What is deleted is gone from the bytes of the file, and the others stay")
    func deleting() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "2", "1", "enter", "1")
        rig.type("Hemmelig grunn")
        rig.press("enter", "m")
        var other = Rig(folder: folder.path, dilemma: "seminaret", day: 1)
        other.press("1", "m")
        #expect(folder.contents.contains("Hemmelig grunn"))
        other.choose("Mine refleksjoner")
        other.press("2", "9")
        #expect(other.page.prompt == "Vil du slette denne refleksjonen?")
        other.press("2")
        #expect(folder.contents.contains("Hemmelig grunn"))
        other.press("9", "1")
        #expect(other.page.notice?.text == "Refleksjonen er slettet.")
        #expect(other.app.around.sessions.map(\.subject) == ["seminaret"])
        #expect(!folder.contents.contains("Hemmelig grunn"))
        #expect(Rig(folder: folder.path).app.around.sessions.map(\.subject) == ["seminaret"])
    }

    @Test("The last one deleted leads to the menu")
    func deletingTheLast() throws {
        let folder = try kept()
        var rig = Rig(folder: folder.path)
        rig.press("0")
        rig.choose("Mine refleksjoner")
        rig.press("1", "9", "1")
        #expect(rig.app.isAtHome)
        #expect(!rig.page.options.contains { $0.label == "Mine refleksjoner" })
    }

    @Test("A case that is gone: the reflection can still be deleted")
    func gone() throws {
        let folder = try TemporaryFolder()
        let journal = try SQLiteJournal(folder: URL(fileURLWithPath: folder.path))
        let start = ReflectionStart(plan: .first, dilemma: "borte", municipality: "felles", content: [])
        try journal.append(
            [EventLog.encode(ReflectionEvent.started(start: start), of: Reflection.kind)], to: "x", after: 0,
            header: SessionHeader(kind: "reflection", subject: "borte", title: "Borte", isFinished: false),
            content: [:], at: Moments.next(day: 0))
        var rig = Rig(folder: folder.path)
        rig.choose("Mine refleksjoner")
        rig.press("1")
        #expect(rig.screen.contains("Saken finnes ikke lenger her"))
        rig.press("esc")
        #expect(rig.page.title == "Mine refleksjoner")
        rig.press("1", "1")
        #expect(rig.app.around.sessions.isEmpty)
    }

    // MARK: What became of it

    @Test("What was taken along is asked about the next day at the earliest")
    func asked() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, dilemma: "den-laste-dora", plan: .full)
        rig.press("1", "enter")
        rig.walkThrough()
        rig.press("1", "1")
        #expect(rig.app.isAtHome)
        #expect(rig.page.prompt == "Hva vil du gjøre?")
        #expect(Rig(folder: folder.path).page.prompt == "Hva vil du gjøre?", "nor at the next start on the same day")
        let again = Rig(folder: folder.path, day: 1)
        #expect(again.page.prompt == "Hva ble det til?")
        #expect(again.screen.contains("Lese rutinen"))
    }

    @Test(
        "The answer is stored on that reflection and read back",
        arguments: [("1", Measure.Outcome.done), ("2", .underWay), ("3", .dropped)])
    func stored(key: String, outcome: Measure.Outcome) throws {
        let folder = try kept()
        var rig = Rig(folder: folder.path)
        rig.press(key)
        if outcome == .dropped { rig.press("enter") }
        #expect(rig.app.isAtHome && rig.page.prompt == "Hva vil du gjøre?")
        #expect(Rig(folder: folder.path).page.prompt == "Hva vil du gjøre?", "once a day is enough")
        var again = Rig(folder: folder.path, day: 1)
        #expect((again.page.prompt == "Hva ble det til?") == (outcome == .underWay))
        again.press("0")
        again.choose("Mine refleksjoner")
        again.press("1")
        #expect(again.app.reading?.outcome == outcome)
        #expect(again.app.around.sessions.map(\.isFinished) == [true])
    }

    @Test("«Ikke nå» stores nothing, and it is asked again at the next start")
    func notNow() throws {
        let folder = try kept()
        var rig = Rig(folder: folder.path)
        let before = rig.app.around.sessions
        rig.press("0")
        #expect(rig.page.prompt == "Hva vil du gjøre?")
        rig.choose("Mine refleksjoner")
        rig.press("esc")
        #expect(rig.page.prompt == "Hva vil du gjøre?")
        let again = Rig(folder: folder.path)
        #expect(again.app.around.sessions == before)
        #expect(again.page.prompt == "Hva ble det til?")
    }

    @Test("Enter answers nothing before something is chosen")
    func enter() throws {
        let folder = try kept()
        var rig = Rig(folder: folder.path)
        rig.press("enter")
        #expect(rig.page.notice?.text == "Velg et av tallene først.")
    }

    @Test("Why it was dropped: a draft after a kill, personal data asked about, and stored")
    func dropped() throws {
        let folder = try kept()
        var killed = Rig(folder: folder.path)
        killed.press("3")
        killed.type("Det ble ikke tid")
        killed.rest()
        var rig = Rig(folder: folder.path)
        rig.press("3")
        #expect(rig.page.field?.text.text == "Det ble ikke tid")
        rig.type(" før ring 22334455")
        rig.press("enter")
        #expect(rig.page.options.map(\.label) == ["Rett teksten", "Lagre den som den er"])
        #expect(!folder.contents.contains("22334455"))
        rig.press("1")
        for _ in 0..<14 { rig.press("backspace") }
        rig.press("enter")
        rig.choose("Mine refleksjoner")
        rig.press("1")
        #expect(rig.app.reading?.outcomeReason == "Det ble ikke tid før")
        #expect(rig.screen.contains("Den låste døra"))
    }

    @Test("Followed up in another window meanwhile: the first answer stands")
    func twoWindows() throws {
        let folder = try kept()
        var first = Rig(folder: folder.path)
        var second = Rig(folder: folder.path)
        first.press("1")
        second.press("2")
        #expect(second.app.isAtHome && !second.app.isPending && second.app.trouble == nil)
        var again = Rig(folder: folder.path)
        again.choose("Mine refleksjoner")
        again.press("1")
        #expect(again.app.reading?.outcome == .done)
    }

    @Test("The day is the one where the program is: just after midnight it is another one")
    func midnight() throws {
        let folder = try TemporaryFolder()
        // The zone of the tests is two hours ahead of UTC: 23.59 on 26.04.2026, and two minutes later.
        let late = Date(timeIntervalSince1970: 1_777_240_740)
        var rig = Rig(folder: folder.path, dilemma: "den-laste-dora", plan: .full, clock: { late })
        rig.press("1", "enter")
        rig.walkThrough()
        #expect(Rig(folder: folder.path, clock: { late + 59 }).page.prompt == "Hva vil du gjøre?")
        #expect(Rig(folder: folder.path, clock: { late + 120 }).page.prompt == "Hva ble det til?")
    }

    @Test("Nothing taken along, nothing asked")
    func nothingTaken() throws {
        let folder = try kept(measure: "0")
        #expect(Rig(folder: folder.path).page.prompt == "Hva vil du gjøre?")
    }

    @Test("A full disk keeps the answer until there is room or nothing is to be stored")
    func full() throws {
        let folder = try kept()
        let url = URL(fileURLWithPath: folder.path)
        var rig = Rig(
            folder: folder.path,
            journal: {
                do throws(JournalError) { return .success(try SQLiteJournal(folder: url)) } catch {
                    return .failure(error)
                }
            })
        try FileManager.default.removeItem(atPath: folder.path + "/journal.sqlite")
        rig.press("1")
        #expect(rig.app.trouble != nil)
        rig.press("2")
        #expect(rig.app.trouble == nil && !rig.app.isPending && rig.app.isAtHome)
        #expect(rig.app.around.storage == .memory)
    }

    // MARK: The log-on

    @Test(
        "Others come to use the log-on: everything is deleted, and nothing is kept from then on", arguments: ["1", "2"])
    func shared(key: String) throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "2", "1", "enter", "1")
        rig.type("Min grunn")
        rig.press("enter", "m", "s", "5", "0", "5", key)
        #expect(rig.app.around.storage == .memory && rig.app.around.sessions.isEmpty)
        #expect(folder.contents.contains("Min grunn") == (key == "2"))
        rig.press("0", "1", "1", "2", "2", "1", "enter", "1")
        rig.type("En annens grunn")
        rig.press("enter")
        rig.rest()
        #expect(!folder.contents.contains("En annens grunn"))
        let settings = Settings.load(folder.path + "/config.yaml")
        #expect(settings.isLogonShared == true)

        var again = Rig(folder: folder.path, settings: settings)
        #expect(again.page.options.map(\.label) == ["Nei. Begynn med en kort sak", "Ja. Vis menyen"])
        #expect(again.app.around.sessions.isEmpty)
        again.press("1", "1", "2")
        #expect(again.app.reflection?.confidence == .doubtful)
        #expect(!folder.contents.contains("rated") || key == "2")
    }

    @Test("One's own again: what is stored from then on is kept, and what was said before is not")
    func mineAgain() throws {
        let folder = try TemporaryFolder()
        try Settings(isLogonShared: true).save(folder.path + "/config.yaml")
        var rig = Rig(folder: folder.path, settings: Settings(isLogonShared: true))
        rig.press("1", "1", "m", "s", "5", "enter")
        #expect(rig.app.around.storage == .disk && rig.app.around.sessions.isEmpty)
        #expect(rig.page.notice?.text.hasSuffix("Det du svarte før, er glemt.") == true)
        rig.press("0", "1", "1")
        #expect(Settings.load(folder.path + "/config.yaml").isLogonShared == nil)
        #expect(Rig(folder: folder.path).app.around.sessions.count == 1)
    }

    @Test("A run that was started to keep nothing can't be made to")
    func ephemeral() {
        var rig = Rig(isEphemeral: true)
        rig.press("esc", "s")
        #expect(!rig.page.options.contains { $0.label.contains("påloggingen") })
    }
}
