// Finds and reads content files: a base, and folders that are added to it.

import EthicsEngine
import Foundation

/// Where content is.
public struct ContentFinder: Sendable {
    /// Folders named by the user, in the order in which later ones hide earlier ones.
    public var added: [String]
    /// Folders to start the search for the base from.
    public var starts: [String]
    /// The environment.
    public var environment: [String: String]

    /// Where content is.
    ///
    /// - Parameters:
    ///   - added: Folders given on the command line.
    ///   - executable: The path of the program.
    ///   - workingDirectory: The current folder.
    ///   - environment: The environment.
    public init(added: [String], executable: String, workingDirectory: String, environment: [String: String]) {
        self.added = added
        starts = [(executable as NSString).deletingLastPathComponent, workingDirectory]
        self.environment = environment
    }

    /// Content that was found, and what was wrong with it.
    public struct Found: Sendable {
        /// The sound content.
        public var library: Library
        /// Problems in the base, which are errors.
        public var problems: [Problem]
        /// Problems in added folders, whose faulty files are left out.
        public var notices: [Problem]
    }

    /// Why there is no content.
    public struct Failure: Error, Equatable {
        /// A sentence that says what to do.
        public let message: String
    }

    /// Finds and loads everything.
    ///
    /// - Throws: `Failure` when there is no base, or a folder that was named can't be read.
    public func load() throws(Failure) -> Found {
        let base = try Self.files(in: try base())
        let result = ContentLoader.load(base + (try addedFiles()))
        let paths = Set(base.map(\.path))
        return Found(
            library: result.library, problems: result.problems.filter { paths.contains($0.path) },
            notices: result.problems.filter { !paths.contains($0.path) })
    }

    /// All content files, the base first.
    ///
    /// - Throws: `Failure` when there is no base, or a folder that was named can't be read.
    public func sources() throws(Failure) -> [ContentSource] {
        try Self.files(in: try base()) + addedFiles()
    }

    private func addedFiles() throws(Failure) -> [ContentSource] {
        var files: [ContentSource] = []
        for folder in addedFolders {
            guard FileManager.default.fileExists(atPath: folder.path) else {
                if folder.isRequired {
                    throw Failure(
                        message: "Mappa «\(folder.path)» finnes ikke, eller er en lenke som ikke leder noe sted.")
                }
                continue
            }
            files += try Self.files(in: folder.path)
        }
        return files
    }

    private var addedFolders: [(path: String, isRequired: Bool)] {
        let data =
            environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
            ?? (environment["HOME"] ?? "") + "/.local/share"
        var folders = [(data + "/ethics-tui/dilemmas", false)]
        if let named = environment["ETHICS_TUI_DILEMMAS"], !named.isEmpty { folders.append((named, true)) }
        return folders + added.map { ($0, true) }
    }

    /// The installed share folder, else a `dilemmas` in a folder above the program, else above the current folder.
    private func base() throws(Failure) -> String {
        let manager = FileManager.default
        if let executable = starts.first {
            let share = executable + "/../share/ethics-tui/dilemmas"
            if manager.fileExists(atPath: share) { return (share as NSString).standardizingPath }
        }
        for start in starts {
            var folder = (start as NSString).standardizingPath
            while !folder.isEmpty {
                let candidate = folder == "/" ? "/dilemmas" : folder + "/dilemmas"
                if manager.fileExists(atPath: candidate + "/hensyn.yaml") { return candidate }
                if folder == "/" { break }
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        throw Failure(
            message:
                "Fant ingen mappe med dilemmaer. Kjør programmet fra prosjektmappa, eller oppgi mappa med --dilemmas.")
    }

    /// The content files of a folder, in the order of their paths. Links that lead back to a folder above are not
    /// followed twice; schema files are not content.
    ///
    /// - Throws: `Failure` when the folder can't be read.
    public static func files(in folder: String) throws(Failure) -> [ContentSource] {
        var files: [ContentSource] = []
        var seen: Set<String> = []
        var pending = [folder]
        let manager = FileManager.default
        while let next = pending.popLast() {
            // The real path tells whether a link leads in a circle.
            let real = (next as NSString).resolvingSymlinksInPath
            guard seen.insert(real).inserted else { continue }
            let names: [String]
            do {
                names = try manager.contentsOfDirectory(atPath: next)
            } catch {
                throw Failure(message: "Mappa «\(next)» kan ikke leses. Har du tilgang til den?")
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let path = next + "/" + name
                var isFolder: ObjCBool = false
                guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
                if isFolder.boolValue {
                    if name != "schema" { pending.append(path) }
                } else if name.hasSuffix(".yaml") {
                    files.append(try source(path))
                }
            }
        }
        return files.sorted { $0.path < $1.path }
    }

    /// Reads one file. One that is too large is read just far enough for the loader to say so.
    ///
    /// - Throws: `Failure` when it can't be read.
    public static func source(_ path: String) throws(Failure) -> ContentSource {
        do {
            guard let handle = FileHandle(forReadingAtPath: path) else {
                throw Failure(message: "Fila «\(path)» kan ikke leses. Har du tilgang til den?")
            }
            defer { try? handle.close() }
            let bytes = try handle.read(upToCount: ContentLoader.maximumBytes + 1) ?? Data()
            return ContentSource(path: path, bytes: [UInt8](bytes))
        } catch {
            throw Failure(message: "Fila «\(path)» kan ikke leses. Har du tilgang til den?")
        }
    }
}
