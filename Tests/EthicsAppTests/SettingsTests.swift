// Settings: an absent file is fine, and what is wrong in one is told. Where it may be about storing, nothing is kept.

import EthicsEngine
import EthicsJournal
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
        #expect(Settings.load(path) == settings)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("An absent or empty file means that nothing is set")
    func absent() throws {
        let folder = try TemporaryFolder()
        #expect(Settings.load(folder.path + "/config.yaml") == Settings())
        try "\n".write(toFile: folder.path + "/config.yaml", atomically: true, encoding: .utf8)
        #expect(Settings.load(folder.path + "/config.yaml") == Settings())
    }

    @Test("A file that can't be understood is named", arguments: ["kommune: [", "farger: kanskje", "\u{0}\u{1}"])
    func faulty(text: String) throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/config.yaml"
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let problems = SettingsFile.read(path).problems
        #expect(problems.count == (text.contains("\0") ? 2 : 1))
        #expect(problems.allSatisfy { $0.path == path })
        #expect(throws: Never.self) { Settings.load(path) }
    }

    @Test("What is there and can't be read is not taken for nothing")
    func unreadable() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/config.yaml"
        let manager = FileManager.default
        #expect(!SettingsFile.read(path).exists)
        try manager.createSymbolicLink(atPath: path, withDestinationPath: folder.path + "/borte")
        #expect(SettingsFile.read(path).storingFault?.code == .unreadable)
        #expect(Settings.load(path).isLogonShared == true)
        try manager.removeItem(atPath: path)
        try manager.createDirectory(atPath: path, withIntermediateDirectories: false)
        #expect(SettingsFile.read(path).storingFault?.code == .unreadable)
    }

    @Test("What is written leaves the comments and the other lines of the file alone")
    func comments() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/config.yaml"
        try "# Fra IT\r\nminste-gruppe: 11 # mange\r\n".write(toFile: path, atomically: true, encoding: .utf8)
        var settings = Settings.load(path)
        settings.contrast = true
        try settings.save(path)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(Array(text.utf8) == Array("# Fra IT\r\nminste-gruppe: 11 # mange\r\nkontrast: true\r\n".utf8))
    }

    @Test("A file that can't be understood is not written over")
    func notOver() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/config.yaml"
        try "delt-pålogging: ja\n".write(toFile: path, atomically: true, encoding: .utf8)
        #expect(throws: Settings.Failure(path: path)) { try Settings(contrast: true).save(path) }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "delt-pålogging: ja\n")
    }

    private func file(_ text: String) -> SettingsFile {
        SettingsFile(path: "/home/kari/.config/ethics-tui/config.yaml", bytes: Array(text.utf8))
    }

    @Test(
        "Where the file may be about storing and can't be understood, the first screen says why nothing is kept",
        arguments: [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)])
    func closed(size: Size) throws {
        let folder = try TemporaryFolder()
        var rig = Rig(size, folder: folder.path, settingsFile: file("kommune: nordby\ndelt-pålogging: true\n"))
        let text = rig.screen.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
            .joined(separator: " ").replacing("- ", with: "-")
        #expect(text.contains("Veivalg forstår ikke innstillingene, og husker derfor ingenting."))
        #expect(text.contains("linje 2 i /home/kari/.config/ethics-tui/config.yaml"))
        #expect(text.contains("«delt-pålogging»"))
        #expect(text.contains("Mente du «delt-palogging»?"))
        rig.press("1")
        #expect(!SQLiteJournal.exists(in: URL(fileURLWithPath: folder.path)))
        // Nor can it be turned on from the settings: the file would say the same at the next start.
        rig.press("esc", "s")
        #expect(!rig.page.options.contains { $0.label.contains("påloggingen") })
        rig.press("3")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("The same is told at once where the program goes straight to something")
    func closedStraight() throws {
        let folder = try TemporaryFolder()
        let rig = Rig(folder: folder.path, dilemma: "seminaret", settingsFile: file("delt_palogging: ja\n"))
        #expect(rig.page.notice?.text.contains("husker derfor ingenting") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }

    @Test("Other mistakes are told, and the program starts as ever")
    func passedOver() throws {
        let folder = try TemporaryFolder()
        let one = Rig(folder: folder.path, settingsFile: file("minste-gruppe: 2\n"))
        #expect(one.page.notice?.text.contains("Skriv et helt tall fra 3 til 10. Fram til da gjelder 3.") == true)
        #expect(one.page.notice?.text.contains("linje 1") == true)
        #expect(one.page.prompt == one.app.strings.logonQuestion)
        let unknown = Rig(folder: folder.path, settingsFile: file("kommune: norby\n"))
        #expect(unknown.page.notice?.text.contains("kommune «norby» finnes ikke") == true)
        let two = Rig(folder: folder.path, settingsFile: file("minste-gruppe: 2\nkommune: norby\n"))
        #expect(two.page.notice?.text.contains("Det er 2 feil i innstillingene.") == true)
    }

    @Test("The municipality is asked for once, after the first walk, and kept")
    func municipality() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "1", "2", "2", "1", "enter", "2", "s", "enter", "enter", "1", "enter", "enter", "1")
        #expect(rig.page.prompt == "Hvor jobber du?")
        rig.press("1")
        #expect(rig.app.isAtHome)
        #expect(rig.page.note == "Nordby kommune")
        #expect(Settings.load(folder.path + "/config.yaml").municipality == "nordby")
    }

    @Test("Colours and contrast are kept, each for itself")
    func look() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path)
        rig.press("1", "enter", "esc", "s", "3")
        #expect(rig.page.options[2].label == "Sterk kontrast: på")
        #expect(Settings.load(folder.path + "/config.yaml") == Settings(contrast: true))
        rig.press("2", "3")
        #expect(Settings.load(folder.path + "/config.yaml") == Settings(color: false, contrast: false))
    }

    @Test("Settings of a run that keeps nothing are not written")
    func ephemeral() throws {
        let folder = try TemporaryFolder()
        var rig = Rig(folder: folder.path, isEphemeral: true)
        rig.press("esc", "s", "2", "3", "1", "1")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    }
}
