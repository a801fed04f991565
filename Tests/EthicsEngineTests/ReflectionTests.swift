// The rules of the walk: what may be answered where, what is fixed, and what Back and undo do.

import Testing

@testable import EthicsEngine

@Suite("A reflection")
struct ReflectionTests {
    @Test("The walk goes from the first choice to the balance, and ends there")
    func straight() throws {
        var walk = try Walk()
        #expect(walk.state.place == Place(.firstChoice))
        try walk.go(.chooseFirst("a"))
        #expect(walk.state.place == Place(.confidence))
        try walk.go(.rate(.fairlySure))
        #expect(walk.state.place == Place(.counterargument))
        try walk.go(.takeStance(.standing))
        #expect(walk.state.place == Place(.whatIf, item: "w1"))
        try walk.go(.answerWhatIf("b"), .goOn)
        #expect(walk.state.place == Place(.finalChoice))
        try walk.go(.chooseFinal("b"))
        #expect(walk.state.place == Place(.reason))
        try walk.go(.write("Det kan sies høyt."))
        #expect(walk.state.place == Place(.law))
        try walk.go(.goOn)
        #expect(walk.state.place == Place(.ask))
        try walk.go(.chooseContact("verneombud"))
        #expect(walk.state.place == Place(.balance))
        try walk.go(.finish)
        #expect(walk.state.isFinished)
        #expect(walk.state.firstChoice == .some("a"))
        #expect(walk.state.confidence == .fairlySure)
        #expect(walk.state.stance == .standing)
        #expect(walk.state.whatIfAnswers == ["w1": "b"])
        #expect(walk.state.finalChoice == "b")
        #expect(walk.state.reason == "Det kan sies høyt.")
        #expect(walk.state.contact == .some("verneombud"))
        #expect(walk.state.pathChoices.map(\.id) == ["b"])
    }

