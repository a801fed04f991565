// A track, and rules for those who are new, beside the content that all screens are tested with.

import EthicsEngine
import TestSupport

@testable import EthicsApp

/// A track with what it needs.
enum TrackContent {
    static let files: [ContentSource] = [TestContent.folder, Repository.root + "/Tests/EthicsAppTests/TrackContent"]
        .flatMap { (try? ContentFinder.files(in: $0)) ?? [] }
    static let library = ContentLoader.load(files).library
}

extension WalkFile {
    /// The content that a walk has.
    var library: Library {
        hasTrackContent ? TrackContent.library : hasValuesContent ? ValuesContent.library : TestContent.library
    }
}
