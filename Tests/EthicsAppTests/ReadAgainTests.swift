// A dilemma is read again when one begins with it: what happens when its file is not what it was.

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

@Suite struct ReadAgainTests {
    /// Files that a test changes while the program runs.
    private final class Files: Sendable {
        private let changed = Mutex<[String: String?]>([:])
        private let original = Shelf(TestContent.library).reader

        /// Changes the file of a dilemma; nil deletes it.
        func change(_ id: String, _ change: (String) -> String?) {
            guard let summary = Shelf.of(TestContent.library).catalogue.dilemma(id),
                let source = original.read(summary.file)
            else { return }
            let text = change(String(decoding: source.bytes, as: UTF8.self))
            changed.withLock { $0[summary.file.path] = .some(text) }
        }

        var reader: DilemmaReader {
            DilemmaReader(language: .bokmal) { [self] place in
                guard let text = changed.withLock({ $0[place.path] }) else { return original.read(place) }
                return text.map { ContentSource(path: place.path, bytes: Array($0.utf8), layer: place.layer) }
            }
        }
    }

    private static let sentence = Language.bokmal.strings.caseUnreadable

    private static let breaking: [@Sendable (String) -> String?] = [
        { _ in nil }, { _ in "" }, { $0.replacing("format: 2", with: "format: 9") },
        { $0.replacing("hensyn: omtanke", with: "hensyn: fins-ikke") },
        { $0.replacing("type: full", with: "type: laeringslop") },
    ]

    @Test("A case whose file is gone or faulty by now is told calmly, and one stays where one was", arguments: 0..<5)
    func unreadable(number: Int) throws {
        let files = Files()
        var rig = Rig(isEphemeral: true, reader: files.reader)
        rig.press("1", "m")
        rig.choose("Alle saker")
        rig.press("down", "enter")
        #expect(rig.page.title == "Seminaret")
        let before = rig.app.browsing
        files.change("seminaret", Self.breaking[number])
        rig.press("1")
        let isWhereOneWas = rig.app.browsing == before
        #expect(isWhereOneWas)
        #expect(rig.page.notice?.text == Self.sentence)
        #expect(rig.screen.contains(Self.sentence.prefix(40)))
        // Everything else goes on, and so does this one when it is mended.
        files.change("seminaret") { $0 }
        rig.press("1")
        #expect(rig.app.reflection?.dilemma.id == "seminaret")
    }

    @Test("When the first case can't be read, one comes to the menu")
    func first() {
        let files = Files()
        files.change("den-laste-dora") { _ in nil }
        var rig = Rig(dilemma: "den-laste-dora", isEphemeral: true, reader: files.reader)
        #expect(rig.app.isAtHome)
        #expect(rig.page.notice?.text == Self.sentence)
        rig.choose("Alle saker")
        #expect(rig.page.options.count == 2)
    }

    @Test("That files were left out is said on the first screen, also when that is a case", arguments: [true, false])
    func leftOut(isCase: Bool) throws {
        let folder = try TemporaryFolder()
        let rig =
            isCase
            ? Rig(dilemma: "seminaret", isEphemeral: true, leftOut: 2) : Rig(folder: folder.path, leftOut: 2)
        #expect((rig.app.reflection != nil) == isCase)
        #expect(rig.page.notice?.text == Language.bokmal.strings.leftOut(2))
    }

    @Test("A case that was changed and is sound is begun as it is now, and stored as it was begun")
    func changed() throws {
        let folder = try TemporaryFolder()
        let files = Files()
        var rig = Rig(folder: folder.path, reader: files.reader)
        files.change("den-laste-dora") { $0.replacing("Gå ut med ham", with: "Gå ut alle") }
        rig.press("1", "enter")
        #expect(rig.screen.contains("Gå ut alle"))
        // Once more before anything is stored.
        files.change("den-laste-dora") { $0.replacing("Gå ut med ham", with: "Gå ut to og to") }
        rig.press("1", "m")
        var again = Rig(folder: folder.path, reader: files.reader)
        again.press("enter")
        #expect(again.screen.contains("Gå ut alle"))
        #expect(again.page.notice?.text.hasPrefix("Saken er endret siden du begynte") == true)
    }

