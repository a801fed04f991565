// What was asked for.

/// The arguments of the program, which is run from the root of the package that it looks at.
struct Options {
    private(set) var store = ".build/debug/index/store"
    private(set) var sources = "Sources"
    private(set) var rules = "Tools/Arrows/layers.txt"
    /// The library of the index store; found beside the compiler when it is left out.
    private(set) var library: String?
    private(set) var isCheck = false
    private(set) var isHelp = false
    /// Names of two parts whose references are to be listed.
    private(set) var list: (from: String, to: String)?

    static let help = """
        arrows: which part of a Swift package names which, as the compiler saw it, and whether the layers allow it.

            arrows [--store DIR] [--sources DIR] [--rules FILE] [--library FILE] [--check] [--list FROM TO]

          --store DIR      the index store of a debug build; .build/debug/index/store when left out
          --sources DIR    the folder of the targets; Sources when left out
          --rules FILE     the layers; Tools/Arrows/layers.txt when left out
          --library FILE   libIndexStore; the one beside the swift on PATH when left out
          --check          say every breach of the layers
          --list FROM TO   print every reference from one target or folder to another instead of the tables

        Status 0 when all is well, 1 with a breach, 2 when the store or its library can't be read or is older than the
        sources, 64 when it was called in a way that it does not understand.
        """

    /// Reads what follows the name of the program.
    init(_ arguments: some Sequence<String>) throws(Failure) {
        var rest = Array(arguments)[...]
        while let option = rest.popFirst() {
            switch option {
            case "--store": store = try Self.value(of: option, &rest)
            case "--sources": sources = try Self.value(of: option, &rest)
            case "--rules": rules = try Self.value(of: option, &rest)
            case "--library": library = try Self.value(of: option, &rest)
            case "--check": isCheck = true
            case "--list": list = (try Self.value(of: option, &rest), try Self.value(of: option, &rest))
            case "--help", "-h": isHelp = true
            default: throw .usage("There is no option \(option). arrows --help says which there are.")
            }
        }
    }

    private static func value(of option: String, _ rest: inout ArraySlice<String>) throws(Failure) -> String {
        guard let value = rest.popFirst(), !value.hasPrefix("--") else {
            let needs = option == "--list" ? "two names after it, as in --list Page App" : "a path after it"
            throw .usage("\(option) needs \(needs).")
        }
        return value
    }
}
