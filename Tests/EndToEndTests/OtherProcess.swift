// A process that is not ours to wait for, such as one that the shell in a terminal has started.

import Foundation
import Glibc

/// A process that somebody else started.
struct OtherProcess {
    let id: Int32

    /// What it does, as the system abbreviates it: S sleeps, R runs or would like to, Z has ended; nil when it is gone.
    var state: Character? {
        guard let line = try? String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8),
            // The name before it stands in parentheses, and may have any of them in it.
            let name = line.lastIndex(of: ")")
        else { return nil }
        return line[name...].dropFirst().first { $0 != " " }
    }

    /// Waits until it has ended. One that nobody has asked for its status has ended, too.
    func end() async throws {
        try await Patience.wait(for: "the program to end") { kill(id, 0) != 0 || state == "Z" }
    }
}
