// The machine-readable result of `score`: the contract of the command line.

/// A path set against a framework, as `score --format json` prints it.
public struct ScoreReport: Encodable, Sendable, Equatable {
    let dilemma: String
    let path: [String]
    let what_if: Nullable
    let framework: String
    let kind: String
    let law: String
    let values: [ValueReport]
    let floor: [FloorReport]
    let wheel: [WheelReport]
    let tensions: [TensionReport]
    let off_poster: [String]

    struct ValueReport: Encodable, Equatable {
        let id: String
        let counts: Counts
        let principles: [PrincipleReport]
    }

    struct Counts: Encodable, Equatable {
        let strengthens: Int
        let costs: Int
        let both: Int
        let untouched: Int
    }

    struct PrincipleReport: Encodable, Equatable {
        let id: String
        let slag: String
        let touched: Bool
        let at_stake: Bool
        let plus: Int
        let minus: Int
        let score: Int
        let min: Int
        let max: Int
        let mark: String
        let status: Nullable
        let reasons: [ReasonReport]
    }

    struct ReasonReport: Encodable, Equatable {
        let consideration: String
        let side: Nullable
        let effect: Int
        let choice: String
        let text: String
    }

    struct FloorReport: Encodable, Equatable {
        let rule: String
        let side: Nullable
        let answer: String
        let choice: String
        let text: String
        let statutes: [String]
    }

    struct WheelReport: Encodable, Equatable {
        let choice: String
        let lens: String
        let answer: Nullable
        let text: String
    }

    struct TensionReport: Encodable, Equatable {
        let strengthened: String
        let weakened: String
    }

    /// A text or an explicit null: the contract has the key in either case.
    struct Nullable: Encodable, Equatable {
        let value: String?
        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            if let value { try container.encode(value) } else { try container.encodeNil() }
        }
    }

    /// The report of a path.
    ///
    /// - Parameters:
    ///   - rules: The rules of the floor, for their order.
    ///   - whatIf: The id of the what-if that the case is under.
    public init(
        _ score: FrameworkScore, path: DilemmaPath, in dilemma: Dilemma, floor rules: [FloorRule],
        whatIf: String? = nil
    ) {
        self.dilemma = dilemma.id
        self.path = path.ids
        what_if = Nullable(value: whatIf)
        framework = score.framework.id
        kind = dilemma.kind.rawValue
        law = path.law.rawValue
        values = score.values.map { value in
            ValueReport(
                id: value.value.id,
                counts: Counts(
                    strengthens: value.count(.strengthens), costs: value.count(.costs), both: value.count(.both),
                    untouched: value.count(.untouched)),
                principles: value.principles.map(Self.report))
        }
        floor = path.floor(rules).map {
            FloorReport(
                rule: $0.mark.rule, side: Nullable(value: $0.mark.side), answer: $0.mark.answer.key, choice: $0.choice,
                text: $0.mark.reason, statutes: $0.mark.statutes)
        }
        // Identity is derived from the values: the statements that the choice touches, without plus or minus.
        wheel = path.choices.flatMap { choice in
            Lens.allCases.compactMap { lens -> WheelReport? in
                if lens == .identity {
                    let touched = score.principles.filter { item in
                        item.principle.isTouched(by: choice)
                    }
                    let names = touched.map(\.principle.id).joined(separator: " · ")
                    return WheelReport(choice: choice.id, lens: lens.key, answer: Nullable(value: nil), text: names)
                }
                guard let answer = choice.answer(lens) else { return nil }
                return WheelReport(
                    choice: choice.id, lens: lens.key, answer: Nullable(value: answer.answer?.key), text: answer.text)
            }
        }
        tensions = score.tensions.map { TensionReport(strengthened: $0.strengthened, weakened: $0.weakened) }
        off_poster = score.offPoster
    }

    private static func report(_ item: PrincipleScore) -> PrincipleReport {
        PrincipleReport(
            id: item.principle.id, slag: item.principle.kind.rawValue, touched: item.isTouched,
            at_stake: item.isAtStake,
            plus: item.plus, minus: item.minus, score: item.score, min: item.range.lowerBound,
            max: item.range.upperBound,
            mark: item.mark.rawValue, status: Nullable(value: item.status?.rawValue),
            reasons: item.reasons.map {
                ReasonReport(
                    consideration: $0.consideration, side: Nullable(value: $0.side), effect: $0.effect,
                    choice: $0.choice, text: $0.text)
            })
    }
}
