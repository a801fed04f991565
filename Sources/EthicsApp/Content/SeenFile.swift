// A content file as it was seen when it was read: enough to tell later whether it is still the same.

import EthicsEngine
import Foundation

/// A content file that was read.
struct SeenFile: Equatable, Sendable, Codable {
    /// Where it is.
    let place: ContentPlace
    /// What was seen of it before it was read.
    let trace: ContentLook.Trace
    /// The SHA-256 of its bytes; nil when they were not read, as those of a file that is no content.
    let hash: String?

    /// What a file is beside what it was.
    enum Comparison: Equatable {
        /// As far as can be seen, nobody has touched it.
        case same
        /// It has the bytes that it had.
        case sameBytes
        /// It has others.
        case other
    }

    /// What the file is now: the same where it has the same size and was written at the same time, else by its bytes.
    ///
    /// - Parameters:
    ///   - now: What is seen of it now.
    ///   - moment: When it was read, in nanoseconds. What was written about then may have been written again without being seen, for
    ///     some file systems count in whole seconds.
    func comparison(_ now: ContentLook.Trace, readAt moment: Int64) -> Comparison {
        guard let hash else { return .same }
        guard now.size == trace.size else { return .other }
        if now == trace, max(now.written, now.changed) < moment - Self.coarsest { return .same }
        let bytes = try? ContentFinder.source(place).bytes
        return bytes.map { ContentStore.hash($0) } == hash ? .sameBytes : .other
    }

    /// The coarsest time of any file system that content may lie on, in nanoseconds.
    private static let coarsest: Int64 = 2_000_000_000
}
