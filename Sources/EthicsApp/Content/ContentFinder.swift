// Finds and reads content files: a base, and folders that are added to it.

import EthicsEngine
import EthicsWords
import Foundation

/// Where content is.
package struct ContentFinder: Sendable {
    /// Folders named by the user, in the order in which later ones hide earlier ones.
    package var added: [String]
    /// Folders to start the search for the base from.
    package var starts: [String]
    /// The environment.
    package var environment: [String: String]
    /// The language that texts are shown in, where they are translated.
    package var language: ContentLanguage
    /// A file over everything that is found, in a content folder or not; nil for none.
    package var file: String?

    /// Where content is.
    ///
    /// - Parameters:
    ///   - added: Folders given on the command line.
    ///   - executable: The path of the program.
    ///   - workingDirectory: The current folder.
    ///   - environment: The environment.
    ///   - language: The language that texts are shown in, where they are translated.
    package init(
        added: [String], executable: String, workingDirectory: String, environment: [String: String],
        language: ContentLanguage = .bokmal
    ) {
        self.language = language
        self.added = added
        starts = [(executable as NSString).deletingLastPathComponent, workingDirectory]
        self.environment = environment
    }

    /// Content that was found, and what was wrong with it.
    package struct Found<Case: Sendable & Equatable & Identifiable<String>>: Sendable {
        /// The sound content.
        package var library: LibraryOf<Case>
        /// Problems in the base, which are errors.
        package var problems: [Problem]
        /// Problems in added folders, whose faulty files are left out.
        package var notices: [Problem]
    }

    /// Why there is no content.
    package struct Failure: Error, Equatable {
        /// A sentence that says what to do.
        package let message: String
    }

    static var words: Shared<CommandStrings> { Language.printed.commands }

    /// Finds and loads everything, with the dilemmas whole.
    ///
    /// - Throws: `Failure` when there is no base, or a folder that was named can't be read.
    package func load() throws(Failure) -> Found<Dilemma> {
        let places = try places()
        return found(
            try ContentLoader.load(count: places.count, language: language) { index throws(Failure) in
                try Self.source(places[index])
            }, in: places)
    }

    /// Finds and loads everything, with a summary of each dilemma.
    ///
    /// - Parameter visit: Sees each dilemma whole before it is forgotten. One whose sister turns out to be missing is left
    ///   out of the catalogue afterwards.
    /// - Throws: `Failure` when there is no base, or a folder that was named can't be read.
    package func catalogue(visit: (Dilemma) -> Void = { _ in }) throws(Failure) -> Found<DilemmaSummary> {
        try catalogue(at: try places(), read: { _, _ in }, visit: visit)
    }

    /// Loads everything, with a summary of each dilemma.
    ///
    /// - Parameters:
    ///   - places: Where all files are.
    ///   - read: Sees the file with this number when it is read, which happens more than once to some.
    ///   - visit: Sees each dilemma whole before it is forgotten.
    /// - Throws: `Failure` when a file can't be read.
    func catalogue(
        at places: [ContentPlace], read: (Int, ContentSource) -> Void, visit: (Dilemma) -> Void
    ) throws(Failure) -> Found<DilemmaSummary> {
        let result = try ContentLoader.load(count: places.count, language: language) { index throws(Failure) in
            let file = try Self.source(places[index])
            read(index, file)
            return file
        } keep: { loaded in
            visit(loaded.dilemma)
            return DilemmaSummary(loaded)
        }
        return found(result, in: places)
    }

    private func found<Case>(_ result: ContentLoader.ResultOf<Case>, in places: [ContentPlace]) -> Found<Case> {
        let base = Set(places.filter { $0.layer == 0 }.map(\.path))
        return Found(
            library: result.library, problems: result.problems.filter { base.contains($0.path) },
            notices: result.problems.filter { !base.contains($0.path) })
    }

    /// Where all files are, the base first. Files that are no content are among them, for those who look for mistakes.
    ///
    /// - Throws: `Failure` when there is no base, or a folder that was named can't be read.
    package func places() throws(Failure) -> [ContentPlace] {
        let found = try foundPlaces()
        return file.map { Self.naming([$0], among: found) } ?? found
    }

    private func foundPlaces() throws(Failure) -> [ContentPlace] {
        var places = try Self.paths(in: try base()).map { ContentPlace(path: $0, layer: 0) }
        for (index, folder) in addedFolders.enumerated() {
            guard FileManager.default.fileExists(atPath: folder.path) else {
                if folder.isRequired {
                    throw Failure(message: Self.words.folderMissing(folder.path))
                }
                continue
            }
            places += try Self.paths(in: folder.path).map {
                ContentPlace(path: $0, layer: index + 1)
            }
        }
        return places
    }

    /// The folders that are added to the base, in order, and whether each of them must be there.
    var addedFolders: [(path: String, isRequired: Bool)] {
        var folders = [(BaseFolders(environment).data + "/dilemmas", false)]
        if let named = environment["ETHICS_TUI_DILEMMAS"], !named.isEmpty { folders.append((named, true)) }
        return folders + added.map { ($0, true) }
    }

    /// The installed share folder, else a `dilemmas` in a folder above the program, else above the current folder.
    func base() throws(Failure) -> String {
        let manager = FileManager.default
        if let executable = starts.first {
            let share = executable + "/../share/ethics-tui/dilemmas"
            if manager.fileExists(atPath: share) { return (share as NSString).standardizingPath }
        }
        for start in starts {
            var folder = (start as NSString).standardizingPath
            while !folder.isEmpty {
                let candidate = folder == "/" ? "/dilemmas" : folder + "/dilemmas"
                let isBase = ContentName.endings.contains { manager.fileExists(atPath: candidate + "/hensyn" + $0) }
                if isBase { return candidate }
                if folder == "/" { break }
                folder = (folder as NSString).deletingLastPathComponent
            }
        }
        throw Failure(message: Self.words.noContent)
    }

    /// The files of a folder, in the order of their paths. Links that lead back to a folder above are not followed twice;
    /// schemas, README.md and LICENSE are no content, nor are hidden files.
    ///
    /// - Throws: `Failure` when the folder can't be read.
    package static func paths(in folder: String) throws(Failure) -> [String] {
        var paths: [String] = []
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
                throw Failure(message: words.folderUnreadable(next))
            }
            for name in names.sorted() where !name.hasPrefix(".") {
                let path = next + "/" + name
                var isFolder: ObjCBool = false
                guard manager.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
                if isFolder.boolValue {
                    if name != "schema" { pending.append(path) }
                } else if !["LICENSE", "README.md"].contains(name) {
                    paths.append(path)
                }
            }
        }
        return paths.sorted()
    }

    /// Reads one file. One that is too large is read just far enough for the loader to say so, and one that is no content
    /// not at all.
    ///
    /// - Throws: `Failure` when it can't be read.
    package static func source(_ place: ContentPlace) throws(Failure) -> ContentSource {
        guard place.isContent else { return ContentSource(path: place.path, bytes: [], layer: place.layer) }
        do throws(RegularFile.Failure) {
            let bytes = try RegularFile.start(of: place.path, upTo: ContentLoader.maximumBytes + 1)
            return ContentSource(path: place.path, bytes: bytes, layer: place.layer)
        } catch {
            throw Failure(message: words.fileUnreadable(place.path))
        }
    }
}

extension ContentFinder.Found: Codable where Case: Codable {}

extension ContentPlace {
    /// Whether the file is read as content.
    fileprivate var isContent: Bool { ContentName.isContent(path) }
}
