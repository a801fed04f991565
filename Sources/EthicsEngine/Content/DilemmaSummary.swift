// What is kept of a dilemma that is not open: enough to list it, to look for it and to say what it is about.

/// A dilemma in short, and where the whole of it can be read.
public struct DilemmaSummary: Sendable, Equatable, Identifiable, Codable {
    /// The file's name without its extension.
    public let id: String
    /// How much of it is argued.
    public let format: Dilemma.Format
    /// A short title.
    public let title: String
    /// Three lines that are enough to decide from.
    public let brief: String
    /// The sector's id.
    public let sector: String
    /// The ids of the kinds of workplace that it happens at.
    public let workplaces: [String]
    /// Whom the case is written for.
    public let audience: [Dilemma.Audience]
    /// How long it takes, in minutes.
    public let minutes: Int
    /// Whether the law sets limits.
    public let kind: Dilemma.Kind
    /// Painful themes, in short words; empty for most.
    public let warnings: [String]
    /// The sides of considerations that some choice has an effect on, of those that are set against values, by name.
    public let inPlay: [Pull]
    /// What each choice of the opening does to considerations, of what is set against values.
    public let choices: [[Touch]]
    /// The id of a case on the same theme, if there is one.
    public let sister: String?
    /// One mark for each rule of the floor, and side of one, that some choice is marked with.
    public let marks: [FloorMark]
    /// Its file.
    public let file: ContentPlace
    /// The files whose texts were laid over it, in order.
    public let overlays: [ContentPlace]

    /// What the choices do to a side of a consideration, whatever one chooses.
    public struct Pull: Sendable, Equatable, Codable {
        /// The consideration, or the side of it.
        public let concern: Concern
        /// The sizes of the most and the least favourable effect on it.
        public let sizes: ClosedRange<Int>
    }

    /// What a choice does to a side of a consideration.
    public struct Touch: Sendable, Equatable, Codable {
        /// The consideration, or the side of it.
        public let concern: Concern
        /// The size of the effect.
        public let size: Int
    }

    /// A summary of a dilemma that was loaded.
    public init(_ loaded: LoadedDilemma) {
        let dilemma = loaded.dilemma
        id = dilemma.id
        format = dilemma.format
        title = dilemma.title
        brief = dilemma.brief
        sector = dilemma.sector
        workplaces = dilemma.workplaces
        audience = dilemma.audience
        minutes = dilemma.minutes
        kind = dilemma.kind
        warnings = dilemma.warnings
        inPlay = Pull.all(dilemma)
        choices = dilemma.choices.map { choice in
            choice.effects.filter { $0.bearing == .values }.map { Touch(concern: $0.concern, size: $0.size) }
        }
        sister = dilemma.sister
        var marked: Set<Concern> = []
        marks = dilemma.everyChoice.flatMap(\.marks).filter { marked.insert(Concern($0.rule, side: $0.side)).inserted }
        file = loaded.file.place
        overlays = loaded.overlays.map(\.place)
    }
}

extension DilemmaSummary.Pull {
    fileprivate static func all(_ dilemma: Dilemma) -> [DilemmaSummary.Pull] {
        var sizes: [Concern: ClosedRange<Int>] = [:]
        for effect in dilemma.everyChoice.flatMap(\.effects) where effect.bearing == .values {
            let known = sizes[effect.concern] ?? effect.size...effect.size
            sizes[effect.concern] = min(known.lowerBound, effect.size)...max(known.upperBound, effect.size)
        }
        return sizes.map { DilemmaSummary.Pull(concern: $0.key, sizes: $0.value) }
            .sorted { $0.concern.name < $1.concern.name }
    }
}

/// A dilemma with the files that it came from.
public struct LoadedDilemma: Sendable, Equatable {
    /// The dilemma, with the texts that lie over it.
    public let dilemma: Dilemma
    /// Its file.
    public let file: ContentSource
    /// The files whose texts were laid over it, in order.
    public let overlays: [ContentSource]

    /// A dilemma with the files that it came from.
    public init(dilemma: Dilemma, file: ContentSource, overlays: [ContentSource]) {
        self.dilemma = dilemma
        self.file = file
        self.overlays = overlays
    }
}
