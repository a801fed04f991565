// The compiler's index: for every file it compiled, what is defined and what is named where.

import CIndexStore
import Foundation

/// A store that is open. The library must have been loaded.
final class IndexStore {
    private let handle: UnsafeMutableRawPointer

    /// What was known of one file when it was compiled.
    struct Unit {
        var mainFile = ""
        /// The folder that the compiler was started in.
        var folder = ""
        /// Seconds since 1970.
        var written: Int64 = 0
        var records: [Record] = []
    }

    /// Where the symbols of one file are kept. A file of C has those of the headers that it includes as well.
    struct Record {
        let name: String
        let file: String
    }

    /// A symbol at a place of a file.
    struct Occurrence {
        /// The same for one symbol wherever it is named.
        let usr: String
        let name: String
        /// The name of the type that it is a member of; empty when there is none, and for all but definitions.
        let owner: String
        let isDefinition: Bool
        let isDeclaration: Bool
        let isReference: Bool
        let line: Int
    }

    /// Opens the store in a folder.
    init(_ folder: String) throws(Failure) {
        guard FileManager.default.fileExists(atPath: folder) else {
            throw .unreadable(
                "There is no index store \(folder). A debug build makes it: run swift build in the root of the package, "
                    + "and arrows after it. If the build has another folder, name the store with --store DIR.")
        }
        var fault = [CChar](repeating: 0, count: 500)
        guard let handle = index_store_open(folder, &fault, fault.count) else {
            let reason = String(decoding: fault.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
            throw .unreadable(
                "\(folder) is no index store that this compiler's library reads: \(reason). "
                    + Self.remedy)
        }
        self.handle = handle
    }

    deinit { index_store_close(handle) }

    // The library hands over one thing after the other, and a pointer that it was given: to what collects them here.

    /// The names of all units, sorted.
    var unitNames: [String] {
        var names: [String] = []
        withUnsafeMutablePointer(to: &names) { names in
            index_store_units(handle, names) { context, name in
                context?.assumingMemoryBound(to: [String].self).pointee.append(String(name))
            }
        }
        return names
    }

    /// The unit of a name.
    func unit(_ name: String) throws(Failure) -> Unit {
        var unit = Unit()
        let isRead = withUnsafeMutablePointer(to: &unit) { unit in
            index_store_unit(handle, name, unit) { context, facts in
                guard let facts = facts?.pointee else { return }
                context?.assumingMemoryBound(to: Unit.self).pointee = Unit(
                    mainFile: String(facts.main_file), folder: String(facts.folder), written: facts.written)
            } _: { context, record in
                guard let record = record?.pointee else { return }
                context?.assumingMemoryBound(to: Unit.self).pointee.records.append(
                    Record(name: String(record.name), file: String(record.file)))
            }
        }
        if !isRead { throw damaged("unit \(name)") }
        return unit
    }

    /// What a record holds, in the order of the file.
    func occurrences(_ record: String) throws(Failure) -> [Occurrence] {
        var found: [Occurrence] = []
        let isRead = withUnsafeMutablePointer(to: &found) { found in
            index_store_record(handle, record, found) { context, occurrence in
                guard let occurrence = occurrence?.pointee else { return }
                context?.assumingMemoryBound(to: [Occurrence].self).pointee.append(Occurrence(occurrence))
            }
        }
        if !isRead { throw damaged("record \(record)") }
        return found
    }

    private func damaged(_ part: String) -> Failure {
        .unreadable("The \(part) of the index store can't be read. \(Self.remedy)")
    }

    private static let remedy = "Run swift package clean and swift build, which write all of it anew."
}

extension IndexStore.Occurrence {
    fileprivate init(_ found: index_occurrence) {
        self.init(
            usr: String(found.usr), name: String(found.name), owner: String(found.owner),
            isDefinition: found.is_definition, isDeclaration: found.is_declaration, isReference: found.is_reference,
            line: Int(found.line))
    }
}

extension String {
    /// A copy, as the bytes do not live on.
    fileprivate init(_ text: index_text) {
        self.init(decoding: UnsafeRawBufferPointer(start: text.bytes, count: text.length), as: UTF8.self)
    }
}
