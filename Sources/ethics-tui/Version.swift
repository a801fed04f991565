// Which program this is.

import EthicsEngine
import Foundation

/// What `--version` says.
enum Version {
    /// The program's version; CHANGELOG.md tells what it brought.
    static let program = "0.1.0"

    /// Tells this build from every other: the version, and what is seen of the program's own file. One line; nil when nothing is
    /// seen of it.
    static var build: String? {
        var seen = stat()
        guard stat("/proc/self/exe", &seen) == 0 else { return nil }
        let times = [seen.st_mtim, seen.st_ctim].flatMap { [$0.tv_sec, $0.tv_nsec] }
        return "\(program) \(seen.st_ino) \(seen.st_size) \(times)"
    }

    /// The program's version, and of what it reads.
    static var text: String {
        "veivalg \(program)\ncontent format \(ContentFormat.version)\nlog format \(EventLog.format)"
    }
}
