// Checking content: the base with what is added to it, or some files and folders with what they link to.

import EthicsEngine
import EthicsPage
import EthicsPapers
import EthicsWords
import Foundation

/// Checks content.
package enum ContentLint {
    /// What was found in some files.
    package struct Result: Sendable {
        /// The problems.
        package let problems: [Problem]
        /// How many files were checked.
        package let files: Int
        /// How many of them are written in format 1 and could say more in format 2.
        package let firstFormatFiles: Int

        /// The problems, or that there are none, and that some files are of an older format.
        package var text: String {
            let words = Language.printed.commands
            let told = problems.isEmpty ? words.noProblems(files) + "\n" : ProblemList.text(problems)
            guard firstFormatFiles > 0 else { return told }
            return told + ReportText.item(Language.printed.strings.firstFormat(firstFormatFiles))
        }
    }

    /// What is found in some files and folders, or in all content when none is named.
    ///
    /// - Throws: `ContentFinder.Failure` when something that was named can't be read.
    package static func problems(paths: [String], finder: ContentFinder) throws(ContentFinder.Failure) -> Result {
        let (places, own) = try places(paths, finder)
        var older: Set<String> = []
        let problems = try ContentLoader.lint(count: places.count, measure: ScreenFit.cuts) {
            index throws(ContentFinder.Failure) in
            let file = try ContentFinder.source(places[index])
            if file.saysMoreInSecondFormat { older.insert(file.path) }
            return file
        }
        guard let own else {
            return Result(problems: problems, files: places.count, firstFormatFiles: older.count)
        }
        return Result(
            problems: problems.filter { own.contains($0.path) }, files: own.count,
            firstFormatFiles: older.intersection(own).count)
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
}
