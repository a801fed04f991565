// What lies beside the journal and holds the same text: the copy, damaged originals, and files that are being made.
//
// `journal.kopi.sqlite`      the verified copy
// `journal.skadet-1.sqlite`  a damaged original, whose readable sessions are in the journal
// `journal.bygges-1.sqlite`  being made by the process of that number
// `journal.ny.sqlite`        whole, on its way into the place of a journal that something was deleted from
// `journal.berget.sqlite`    whole, on its way into the place of a damaged journal

import Foundation
import GRDB

struct JournalRelics: Sendable {
    static let companions = ["-wal", "-shm", "-journal"]

    let file: JournalFile

    var copy: String { path("kopi") }
    var building: String { path("bygges-\(getpid())") }
    var fresh: String { path("ny") }
    var rescued: String { path("berget") }

    private func path(_ name: String) -> String { "\(file.folder)/journal.\(name).sqlite" }

    /// The damaged originals, without the files that belong to them.
    var damaged: [String] {
        names.filter { $0.hasPrefix("journal.skadet-") && $0.hasSuffix(".sqlite") }.map { "\(file.folder)/\($0)" }
    }

    /// A name for a damaged original that is not taken.
    var nextDamaged: String {
        var number = 1
        while ([""] + Self.companions).contains(where: { JournalFile.isThere(path("skadet-\(number)") + $0) }) {
            number += 1
        }
        return path("skadet-\(number)")
    }

    /// Whether there is a copy or a damaged original.
    var areThere: Bool { names.contains { name in Self.kept.contains { name.hasPrefix($0) } } }

    private static let kept = ["journal.kopi.", "journal.skadet-"]

    private var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: file.folder)) ?? [] }

    /// Removes the copy and damaged originals; whoever deletes text deletes it there too.
    ///
    /// - Parameter isAlone: Whether the caller holds the journal against all other writers, so that nothing that is being
    ///   made can be somebody's.
    func removeAll(isAlone: Bool) throws(JournalError) {
        let unfinished = ["journal.bygges-", "journal.ny.", "journal.berget.", "journal.sqlite-shm."]
        let doomed = names.filter { name in
            (Self.kept + (isAlone ? unfinished : [])).contains { name.hasPrefix($0) }
        }
        for name in doomed { try JournalFile.remove("\(file.folder)/\(name)") }
        if !doomed.isEmpty { FolderMaker.settle(file.folder) }
    }

    func removeCopy() throws(JournalError) { try remove(copy) }

    /// Removes one database file and what belongs to it.
    func remove(_ path: String) throws(JournalError) {
        for suffix in [""] + Self.companions { try JournalFile.remove(path + suffix) }
    }

    /// Brings to its end what a process was about to do when it was killed.
    ///
    /// - Parameter patience: How many seconds to wait for one that is doing it at this moment.
    func finish(patience: TimeInterval) throws(JournalError) {
        for path in [fresh, rescued] where try isLeftBehind(path, patience) {
            // Either it was about to take the name, or it had not come so far.
            if file.isBarred || !file.isPresent { try takeTheName(path) } else { try remove(path) }
        }
        try putOrphanAside()
        try removeUnfinished()
    }

    /// What a process was making when it was killed.
    private func removeUnfinished() throws(JournalError) {
        for name in names where name.hasPrefix("journal.bygges-") {
            let number = name.dropFirst("journal.bygges-".count).prefix { $0.isNumber }
            guard let process = pid_t(number), kill(process, 0) != 0, errno == ESRCH else { continue }
            try JournalFile.remove("\(file.folder)/\(name)")
        }
    }

    private func takeTheName(_ path: String) throws(JournalError) {
        for suffix in Self.companions { try JournalFile.remove(file.path + suffix) }
        try JournalFile.move(path, to: file.path)
        // What looking at it may have left.
        for suffix in Self.companions { try JournalFile.remove(path + suffix) }
    }

    /// Puts aside a log whose file somebody deleted or moved: it belongs to no file that may be made now.
    private func putOrphanAside() throws(JournalError) {
        guard !JournalFile.isThere(file.path), file.hasWriteAheadLog else { return }
        try JournalFile.move(file.path + "-wal", to: nextDamaged + "-wal")
    }

    /// Whether a file is there and nobody is at work with it, also after a while.
    private func isLeftBehind(_ path: String, _ patience: TimeInterval) throws(JournalError) -> Bool {
        let end = ContinuousClock.now + .seconds(patience)
        while JournalFile.isThere(path) {
            guard isHeld(path) else { return true }
            guard ContinuousClock.now < end else { throw .busy(path: file.path) }
            usleep(5_000)
        }
        return false
    }

    private func isHeld(_ path: String) -> Bool {
        var configuration = Configuration()
        configuration.readonly = true
        do {
            try DatabaseQueue(path: path, configuration: configuration).close()
            return false
        } catch {
            return (error as? DatabaseError)?.resultCode == .SQLITE_BUSY
        }
    }
}
