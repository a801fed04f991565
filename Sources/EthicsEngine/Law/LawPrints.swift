// The prints of what was read, written into the register of statutes where they belong. All else in the file stays as it is.

/// Prints to be written into a register.
public struct LawPrints: Sendable, Equatable {
    /// The prints of each entry, and those of its twin.
    private var prints: [String: [String: [String]]] = [:]
    /// The readings that get none, because the folder may have another text than the one that was read.
    public private(set) var newer: [LawReading] = []
    /// The readings that get none, because the folder has not all that they name.
    public private(set) var missing: [LawReading] = []
    /// How many prints are taken.
    public var count: Int { prints.values.reduce(0) { $0 + $1.count } }

    /// What was read and never printed: where the act has not changed since the date of what was read.
    public init(firstOf readings: [LawReading]) {
        for reading in readings where reading.outcome == .noPrint {
            guard let found = reading.found, let checked = reading.checked else { continue }
            if let changed = reading.changed, changed > checked {
                newer.append(reading)
            } else {
                take(reading, found)
            }
        }
    }

    /// What somebody has read again, whatever the print was before.
    ///
    /// - Parameter ids: The ids of the statutes.
    public init(again ids: [String], of readings: [LawReading]) {
        for reading in readings where ids.contains(reading.id) {
            if let found = reading.found { take(reading, found) } else { missing.append(reading) }
        }
    }

    private mutating func take(_ reading: LawReading, _ found: [String]) {
        prints[reading.id, default: [:]][reading.isNew ? "ny-avtrykk" : "avtrykk"] = found
    }

    /// A register with the prints in it; nil when none of its entries gets one, or when it is written in a way that can't be changed
    /// line by line.
    public func text(in file: ContentSource) throws(ContentFailure) -> String? {
        let checked = try CheckedFile(file)
        var lines = EditedLines(checked.source)
        var isChanged = false
        for entry in checked.tree.items("lover") {
            for (key, value) in prints[entry.text("id"), default: [:]].sorted(by: { $0.key < $1.key }) {
                lines.write(key, value, in: entry)
                isChanged = true
            }
        }
        guard isChanged else { return nil }
        let text = lines.text
        let new = try CheckedFile(ContentSource(path: file.path, bytes: Array(text.utf8)))
        return Statute.all(new.tree) == Statute.all(checked.tree).map(printed) ? text : nil
    }

    private func printed(_ statute: Statute) -> Statute {
        var statute = statute
        let own = prints[statute.id, default: [:]]
        statute.prints = own["avtrykk"] ?? statute.prints
        statute.newPrints = own["ny-avtrykk"] ?? statute.newPrints
        return statute
    }
}

extension EditedLines {
    /// Writes a key of prints into an entry: where it stands, or after the date of what was read.
    fileprivate mutating func write(_ key: String, _ prints: [String], in entry: Tree) {
        let date = key.hasPrefix("ny-") ? ["ny-sjekket", "ny-paragraf"] : ["sjekket", "lest-hos", "grad"]
        guard let before = ([key] + date).lazy.compactMap({ entry.entry($0) }).first else { return }
        let line = before.mark.line - 1
        let indent = before.mark.column - 1
        let end = end(of: line, indent: indent)
        let written = String(repeating: " ", count: indent) + "\(key): [\(prints.joined(separator: ", "))]"
        replace(before.key == key ? line..<end : end..<end, with: [written])
    }
}
