// Files that somebody names, among those that are found: a case may lie anywhere while it is written.

import EthicsEngine
import Foundation

extension ContentFinder {
    /// Puts files that were named among those that were found. One that was found too stands where it was found, under the
    /// path that it was named by; the others lie over everything.
    static func naming(_ named: [String], among known: [ContentPlace]) -> [ContentPlace] {
        // By their real paths: the same file may be reached in several ways.
        let real = Dictionary(named.map { (Self.real($0), $0) }, uniquingKeysWith: { first, _ in first })
        let layer = (known.map(\.layer).max() ?? 0) + 1
        let places = known.map { place in
            real[Self.real(place.path)].map { ContentPlace(path: $0, layer: place.layer) } ?? place
        }
        let there = Set(places.map(\.path))
        return places + named.filter { !there.contains($0) }.map { ContentPlace(path: $0, layer: layer) }
    }

    private static func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
