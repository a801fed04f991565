// What the program reads before there is anything to do: a summary of each case, and the words to find it by.

import EthicsEngine
import Foundation

/// The content of a run of the program.
package struct ProgramContent: Sendable, Codable {
    /// What was found.
    package let found: ContentFinder.Found<DilemmaSummary>
    /// The words of the cases.
    let index: SearchIndex
    /// The files that it was read from, as they were, in the order of ``ContentFinder/places()``.
    let files: [SeenFile]
    /// When it was read, in nanoseconds.
    let readAt: Int64
    /// Whether it is to be kept for the next start: it is not what is kept already.
    private(set) var isNew = true

    private enum CodingKeys: CodingKey { case found, index, files, readAt }

    /// Finds everything, and reads it unless an earlier start did.
    ///
    /// - Parameter cache: Where content is kept from one start to the next; nil for nowhere.
    /// - Throws: `ContentFinder.Failure` when there is none.
    package init(_ finder: ContentFinder, cache: ContentCache? = nil) throws(ContentFinder.Failure) {
        let places = try finder.places()
        if let kept = cache?.content(at: places) {
            self = kept
        } else {
            try self.init(reading: places, finder)
        }
    }

    private init(reading places: [ContentPlace], _ finder: ContentFinder) throws(ContentFinder.Failure) {
        readAt = Self.now
        // Looked at before they are read, so that a file that is saved meanwhile is another one the next time.
        let traces = places.map { ContentLook.Trace(of: $0.path) }
        var hashes = [String?](repeating: nil, count: places.count)
        var words = SearchIndex.Builder()
        found = try finder.catalogue(at: places) { index, file in
            if hashes[index] == nil { hashes[index] = ContentStore.hash(file.bytes) }
        } visit: {
            words.add($0)
        }
        index = words.index(of: found.library.dilemmas)
        files = zip(places, zip(traces, hashes)).compactMap { place, seen in
            seen.0.map { SeenFile(place: place, trace: $0, hash: seen.1) }
        }
    }

    /// Whether the words are those of the cases: what was kept may have been made by anybody.
    var isSound: Bool { index.isSound(cases: found.library.dilemmas.count) }

    /// What was kept, as its files are now; nil when one of them has changed.
    ///
    /// - Parameter kept: What was kept.
    init?(unchanged kept: ProgramContent) {
        let moment = Self.now
        var isNew = false
        var files: [SeenFile] = []
        for file in kept.files {
            guard let trace = ContentLook.Trace(of: file.place.path) else { return nil }
            switch file.comparison(trace, readAt: kept.readAt) {
            case .same: break
            case .sameBytes: isNew = true
            case .other: return nil
            }
            files.append(SeenFile(place: file.place, trace: trace, hash: file.hash))
        }
        found = kept.found
        index = kept.index
        self.files = isNew ? files : kept.files
        readAt = isNew ? moment : kept.readAt
        self.isNew = isNew
    }

    private static var now: Int64 { Int64(Date.now.timeIntervalSince1970 * 1_000_000_000) }
}
