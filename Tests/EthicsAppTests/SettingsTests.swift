// Settings: an absent file is fine, a faulty one is an error that names the file.

import Foundation
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SettingsTests {
    @Test("What is saved is loaded again, readable for the user alone")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/ny/config.yaml"
        let settings = Settings(municipality: "nordby", color: false, contrast: true, isLogonShared: true)
        try settings.save(path)
        #expect(try Settings.load(path) == settings)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("An absent or empty file means that nothing is set")
    func absent() throws {
        let folder = try TemporaryFolder()
        #expect(try Settings.load(folder.path + "/config.yaml") == Settings())
        try "\n".write(toFile: folder.path + "/config.yaml", atomically: true, encoding: .utf8)
        #expect(try Settings.load(folder.path + "/config.yaml") == Settings())
    }

    @Test("A file that can't be understood is named", arguments: ["kommune: [", "farger: kanskje", "\u{0}\u{1}"])
    func faulty(text: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/config.yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: Settings.Failure(path: path)) { try Settings.load(path) }
    }

    @Test("The municipality is asked for once, after the first walk, and kept")
    func municipality() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "1", "2", "2", "1", "enter", "2", "s", "enter", "enter", "1", "enter", "enter", "1")
        #expect(rig.page.prompt == "Hvor jobber du?")
        rig.press("1")
        #expect(rig.app.isAtHome)
        #expect(rig.page.note == "Nordby kommune")
        #expect(try Settings.load(folder.path + "/config.yaml").municipality == "nordby")
    }

    @Test("Colours and contrast are kept, each for itself")
    func look() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "esc", "8", "3")
        #expect(rig.page.options[2].label == "Sterk kontrast: på")
        #expect(try Settings.load(folder.path + "/config.yaml") == Settings(contrast: true))
        rig.press("2", "3")
        #expect(try Settings.load(folder.path + "/config.yaml") == Settings(color: false, contrast: false))
    }

    @Test("Settings of a run that keeps nothing are not written")
    func ephemeral() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, isEphemeral: true)
        rig.press("esc", "8", "2", "3", "1", "1")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}
