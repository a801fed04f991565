// Where the answers about a framework are kept, and how one more is written.

import EthicsEngine
import EthicsWords
import Foundation

/// The file with the answers about a framework.
package struct AnswersFile {
    /// Where it is, or will be.
    package let path: String
    private let framework: Framework
    private let considerations: [Consideration]
    /// The answers of an earlier folder, which a new file begins with: it hides them.
    private let earlier: ContentSource?

    /// Why an answer was not written.
    package enum Failure: Error {
        /// The file has mistakes.
        case mistakes([Problem])
        /// The disk does not take it.
        case unwritable(path: String)
    }

    /// The file about a framework: beside it when it stands in an added folder, else in the last folder that is added. Where a folder
    /// after that has answers already, they are gone on with, because they hide all others. The base is never written in.
    package init?(about id: String, in library: Library, finder: ContentFinder) {
        guard let framework = library.framework(id),
            let source = library.sources[ContentKey(kind: .framework, id: id)], let last = finder.addedFolders.last
        else { return nil }
        let name = PairAnswers.fileName(about: id)
        let known = library.sources[ContentKey(kind: .pairs, id: (name as NSString).deletingPathExtension)]
        let layer = source.layer > 0 ? source.layer : finder.addedFolders.count
        let beside = (source.path as NSString).deletingLastPathComponent
        let folder = source.layer > 0 ? beside : last.path + "/verdigrunnlag"
        self.framework = framework
        considerations = library.considerations
        if let known, known.layer >= layer {
            path = known.path
            earlier = nil
        } else {
            path = folder + "/" + name
            earlier = known
        }
    }

    /// Writes an answer at once: beside, and moved into place, so that nobody ever finds half a file. What others have written there
    /// meanwhile stays.
    package func write(_ pair: Framework.Pair, isKept: Bool) throws(Failure) {
        let manager = FileManager.default
        let place = (path as NSString).resolvingSymlinksInPath
        var file = earlier
        if manager.fileExists(atPath: place) {
            guard let bytes = try? RegularFile.bytes(of: place, atMost: ContentLoader.maximumBytes) else {
                throw .unwritable(path: path)
            }
            file = ContentSource(path: path, bytes: bytes)
        }
        let text: String
        do throws(ContentFailure) {
            let heading = Language.printed.pairs.heading(framework.id, framework.title)
            text = try PairAnswers.text(pair, isKept: isKept, in: file, heading: heading, considerations)
        } catch {
            throw .mistakes(error.problems)
        }
        do {
            try manager.createDirectory(
                atPath: (place as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
            try PlacedFile.write(text, to: place, rights: .like(path: place))
        } catch {
            throw .unwritable(path: path)
        }
    }
}
