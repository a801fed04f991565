// A folder of acts that somebody has fetched, and the register that what was read in it is noted in.

import EthicsEngine
import EthicsWords
import Foundation

/// A folder of acts.
package struct LawFolder {
    /// The acts.
    package let copies: [ActShelf.Copy]
    /// The files that can't be used.
    package let failures: [LawCheck.UnusableFile]

    /// Reads all acts in a folder and the folders in it. What can't be an act by its name is passed over.
    package init(_ folder: String) throws(ContentFinder.Failure) {
        var copies: [ActShelf.Copy] = []
        var failures: [LawCheck.UnusableFile] = []
        for path in try ContentFinder.paths(in: folder) where ActFile.isCandidate(path) {
            let bytes: [UInt8]
            do throws(RegularFile.Failure) {
                bytes = try RegularFile.start(of: path, upTo: ActFile.maximumBytes + 1)
            } catch {
                throw ContentFinder.Failure(message: ContentFinder.words.fileUnreadable(path))
            }
            do throws(ActFile.Failure) {
                copies.append(ActShelf.Copy(path: path, act: try ActFile.act(path, bytes)))
            } catch {
                failures.append(LawCheck.UnusableFile(path: path, failure: error))
            }
        }
        self.copies = copies
        self.failures = failures
    }

    /// The register of the library held against the folder.
    package func check(_ library: Library) -> LawCheck {
        LawCheck(library.statutes, ActShelf(copies, numbers: library.numberedActs), failures: failures)
    }
}

/// The files of the register of statutes.
package enum LawRegister {
    /// Why prints were not written.
    package enum Failure: Error {
        /// The file has mistakes.
        case mistakes([Problem])
        /// The disk does not take it.
        case unwritable(path: String)
    }

    /// Writes prints into the files that the entries stand in.
    ///
    /// - Returns: The files that were changed.
    package static func write(_ prints: LawPrints, in library: Library) throws(Failure) -> [String] {
        var written: [String] = []
        for source in library.files where library.sources[ContentKey(kind: .statutes, id: source.id)] == source {
            guard let bytes = try? RegularFile.bytes(of: source.path, atMost: ContentLoader.maximumBytes) else {
                throw .unwritable(path: source.path)
            }
            let text: String?
            do throws(ContentFailure) {
                text = try prints.text(in: ContentSource(path: source.path, bytes: bytes, layer: source.layer))
            } catch {
                throw .mistakes(error.problems)
            }
            guard let text else { continue }
            do throws(PlacedFile.Failure) {
                try PlacedFile.write(text, to: source.path, rights: .like(path: source.path))
            } catch {
                throw .unwritable(path: source.path)
            }
            written.append(source.path)
        }
        return written
    }
}
