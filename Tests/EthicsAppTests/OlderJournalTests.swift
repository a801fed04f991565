// A journal that an earlier release wrote: it opens as it was, and what is in it is left as it was.

import EthicsEngine
import EthicsJournal
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

/// `Journals/0.1.0.sqlite` was written by 0.1.0 (commit c431460): a reflection after three answers, and a meeting on its way.
@Suite("A journal of an earlier release")
struct OlderJournalTests {
    private static let file = Repository.root + "/Tests/EthicsAppTests/Journals/0.1.0.sqlite"

    private func copied() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: Self.file, toPath: folder.path + "/journal.sqlite")
        return folder
    }

    /// Chooses the entry of the menu that begins like this.
    private func goOn(_ label: String, in rig: inout Rig) throws {
        let index = try #require(rig.page.options.firstIndex { $0.label.hasPrefix(label) })
        for _ in 0..<index { rig.press("down") }
        rig.press("enter")
    }

    @Test("The reflection goes on where it was, with its case as it was")
    func reflection() throws {
        let folder = try copied()
        var rig = Rig(folder: folder.path)
        try goOn("Fortsett der du slapp", in: &rig)
        let reflection = try #require(rig.app.reflection)
        #expect(reflection.firstChoice == "bli" && reflection.confidence == .doubtful && reflection.stance == .standing)
        #expect(reflection.dilemma.id == "tolv-minutter")
    }

    @Test("The meeting goes on where it was")
    func meeting() throws {
        let folder = try copied()
        var rig = Rig(folder: folder.path)
        try goOn("Fortsett samtalen", in: &rig)
        #expect(rig.app.currentRoom?.meeting.place.step == .agreements)
    }

    @Test("What is written now stands after what was written then, which is left as it was; and the other way round")
    func untouched() throws {
        let folder = try copied()
        let url = URL(fileURLWithPath: folder.path)
        let before = try SQLiteJournal(folder: url)
        let session = try #require(try before.sessions().first { $0.kind == Reflection.kind })
        let then = try before.events(of: session.id)
        var rig = Rig(folder: folder.path)
        try goOn("Fortsett der du slapp", in: &rig)
        rig.press("1")
        let now = try SQLiteJournal(folder: url).events(of: session.id)
        #expect(now.count > then.count && Array(now.prefix(then.count)) == then)
        // As 0.1.0 reads it: by the event's own key, whatever stands beside.
        for event in now { _ = try JSONDecoder().decode(ReflectionEvent.self, from: event.body) }
    }
}
