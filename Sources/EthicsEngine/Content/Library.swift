// The library is everything that was loaded, in a fixed order. It may hold its dilemmas whole or as summaries: a thousand
// of them whole are for reports, not for a program that stays open.

import Foundation

/// All content, with the dilemmas whole.
public typealias Library = LibraryOf<Dilemma>

/// All content, with a summary of each dilemma.
public typealias Catalogue = LibraryOf<DilemmaSummary>

/// All content that was loaded and found sound.
public struct LibraryOf<Case: Sendable & Equatable & Identifiable<String>>: Sendable, Equatable {
    /// The considerations in the order of their file.
    public var considerations: [Consideration] = []
    /// The names of the groups of considerations, by id, in order.
    public var groups: [Item] = []
    /// The rules of the floor, in the order of their file.
    public var floor: [FloorRule] = []
    /// The register of statutes, in the order of its file.
    public var statutes: [Statute] = []
    /// The numbers of the acts that the register names, as far as it knows them.
    public var numberedActs: [NumberedAct] = []
    /// The kinds of workplace, in the order of their file.
    public var workplaces: [Workplace] = []
    /// The rules that somebody who is new must know, by id.
    public var rules: [Rule] = []
    /// The words that are explained.
    public var glossary = Glossary()
    /// The frameworks, by id.
    public var frameworks: [Framework] = []
    /// The municipalities, by id.
    public var municipalities: [Municipality] = []
    /// The dilemmas, by id.
    public var dilemmas: [Case] = []
    /// The tracks, by id.
    public var tracks: [Track] = []
    /// The navigation wheel; nil when its file is not there.
    public var wheel: Wheel?
    /// The files that the content came from, by kind and id, as they were. Dilemmas that are not whole have theirs read
    /// again.
    public var sources: [ContentKey: ContentSource] = [:]
    /// The overlays whose texts were laid over a file, by what they lie over, in order.
    public var overlays: [ContentKey: [ContentSource]] = [:]
    /// The languages that a file is translated to whole, beside bokmål.
    public var translations: [ContentKey: [ContentLanguage]] = [:]
    /// How many files are written in format 1 and could say more in format 2: considerations, frameworks and dilemmas.
    public var firstFormatFiles = 0

    /// An empty library.
    public init() {}

    /// The files that the content came from, in the order of folders and paths.
    public var files: [ContentSource] {
        (Array(sources.values) + overlays.values.joined()).sorted { ($0.layer, $0.path) < ($1.layer, $1.path) }
    }

    /// The consideration with this id.
    public func consideration(_ id: String) -> Consideration? { considerations.first { $0.id == id } }
    /// The name of a consideration, with the id of its side where it is one.
    public func name(of concern: Concern) -> String {
        let name = consideration(concern.consideration)?.name ?? concern.consideration
        return concern.side.map { "\(name) (\($0))" } ?? name
    }
    /// The rule of the floor with this id.
    public func floorRule(_ id: String) -> FloorRule? { floor.first { $0.id == id } }
    /// The statute of the register with this id.
    public func statute(_ id: String) -> Statute? { statutes.first { $0.id == id } }
    /// The kind of workplace with this id.
    public func workplace(_ id: String) -> Workplace? { workplaces.first { $0.id == id } }
    /// The rule with this id.
    public func rule(_ id: String) -> Rule? { rules.first { $0.id == id } }
    /// The framework with this id.
    public func framework(_ id: String) -> Framework? { frameworks.first { $0.id == id } }
    /// The municipality with this id.
    public func municipality(_ id: String) -> Municipality? { municipalities.first { $0.id == id } }
    /// The dilemma with this id.
    public func dilemma(_ id: String) -> Case? { dilemmas.first { $0.id == id } }
    /// The languages that a dilemma is translated to whole, beside bokmål.
    public func languages(of dilemma: Case) -> [ContentLanguage] {
        translations[ContentKey(kind: .dilemma, id: dilemma.id), default: []]
    }
    /// The track with this id.
    public func track(_ id: String) -> Track? { tracks.first { $0.id == id } }
    /// What a case is seen against, by kind and id: the considerations, the floor, the register of statutes, a municipality, and its
    /// frameworks with what was answered about them, as far as they are there.
    ///
    /// - Parameter municipality: nil for none.
    public func keys(beside municipality: Municipality?) -> [ContentKey] {
        let common: [ContentKind] = [.considerations, .floor, .statutes]
        let frameworks = (municipality?.frameworks ?? []).flatMap { id in
            [
                ContentKey(kind: .framework, id: id),
                ContentKey(kind: .pairs, id: Framework.answers(about: id)),
            ]
        }
        return common.flatMap { kind in sources.keys.filter { $0.kind == kind }.sorted { $0.id < $1.id } }
            + ([municipality.map { ContentKey(kind: .municipality, id: $0.id) }].compactMap { $0 } + frameworks)
            .filter { sources[$0] != nil }
    }

