// Effects are argued: few are strong, none says what another says, and law and trust are used for what they mean.

extension DilemmaLint {
    /// The consideration that only a statute justifies.
    static let law = "lov"
    /// The consideration that never stands alone and is never strong.
    static let trust = "tillit"
    /// Two reasons with more than this share of their longer words in common say the same.
    private static let sameness = 0.6

    /// What is wrong with the effects of one choice.
    func effectProblems(_ placed: PlacedChoice) -> [Problem] {
        let effects = placed.choice.effects
        var problems: [Problem] = []
        let strong = effects.indices.filter { abs(effects[$0].size) == 2 }
        if strong.count > 2 {
            problems.append(
                problem(
                    .strongEffects, placed.mark(effect: strong[2]),
                    "«\(placed.choice.id)» har \(strong.count) virkninger på ±2, og kan ha høyst to",
                    "Behold ±2 for det saken handler om. ±1 er det vanlige."))
        }
        let words = effects.map { Self.longerWords($0.reason) }
        for (index, effect) in effects.enumerated() {
            if let first = effects[..<index].first(where: { $0.consideration == effect.consideration }) {
                problems.append(
                    problem(
                        .repeatedConsideration, placed.mark(effect: index),
                        "hensynet «\(first.consideration)» står to ganger i «\(placed.choice.id)»",
                        "Slå dem sammen, eller finn hensynet den ene egentlig handler om."))
            }
            let isSame = { effects[$0].reason == effect.reason || Self.isSame(words[$0], words[index]) }
            if let same = (0..<index).first(where: isSame).map({ effects[$0] }) {
                problems.append(
                    problem(
                        .sameReason, placed.mark(effect: index),
                        "grunnene for «\(same.consideration)» og «\(effect.consideration)» sier det samme",
                        "Ta bort den ene, eller si hva som er annerledes."))
            }
            let mark = placed.mark(effect: index)
            if effect.consideration == Self.law { problems += law(effect, in: placed.choice, at: mark) }
            if effect.consideration == Self.trust { problems += trust(effect, in: placed.choice, at: mark) }
        }
        return problems
    }

    /// A choice costs something and gives something.
    func balanceProblems(_ placed: PlacedChoice) -> [Problem] {
        let sizes = placed.choice.effects.map(\.size)
        let only = !sizes.contains { $0 > 0 } ? "minus" : !sizes.contains { $0 < 0 } ? "pluss" : nil
        guard let only else { return [] }
        return [
            problem(
                .oneSided, placed.tree.mark, "«\(placed.choice.id)» har bare \(only)",
                "Et alternativ en god kollega kunne valgt, både gir noe og koster noe.")
        ]
    }

    func law(_ effect: Effect, in choice: Choice, at mark: Mark) -> [Problem] {
        if dilemma.statutes.isEmpty {
            return [
                problem(
                    .lawWithoutStatute, mark, "hensynet «lov» er brukt uten at noen lov er nevnt",
                    "Skriv paragrafen under «lover», eller bruk et annet hensyn.")
            ]
        }
        guard effect.size < 0, choice.answer(.law)?.answer == .yes else { return [] }
        return [
            problem(
                .lawAgainstAnswer, mark, "«lov» er svekket, men feltet Jus svarer «ja»",
                "Svar «tvil» eller «nei» på Jus, eller ta bort virkningen.")
        ]
    }

    func trust(_ effect: Effect, in choice: Choice, at mark: Mark) -> [Problem] {
        let isStrong = abs(effect.size) > 1
        guard isStrong || choice.effects.count == 1 else { return [] }
        return [
            problem(
                .trustAlone, mark,
                isStrong ? "hensynet «tillit» er sterkere enn ±1" : "hensynet «tillit» står alene",
                "Finn det mer presise hensynet. Rykte er ikke tillit.")
        ]
    }

    /// Whether two reasons share so many of their longer words that they could swap places.
    private static func isSame(_ left: Set<String>, _ right: Set<String>) -> Bool {
        let shared = left.count { right.contains($0) }
        let union = left.count + right.count - shared
        return union > 0 && Double(shared) / Double(union) > sameness
    }

    private static func longerWords(_ text: String) -> Set<String> {
        Set(Word.all(in: text).filter { $0.letters > 3 }.map { $0.lowercased(in: text) })
    }
}
