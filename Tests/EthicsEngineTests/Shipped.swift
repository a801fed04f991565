// The content that is shipped, read from the `dilemmas` folder of the repository.

import Foundation
import TestSupport

@testable import EthicsEngine

/// The shipped content files, in order of path.
enum Shipped {
    static let files: [ContentSource] = {
        let paths = FileManager.default.enumerator(atPath: Repository.dilemmas)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix("schema/") }.sorted().compactMap { path in
            (try? Data(contentsOf: URL(fileURLWithPath: Repository.dilemmas + "/" + path))).map {
                ContentSource(path: path, bytes: Array($0))
            }
        }
    }()

    static let result = ContentLoader.load(files)
    static var library: Library { result.library }
}