    @Test("A reflection goes on with what is stored though the file is gone")
    func goesOn() throws {
        let folder = try TemporaryFolder()
        let files = Files()
        var rig = Rig(folder: folder.path, reader: files.reader)
        rig.press("1", "enter", "1", "2", "m")
        files.change("den-laste-dora") { _ in nil }
        rig.press("enter")
        #expect(rig.app.reflection?.confidence == .doubtful)
        var again = Rig(folder: folder.path, reader: files.reader)
        again.press("enter")
        #expect(again.app.reflection?.confidence == .doubtful)
    }

    @Test("What a reflection uses is stored with its first answer, and again where nothing of it is stored")
    func stored() throws {
        var app = Rig(isEphemeral: true).app
        let moment = Moment(freshID: "ny")
        guard let walk = app.walk else { return #expect(Bool(false), "\(app.screen)") }
        let effects = app.update(.key(.character("1")), at: moment)
        guard case .store(_, _, let after, _, let content)? = effects.first else {
            return #expect(Bool(false), "\(effects)")
        }
        #expect(after == 0)
        #expect(
            Set(ContentStore.bytes(of: content).keys) == Set(walk.reflection.start.content.map(\.hash)))
        let stored = JournalSession(
            id: walk.session, kind: Reflection.kind, subject: walk.state.dilemma.id, title: walk.state.dilemma.title,
            isFinished: false, startedAt: moment.now, updatedAt: moment.now, lastSequence: 2)
        _ = app.update(.stored(stored), at: moment)
        guard case .store(_, _, _, _, let later)? = app.update(.key(.character("2")), at: moment).first else { return }
        #expect(later.isEmpty)
    }

    @Test("A folder on disk is read again like this too, with the wording laid over it")
    func onDisk() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
        let own = try TemporaryFolder()
        try "format: 1\ntype: tekster\ntil: dilemma\ntekster:\n  - sted: tittel\n    hash: x\n    tekst: Vårt seminar\n"
            .write(toFile: own.path + "/seminaret.nb.yaml", atomically: true, encoding: .utf8)
        let finder = ContentFinder(
            added: [own.path], executable: folder.path + "/a/ethics-tui", workingDirectory: "/", environment: [:])
        let catalogue = try finder.catalogue().library
        let whole = try finder.load().library
        #expect(catalogue.dilemmas == whole.dilemmas.map { DilemmaSummary(whole.loaded($0)) })
        let municipality = try #require(whole.municipalities.first)
        func read() -> Library? { finder.reader.library(of: "seminaret", municipality, in: catalogue) }
        let again = try #require(read())
        #expect(again.dilemmas == whole.dilemmas.filter { $0.id == "seminaret" })
        #expect(again.municipalities == [municipality])
        #expect(again.frameworks(of: municipality) == whole.frameworks(of: municipality))
        #expect(again.considerations == whole.considerations)
        try FileManager.default.removeItem(atPath: own.path + "/seminaret.nb.yaml")
        #expect(read()?.dilemmas.map(\.title) == ["Seminaret"])
        try FileManager.default.removeItem(atPath: folder.path + "/dilemmas/innkjop/seminaret.yaml")
        #expect(read() == nil)
    }

    @Test("A stored reflection on a case with a sister has that case as it was")
    func sister() throws {
        let library = ShippedContent.library
        let dilemma = try #require(library.dilemmas.first { $0.sister != nil })
        let municipality = try #require(
            library.municipalities.first { $0.track != nil } ?? library.municipalities.first)
        let references = ContentStore.references(of: dilemma, municipality, in: library)
        let bytes = ContentStore.bytes(of: library.files)
        let stored = ContentStore.library(references) { bytes[$0] }
        #expect(stored.dilemma(dilemma.id)?.choices == dilemma.choices)
        #expect(stored.municipality(municipality.id)?.contacts == municipality.contacts)
    }
}
