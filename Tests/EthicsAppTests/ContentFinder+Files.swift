// All content of a folder, for tests that put a library together themselves.

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords
import EthicsEngine

extension ContentFinder {
    /// The content files of a folder, in the order of their paths.
    static func files(in folder: String) throws(Failure) -> [ContentSource] {
        var files: [ContentSource] = []
        for path in try paths(in: folder) where path.hasSuffix(".yaml") {
            files.append(try source(ContentPlace(path: path, layer: 0)))
        }
        return files
    }
}