    /// The frameworks of a municipality, in its order.
    public func frameworks(of municipality: Municipality) -> [Framework] {
        municipality.frameworks.compactMap { framework($0) }
    }
}

// A program that stays open keeps what it read for the next start.
extension LibraryOf: Codable where Case: Codable {}

/// What a content file holds.
public enum ContentKind: String, Sendable, Codable, CaseIterable {
    /// The considerations.
    case considerations = "hensyn"
    /// The floor.
    case floor = "gulv"
    /// The register of statutes.
    case statutes = "lover"
    /// The kinds of workplace.
    case workplaces = "arbeidssteder"
    /// The words that are explained.
    case glossary = "ord"
    /// A rule that somebody who is new must know.
    case rule = "regel"
    /// A framework.
    case framework = "verdigrunnlag"
    /// What somebody in a municipality answered about a framework: which considerations its statements are not about.
    case pairs = "par"
    /// A municipality.
    case municipality = "kommune"
    /// The navigation wheel.
    case wheel = "hjul"
    /// A dilemma, in either format.
    case dilemma = "dilemma"
    /// A track.
    case track = "laeringslop"
    /// Texts that stand in the place of another file's: a translation, or a municipality's own wording.
    case overlay = "tekster"
    /// What an added folder leaves out of the content before it.
    case hiding = "skjul"
}

/// What a content file says that it is.
enum FileType: String, CaseIterable {
    case considerations = "hensyn"
    case floor = "gulv"
    case statutes = "lover"
    case workplaces = "arbeidssteder"
    case glossary = "ord"
    case rule = "regel"
    case framework = "verdigrunnlag"
    case pairs = "par"
    case municipality = "kommune"
    case wheel = "hjul"
    case full
    case simple = "enkel"
    case track = "laeringslop"
    case overlay = "tekster"
    case hiding = "skjul"

    /// What it holds. Both formats of dilemmas are dilemmas, and share their ids.
    var kind: ContentKind {
        switch self {
        case .considerations: .considerations
        case .floor: .floor
        case .statutes: .statutes
        case .workplaces: .workplaces
        case .glossary: .glossary
        case .rule: .rule
        case .pairs: .pairs
        case .framework: .framework
        case .municipality: .municipality
        case .wheel: .wheel
        case .full, .simple: .dilemma
        case .track: .track
        case .overlay: .overlay
        case .hiding: .hiding
        }
    }
}

/// Names one piece of content.
public struct ContentKey: Hashable, Sendable, Codable {
    /// What it is.
    public let kind: ContentKind
    /// Its id.
    public let id: String

    /// Names a piece of content.
    public init(kind: ContentKind, id: String) {
        self.kind = kind
        self.id = id
    }
}

/// A content file as it was read.
public struct ContentSource: Sendable, Equatable {
    /// The path as the user would write it.
    public let path: String
    /// The file's bytes.
    public let bytes: [UInt8]
    /// Which folder it stands in, from 0 for the base: what stands in a later one hides what stands in an earlier.
    public let layer: Int

    /// Where it was read.
    public var place: ContentPlace { ContentPlace(path: path, layer: layer) }

    /// A content file as it was read.
    public init(path: String, bytes: [UInt8], layer: Int = 0) {
        self.path = path
        self.bytes = bytes
        self.layer = layer
    }
}

extension ContentSource: Codable {
    private enum CodingKeys: CodingKey { case path, bytes, layer }

    /// A content file that was kept.
    public init(from decoder: any Decoder) throws {
        let keyed = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            path: try keyed.decode(String.self, forKey: .path),
            bytes: [UInt8](try keyed.decode(Data.self, forKey: .bytes)),
            layer: try keyed.decode(Int.self, forKey: .layer))
    }

    /// Keeps it with its bytes as one piece, where a list of numbers would take many times as much.
    public func encode(to encoder: any Encoder) throws {
        var keyed = encoder.container(keyedBy: CodingKeys.self)
        try keyed.encode(path, forKey: .path)
        try keyed.encode(Data(bytes), forKey: .bytes)
        try keyed.encode(layer, forKey: .layer)
    }
}

/// Where a content file is.
public struct ContentPlace: Sendable, Hashable, Codable {
    /// The path as the user would write it.
    public let path: String
    /// Which folder it was found in, from 0 for the base.
    public let layer: Int

    /// Where a content file is.
    public init(path: String, layer: Int) {
        self.path = path
        self.layer = layer
    }
}
