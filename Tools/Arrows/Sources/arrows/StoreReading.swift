// Makes the picture of the sources out of an index store.

import ArrowsModel

/// What was read of a store.
struct StoreReading {
    let picture: Picture
    /// All references and calls of the sources, also those to other packages.
    let named: Int
    /// Files that were changed after they were built, or never built; sorted.
    let stale: [String]

    /// The newest that a store knows of one file.
    private struct Entry {
        let record: String
        let written: Int64
    }

    /// Reads all that a store knows of the files that are there now. A store also holds files that are gone, and tests.
    init(_ store: IndexStore, tree: SourceTree) throws(Failure) {
        var entries: [String: Entry] = [:]
        var built: [String: Int64] = [:]
        for name in store.unitNames {
            let unit = try store.unit(name)
            if let path = tree.path(of: unit.mainFile, builtIn: unit.folder) {
                built[path] = max(built[path] ?? 0, unit.written)
            }
            for record in unit.records {
                guard let path = tree.path(of: record.file, builtIn: unit.folder) else { continue }
                if let entry = entries[path], entry.written >= unit.written { continue }
                entries[path] = Entry(record: record.name, written: unit.written)
            }
        }
        if entries.isEmpty {
            throw .unreadable("The index store knows none of the sources. Run swift build in the root of the package.")
        }

        var definitions = Definitions()
        var named: [(path: String, occurrence: IndexStore.Occurrence)] = []
        for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
            let occurrences = try store.occurrences(entry.record)
            definitions.add(occurrences, path: path)
            named += occurrences.filter(\.isReference).map { (path, $0) }
        }
        let references = named.compactMap { path, occurrence in
            definitions.symbol(of: occurrence).map {
                Reference(path: path, line: occurrence.line, symbol: $0.name, definition: $0.path)
            }
        }
        picture = Picture(
            files: tree.files.map { SourceFile(path: $0.key, lines: $0.value.lines) }, references: references)
        self.named = named.count
        stale = tree.files.filter { $0.value.isCompiled && $0.value.changed > (built[$0.key] ?? 0) }.keys.sorted()
    }
}
