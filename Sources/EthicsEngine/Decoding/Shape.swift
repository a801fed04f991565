// The declaration of the content format. One declaration says which keys there are, what stands under them and why: the
// checker reads it to find mistakes, and everything else that must know the format reads it too.

/// What may stand in one place of a content file.
indirect enum Shape: Sendable {
    /// A text of any length that is not empty.
    case text
    /// A text with at most so many characters or words.
    case bounded(Bound)
    /// A new id.
    case id
    /// An id that need not be new in the file: new among those beside it, unless it may stand there several times.
    case localID(repeats: Bool = false)
    /// The id of something that stands elsewhere.
    case link(LinkTarget)
    /// One of these words.
    case word([String])
    /// Yes or no, in Norwegian or as YAML has it.
    case flag
    /// A whole number in a range; a leading plus is allowed.
    case number(ClosedRange<Int>, excluding: Int? = nil)
    /// A date, `yyyy-mm-dd`, or `yyyy` and `yyyy-mm` when partial.
    case date(partial: Bool)
    /// The format version, one of these.
    case version(ClosedRange<Int>)
    /// A list of so many.
    case list(Shape, count: ClosedRange<Int>)
    /// A record with these keys.
    case record([Key])

    /// Whether it is a text, of whatever length.
    var isText: Bool {
        switch self {
        case .text, .bounded: true
        default: false
        }
    }

    /// How long a text may be.
    enum Bound: Sendable {
        case characters(Int)
        case words(Int)
    }

    /// A key of a record.
    struct Key: Sendable {
        let name: String
        let shape: Shape
        let isRequired: Bool
        /// What the key is for, in Norwegian, for authors.
        let help: String

        init(_ name: String, _ shape: Shape, required: Bool = true, _ help: String) {
            self.name = name
            self.shape = shape
            isRequired = required
            self.help = help
        }
    }

    /// What a link leads to.
    enum LinkTarget: String, Sendable {
        case consideration = "hensyn"
        /// A consideration, or one side of it.
        case concern
        /// The same, where a consideration with several sides can't be named without one.
        case side
        /// A rule of the floor, or one side of it.
        case floor = "regel"
        /// The same, or what stands for all rules.
        case anyFloor
        /// A statute of the register.
        case statute = "lov"
        case workplace = "arbeidssted"
        /// A rule that somebody who is new must know.
        case taught
        /// A role that a municipality says one may ask.
        case contact = "rolle"
        case framework = "verdigrunnlag"
        case dilemma = "dilemma"
        case track = "læringsløp"
        case municipality = "kommune"
        /// A choice of the opening scene in the same file.
        case choice = "alternativ"
        /// A scene in the same file.
        case scene = "følge"
        /// A statement in the same file.
        case principle = "punkt"

        /// Whether it leads to something that need not be there when files are read a few at a time.
        var isAnotherFile: Bool {
            switch self {
            case .framework, .dilemma, .track, .municipality, .floor, .anyFloor, .statute, .workplace, .taught,
                .contact:
                true
            case .consideration, .concern, .side, .choice, .scene, .principle: false
            }
        }

        /// What it is called in a problem.
        var name: String {
            switch self {
            case .concern, .side: Self.consideration.rawValue
            case .anyFloor, .taught: Self.floor.rawValue
            case .consideration, .floor, .statute, .workplace, .framework, .dilemma, .track, .municipality, .choice,
                .scene, .contact,
                .principle:
                rawValue
            }
        }

        /// Whether it may be followed by a side.
        var hasSides: Bool {
            switch self {
            case .concern, .side, .floor, .anyFloor: true
            case .consideration, .framework, .dilemma, .track, .municipality, .statute, .workplace, .choice, .scene,
                .principle, .taught, .contact:
                false
            }
        }
    }
}