    @Test("«Vet ikke ennå» skips the question of how sure one is, and asks for no stance")
    func notYet() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst(nil))
        #expect(walk.state.place == Place(.counterargument))
        #expect(!walk.state.places.contains(Place(.confidence)))
        #expect(walk.refusal(.takeStance(.standing)) == .notHere)
        try walk.go(.goOn)
        #expect(walk.state.place == Place(.whatIf, item: "w1"))
        try walk.go(.goBack, .goBack)
        #expect(walk.state.place == Place(.firstChoice))
    }

    @Test("The first choice may be changed until the argument against it is seen, and not after")
    func fixed() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst("a"), .goBack, .chooseFirst("b"), .goBack, .chooseFirst("a"))
        #expect(!walk.state.isFirstChoiceFixed)
        try walk.go(.rate(.sure))
        #expect(walk.state.isFirstChoiceFixed)
        #expect(walk.refusal(.undo) == .firstChoiceIsFixed)
        try walk.go(.goBack)
        #expect(walk.refusal(.rate(.between)) == .firstChoiceIsFixed)
        try walk.go(.goBack)
        #expect(walk.refusal(.chooseFirst("b")) == .firstChoiceIsFixed)
        #expect(walk.refusal(.chooseFirst(nil)) == .firstChoiceIsFixed)
        #expect(walk.state.firstChoice == .some("a"))
        // One can still look, and go on; looking again at what lies before frees nothing.
        try walk.go(.goOn)
        #expect(walk.refusal(.rate(.between)) == .firstChoiceIsFixed)
        try walk.go(.goOn)
        #expect(walk.state.place == Place(.counterargument))
    }

    @Test("«Vet ikke ennå» is fixed like any first choice")
    func notYetIsFixed() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst(nil))
        #expect(walk.state.isFirstChoiceFixed)
        #expect(walk.refusal(.undo) == .firstChoiceIsFixed)
        try walk.go(.goBack)
        #expect(walk.refusal(.chooseFirst("a")) == .firstChoiceIsFixed)
    }

    @Test("Back keeps every answer")
    func backKeeps() throws {
        var walk = try Walk()
        try walk.goToBalance()
        let before = walk.state
        let steps = walk.state.places.count - 1
        for _ in 0..<steps { try walk.go(.goBack) }
        #expect(walk.state.position == 0)
        #expect(walk.refusal(.goBack) == .atStart)
        #expect(walk.state.firstChoice == before.firstChoice && walk.state.confidence == before.confidence)
        #expect(walk.state.stance == before.stance && walk.state.whatIfAnswers == before.whatIfAnswers)
        #expect(walk.state.finalChoice == before.finalChoice && walk.state.reason == before.reason)
        #expect(walk.state.contact == before.contact && walk.state.places == before.places)
        // All is answered, so that one can go straight on to the end again.
        for _ in 0..<steps { try walk.go(.goOn) }
        #expect(walk.state.place == Place(.balance))
    }

    @Test("Nothing is passed without an answer", arguments: [0, 1, 2, 3, 5, 6, 8])
    func unanswered(_ answers: Int) throws {
        let script: [ReflectionIntent] = [
            .chooseFirst("a"), .rate(.between), .takeStance(.wavering), .answerWhatIf("b"), .goOn, .chooseFinal("b"),
            .write("Derfor."), .goOn, .chooseContact("leder"),
        ]
        var walk = try Walk()
        for intent in script.prefix(answers) { try walk.go(intent) }
        #expect(!walk.state.isAnswered)
        #expect(walk.refusal(.goOn) == .unanswered)
    }

    @Test("A what-if may be answered «vet ikke ennå», and answered again before going on")
    func whatIf() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst("a"), .rate(.between), .takeStance(.changed), .answerWhatIf(nil))
        #expect(walk.state.place == Place(.whatIf, item: "w1"))
        #expect(walk.state.whatIfAnswers["w1"] == .some(nil))
        try walk.go(.answerWhatIf("c"))
        #expect(walk.state.whatIfAnswers["w1"] == .some("c"))
        try walk.go(.goOn)
        #expect(walk.state.place == Place(.finalChoice))
    }

    @Test("A dilemma without what-ifs goes straight to the choice again")
    func noWhatIf() throws {
        var walk = try Walk(Dilemma([Choice("a"), Choice("b")]))
        try walk.go(.chooseFirst("a"), .rate(.between), .takeStance(.standing))
        #expect(walk.state.place == Place(.finalChoice))
    }

    @Test("A reason needs words, loses the blanks round them, and is cut at its longest")
    func reason() throws {
        var walk = try Walk()
        try walk.go(
            .chooseFirst(nil), .goOn, .answerWhatIf(nil), .goOn, .chooseFinal("b"))
        for empty in ["", " ", "\n\t \u{A0}\n"] { #expect(walk.refusal(.write(empty)) == .emptyText) }
        try walk.go(.write("  Fordi.\n"))
        #expect(walk.state.reason == "Fordi.")
        try walk.go(.goBack, .write(String(repeating: "å", count: 20_000)))
        #expect(walk.state.reason?.count == Reflection.maximumText)
    }

    @Test("What follows is walked scene by scene, and texts are only read")
    func scenes() throws {
        var walk = try Walk()
        try walk.go(
            .chooseFirst(nil), .goOn, .answerWhatIf(nil), .goOn, .chooseFinal("a"), .write("Ja."), .goOn,
            .chooseContact(nil))
        #expect(walk.state.place == Place(.following, item: "s1"))
        #expect(walk.refusal(.goOn) == .unanswered)
        #expect(walk.refusal(.chooseInScene("u")) == .unknown("u"))
        try walk.go(.chooseInScene("x"))
        #expect(walk.state.place == Place(.following, item: "s2"))
        #expect(walk.refusal(.chooseInScene("u")) == .unknown("u"))
        try walk.go(.goOn)
        #expect(walk.state.place == Place(.following, item: "s3"))
        try walk.go(.chooseInScene("u"))
        #expect(walk.state.place == Place(.balance))
        #expect(walk.state.pathChoices.map(\.id) == ["a", "x", "u"])
        #expect(walk.state.contact == .some(nil))
    }

    @Test("Another final choice forgets what was chosen in what follows; the same one keeps it")
    func anotherFinalChoice() throws {
        var walk = try Walk()
        try walk.go(
            .chooseFirst(nil), .goOn, .answerWhatIf(nil), .goOn, .chooseFinal("a"), .write("Ja."), .goOn,
            .chooseContact(nil), .chooseInScene("x"), .goOn, .chooseInScene("u"))
        while walk.state.place.step != .finalChoice { try walk.go(.goBack) }
        var same = walk
        try same.go(.chooseFinal("a"))
        #expect(same.state.sceneChoices == ["s1": "x", "s3": "u"])
        try walk.go(.chooseFinal("c"))
        #expect(walk.state.sceneChoices.isEmpty)
        #expect(walk.state.scenes.map(\.id) == ["s3"])
        #expect(walk.state.pathChoices.map(\.id) == ["c"])
        #expect(walk.state.reason == "Ja.")
    }

    @Test("Another choice in a scene forgets what lay beyond it")
    func anotherSceneChoice() throws {
        var walk = try Walk()
        try walk.go(
            .chooseFirst(nil), .goOn, .answerWhatIf(nil), .goOn, .chooseFinal("a"), .write("Ja."), .goOn,
            .chooseContact(nil), .chooseInScene("x"), .goOn, .chooseInScene("u"), .goBack, .goBack, .goBack)
        #expect(walk.state.place == Place(.following, item: "s1"))
        try walk.go(.chooseInScene("y"))
        #expect(walk.state.place == Place(.balance))
        #expect(walk.state.sceneChoices == ["s1": "y"])
        try walk.go(.goBack, .chooseInScene("x"))
        #expect(walk.state.sceneChoices == ["s1": "x"])
        #expect(walk.state.place == Place(.following, item: "s2"))
    }

    @Test("Undo takes back the last thing, also a step back")
    func undo() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst("a"), .undo)
        #expect(walk.state == Reflection(Walk.start, dilemma: Walk.dilemma))
        #expect(walk.refusal(.undo) == .atStart)
        try walk.go(.chooseFirst("a"), .rate(.sure), .takeStance(.standing))
        let before = walk.state
        try walk.go(.goBack, .undo)
        #expect(walk.state == before)
        try walk.go(.answerWhatIf("b"), .answerWhatIf("c"), .undo)
        #expect(walk.state.whatIfAnswers == ["w1": "b"])
        try walk.go(.undo, .undo)
        #expect(walk.state.place == Place(.counterargument))
        #expect(walk.state.stance == nil)
    }

    @Test("It can be finished only at the balance, and then nothing more happens")
    func finish() throws {
        var walk = try Walk()
        #expect(walk.refusal(.finish) == .notHere)
        try walk.goToBalance()
        #expect(walk.refusal(.goOn) == .notHere)
        try walk.go(.finish)
        for intent: ReflectionIntent in [.finish, .goBack, .undo, .goOn, .chooseFirst("a"), .write("x")] {
            #expect(walk.refusal(intent) == .isFinished)
        }
    }

    @Test("What does not exist is refused by name")
    func unknown() throws {
        var walk = try Walk()
        #expect(walk.refusal(.chooseFirst("z")) == .unknown("z"))
        try walk.go(.chooseFirst("a"), .rate(.between), .takeStance(.wavering))
        #expect(walk.refusal(.answerWhatIf("s1")) == .unknown("s1"))
        try walk.go(.answerWhatIf("b"), .goOn)
        #expect(walk.refusal(.chooseFinal("x")) == .unknown("x"))
        try walk.go(.chooseFinal("b"), .write("Ja."), .goOn)
        #expect(walk.refusal(.chooseContact("ordfører")) == .unknown("ordfører"))
    }

    @Test(
        "What is not asked here is refused",
        arguments: [
            .rate(.sure), .takeStance(.standing), .answerWhatIf("a"), .chooseFinal("a"), .write("Ja."),
            .chooseContact(nil), .chooseInScene("x"), .finish,
        ] as [ReflectionIntent])
    func notHere(_ intent: ReflectionIntent) throws {
        #expect(try Walk().refusal(intent) == .notHere)
    }
}
