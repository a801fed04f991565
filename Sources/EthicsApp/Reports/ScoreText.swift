// What `score` prints for people: every number stands with the reasons that it is the sum of.

import EthicsEngine

/// A path set against a framework, as text.
public enum ScoreText {
    /// The text.
    public static func text(_ score: FrameworkScore, path: DilemmaPath, in dilemma: Dilemma, library: Library) -> String
    {
        var result = "\(dilemma.title) · \(path.ids.joined(separator: " → "))\n\(score.framework.title)\n"
        switch path.law {
        case .stop: result += "Loven: Ta saken videre før du handler\n"
        case .clarify: result += "Loven: Avklar før du handler\n"
        case .none: break
        }
        for value in score.values {
            result += "\n\(value.value.name)\n"
            for item in value.principles {
                let numbers =
                    "+\(item.plus) −\(-item.minus) (fra \(item.range.lowerBound) til \(item.range.upperBound))"
                let state = item.isTouched ? numbers : item.isAtStake ? "ikke berørt her" : "ikke berørt"
                result += "  \(item.principle.id), \(item.principle.name): \(state)"
                result += item.status.map { " · \(status($0))" } ?? ""
                result += "\n"
                for reason in item.reasons {
                    let name = library.consideration(reason.consideration)?.name ?? reason.consideration
                    let sum = reason.contribution > 0 ? "+\(reason.contribution)" : "−\(-reason.contribution)"
                    result += "    \(sum) = \(reason.weight) · \(reason.effect)  \(name): \(reason.text)\n"
                }
            }
        }
        if !score.tensions.isEmpty {
            result += "\nTrekker hver sin vei\n"
            result += score.tensions.map { tension in
                tension.strengthened == tension.weakened
                    ? "  \(tension.strengthened), i seg selv\n" : "  \(tension.strengthened) ↔ \(tension.weakened)\n"
            }.joined()
        }
        if !score.offPoster.isEmpty {
            let names = score.offPoster.map { library.consideration($0)?.name ?? $0 }
            result += "\nI spill, men ikke på plakaten: \(names.joined(separator: " · "))\n"
        }
        return result
    }

    private static func status(_ status: PrincipleScore.Status) -> String {
        switch status {
        case .inLine: "i tråd"
        case .inDoubt: "i tvil"
        case .inBreach: "i strid"
        }
    }
}
