// The acts that somebody has fetched, and which of several copies of the same one counts.

/// Acts that were read from files.
public struct ActShelf: Sendable {
    private let copies: [Copy]
    private let numbers: [NumberedAct]

    /// An act and the file that it stands in.
    public struct Copy: Sendable, Equatable {
        /// The file's path.
        public let path: String
        /// The act.
        public let act: Act

        /// An act and the file that it stands in.
        public init(path: String, act: Act) {
            self.path = path
            self.act = act
        }

        /// What tells which of two copies is the newer one.
        fileprivate var age: (String, String) { (act.changed ?? "", act.retrieved ?? "") }
    }

    /// What there is of an act.
    enum Found {
        case none
        /// The copy that counts, and the older ones that do not.
        case one(Copy, older: [String])
        /// Copies that say different things, and nothing tells which is the newest.
        case several([String])
    }

    /// Acts on a shelf.
    ///
    /// - Parameter numbers: The numbers of the acts that the register names.
    public init(_ copies: [Copy], numbers: [NumberedAct]) {
        self.copies = copies.sorted { $0.path < $1.path }
        self.numbers = numbers
    }

    /// What there is of the act that the register calls so. It is known by its number where the register has that, and otherwise by its
    /// name.
    func find(_ name: String) -> Found {
        let id = name.asID
        let number = numbers.first { $0.name == id }?.number
        let all = copies.filter { number == nil ? $0.act.names.contains(id) : $0.act.number == number }
        // The Constitution is kept in both languages under one number, and we read bokmål.
        let isNynorsk = { (copy: Copy) in copy.act.language?.hasPrefix("nn") == true || copy.path.hasNynorskName }
        let own = all.contains { !isNynorsk($0) } ? all.filter { !isNynorsk($0) } : all
        guard let newest = own.max(by: { $0.age < $1.age }) else { return .none }
        let same = own.filter { $0.age == newest.age && $0.act.number == newest.act.number }
        let others = own.filter { $0.act.number != newest.act.number }
        guard others.isEmpty, same.allSatisfy({ $0.act.sections == newest.act.sections }) else {
            return .several((same + others).map(\.path))
        }
        return .one(newest, older: own.filter { $0.age != newest.age }.map(\.path))
    }
}

extension String {
    /// Whether it is the path of a file that says in its name that it is in nynorsk, as Lovdata's do: `nl-18140517-000-nn.xml`.
    fileprivate var hasNynorskName: Bool {
        split(separator: "/").last?.split(separator: ".").first?.lowercased().hasSuffix("-nn") == true
    }
}
