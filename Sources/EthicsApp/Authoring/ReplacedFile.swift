// Replaces a file of an author's: written beside and moved into place, so that nobody ever finds half of it, and open to those that
// the old one was open to.

import Foundation

/// Replaces files.
enum ReplacedFile {
    /// Writes a file, or replaces it where there is one. A link stays one, and what it leads to is replaced.
    static func write(_ text: String, to path: String) throws {
        let manager = FileManager.default
        let place = (path as NSString).resolvingSymlinksInPath
        let folder = (place as NSString).deletingLastPathComponent
        // What begins with a point is no content.
        let beside = "\(folder)/.\((place as NSString).lastPathComponent).\(ProcessInfo.processInfo.processIdentifier)"
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: beside))
            if let rights = try? manager.attributesOfItem(atPath: place)[.posixPermissions] {
                try manager.setAttributes([.posixPermissions: rights], ofItemAtPath: beside)
            }
            guard rename(beside, place) == 0 else { throw CocoaError(.fileWriteUnknown) }
        } catch {
            try? manager.removeItem(atPath: beside)
            throw error
        }
    }
}
