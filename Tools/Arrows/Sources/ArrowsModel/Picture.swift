// What is known of the sources before they are divided into nodes.

/// A file below `Sources`.
public struct SourceFile: Equatable, Sendable {
    /// The path below `Sources`.
    public let path: String
    /// How many lines it has, empty ones too.
    public let lines: Int

    /// A file with so many lines.
    public init(path: String, lines: Int) {
        self.path = path
        self.lines = lines
    }
}

/// A place that names a symbol.
public struct Reference: Hashable, Sendable {
    /// The file that names it, as a path below `Sources`.
    public let path: String
    /// The line that names it.
    public let line: Int
    /// The symbol, with the type that it is a member of.
    public let symbol: String
    /// The file that defines the symbol, as a path below `Sources`.
    public let definition: String

    /// A reference to a symbol that is defined in the sources.
    public init(path: String, line: Int, symbol: String, definition: String) {
        self.path = path
        self.line = line
        self.symbol = symbol
        self.definition = definition
    }
}

extension Reference: Comparable {
    /// In the order that a person reads them.
    public static func < (one: Self, other: Self) -> Bool {
        (one.path, one.line, one.symbol, one.definition) < (other.path, other.line, other.symbol, other.definition)
    }
}

/// All files, and all that they name of each other.
public struct Picture: Sendable {
    /// Sorted by path.
    public let files: [SourceFile]
    /// Sorted by place.
    public let references: [Reference]

    /// A picture of these files and references, in any order.
    public init(files: [SourceFile], references: [Reference]) {
        self.files = files.sorted { $0.path < $1.path }
        self.references = references.sorted()
    }
}
