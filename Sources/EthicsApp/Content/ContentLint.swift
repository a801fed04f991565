// Checking content: the base with what is added to it, or some files and folders with what they link to.

import EthicsEngine
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation

/// Checks content.
package enum ContentLint {
    /// The problems in some files and folders, or in all content when none is named, and how many files were checked.
    ///
    /// - Throws: `ContentFinder.Failure` when something that was named can't be read.
    package static func problems(
        paths: [String], finder: ContentFinder
    ) throws(ContentFinder.Failure) -> (problems: [Problem], files: Int) {
        let known = try finder.places()
        guard !paths.isEmpty else { return (try lint(known), known.count) }
        var named: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ContentFinder.Failure(message: Language.printed.commands.missing(path))
            }
            named += isFolder.boolValue ? try ContentFinder.paths(in: path) : [path]
        }
        let own = Set(named)
        // By their real paths: the same file may be reached in several ways.
        let real = Dictionary(named.map { (Self.real($0), $0) }, uniquingKeysWith: { first, _ in first })
        let layer = (known.map(\.layer).max() ?? 0) + 1
        var places = known.map { place in
            real[Self.real(place.path)].map { ContentPlace(path: $0, layer: place.layer) } ?? place
        }
        let there = Set(places.map(\.path))
        places += named.filter { !there.contains($0) }.map { ContentPlace(path: $0, layer: layer) }
        return (try lint(places).filter { own.contains($0.path) }, own.count)
    }

    private static func lint(_ places: [ContentPlace]) throws(ContentFinder.Failure) -> [Problem] {
        try ContentLoader.lint(count: places.count, measure: ScreenFit.cuts) { index throws(ContentFinder.Failure) in
            try ContentFinder.source(places[index])
        }
    }

    /// The problems, or that there are none.
    package static func text(_ problems: [Problem], files: Int) -> String {
        problems.isEmpty ? "\(Language.printed.commands.noProblems(files))\n" : ProblemList.text(problems)
    }

    private static func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
}
