// How long the rest of a sequence is waited for.

import Glibc

/// How long after an Escape its sequence may go on, before the Escape is a key by itself.
struct EscapeDelay: Equatable, Sendable {
    /// From an Escape, or from any byte of a sequence, to the next byte.
    let duration: Duration
    /// How long what comes after that is still the rest of the sequence, and is swallowed.
    var late: Duration { max(.milliseconds(500), duration * 2) }

    /// A silence that ends whatever was begun: an answer of the terminal, or a paste, whose end does not come.
    static let silence = Duration.seconds(1)

    /// - Parameter milliseconds: Brought within 1 and 5,000.
    init(milliseconds: Int) { duration = .milliseconds(min(max(1, milliseconds), 5_000)) }

    /// What the environment asks for: `ESCDELAY` in milliseconds, as in every program with curses; else long enough for a
    /// network where there is one.
    init(environment: (String) -> String?) {
        if let asked = environment("ESCDELAY").flatMap({ Int($0) }), asked >= 0 {
            self.init(milliseconds: asked)
        } else {
            // PuTTY over a mobile network has been seen to part an arrow key by 40 ms.
            let isRemote = ["SSH_CONNECTION", "SSH_TTY"].contains { environment($0)?.isEmpty == false }
            self.init(milliseconds: isRemote ? 250 : 50)
        }
    }

    /// That of this process.
    static var current: EscapeDelay { EscapeDelay { name in getenv(name).map { String(cString: $0) } } }
}
