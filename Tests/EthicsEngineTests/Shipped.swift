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

    /// The same with a simple dilemma whose arguments don't name what they are about.
    static let withSilentSocks = ContentLoader.load(
        files.map { file in
            guard file.path.hasSuffix("sokkene.yaml") else { return file }
            let lines = String(decoding: file.bytes, as: UTF8.self).split(
                separator: "\n", omittingEmptySubsequences: false)
            let silent = lines.filter { !$0.contains("-hensyn: ") }.joined(separator: "\n")
            return ContentSource(path: file.path, bytes: Array(silent.utf8))
        }
    ).library
}
