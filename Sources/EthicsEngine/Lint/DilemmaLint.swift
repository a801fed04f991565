// The rules about a dilemma that is mechanically sound: is it a dilemma, is it argued, does the law stand on its feet?

/// A choice with the place where it stands.
struct PlacedChoice {
    let choice: Choice
    let tree: Tree

    /// The place of the effect with this index.
    func mark(effect index: Int) -> Mark {
        let effects = tree.items("virkninger")
        return effects.indices.contains(index) ? effects[index].mark : tree.mark
    }
}

/// Checks one dilemma.
struct DilemmaLint {
    let file: CheckedFile
    let dilemma: Dilemma
    let library: Library

    /// The choices of the opening scene.
    let opening: [PlacedChoice]
    /// The choices of each scene that has some.
    let scenes: [[PlacedChoice]]

    init(file: CheckedFile, dilemma: Dilemma, library: Library) {
        self.file = file
        self.dilemma = dilemma
        self.library = library
        opening = Self.placed(dilemma.choices, file.tree)
        scenes = zip(dilemma.scenes, file.tree.items("folge")).map { Self.placed($0.choices, $1) }
    }

    /// Every problem that the rules find.
    func problems() -> [Problem] {
        let choices = opening + scenes.flatMap { $0 }
        return choices.flatMap(effectProblems) + opening.flatMap(balanceProblems) + opening.flatMap(wheelProblems)
            + ([opening] + scenes).flatMap(paretoProblems) + frameworkProblems() + whatIfProblems()
            + whatIfLawProblems() + lawProblems() + sceneProblems() + choices.flatMap(markProblems)
            + whatIfMarkProblems() + (choices.map { ($0.choice.wheel, $0.tree["hjul"]?["jus"]) }).flatMap(basisProblems)
            + whatIfBasisProblems() + endingProblems() + aftermathProblems() + choices.flatMap(softenedProblems)
            + whatIfSoftenedProblems()
            + repealedProblems()
    }

    /// What the rules find in a simple case, which argues in words alone.
    func simpleProblems() -> [Problem] {
        opening.flatMap(markProblems) + lawProblems()
            + opening.map { ($0.choice.wheel, $0.tree["jus"]) }.flatMap(basisProblems)
            + opening.flatMap(softenedProblems) + repealedProblems()
    }

    func problem(
        _ code: Problem.Code, _ mark: Mark, _ message: String, _ remedy: String, severity: Problem.Severity = .error
    ) -> Problem {
        file.source.problem(code, mark, message, remedy, severity: severity)
    }

    private static func placed(_ choices: [Choice], _ tree: Tree) -> [PlacedChoice] {
        zip(choices, tree.items("alternativer")).map { PlacedChoice(choice: $0, tree: $1) }
    }
}
