// A framework (verdigrunnlag) is a municipality's own words about how it wants to act: values, and under each value its
// statements, called principles in code and «punkter» on screen.

/// A set of values with their statements, from one source document.
public struct Framework: Sendable, Equatable, Identifiable, Codable {
    /// The file's name without its extension.
    public let id: String
    /// The framework's title.
    public let title: String
    /// Where it comes from.
    public let source: Source
    /// The values in the order of the source.
    public let values: [Value]
    /// Who in the municipality has approved the text, and when; nil when nobody has.
    public let approval: Approval?
    /// How far the municipality has read which considerations its statements are set against.
    public let reading: Reading

    init(
        id: String, title: String, source: Source, values: [Value], approval: Approval? = nil,
        reading: Reading = Reading()
    ) {
        self.id = id
        self.title = title
        self.source = source
        self.values = values
        self.approval = approval
        self.reading = reading
    }

    /// All principles in the order of the source.
    public var principles: [Principle] { values.flatMap(\.principles) }

    /// Who approved a text, and when.
    public struct Approval: Sendable, Equatable, Codable {
        /// The role, never a name.
        public let role: String
        /// The date, `yyyy-mm-dd`.
        public let date: String
    }

    /// The document that a framework paraphrases.
    public struct Source: Sendable, Equatable, Codable {
        /// The document's title.
        public let document: String
        /// Who issued it.
        public let publisher: String
        /// What kind of document it is.
        public let kind: Kind
        /// The date that the document itself gives, `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil when it gives none.
        public let date: String?

        /// The kinds of source documents. The difference matters: an employer policy that is silent on gifts does not
        /// mean that there is no rule on gifts.
        public enum Kind: String, Sendable, CaseIterable, Codable {
            /// Ethical guidelines.
            case guidelines = "etiske-retningslinjer"
            /// An ethics poster.
            case poster = "etikkplakat"
            /// An employer policy.
            case employerPolicy = "arbeidsgiverpolitikk"
            /// A statement of values.
            case values = "verdier"
        }
    }
}

/// A value of a framework, such as Respekt.
public struct Value: Sendable, Equatable, Identifiable, Codable {
    /// The id, unique in the framework.
    public let id: String
    /// The value's name as the municipality writes it.
    public let name: String
    /// The statements under the value, in the order of the source.
    public let principles: [Principle]
}

/// One statement of a framework, resting on considerations.
public struct Principle: Sendable, Equatable, Identifiable, Codable {
    /// The id, unique in the framework.
    public let id: String
    /// A short label.
    public let name: String
    /// The statement, paraphrased.
    public let text: String
    /// Its place in the source.
    public let place: String
    /// How it is kept or broken.
    public let kind: Kind
    /// To whom it applies.
    public let appliesTo: Audience
    /// What it rests on, in the author's order: considerations with all their sides, or single sides. Empty for a rule, and for
    /// a statement that no case can speak to.
    public let rests: [Concern]
    /// For a rule: the rules of the floor that it builds on, or one side of one, or ``FloorRule/everything``. A rule that builds on
    /// nothing has no status.
    public let buildsOn: [Concern]

    init(
        id: String, name: String, text: String, place: String, kind: Kind, appliesTo: Audience, rests: [Concern],
        buildsOn: [Concern] = []
    ) {
        self.id = id
        self.name = name
        self.text = text
        self.place = place
        self.kind = kind
        self.appliesTo = appliesTo
        self.rests = rests
        self.buildsOn = buildsOn
    }

    /// The kinds of statements.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// Kept or not; no degrees.
        case rule = "regel"
        /// Strengthened, or paid for.
        case attitude = "holdning"
        /// Something one does, such as reflecting together; never a cost.
        case practice = "praksis"
    }

    /// Those to whom a statement applies. Nobody is shown statements meant for others.
    public enum Audience: String, Sendable, CaseIterable, Codable {
        /// Everybody.
        case everyone = "alle"
        /// Employees, leaders among them.
        case employee = "ansatt"
        /// Leaders.
        case leader = "leder"
        /// Elected representatives.
        case elected = "folkevalgt"
        /// Union representatives.
        case unionRepresentative = "tillitsvalgt"
        /// The employer.
        case employer = "arbeidsgiver"
    }
}
