// A statement of a framework as the page about the values speaks of it.

import EthicsEngine
import EthicsPage
import EthicsWords

/// A statement with what the choices do to it.
struct Statement {
    /// The value that it stands under.
    let value: Value
    /// Its number under the value.
    let number: Int
    /// What the choices do to it.
    let score: PrincipleScore

    /// «Redelighet 3».
    var place: String { "\(value.name) \(number)" }
    /// «Redelighet 3, 4», one for each value: the places of several statements.
    static func places(_ statements: some Collection<Statement>) -> [String] {
        var values: [(name: String, numbers: [Int])] = []
        for statement in statements {
            if let index = values.firstIndex(where: { $0.name == statement.value.name }) {
                values[index].numbers.append(statement.number)
            } else {
                values.append((statement.value.name, [statement.number]))
            }
        }
        return values.map { value in
            "\(value.name) \(value.numbers.sorted().map(String.init).joined(separator: ", "))"
        }
    }
    /// «Redelighet 3, god forvaltningsskikk».
    var label: String { "\(place), \(score.principle.name)" }
    /// How much it is pulled, in either direction.
    var strength: Int { score.plus - score.minus }
    /// Whether it is kept or broken.
    var isRule: Bool { score.principle.kind == .rule }

    /// How a rule fares, as far as that can be said: that all law is kept can't, whatever a choice is marked with.
    var status: PrincipleScore.Status? {
        let isOfAllLaw = score.principle.buildsOn.contains { $0.consideration == FloorRule.everything }
        return isOfAllLaw && score.status == .inLine ? nil : score.status
    }

    /// On which side of the line it stands.
    var side: Side {
        if let status { return status == .inLine ? .right : .left }
        switch score.mark {
        case .untouched: return .none
        case .strengthens: return .right
        case .costs: return .left
        case .both: return .both
        }
    }

    /// A side of the line.
    enum Side {
        /// It pays, or the rule is in doubt or broken.
        case left
        /// It is pulled both ways.
        case both
        /// It is strengthened, or the rule is kept.
        case right
        /// It is not touched.
        case none
    }
}

extension FrameworkScore.ValueScore {
    /// The statements under the value, with their numbers in the source.
    var statements: [Statement] {
        principles.map { score in
            let index = value.principles.firstIndex { $0.id == score.principle.id } ?? 0
            return Statement(value: value, number: index + 1, score: score)
        }
    }

    /// How many statements stand on a side of the line.
    func count(on side: Statement.Side) -> Int { statements.count { $0.side == side } }
}

extension FrameworkScore {
    /// All statements, in the order of the framework.
    var statements: [Statement] { values.flatMap(\.statements) }
}
