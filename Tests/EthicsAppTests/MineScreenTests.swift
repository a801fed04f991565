// The screens about one's own reflections, as they were last looked at.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct MineScreenTests {
    /// A journal with a finished reflection of ten steps, of which «Lese rutinen» was taken along, and one that is begun.
    private func kept(_ size: Size, measure: String = "2") throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var first = Rig(size, folder: folder.path, dilemma: "den-laste-dora", plan: .full)
        first.press("1")
        first.walkThrough(measure: measure)
        if measure == "4" {
            first.type("Ringe dattera hans i morgen")
            first.press("enter")
        }
        var second = Rig(size, folder: folder.path, dilemma: "seminaret", day: 3)
        second.press("1", "2")
        return folder
    }

    private func expect(_ rig: Rig, _ size: Size, _ name: String) throws {
        try Golden.expect(framed(rig), is: "mine-\(name)-\(size.columns)x\(size.rows)")
    }

    @Test("The list, a reflection read again, and the question before it is deleted", arguments: ScreenTests.sizes)
    func reading(size: Size) throws {
        let folder = try kept(size)
        var rig = Rig(size, folder: folder.path, day: 5)
        try expect(rig, size, "hva-ble-det-til")
        rig.press("3")
        try expect(rig, size, "hvorfor-droppet")
        rig.type("Rutinen fantes ikke, så jeg spurte fagleder i stedet.")
        rig.press("enter")
        try expect(rig, size, "hjem")
        rig.press("5")
        try expect(rig, size, "liste")
        rig.press("2")
        try expect(rig, size, "les-igjen")
        rig.send(.key(.pageDown))
        try expect(rig, size, "les-igjen-under")
        for _ in 0..<5 { rig.send(.key(.pageDown)) }
        try expect(rig, size, "les-igjen-slutt")
        rig.press("1")
        try expect(rig, size, "slett-en")
        rig.press("2", "esc", "1")
        try expect(rig, size, "les-begynt")
        rig.press("?")
        try expect(rig, size, "hjelp")
    }

    @Test("More reflections than there are keys for", arguments: ScreenTests.sizes)
    func many(size: Size) throws {
        let folder = try TemporaryFolder()
        for day in 0..<17 {
            var rig = Rig(size, folder: folder.path, dilemma: "den-laste-dora", day: day)
            rig.press("1")
            rig.walkThrough()
        }
        var rig = Rig(size, folder: folder.path, day: 20)
        rig.press("0", "5")
        try expect(rig, size, "mange")
        rig.press("8")
        try expect(rig, size, "mange-eldre")
        rig.press("8", "down", "down", "enter", "esc")
        try expect(rig, size, "mange-eldst")
    }

    @Test("The proposed case, and the settings", arguments: ScreenTests.sizes)
    func proposal(size: Size) throws {
        let folder = try kept(size, measure: "0")
        var rig = Rig(size, folder: folder.path, day: 5)
        rig.press("1")
        try expect(rig, size, "forslag")
        rig.press("esc", "8")
        try expect(rig, size, "innstillinger")
        rig.press("4")
        try expect(rig, size, "delt-palogging")
        rig.press("2")
        try expect(rig, size, "innstillinger-delt")
        let shared = Rig(size, folder: folder.path, settings: Settings(isLogonShared: true), day: 6)
        try expect(shared, size, "velkommen-delt")
    }
}
