// A file that an author begins with: a whole small example in the newest format, to be replaced text by text, with every key
// explained where it first stands. The explanations are those of the format itself, so that they never go stale.

/// The files that somebody may begin.
public enum Template: String, Sendable, CaseIterable {
    /// A full dilemma.
    case dilemma
    /// A simple dilemma.
    case simple
    /// A framework.
    case framework
    /// A municipality.
    case municipality
    /// A track.
    case track
    /// Statutes that the register lacks.
    case statutes
    /// A rule that somebody who is new must know.
    case rule

    /// What the example refers to, of what there is.
    public struct Surroundings: Sendable {
        /// The id of a framework.
        let framework: String
        /// The ids of some dilemmas.
        let dilemmas: [String]
        /// The sector of a dilemma.
        let sector: String

        /// What the example refers to.
        ///
        /// - Parameters:
        ///   - library: What there is.
        ///   - municipality: The municipality whose framework is named; the common one when left out.
        ///   - sector: The sector of a dilemma; one of `Template.sectors`.
        public init(_ library: Library, municipality: Municipality? = nil, sector: String = "kultur") {
            framework =
                (municipality ?? library.municipality(Municipality.common))?.frameworks.first
                ?? library.frameworks.first?.id ?? ""
            dilemmas = library.dilemmas.prefix(2).map(\.id)
            self.sector = sector
        }
    }

    /// The sectors that a dilemma may be of.
    public static var sectors: [String] { Shape.sectors }

    /// Whether a text may be the id of a file.
    public static func isID(_ text: String) -> Bool { ShapeChecker.isID(text) }

    /// What content there would be with the file.
    public func key(_ id: String) -> ContentKey { ContentKey(kind: type.kind, id: id) }

    /// The file.
    ///
    /// - Parameter comments: Lines that stand at its top.
    public func text(_ comments: [String], _ surroundings: Surroundings) -> String {
        let example = example(surroundings)
        return comments.map { "# \($0)\n" }.joined() + TemplateComments.added(to: example, type)
    }

    private var type: FileType {
        switch self {
        case .dilemma: .full
        case .simple: .simple
        case .framework: .framework
        case .municipality: .municipality
        case .track: .track
        case .statutes: .statutes
        case .rule: .rule
        }
    }

    private func example(_ surroundings: Surroundings) -> String {
        let head = "format: \(ContentFormat.version)\ntype: \(type.rawValue)\n"
        return switch self {
        case .dilemma: head + Self.story(surroundings.sector) + Self.full
        case .simple: head + Self.story(surroundings.sector) + Self.choicesInShort
        case .framework: head + Self.values
        case .municipality: head + Self.place(surroundings.framework)
        case .track: head + Self.path(surroundings.dilemmas)
        case .statutes: head + Self.law
        case .rule: head + Self.taught
        }
    }
}
