// Who writes: a process, named so that another process can find out whether it is still at work.

import Foundation

/// A process that writes drafts.
///
/// Its name says which start of the machine it belongs to, its number, and when it began: a number that another process
/// has by now is not taken for it, nor is a process on another machine.
public struct JournalWriter: Sendable, Equatable {
    private static let mark = "veivalg"

    private let boot: String
    private let process: Int32
    private let start: String
    private let part: String

    /// This process.
    ///
    /// - Parameter part: Tells writers in one process apart; without colons.
    public init(part: String = "") {
        boot = Self.boot
        process = getpid()
        start = Self.start(of: process) ?? ""
        self.part = part
    }

    /// The writer of this name; nil when it is no name of this kind, as those that older programs gave themselves.
    public init?(name: String) {
        let parts = name.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 5, parts[0] == Self.mark, let process = Int32(parts[2]), process > 0 else { return nil }
        boot = parts[1]
        self.process = process
        start = parts[3]
        part = parts[4]
    }

    /// What it is called in the journal.
    public var name: String { [Self.mark, boot, "\(process)", start, part].joined(separator: ":") }

    /// Whether the process is still at work. One that can't be seen from here has ended, as far as anybody here can tell.
    public var isLiving: Bool {
        !boot.isEmpty && !start.isEmpty && boot == Self.boot && start == Self.start(of: process)
    }

    /// The first characters of what names this start of the machine; empty where that can't be known.
    private static let boot: String = {
        let text = try? String(contentsOfFile: "/proc/sys/kernel/random/boot_id", encoding: .utf8)
        return String((text ?? "").prefix(8))
    }()

    /// When a process began, in ticks since the machine started.
    private static func start(of process: Int32) -> String? {
        guard let text = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
            // The second field is the program's name in parentheses, and may hold anything.
            let end = text.lastIndex(of: ")")
        else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        // A process that has ended and that nobody has asked about is at work no more.
        guard fields.count > 19, fields[0] != "Z", fields[0] != "X" else { return nil }
        return String(fields[19])
    }
}
