// Which program this is.

import EthicsEngine

/// What `--version` says.
enum Version {
    /// The program's version; CHANGELOG.md tells what it brought.
    static let program = "0.1.0"

    /// The program's version, and of what it reads.
    static var text: String {
        "veivalg \(program)\ncontent format \(ContentFormat.version)\nlog format \(EventLog.format)"
    }
}
