// A plain answer about the law has a plain reason.

extension DilemmaLint {
    /// Words that say that something need not be so.
    private static let softeners: Set<String> = [
        "vanligvis", "trolig", "kanskje", "antakelig", "antagelig", "sannsynligvis", "normalt", "muligens",
    ]

    /// What is answered plainly of a choice, and softened in its reason, or rests on a statute that is softened itself.
    func softenedProblems(_ placed: PlacedChoice) -> [Problem] {
        softened(placed.choice.wheel, placed.tree["hjul"]?["jus"] ?? placed.tree["jus"])
            + softened(placed.choice.marks, placed.tree.items("gulv"))
    }

    /// The same for what-ifs.
    func whatIfSoftenedProblems() -> [Problem] {
        zip(dilemma.whatIfs, file.tree.items("hva-om")).flatMap { whatIf, tree in
            zip(whatIf.changes, tree.items("endringer")).flatMap { change, place in
                softened(change.wheel, place["hjul"]?["jus"]) + softened(change.marks, place.items("gulv"))
            }
        }
    }

    private func softened(_ wheel: [WheelAnswer], _ tree: Tree?) -> [Problem] {
        guard file.version > 1, let tree, let law = wheel.first(where: { $0.lens == .law }), let answer = law.answer,
            answer != .doubt
        else { return [] }
        let place = tree["grunn"] ?? tree
        if let word = softener(law.text) {
            return [
                problem(
                    .softenedAnswer, place.mark, "Jus svarer «\(answer.rawValue)», men grunnen sier «\(word)»",
                    "Skriv «tvil», eller si grunnen uten forbehold.", severity: .warning)
            ]
        }
        guard answer == .yes,
            let statute = dilemma.statutes(law.statutes).first(where: { softener($0.says) != nil }),
            let word = softener(statute.says)
        else { return [] }
        return [
            problem(
                .softenedAnswer, place.mark, "Jus svarer «ja» på «\(statute.id)», som sier «\(word)»",
                "Si i registeret hva som gjelder, eller svar «tvil».", severity: .warning)
        ]
    }

    private func softened(_ marks: [FloorMark], _ items: [Tree]) -> [Problem] {
        guard file.version > 1 else { return [] }
        return zip(marks, items).compactMap { mark, tree in
            guard mark.answer != .doubt, let word = softener(mark.reason) else { return nil }
            return problem(
                .softenedAnswer, tree["grunn"]?.mark ?? tree.mark,
                "merket sier «\(mark.answer.rawValue)», men grunnen sier «\(word)»",
                "Skriv «tvil», eller si grunnen uten forbehold.", severity: .warning)
        }
    }

    private func softener(_ text: String) -> String? { Glossary.words(text).first(where: Self.softeners.contains) }
}
