// What is written is there again: after a kill, beside another window, when the disk is full. Every run here stores to a
// real journal; a kill is a run that is dropped without a word.

import EthicsEngine
import EthicsJournal
import Foundation
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct JournalFlowTests {
    /// The keys of a whole walk on `den-laste-dora`, after the question about the log-on.
    private static let walk = ["1", "2", "2", "1", "enter", "1", "F", "ø", "r", "enter", "enter", "2", "1", "enter"]

    private static let library: Library = {
        var library = TestContent.library
        library.dilemmas.removeAll { $0.id == "seminaret" }
        return library
    }()

    @Test("After a kill at any step, «Fortsett der du slapp» leads to the same screen", arguments: 1...walk.count)
    func kill(count: Int) throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, library: Self.library)
        rig.press("1", "enter")
        for key in Self.walk.prefix(count) { rig.press(key) }
        rig.rest()
        // A key that does nothing clears the line that answers the last one, which is not kept.
        if !rig.drawn.isWriting { rig.press("x") }
        let before = rig.screen
        var again = Rig(folder: folder.path, library: Self.library)
        #expect(again.app.isAtHome)
        #expect(again.page.options.first?.label == "Fortsett der du slapp: Den låste døra")
        again.press("enter")
        #expect(again.screen == before)
    }

    @Test("What is typed without a rest is stored when leaving")
    func leaving() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, library: Self.library)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("Halvferdig tanke")
        rig.send(.leave)
        #expect(rig.hasEnded)
        var again = Rig(folder: folder.path, library: Self.library)
        again.press("enter")
        #expect(again.screen.contains("Halvferdig tanke"))
        again.press("enter")
        #expect(again.app.reflection?.reason == "Halvferdig tanke")
    }

    @Test("A finished reflection is not offered for continuing, and the next case is")
    func finished() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk + ["enter"] { rig.press(key) }
        #expect(rig.app.isWalkDone)
        var again = Rig(folder: folder.path)
        #expect(again.page.options.first?.label == "Reflekter alene")
        again.press("1")
        #expect(again.page.title == "Seminaret" && again.page.note == "innkjøp")
        again.press("1")
        #expect(again.page.title == "Seminaret" && again.page.note.hasPrefix("Velg"))
        again.press("esc")
        #expect(again.page.note == "innkjøp")
        again.press("esc")
        #expect(again.page.title == "Veivalg")
    }

    @Test("A case that is begun is gone on with from the list of all, and several can be continued")
    func begun() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "m", "1", "2", "m")
        #expect(
            rig.page.options.prefix(2).map(\.label) == [
                "Fortsett der du slapp: Seminaret", "Fortsett der du slapp: Den låste døra",
            ])
        rig.choose("Alle saker")
        rig.press("enter", "1")
        #expect(rig.page.title == "Den låste døra")
        #expect(rig.app.reflection?.confidence == .doubtful)
    }

    @Test("Nothing is stored before the first answer")
    func nothingYet() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "i", "esc")
        #expect(Rig(folder: folder.path).app.around.sessions.isEmpty)
    }

    @Test("Answer 2 leaves no trace on disk, whatever is written")
    func shared() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("2", "1")
        for key in Self.walk + ["enter"] { rig.press(key) }
        #expect(rig.app.isWalkDone)
        rig.press("1", "1", "1")
        rig.rest()
        rig.send(.leave)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("Two windows on one reflection: the one that loses is brought up to date and keeps its text")
    func conflict() throws {
        let folder = try TemporaryFolder()
        var first = Rig(folder: folder.path)
        first.press("1", "enter")
        for key in Self.walk.prefix(6) { first.press(key) }
        var second = Rig(folder: folder.path)
        second.press("enter")
        #expect(second.page.field != nil)
        first.type("Fra det ene vinduet")
        first.press("enter")
        second.type("Fra det andre")
        second.press("enter")
        #expect(second.page.notice?.text.hasPrefix("Denne refleksjonen er endret et annet sted") == true)
        #expect(second.app.reflection?.reason == "Fra det ene vinduet")
        second.press("esc")
        #expect(second.page.field?.text.text == "Fra det andre")
        second.press("enter")
        #expect(second.app.reflection?.reason == "Fra det andre")
    }

    @Test("Two windows on different reflections lose nothing")
    func beside() throws {
        let folder = try TemporaryFolder()
        var first = Rig(folder: folder.path)
        first.press("1", "enter", "1", "2")
        var second = Rig(folder: folder.path)
        second.press("1", "3", "4")
        first.press("2", "1", "enter")
        second.press("1")
        let sessions = Rig(folder: folder.path).app.around.sessions
        #expect(Set(sessions.map(\.subject)) == ["den-laste-dora", "seminaret"])
        #expect(sessions.map(\.lastSequence).sorted() == [4, 6])
    }

    @Test("A full disk says so, keeps the text on the screen, and goes on when there is room")
    func full() throws {
        let folder = try TemporaryFolder()
        let url = URL(fileURLWithPath: folder.path)
        var rig = Rig(
            folder: folder.path,
            journal: {
                do throws(JournalError) { return .success(try SQLiteJournal(folder: url, maximumPages: 60)) } catch {
                    return .failure(error)
                }
            })
        rig.press("1")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.send(.paste(String(repeating: "Lang begrunnelse. ", count: 500)))
        // The same long answer again and again, until there is no room.
        for _ in 0..<100 where rig.app.trouble == nil { rig.press("enter", "esc") }
        #expect(rig.screen.hasPrefix("  Svarene kan ikke lagres"))
        #expect(rig.screen.contains("Det er ikke plass til mer"))
        #expect(rig.app.field?.text.hasPrefix("Lang begrunnelse.") == true)
        rig.press("2", "1")
        #expect(rig.app.trouble == nil)
        #expect(rig.app.around.storage == .memory)
        #expect(!rig.app.isPending)
        #expect(rig.app.reflection?.reason?.hasPrefix("Lang begrunnelse.") == true)
    }

    @Test("Going on without storing keeps everything answered so far in this run")
    func withoutStoring() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "2")
        // Another program takes the file away under this one.
        try FileManager.default.removeItem(atPath: folder.path + "/journal.sqlite")
        rig.press("1")
        #expect(rig.app.trouble != nil)
        rig.press("2", "enter", "1")
        #expect(rig.app.reflection?.finalChoice == "ut")
        #expect(rig.app.reflection?.firstChoice == "ut")
        rig.press("esc", "m")
        #expect(rig.page.options.first?.label == "Fortsett der du slapp: Den låste døra")
        rig.send(.leave)
        #expect(rig.note == rig.app.strings.goodbyeLoss(.gone) && rig.status == 1)
    }

    @Test("Content that has changed since: the reflection goes on with the text as it was, and says so")
    func changedContent() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1")
        let files = try ContentFinder.files(in: TestContent.folder).map { file in
            ContentSource(
                path: file.path,
                bytes: Array(
                    String(decoding: file.bytes, as: UTF8.self).replacing("Gå ut med ham", with: "Gå ut alle").utf8))
        }
        var again = Rig(folder: folder.path, library: ContentLoader.load(files).library)
        again.press("enter")
        #expect(again.screen.contains("Gå ut med ham"))
        #expect(again.page.notice?.text.hasPrefix("Saken er endret siden du begynte") == true)
    }

    @Test("Personal data is asked about before it is stored, also as a draft")
    func personalData() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("Ring meg på 987 65 432")
        rig.rest()
        #expect(rig.page.notice?.text.contains("et telefonnummer") == true)
        #expect(!folder.contents.contains("987 65 432"))
        rig.press("enter")
        #expect(rig.page.options.map(\.label) == ["Rett teksten", "Lagre den som den er"])
        #expect(!folder.contents.contains("987 65 432"))
        rig.press("1")
        #expect(rig.page.field?.text.text == "Ring meg på 987 65 432")
        rig.press("enter", "2")
        #expect(rig.app.reflection?.reason == "Ring meg på 987 65 432")
    }

    @Test("Leaving with personal data in the field says that it was not stored")
    func leavingWithPersonalData() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("skriv til kari@kommune.no")
        rig.send(.leave)
        #expect(rig.note?.contains("en e-postadresse") == true)
        #expect(!folder.contents.contains("kari@kommune.no"))
    }

    @Test("Deleting everything in the settings leaves nothing of it in the files")
    func forgetting() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("Hemmelig grunn")
        rig.press("enter", "m", "s", "6")
        #expect(folder.contents.contains("Hemmelig grunn"))
        rig.press("1")
        #expect(rig.app.isAtHome)
        #expect(rig.page.notice?.text == "Alt du har svart, er slettet.")
        #expect(!folder.contents.contains("Hemmelig grunn"))
        #expect(Rig(folder: folder.path).app.around.sessions.isEmpty)
    }

    @Test("A walk that is killed anywhere goes on there, with everything that was answered", arguments: Plan.allCases)
    func killedAnywhere(plan: Plan) throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, dilemma: "den-laste-dora", plan: plan)
        rig.press("1", "enter")
        var places = 0
        while let reflection = rig.app.reflection, places < 80 {
            places += 1
            rig.walkThrough(steps: 1)
            guard let after = rig.app.reflection else { break }
            // Nothing is stored before the first answer.
            guard after.history.count > 1 else { continue }
            #expect(after.history.count > reflection.history.count)
            rig = Rig(folder: folder.path, dilemma: "den-laste-dora")
            #expect(rig.app.reflection == after, "killed at \(after.place.step)")
        }
        #expect(rig.app.isWalkDone)
        #expect(places > 8)
    }

    // MARK: What is said of storing

    @Test(
        "Going on without storing asks what is to happen to what is stored, and the last words say which",
        arguments: ["1", "2"])
    func goingOn(answer: String) throws {
        let journal = FullJournal()
        var rig = Rig(dilemma: "den-laste-dora", plan: .first, journal: { .success(journal) })
        rig.press("1", "2")
        journal.isFull = true
        rig.press("2")
        #expect(rig.page.title == rig.app.strings.troubleTitle)
        rig.press("2")
        #expect(rig.page.prompt == rig.app.strings.storedBeforeQuestion)
        rig.press("esc")
        #expect(rig.page.title == rig.app.strings.troubleTitle)
        rig.press("2", answer)
        #expect(rig.app.trouble == nil && rig.app.around.storage == .memory)
        rig.send(.leave)
        #expect(rig.status == 0)
        #expect(rig.note == (answer == "1" ? rig.app.strings.goodbyeLeft : rig.app.strings.goodbyeForgotten))
        #expect(try journal.sessions().isEmpty == (answer == "2"))
    }

    @Test(
        "What lies on the disk is not offered where nothing is stored any more, and the last words say that it lies there"
    )
    func othersLeft() throws {
        let journal = FullJournal()
        var rig = Rig(dilemma: "den-laste-dora", plan: .first, journal: { .success(journal) })
        rig.press("1", "m", "1")
        journal.isFull = true
        rig.press("1")
        #expect(rig.app.trouble != nil)
        rig.press("2")
        #expect(rig.app.around.sessions.map(\.subject) == ["seminaret"])
        rig.press("m")
        #expect(rig.page.options.first?.label == "Fortsett der du slapp: Seminaret")
        rig.send(.leave)
        #expect(rig.note == rig.app.strings.goodbyeLeft)
    }

    @Test("A text that could not be stored as a draft and then is given is not said to be lost")
    func draftGiven() throws {
        let journal = FullJournal()
        var rig = Rig(dilemma: "den-laste-dora", plan: .first, journal: { .success(journal) })
        for key in Self.walk.prefix(6) { rig.press(key) }
        journal.isFull = true
        rig.type("Derfor")
        rig.rest()
        #expect(rig.page.field?.hint == rig.app.strings.draftUnsaved)
        journal.isFull = false
        rig.press("enter")
        rig.send(.leave)
        #expect(rig.status == 0 && rig.note == rig.app.strings.goodbyeToContinue)
    }

    @Test("A journal that is gone when one leaves is said to be, also where nothing was to be stored any more")
    func goneWhenLeaving() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2")
        try FileManager.default.removeItem(atPath: folder.path + "/journal.sqlite")
        rig.send(.leave)
        #expect(rig.note == rig.app.strings.goodbyeLoss(.gone) && rig.status == 1)
    }

    @Test("A journal that was taken away is made anew by «Prøv igjen», with all of the reflection")
    func goneAndAnew() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "2")
        try FileManager.default.removeItem(atPath: folder.path + "/journal.sqlite")
        rig.press("1")
        #expect(rig.app.trouble != nil)
        rig.press("1")
        #expect(rig.app.trouble == nil)
        let before = rig.app.reflection
        rig = Rig(folder: folder.path)
        rig.press("enter")
        #expect(rig.app.reflection == before)
    }

    @Test("A journal that was swapped for an older copy gets what it lacks by «Prøv igjen»")
    func olderCopy() throws {
        let folder = try TemporaryFolder()
        let file = folder.path + "/journal.sqlite"
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2")
        rig.send(.leave)
        try FileManager.default.copyItem(atPath: file, toPath: folder.path + "/older")
        rig = Rig(folder: folder.path)
        rig.press("enter", "2")
        for suffix in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: file + suffix) }
        try FileManager.default.moveItem(atPath: folder.path + "/older", toPath: file)
        rig.press("1")
        #expect(rig.app.trouble != nil)
        rig.press("1")
        #expect(rig.app.trouble == nil && rig.page.notice == nil)
        let before = rig.app.reflection
        rig = Rig(folder: folder.path)
        rig.press("enter")
        #expect(rig.app.reflection == before)
    }

    @Test("Once the journal is open, what stood in the way before is not said in the end")
    func openedAfterAll() throws {
        let tries = Mutex(0)
        let journal = MemoryJournal()
        var rig = Rig(
            dilemma: "den-laste-dora", plan: .first,
            journal: {
                tries.withLock { $0 += 1 }
                return tries.withLock { $0 } == 1 ? .failure(.corrupt(path: "/damaged")) : .success(journal)
            })
        #expect(rig.page.options.map(\.key) == ["1", "2", "3", "9"])
        rig.press("1", "1")
        rig.send(.leave)
        #expect(rig.note == rig.app.strings.goodbyeToContinue && rig.status == 0)
    }

    @Test("What could be saved of a damaged journal has room on the smallest screen, whatever came of it")
    func salvaged() {
        for (whole, fromCopy, lost) in [(0, 0, 0), (1, 0, 0), (1, 1, 1), (12, 0, 3), (12, 1, 1), (100, 100, 100)] {
            let text = Language.bokmal.strings.salvaged(Salvage(whole: whole, fromCopy: fromCopy, lost: lost))
            #expect(Columns.wrap(text, columns: PageSize.textColumns(PageSize.smallest)).count <= 3, "\(text)")
        }
    }

    @Test("What was erased is gone at the third start too, and one field has one draft")
    func erased() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("Hemmelig grunn")
        rig.rest()
        #expect(folder.contents.contains("Hemmelig grunn"))
        rig = Rig(folder: folder.path)
        rig.press("enter")
        for _ in 0..<14 { rig.press("backspace") }
        rig.send(.leave)
        rig = Rig(folder: folder.path)
        rig.press("enter")
        #expect(rig.app.field?.text.isEmpty == true)
    }

    @Test("A number that is typed in two halves is taken out of the journal when it is found")
    func halves() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter")
        for key in Self.walk.prefix(6) { rig.press(key) }
        rig.type("Ola 0101701")
        rig.rest()
        rig.type("2345")
        rig.rest()
        #expect(rig.page.notice?.text.contains("et fødselsnummer") == true)
        let journal = try SQLiteJournal(folder: URL(fileURLWithPath: folder.path))
        let session = try #require(try journal.sessions().first)
        #expect(try journal.drafts(of: session.id).isEmpty)
        #expect(!folder.contents.contains("0101701"))
    }

    // MARK: A newer program

    @Test("What a newer program has written in is told, read as far as it goes, and not written in")
    func newer() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "m")
        let journal = try SQLiteJournal(folder: URL(fileURLWithPath: folder.path))
        let session = try #require(try journal.sessions().first)
        try journal.append(
            [Data(#"{"format":99,"fromTheFuture":{},"kind":"reflection"}"#.utf8)], to: session.id,
            after: session.lastSequence,
            header: SessionHeader(
                kind: session.kind, subject: session.subject, title: session.title, isFinished: false),
            content: [:], at: Moments.next(day: 0))
        let before = try journal.events(of: session.id)
        rig = Rig(folder: folder.path)
        rig.press("enter")
        #expect(rig.app.isAtHome)
        #expect(rig.page.notice?.text == Language.bokmal.session(Reflection.kind).unreadable(.newer))
        rig.choose("Mine refleksjoner")
        rig.press("1")
        #expect(rig.screen.contains("En nyere utgave av Veivalg har skrevet videre her."))
        #expect(!rig.page.options.contains { $0.key == "1" })
        rig.press("1", "enter", "esc", "m")
        #expect(try journal.events(of: session.id) == before)
    }
}
