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
        var problems = file.version == 1 ? StatuteLint(file: file).problems() : []
        if dilemma.kind == .lawLimited, !dilemma.statutes.contains(where: \.isVerified) {
            problems.append(
                problem(
                    .unverifiedLaw, file.tree["slag"]?.mark ?? file.tree.mark,
                    "loven setter grenser her, men ingen paragraf er kontrollert",
                    "Kontroller minst én paragraf, eller skriv «slag: skjonn»."))
        }
        return problems
    }

    /// An answer in the field Jus that speaks against a choice, or is in doubt, names what it rests on.
    func basisProblems(_ wheel: [WheelAnswer], _ tree: Tree?) -> [Problem] {
        guard file.version > 1, let tree, let law = wheel.first(where: { $0.lens == .law }), let answer = law.answer,
            answer != .yes, law.statutes.isEmpty
        else { return [] }
        return [
            problem(
                .answerWithoutStatute, tree.mark, "Jus svarer «\(answer.rawValue)» uten å si hvilken lov det hviler på",
                "Skriv under «hjemmel» id-en til loven i registeret, lover.yaml.")
        ]
    }

    /// Nothing rests on what is repealed.
    func repealedProblems() -> [Problem] {
        dilemma.statutes.compactMap { statute in
            guard let date = statute.repealed else { return nil }
            let place = file.tree.link(to: statute.id)
            return problem(
                .repealedStatute, place?.mark ?? file.tree.mark,
                "«\(statute.id)» er opphevet \(CalendarDate.shown(date))",
                statute.newSection.map {
                    "Vis til \(statute.newAct ?? "loven som kom i stedet") \($0), og les saken på nytt."
                }
                    ?? "Finn loven som gjelder nå, og les saken på nytt.")
        }
    }

    /// The same for what-ifs.
    func whatIfBasisProblems() -> [Problem] {
        zip(dilemma.whatIfs, file.tree.items("hva-om")).flatMap { whatIf, tree in
            zip(whatIf.changes, tree.items("endringer")).flatMap { basisProblems($0.wheel, $1["hjul"]?["jus"]) }
        }
    }

    /// Only where nothing follows it is said how it ends.
    func endingProblems() -> [Problem] {
        zip(dilemma.scenes, file.tree.items("folge")).compactMap { scene, tree in
            guard let ending = tree["slutt"], !scene.isEnding else { return nil }
            return problem(
                .endingElsewhere, ending.mark, "«\(scene.id)» har en slutt, men noe følger",
                "Ta bort «slutt» her, og skriv den der ingenting følger.")
        }
    }

    /// In a full case something follows from a choice. Format 1 did not ask for it.
    func aftermathProblems() -> [Problem] {
        guard dilemma.scenes.isEmpty, file.version > 1 else { return [] }
        return [
            problem(
                .nothingFollows, file.tree["alternativer"]?.mark ?? file.tree.mark,
                "ingenting følger av noe alternativ",
                "Skriv under «folge» hva som skjer etter minst ett av dem, eller gjør saken til en enkel.",
                severity: .warning)
        ]
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

extension Tree {
    /// The first place that names a statute.
    fileprivate func link(to statute: String) -> Tree? {
        switch kind {
        case .text: nil
        case .list(let items): items.lazy.compactMap { $0.link(to: statute) }.first
        case .record(let entries):
            entries.lazy.compactMap { entry in
                ["lover", "hjemmel"].contains(entry.key)
                    ? self.items(entry.key).first { $0.plain == statute } : entry.value.link(to: statute)
            }.first
        }
    }
}
