// A case that is being written, with the content that is found under it.

import EthicsEngine
import EthicsWords
import Foundation

/// A case that is being written.
package struct Preview: Sendable {
    /// Its file, as it was named.
    package let file: String
    /// Finds content, with the file over everything.
    package let finder: ContentFinder

    /// A case that is being written.
    ///
    /// - Parameters:
    ///   - file: Its file, in a content folder or not.
    ///   - finder: Finds the content that it is shown with.
    package init(_ file: String, finder: ContentFinder) {
        self.file = file
        var finder = finder
        finder.file = file
        self.finder = finder
    }

    /// The id of the case, which is the file's name.
    package var id: String { ContentSource(path: file, bytes: []).id }

    /// What is seen of the file and of the content under it.
    var look: ContentLook {
        ContentLook { () throws(ContentFinder.Failure) in try finder.places() }
    }

    /// Reads the case and the content under it.
    package func read() -> Previewed {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else { return .faulty(.gone(file)) }
        guard !isFolder.boolValue else { return .faulty(.noCase(file)) }
        do throws(ContentFinder.Failure) {
            var words = SearchIndex.Builder()
            let found = try finder.catalogue { words.add($0) }
            let problems = found.problems + found.notices.filter { $0.path == file }
            guard problems.isEmpty else { return .faulty(.problems(problems)) }
            let library = found.library
            guard library.dilemma(id)?.file.path == file else { return .faulty(.noCase(file)) }
            return .sound(
                library, words.index(of: library.dilemmas), leftOut: Set(found.notices.map(\.path)).count)
        } catch {
            return .faulty(.unusable(error.message))
        }
    }
}

/// What was read of a case that is being written.
package enum Previewed: Sendable {
    /// It can be shown, among this content; so many faulty files of the user's own were left out.
    case sound(Catalogue, SearchIndex, leftOut: Int)
    /// It can't be shown.
    case faulty(PreviewFault)
}

/// Why a case that is being written can't be shown.
package enum PreviewFault: Equatable, Sendable {
    /// There are mistakes in it, or in the content under it.
    case problems([Problem])
    /// Its file, at this path, is not there.
    case gone(String)
    /// What is in the file at this path is no dilemma, or another file hides it.
    case noCase(String)
    /// The content can't be read; a sentence says what to do.
    case unusable(String)
}
