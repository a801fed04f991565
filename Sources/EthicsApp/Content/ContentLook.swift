// What is seen of files without reading them, to know when somebody has changed one. Asked for again and again: that works on
// a network drive too, where nobody tells what another machine did.

import EthicsEngine
import Foundation

/// What is seen of content files without reading them.
struct ContentLook: Equatable, Sendable {
    /// What is seen of each file that is there, by its path.
    let traces: [String: Trace]
    /// Why they can't be looked for, as when their folder is gone; nil when they can.
    let failure: String?

    /// What is seen of a file. Its content is another when any of this is, but for what nobody can see.
    struct Trace: Equatable, Sendable, Codable {
        /// Another when a file was put in the place of the one that was there.
        let number: UInt64
        let size: Int64
        /// When it was written, in nanoseconds.
        let written: Int64
        /// When anything about it changed, such as who may read it, in nanoseconds.
        let changed: Int64
    }

    init(traces: [String: Trace], failure: String? = nil) {
        self.traces = traces
        self.failure = failure
    }

    /// Looks at files where they are.
    ///
    /// - Parameter places: Finds them.
    init(_ places: () throws(ContentFinder.Failure) -> [ContentPlace]) {
        do throws(ContentFinder.Failure) {
            let found = try places().compactMap { place in Trace(of: place.path).map { (place.path, $0) } }
            self.init(traces: Dictionary(found, uniquingKeysWith: { first, _ in first }))
        } catch {
            self.init(traces: [:], failure: error.message)
        }
    }
}

extension ContentLook.Trace {
    /// What is seen of a file, or of what a link leads to; nil when there is nothing.
    init?(of path: String) {
        var seen = stat()
        guard stat(path, &seen) == 0 else { return nil }
        func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec) }
        self.init(
            number: UInt64(seen.st_ino), size: Int64(seen.st_size), written: nanoseconds(seen.st_mtim),
            changed: nanoseconds(seen.st_ctim))
    }
}
