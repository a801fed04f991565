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
        let (places, own) = try places(paths, finder)
        let problems = try lint(places)
        return own.map { own in (problems.filter { own.contains($0.path) }, own.count) } ?? (problems, places.count)
    }

    /// What is seen of the files that are checked, and of those that they may link to.
    static func look(paths: [String], finder: ContentFinder) -> ContentLook {
        ContentLook { () throws(ContentFinder.Failure) in try places(paths, finder).all }
    }

    /// Where the files are that are read, and which of them are checked; nil for all of them.
    private static func places(
        _ paths: [String], _ finder: ContentFinder
    ) throws(ContentFinder.Failure) -> (all: [ContentPlace], own: Set<String>?) {
        let known = try finder.places()
        guard !paths.isEmpty else { return (known, nil) }
        var named: [String] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ContentFinder.Failure(message: Language.printed.commands.missing(path))
            }
            named += isFolder.boolValue ? try ContentFinder.paths(in: path) : [path]
        }
        return (ContentFinder.naming(named, among: known), Set(named))
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
}
