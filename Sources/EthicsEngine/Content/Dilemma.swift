// A dilemma: a situation, choices that are argued in considerations, what-ifs, and what follows.

/// A case that somebody has to decide.
public struct Dilemma: Sendable, Equatable, Identifiable {
    /// The file's name without its extension.
    public let id: String
    /// How much of it is argued.
    public let format: Format
    /// A short title.
    public let title: String
    /// Three lines that are enough to decide from.
    public let brief: String
    /// The whole situation, at most 120 words.
    public let situation: String
    /// The sector's id.
    public let sector: String
    /// The ids of the kinds of workplace that it happens at; none when that is not said.
    public let workplaces: [String]
    /// Whom the case is written for.
    public let audience: [Audience]
    /// How long it takes, in minutes.
    public let minutes: Int
    /// Whether the law sets limits.
    public let kind: Kind
    /// Painful themes, in short words; empty for most.
    public let warnings: [String]
    /// What is known beyond the situation.
    public let facts: [Item]
    /// What is not known, which is often the point.
    public let unknowns: [Item]
    /// Those affected.
    public let parties: [Party]
    /// The *should* question.
    public let question: String
    /// The opening scene's choices, 2–5.
    public private(set) var choices: [Choice]
    /// The same choices with one circumstance changed.
    public let whatIfs: [WhatIf]
    /// What may follow, by id.
    public private(set) var scenes: [Scene]
    /// Reasons that soothe instead of justifying.
    public let rationalisations: [Item]
    /// The law that the case touches: what it lists, then what its answers and marks rest on.
    public let statutes: [Statute]
    /// Open questions for a meeting leader.
    public let leaderQuestions: [Item]
    /// What a meeting leader should watch for.
    public let leaderWatch: [Item]
    /// The id of a case on the same theme, if there is one.
    public internal(set) var sister: String?

    /// The dilemma without its sister.
    var withoutSister: Dilemma {
        var result = self
        result.sister = nil
        return result
    }

    /// The case as it is under a what-if, which is never part of a path: the choices of the opening scene with the change, and
    /// nothing that follows.
    public func under(_ whatIf: WhatIf) -> Dilemma {
        var result = self
        result.choices = choices.map { whatIf.applied(to: $0).withoutSequel }
        result.scenes = []
        return result
    }

    /// The statutes with these ids, in this order, as far as the case has them.
    public func statutes(_ ids: [String]) -> [Statute] { ids.compactMap { id in statutes.first { $0.id == id } } }

    /// The opening choice with this id.
    public func choice(_ id: String) -> Choice? { choices.first { $0.id == id } }
    /// The scene with this id.
    public func scene(_ id: String) -> Scene? { scenes.first { $0.id == id } }
    /// The what-if with this id.
    public func whatIf(_ id: String) -> WhatIf? { whatIfs.first { $0.id == id } }

    /// How much of a dilemma is argued.
    public enum Format: String, Sendable, CaseIterable, Codable {
        /// Effects, wheel, what-ifs: everything.
        case full
        /// A situation, choices and one argument each way. The values are a question there instead of marks.
        case simple = "enkel"
    }

    /// Whether the law sets limits or the case is one of judgement.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// The law sets limits, on at least one statute.
        case lawLimited = "lovlast"
        /// A case of judgement.
        case judgement = "skjonn"
    }

    /// Those a case is written for.
    public enum Audience: String, Sendable, Codable, CaseIterable {
        /// Employees.
        case employee = "ansatt"
        /// Leaders.
        case leader = "leder"
        /// New employees.
        case newEmployee = "nyansatt"
        /// Elected members.
        case elected = "folkevalgt"
        /// Union representatives.
        case unionRepresentative = "tillitsvalgt"
        /// Safety representatives.
        case safetyRepresentative = "verneombud"

        /// Those whose cases are for one of these. Leaders, the new and those whom colleagues have elected are employees too; members
        /// of the council are not, and nobody else has their seat.
        public var suited: Set<Audience> {
            switch self {
            case .elected: [.elected]
            case .employee, .newEmployee: [.employee, .newEmployee]
            case .leader: [.leader, .employee, .newEmployee]
            case .unionRepresentative, .safetyRepresentative: [self, .employee, .newEmployee]
            }
        }
    }
}

/// A text with an id, so that a translation can address it.
public struct Item: Sendable, Equatable, Identifiable, Codable {
    /// The id, unique in the file.
    public let id: String
    /// The text.
    public let text: String
}

/// Somebody affected, who need not be in the room.
public struct Party: Sendable, Equatable, Identifiable {
    /// The id, unique in the file.
    public let id: String
    /// Who it is.
    public let who: String
    /// What is at stake for them.
    public let stake: String
}
