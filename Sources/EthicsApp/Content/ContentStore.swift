// Content under a saved reflection: which files it used, by hash, and the library they make up again.

import Crypto
import EthicsEngine
import Foundation

/// The content that a reflection refers to.
enum ContentStore {
    /// SHA-256 of the bytes, in hexadecimal.
    static func hash(_ bytes: some DataProtocol) -> String {
        SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
    }

    /// What a reflection on a dilemma in a municipality uses: the dilemma, what it is seen against, and then the texts that lie over
    /// them.
    ///
    /// The floor, the statutes and what was answered about frameworks are referred to as considerations are: programs of 0.1.0 know
    /// no other kind, and would read nothing of a session that names one. What a file is, it says itself.
    static func references(
        of dilemma: Dilemma, _ municipality: Municipality, in library: Library
    ) -> [ContentReference] {
        let unknown: Set<ContentKind> = [.floor, .statutes, .pairs]
        let wanted = [ContentKey(kind: .dilemma, id: dilemma.id)] + library.keys(beside: municipality)
        let files = wanted.compactMap { key in
            library.sources[key].map {
                let kind = unknown.contains(key.kind) ? .considerations : key.kind
                return ContentReference(key: ContentKey(kind: kind, id: key.id), hash: hash($0.bytes))
            }
        }
        let overlays = wanted.flatMap { library.overlays[$0, default: []] }.map {
            ContentReference(key: ContentKey(kind: .overlay, id: $0.id), hash: hash($0.bytes))
        }
        return files + overlays
    }

    /// The bytes of some files, by hash.
    static func bytes(of files: [ContentSource]) -> [String: Data] {
        Dictionary(files.map { (hash($0.bytes), Data($0.bytes)) }, uniquingKeysWith: { first, _ in first })
    }

    /// The library that stored content makes up, with its texts as they were. What is missing or can't be read any more is
    /// left out, and what other content is named there is not asked for.
    static func library(_ references: [ContentReference], bytes: (String) -> Data?) -> Library {
        var language = ContentLanguage.bokmal
        let files = references.enumerated().compactMap { order, reference -> ContentSource? in
            // One layer each: texts from several folders may have the same name.
            let file = bytes(reference.hash).map {
                ContentSource(path: reference.key.id + ".yaml", bytes: [UInt8]($0), layer: order)
            }
            if let other = file?.language, other != .bokmal { language = other }
            return file
        }
        return ContentLoader.load(files, language: language, isPart: true).library
    }
}
