// A folder for one test, and what tests want to know about the files in it.

import Foundation

/// A folder that is deleted with its content when the test lets go of it.
final class TemporaryFolder: Sendable {
    let url: URL

    init(in parent: URL = FileManager.default.temporaryDirectory) throws {
        url = parent.appendingPathComponent("journal-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// Where the journal lies in this folder: one level down, so that the journal has a folder to make.
    var journal: URL { url.appendingPathComponent("ethics-tui") }

    var database: URL { journal.appendingPathComponent("journal.sqlite") }

    /// The content of every file of the journal, by name.
    func files() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: journal.path) {
            found[name] = try Data(contentsOf: journal.appendingPathComponent(name))
        }
        return found
    }

    /// The content of every file but the journal's own.
    func filesBeside() throws -> [String: Data] {
        var found: [String: Data] = [:]
        for name in try FileManager.default.contentsOfDirectory(atPath: journal.path) where name != "journal.sqlite" {
            found[name] = try Data(contentsOf: journal.appendingPathComponent(name))
        }
        return found
    }

    /// The names of the files in which a text can be read.
    func filesHolding(_ text: String) throws -> Set<String> {
        Set(try files().filter { $0.value.range(of: Data(text.utf8)) != nil }.keys)
    }

    /// Leaves only this in the folder of the journal.
    func write(_ content: Data, as name: String = "journal.sqlite") throws {
        try FileManager.default.createDirectory(at: journal, withIntermediateDirectories: true)
        try content.write(to: journal.appendingPathComponent(name))
    }

    /// What a disk holds at this moment, as after a power cut: the shared memory file is gone.
    func copyAfterPowerCut() throws -> TemporaryFolder {
        let copy = try TemporaryFolder()
        for (name, content) in try files() where !name.hasSuffix("-shm") { try copy.write(content, as: name) }
        return copy
    }
}
