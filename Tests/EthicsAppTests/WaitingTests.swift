// While the disk is slow: what is answered at once, what waits with the next screen, and what is said of it.

import EthicsEngine
import EthicsJournal
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite("While the next screen waits for the disk")
struct WaitingTests {
    /// A run in a reflection, whose effects are held from the first answer on.
    private struct Held {
        var session: Session
        let carrier: HeldCarrier

        init(folder: String, dilemma: String? = "den-laste-dora", meeting: MeetingPlan? = nil) {
            let places = Places(data: folder, settings: folder + "/config.yaml", documents: folder)
            let launch = Launch(
                isEphemeral: false, dilemma: dilemma, plan: .first, meeting: meeting, hasJournal: false,
                journalFolder: folder, timeZone: Moments.zone)
            let shelf = Shelf.of(TestContent.library)
            carrier = HeldCarrier(EffectRunner(places: places, reader: shelf.reader, isEphemeral: false))
            session = Session(
                app: App(size: Size(columns: 80, rows: 24), launch: launch, settings: Settings()), carrier: carrier,
                clock: { Moments.next(day: 0) })
            session.begin()
            session.receive(.contentLoaded(shelf.catalogue, shelf.index, leftOut: 0))
            settle()
            press("1", "enter")
            settle()
        }

        var page: Page { session.app.page }
        var screen: String { session.app.canvas(glyphs: .unicode).text }

        mutating func press(_ keys: String...) { for key in keys { session.receive(.key(Rig.key(key))) } }

        /// Lets go of everything that is held.
        mutating func settle() { while let answers = carrier.letGo() { session.receive(answers) } }

        /// What 0.3 seconds do.
        mutating func waitLong() throws {
            let deadline = try #require(session.deadline)
            while ContinuousClock.now < deadline { usleep(5_000) }
            session.receiveDeadline()
        }
    }

    @Test("The next screen comes when the answer is stored, and not before")
    func waits() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        let before = held.screen
        held.press("1")
        #expect(held.screen == before && held.carrier.count == 1)
        held.settle()
        #expect(held.screen != before)
        #expect(held.session.app.reflection?.firstChoice == "ut")
    }

    @Test("What is typed ahead is answered on the screen that it was typed for")
    func typedAhead() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1", "2")
        #expect(held.carrier.count == 1)
        held.settle()
        #expect(held.session.app.reflection?.confidence == .doubtful)
    }

    @Test("After a while it is told, keys are no longer kept, and the way back says the same")
    func told() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1", "2")
        try held.waitLong()
        #expect(held.page.notice?.text.hasPrefix("Lagrer …") == true)
        held.press("2", "2", "esc")
        #expect(held.page.notice?.text.hasPrefix("Lagrer …") == true)
        held.settle()
        #expect(held.session.app.reflection?.firstChoice == "ut")
        #expect(held.session.app.reflection?.confidence == nil)
        #expect(held.page.notice == nil)
    }

    @Test("Help opens and closes at once, over the screen that waits and over the one that comes")
    func help() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1", "?")
        #expect(held.page.title == Language.bokmal.strings.helpTitle)
        held.press("down", "esc")
        #expect(held.session.app.overlay.isNothing && held.carrier.count == 1)
        held.press("?")
        held.settle()
        #expect(held.page.title == Language.bokmal.strings.helpTitle)
        held.press("esc")
        #expect(held.session.app.reflection?.firstChoice == "ut")
    }

    @Test("Another size is shown at once")
    func size() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1")
        held.session.receive(.resized(Size(columns: 60, rows: 18)))
        #expect(held.screen.split(separator: "\n", omittingEmptySubsequences: false).count == 18)
    }

    @Test("Leaving before the disk has answered says that nobody knows, with status 1")
    func leavingUnanswered() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1", "q")
        #expect(held.session.takeRequests() == [.quit])
        let ending = held.session.finish(isClean: true)
        #expect(ending.status == 1)
        #expect(ending.message == Language.bokmal.strings.goodbyeLoss(.unknown) + "\n")
    }

    @Test("An answer that could not be stored is said not to be, and what came before it is said to be")
    func leavingUnstored() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1")
        held.session.receive(held.carrier.fail(.full(path: "/full")))
        #expect(held.session.app.trouble != nil)
        var ending = held.session.finish(isClean: true)
        #expect(ending.message == Language.bokmal.strings.goodbyeLoss(.all) + "\n" && ending.status == 1)

        held = Held(folder: folder.path + "/a")
        held.press("1")
        held.settle()
        held.press("1")
        held.session.receive(held.carrier.fail(.full(path: "/full")))
        ending = held.session.finish(isClean: true)
        #expect(ending.message == Language.bokmal.strings.goodbyeLoss(.last) + "\n" && ending.status == 1)
    }

    @Test("While the journal is opened once more, the screen says that one has to wait, and keys answer nothing")
    func again() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1")
        held.session.receive(held.carrier.fail(.moved(path: "/moved")))
        held.press("1")
        #expect(held.session.app.trouble == nil && held.carrier.count == 1)
        try held.waitLong()
        #expect(held.page.notice?.text.hasPrefix("Henter …") == true)
        held.press("1", "2")
        held.settle()
        #expect(held.session.app.reflection?.firstChoice == "ut")
        #expect(held.session.app.reflection?.confidence == nil)
    }

    @Test("What was typed ahead does not answer the screen that says what stands in the way")
    func troubleIsSeenFirst() throws {
        let folder = try TemporaryFolder()
        var held = Held(folder: folder.path)
        held.press("1", "2", "2")
        held.session.receive(held.carrier.fail(.busy(path: "/busy")))
        #expect(held.session.app.trouble != nil)
        #expect(held.session.app.around.storage == .disk)
    }
}
