// The files as they are now, which a store may be behind.

import ArrowsModel
import Foundation

/// The folder `Sources` of a package.
struct SourceTree {
    /// A file that stands there now.
    struct File {
        let lines: Int
        /// Seconds since 1970.
        let changed: Int64
        /// Whether a build writes a unit for it: headers have none of their own.
        let isCompiled: Bool
    }

    /// By path below the folder.
    let files: [String: File]
    private let folder: String

    /// Reads a folder.
    init(_ path: String) throws(Failure) {
        let root = URL(fileURLWithPath: path).resolvingSymlinksInPath()
        guard let found = FileManager.default.enumerator(atPath: root.path) else {
            throw .unreadable(
                "There is no folder \(path). Run arrows in the root of the package, or name the folder with --sources DIR."
            )
        }
        var files: [String: File] = [:]
        for case let name as String in found {
            let isCompiled = [".swift", ".c"].contains(where: name.hasSuffix)
            guard isCompiled || name.hasSuffix(".h") else { continue }
            files[name] = try Self.file(root.appendingPathComponent(name), isCompiled: isCompiled)
        }
        if files.isEmpty { throw .unreadable("\(path) holds no Swift file. Name the folder with --sources DIR.") }
        self.files = files
        folder = root.path
    }

    private static func file(_ url: URL, isCompiled: Bool) throws(Failure) -> File {
        do {
            let attributes = try FileManager.default.attributesOfItem(atPath: url.path)
            let changed = (attributes[.modificationDate] as? Date)?.timeIntervalSince1970 ?? 0
            let lines = try Data(contentsOf: url).count { $0 == UInt8(ascii: "\n") }
            return File(lines: lines, changed: Int64(changed), isCompiled: isCompiled)
        } catch {
            throw .unreadable("\(url.path) can't be read: \(error.localizedDescription)")
        }
    }

    /// The path below the folder of a file that the compiler knew by another path; nil when it is not there, as after it
    /// was moved or removed. The package may have been built elsewhere: what counts is the path from where it was built.
    func path(of file: String, builtIn built: String) -> String? {
        let whole = file.hasPrefix("/") ? file : built + "/" + file
        for root in [folder, built + "/Sources"] where whole.hasPrefix(root + "/") {
            let path = String(whole.dropFirst(root.count + 1))
            if files[path] != nil { return path }
        }
        return nil
    }
}
