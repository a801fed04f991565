// Where each symbol is defined.

/// The file and the readable name of every symbol of the sources.
struct Definitions {
    /// A symbol that is defined in the sources.
    struct Symbol {
        let name: String
        let path: String
    }

    private var symbols: [String: Symbol] = [:]
    /// What is only declared, as functions in a header.
    private var declared: [String: Symbol] = [:]

    /// Takes note of what a file defines. The first file counts, should there be two.
    mutating func add(_ occurrences: [IndexStore.Occurrence], path: String) {
        for found in occurrences where found.isDefinition || found.isDeclaration {
            let name = found.owner.isEmpty ? found.name : "\(found.owner).\(found.name)"
            let symbol = Symbol(name: name, path: path)
            if found.isDefinition {
                if symbols[found.usr] == nil { symbols[found.usr] = symbol }
            } else if declared[found.usr] == nil {
                declared[found.usr] = symbol
            }
        }
    }

    /// The symbol that is named somewhere; nil when it is defined outside the sources.
    func symbol(of named: IndexStore.Occurrence) -> Symbol? {
        symbols[named.usr] ?? declared[named.usr] ?? owner(of: named)
    }

    /// What the compiler adds to a type (`allCases`, `rawValue`) is defined nowhere, and counts where its type stands. The
    /// name of the type begins that of the member.
    private func owner(of named: IndexStore.Occurrence) -> Symbol? {
        guard named.usr.hasPrefix("s:") else { return nil }
        var beginning = named.usr[...]
        while beginning.count > 2 {
            beginning.removeLast()
            if let type = symbols[String(beginning)] {
                return Symbol(name: "\(type.name).\(named.name)", path: type.path)
            }
        }
        return nil
    }
}
