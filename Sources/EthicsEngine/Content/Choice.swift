// A choice is one way to act. (Not called Option: the argument parser has that name.)

/// One way to act, with the authors' reasons for and against.
public struct Choice: Sendable, Equatable, Identifiable {
    /// The id, unique in the file.
    public let id: String
    /// The act, in the imperative.
    public let text: String
    /// What it strengthens and costs.
    public let effects: [Effect]
    /// The authors' answers in the wheel's fields; some may be absent in what follows.
    public let wheel: [WheelAnswer]
    /// Reasons for the choice.
    public let arguments: [Item]
    /// The best argument against it; empty only in what follows.
    public let counterargument: String
    /// What one would actually say.
    public let saying: Saying?
    /// The scene that it leads to.
    public let next: String?
    /// What it does to the rules of the floor, as far as that is marked; at most one mark for a rule.
    public let marks: [FloorMark]
    /// What one does towards what is expected; nil when that is not said.
    public let manner: Manner?

    init(
        id: String, text: String, effects: [Effect], wheel: [WheelAnswer], arguments: [Item], counterargument: String,
        saying: Saying?, next: String?, marks: [FloorMark] = [], manner: Manner? = nil
    ) {
        self.id = id
        self.text = text
        self.effects = effects
        self.wheel = wheel
        self.arguments = arguments
        self.counterargument = counterargument
        self.saying = saying
        self.next = next
        self.marks = marks
        self.manner = manner
    }

    /// The same choice, leading nowhere.
    var withoutSequel: Choice {
        Choice(
            id: id, text: text, effects: effects, wheel: wheel, arguments: arguments, counterargument: counterargument,
            saying: saying, next: nil, marks: marks, manner: manner)
    }

    /// The authors' answer in one field.
    public func answer(_ lens: Lens) -> WheelAnswer? { wheel.first { $0.lens == lens } }

    /// What one does towards a rule, an order, or what is expected. Authors see by it whether the same kind of choice always fares
    /// best.
    public enum Manner: String, Sendable, CaseIterable {
        /// Does what the rule says or what is expected.
        case follows = "folger"
        /// Asks first, or has somebody else decide.
        case asks = "spor"
        /// Speaks up.
        case reports = "melder"
        /// Bends a rule, or goes round it.
        case bends = "boyer"
        /// Steps out, or takes no part.
        case withdraws = "trekker-seg"
        /// None of these.
        case other = "annet"
    }

    /// A sentence and the person it is said to.
    public struct Saying: Sendable, Equatable {
        /// To whom.
        public let to: String
        /// The sentence.
        public let text: String
    }
}

/// What a choice does to one consideration.
public struct Effect: Sendable, Equatable {
    /// The consideration's id.
    public let consideration: String
    /// −2, −1, +1 or +2. Zero is not an effect.
    public let size: Int
    /// Why, in a sentence that a colleague could disagree with.
    public let reason: String
    /// The side of the consideration; nil for all sides, as in format 1, and for a consideration that has none.
    public let side: String?
    /// Whether it is set against what a municipality says of its values.
    public let bearing: Bearing

    init(consideration: String, size: Int, reason: String, side: String? = nil, bearing: Bearing = .values) {
        self.consideration = consideration
        self.size = size
        self.reason = reason
        self.side = side
        self.bearing = bearing
    }

    /// What it is on.
    public var concern: Concern { Concern(consideration, side: side) }

    /// Whether an effect is set against values.
    public enum Bearing: Sendable, Equatable {
        /// It is.
        case values
        /// Its reason is too particular to carry a value (`mot-verdier: nei`).
        case tooParticular
        /// It happens outside the job (`utenfor-jobben: ja`).
        case outsideTheJob
    }
}

/// One of the six fields of the navigation wheel (Ø. Kvalnes, *Moral Reasoning at Work*, 2nd ed. 2019, chapter 6). The
/// fields have no order of rank and are never summed.
public enum Lens: String, Sendable, CaseIterable, Codable {
    /// Jus: is it legal?
    case law = "jus"
    /// Identitet: is it in line with our values?
    case identity = "identitet"
    /// Moral: does it feel right?
    case morality = "moral"
    /// Omdømme: will trust survive it?
    case reputation = "omdomme"
    /// Økonomi: is it a sound use of resources?
    case economy = "okonomi"
    /// Etikk: can it be justified?
    case ethics = "etikk"

    /// The name used in machine-readable output.
    public var key: String {
        switch self {
        case .law: "law"
        case .identity: "identity"
        case .morality: "morality"
        case .reputation: "reputation"
        case .economy: "economy"
        case .ethics: "ethics"
        }
    }
}

/// Where a choice stands in a field; «ja» supports the choice.
public enum Answer: String, Sendable, Codable, CaseIterable, Comparable {
    /// Supports the choice.
    case yes = "ja"
    /// In doubt.
    case doubt = "tvil"
    /// Speaks against the choice.
    case no = "nei"

    /// The name used in machine-readable output.
    public var key: String {
        switch self {
        case .yes: "yes"
        case .doubt: "doubt"
        case .no: "no"
        }
    }

    /// From what supports the choice to what speaks against it.
    public static func < (left: Answer, right: Answer) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .yes: 0
        case .doubt: 1
        case .no: 2
        }
    }
}

/// The authors' answer in a field of the wheel, or for Moral the question they leave to the reader.
public struct WheelAnswer: Sendable, Equatable {
    /// The field.
    public let lens: Lens
    /// The answer; nil for Moral, where the authors take no stance.
    public let answer: Answer?
    /// The reason, or for Moral the question.
    public let text: String
    /// The ids of the statutes that an answer in the field Jus rests on, the most important one first.
    public let statutes: [String]

    init(lens: Lens, answer: Answer?, text: String, statutes: [String] = []) {
        self.lens = lens
        self.answer = answer
        self.text = text
        self.statutes = statutes
    }
}
