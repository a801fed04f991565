// Content as an earlier start read it, so that thousands of cases need not be read anew each time. A copy and no more: when there is
// the least doubt about it the files are read.

import EthicsEngine
import Foundation

/// Where content is kept from one start to the next. There is nothing in it that the content files don't say.
package struct ContentCache: Sendable {
    /// The file.
    package let path: String
    private let head: String

    /// With fewer cases than this nothing is kept: they are read in a moment.
    static let fewest = 50

    /// Where content is kept.
    ///
    /// - Parameters:
    ///   - folder: The folder.
    ///   - program: Tells this build of the program from others, each of which may read content in another way; one line.
    ///   - language: The language that texts are shown in.
    package init(folder: String, program: String, language: ContentLanguage) {
        path = folder + "/innhold"
        head = "veivalg \(program) \(language.rawValue)\n"
    }

    /// What an earlier start read; nil when there is nothing, a file has changed, it was another program or another language, or what
    /// was kept is damaged.
    ///
    /// - Parameter places: Where all files are.
    func content(at places: [ContentPlace]) -> ProgramContent? {
        guard let bytes = try? RegularFile.bytes(of: path, atMost: Self.mostBytes), bytes.starts(with: head.utf8) else {
            return nil
        }
        let sealed = Data(bytes.dropFirst(head.utf8.count))
        let hash = sealed.prefix(Self.hashLength)
        let body = sealed.dropFirst(Self.hashLength + 1)
        guard ContentStore.hash(body).utf8.elementsEqual(hash),
            let kept = try? JSONDecoder().decode(ProgramContent.self, from: body),
            kept.isSound, kept.files.map(\.place) == places
        else { return nil }
        return ProgramContent(unchanged: kept)
    }

    /// Keeps content, where there is enough of it and it is not kept already. Nobody is told when that can't be done: nothing is lost.
    package func keep(_ content: ProgramContent) {
        guard content.isNew, content.found.library.dilemmas.count >= Self.fewest else { return }
        guard let body = try? JSONEncoder().encode(content),
            body.count < Self.mostBytes - head.utf8.count - Self.hashLength
        else { return }
        let folder = (path as NSString).deletingLastPathComponent
        do {
            try PrivateFile.makeFolder(folder)
        } catch { return }
        PlacedFile.removeLeftovers(in: folder)
        let sealed = Array((head + ContentStore.hash(body) + "\n").utf8) + body
        try? PlacedFile.write(sealed, to: path, rights: .own)
    }

    private static let hashLength = 64
    /// Several times what five thousand cases take; with more the files are read.
    private static let mostBytes = 200_000_000
}
