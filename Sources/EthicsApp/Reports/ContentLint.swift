// Checking content: the base with what is added to it, or some files and folders with what they link to.

import EthicsEngine
import Foundation

/// Checks content.
public enum ContentLint {
    /// The problems in some files and folders, or in all content when none is named, and how many files were checked.
    ///
    /// - Throws: `ContentFinder.Failure` when something that was named can't be read.
    public static func problems(
        paths: [String], finder: ContentFinder
    ) throws(ContentFinder.Failure) -> (problems: [Problem], files: Int) {
        let known = try finder.sources()
        guard !paths.isEmpty else { return (ContentLoader.lint(known), known.count) }
        var named: [ContentSource] = []
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw ContentFinder.Failure(
                    message: "«\(path)» finnes ikke, eller er en lenke som ikke leder noe sted.")
            }
            named += isFolder.boolValue ? try ContentFinder.files(in: path) : [try ContentFinder.source(path)]
        }
        let own = Set(named.map(\.path))
        let context = known.filter { file in !named.contains { isSame($0.path, file.path) } }
        return (ContentLoader.lint(context + named).filter { own.contains($0.path) }, named.count)
    }

    /// The problems, or that there are none.
    public static func text(_ problems: [Problem], files: Int) -> String {
        problems.isEmpty ? "\(files) \(files == 1 ? "fil" : "filer"), ingen feil.\n" : ProblemList.text(problems)
    }

    private static func isSame(_ left: String, _ right: String) -> Bool {
        func real(_ path: String) -> String { URL(fileURLWithPath: path).resolvingSymlinksInPath().path }
        return real(left) == real(right)
    }
}
