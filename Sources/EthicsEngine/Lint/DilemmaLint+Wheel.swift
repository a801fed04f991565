// The wheel, the law and what follows.

extension DilemmaLint {
    /// A dilemma is a conflict between the fields: they don't all answer the same.
    func wheelProblems(_ placed: PlacedChoice) -> [Problem] {
        let answers = placed.choice.wheel.compactMap(\.answer)
        guard let first = answers.first, answers.count > 1, answers.allSatisfy({ $0 == first }) else { return [] }
        return [
            problem(
                .oneWayWheel, placed.tree["hjul"]?.mark ?? placed.tree.mark,
                "alle feltene i hjulet svarer «\(first.rawValue)» for «\(placed.choice.id)»",
                "Finn feltet der det butter.")
        ]
    }

    /// A law-limited case stands on a statute that somebody checked; a checked statute has a date.
    func lawProblems() -> [Problem] {
        var problems: [Problem] = []
        for (statute, tree) in zip(dilemma.statutes, file.tree.items("lover")) {
            let claims = tree.text("kontrollert") == "ja"
            let isDated = tree["sjekket"] != nil
            if claims, !isDated {
                problems.append(
                    problem(
                        .statuteDate, tree.mark, "«\(statute.id)» er kontrollert, men uten dato",
                        "Skriv under «sjekket» når noen leste paragrafen, eller skriv «kontrollert: nei»."))
            } else if isDated, !claims {
                problems.append(
                    problem(
                        .statuteDate, tree.mark, "«\(statute.id)» har dato, men er ikke kontrollert",
                        "Ta bort datoen, eller la noen lese paragrafen og skrive «kontrollert: ja»."))
            }
        }
        if dilemma.kind == .lawLimited, !dilemma.statutes.contains(where: \.isVerified) {
            problems.append(
                problem(
                    .unverifiedLaw, file.tree["slag"]?.mark ?? file.tree.mark,
                    "loven setter grenser her, men ingen paragraf er kontrollert",
                    "Kontroller minst én paragraf under «lover», eller skriv «slag: skjonn»."))
        }
        return problems
    }

    /// Every scene is led to from the opening.
    func sceneProblems() -> [Problem] {
        var reached: Set<String> = []
        var pending = dilemma.choices.compactMap(\.next)
        while let id = pending.popLast() {
            guard reached.insert(id).inserted, let scene = dilemma.scene(id) else { continue }
            pending += scene.choices.compactMap(\.next) + [scene.next].compactMap { $0 }
        }
        return zip(dilemma.scenes, file.tree.items("folge")).filter { !reached.contains($0.0.id) }.map { scene, tree in
            problem(
                .unreachable, tree.mark, "ingen valg leder til følget «\(scene.id)»",
                "La et alternativ ha «videre: \(scene.id)», eller ta det bort.")
        }
    }
}
