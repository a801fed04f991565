// How a kind of choice fares with the authors: on the wheel, on the floor, and in what it strengthens and costs.

/// How one kind of choice fares.
public struct MannerFare: Sendable, Equatable, Encodable {
    /// The kind.
    public let manner: CountedManner
    /// How many choices are of that kind.
    public let choices: Int
    /// The answers in each field of the wheel that has answers.
    public let wheel: [LensTally]
    /// The marks on the rules of the floor.
    public let floor: MarkCount
    /// How many of the choices have effects.
    public let weighed: Int
    /// The sum of all that they strengthen.
    public let plus: Int
    /// The sum of all that they cost, 0 or less. Never added to ``plus``.
    public let minus: Int

    /// What a choice with effects strengthens in the mean; nil when none has effects.
    public var meanPlus: Double? { mean(of: plus) }
    /// What a choice with effects costs in the mean; nil when none has effects.
    public var meanMinus: Double? { mean(of: minus) }

    private func mean(of sum: Int) -> Double? { weighed == 0 ? nil : Double(sum) / Double(weighed) }

    private enum CodingKeys: String, CodingKey {
        case manner, choices, wheel, floor, weighed, plus, minus
        case meanPlus = "mean_plus"
        case meanMinus = "mean_minus"
    }

    init(_ manner: CountedManner, of choices: [Choice]) {
        self.manner = manner
        self.choices = choices.count
        wheel = LensTally.lenses.map { LensTally($0, of: choices) }
        floor = MarkCount(choices.flatMap(\.marks))
        let effects = choices.map(\.effects)
        weighed = effects.count { !$0.isEmpty }
        plus = effects.joined().reduce(0) { $0 + max(0, $1.size) }
        minus = effects.joined().reduce(0) { $0 + min(0, $1.size) }
    }

    /// Writes means that are not there as null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(manner, forKey: .manner)
        try container.encode(choices, forKey: .choices)
        try container.encode(wheel, forKey: .wheel)
        try container.encode(floor, forKey: .floor)
        try container.encode(weighed, forKey: .weighed)
        try container.encode(plus, forKey: .plus)
        try container.encode(minus, forKey: .minus)
        try container.encode(meanPlus, forKey: .meanPlus)
        try container.encode(meanMinus, forKey: .meanMinus)
    }
}

/// The answers in one field of the wheel.
public struct LensTally: Sendable, Equatable, Encodable {
    /// The field.
    public let lens: Lens
    /// Answers that support the choice.
    public private(set) var yes = 0
    /// Answers in doubt.
    public private(set) var doubt = 0
    /// Answers that speak against the choice.
    public private(set) var no = 0

    /// The fields that have answers. Identity is derived from the values, and Moral is a question.
    static let lenses = Lens.allCases.filter { lens in
        switch lens {
        case .law, .reputation, .economy, .ethics: true
        case .identity, .morality: false
        }
    }

    private enum CodingKeys: CodingKey {
        case lens, yes, doubt, no
    }

    init(_ lens: Lens, of choices: [Choice]) {
        self.lens = lens
        for answer in choices.compactMap({ $0.answer(lens)?.answer }) {
            switch answer {
            case .yes: yes += 1
            case .doubt: doubt += 1
            case .no: no += 1
            }
        }
    }

    /// Writes the field by the name used in machine-readable output.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(lens.key, forKey: .lens)
        try container.encode(yes, forKey: .yes)
        try container.encode(doubt, forKey: .doubt)
        try container.encode(no, forKey: .no)
    }
}
