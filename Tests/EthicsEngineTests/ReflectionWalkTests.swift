// Thousands of random walks, and logs that do not fit: nothing traps, and Back and undo keep their promises.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Random walks")
struct ReflectionWalkTests {
    private static let ids = ["a", "b", "c", "x", "y", "u", "v", "finnes-ikke", ""]

    private func intent(_ state: Reflection, _ random: inout SeededGenerator) -> ReflectionIntent {
        let id = Self.ids.randomElement(using: &random) ?? ""
        // Most of the time what is asked for here, so that walks get somewhere.
        if Int.random(in: 0..<5, using: &random) > 0 {
            return asked(state, id, &random)
        }
        switch Int.random(in: 0..<22, using: &random) {
        case 16: return .agree("\(id)/a")
        case 17: return .followUp(.done, text: id)
        case 18: return .pickStatement(id)
        case 19: return .wantOwnAlternative
        case 20: return .takeAlong(nil)
        case 21: return .chooseSaying(.proposal)
        case 0: return .chooseFirst(Bool.random(using: &random) ? id : nil)
        case 1: return .rate(.sure)
        case 2: return .takeStance(.changed)
        case 3: return .answerWhatIf(Bool.random(using: &random) ? id : nil)
        case 4: return .chooseFinal(id)
        case 5: return .write(" ")
        case 6: return .chooseContact(nil)
        case 7: return .chooseInScene(id)
        case 8...10: return .goBack
        case 11...13: return .undo
        case 14: return .finish
        default: return .goOn
        }
    }

    /// What is asked for at the place at hand, most of the time.
    private func asked(_ state: Reflection, _ id: String, _ random: inout SeededGenerator) -> ReflectionIntent {
        let isRare = Int.random(in: 0..<4, using: &random) == 0
        switch state.place.step {
        case .situation, .lawField, .ethicsField, .law: return .goOn
        case .firstChoice: return .chooseFirst(isRare ? nil : id)
        case .confidence, .finalConfidence: return .rate(.between)
        case .mostToLose, .notInRoom: return .pointOut(isRare ? nil : "b1")
        case .against, .writeArgument, .ownAlternative, .reason, .writeSaying, .writeMeasure: return .write(id)
        case .identityField:
            return state.isAnswered && !isRare
                ? .goOn : .pickStatement(["p1", "p2", "p3"].randomElement(using: &random) ?? "")
        case .reputationField, .economyField: return state.isAnswered ? .goOn : .answerField(.doubt)
        case .friction: return state.isAnswered ? .goOn : .pickField(.economy)
        case .counterargument: return .takeStance(.wavering)
        case .otherArgument: return .takeArgument(isRare ? nil : "arg-\(id)")
        case .rationalisation: return .ownUp(isRare ? nil : "r1")
        case .whatIf: return state.isAnswered ? .goOn : .answerWhatIf(id)
        case .finalChoice: return isRare ? .wantOwnAlternative : .chooseFinal(id)
        case .nearest: return .chooseNearest(isRare ? nil : id)
        case .ask: return .chooseContact("leder")
        case .following: return state.isAnswered ? .goOn : .chooseInScene(id)
        case .guess: return .guess(isRare ? nil : "v1")
        case .values: return isRare ? .disagree("\(id)/a", text: "Nei.") : state.isAtEnd ? .finish : .goOn
        case .saying: return .chooseSaying(isRare ? .none : .own)
        case .takeAway:
            return state.isAnswered && state.isAtEnd
                ? .finish : isRare ? .wantOwnMeasure : .takeAlong(isRare ? nil : .readRoutine)
        case .balance: return Int.random(in: 0..<6, using: &random) == 0 ? .finish : .goBack
        }
    }

    @Test(
        "However one walks, one stands somewhere, comes back to the start, and undoes exactly the last thing",
        arguments: 1...4)
    func walks(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var finished = 0
        var steps: Set<Step> = []
        for number in 0..<1_000 {
            let plan = Plan.allCases[number % Plan.allCases.count]
            var walk = try Walk(plan: plan, checksEachEvent: false)
            for _ in 0..<Int.random(in: 1...90, using: &random) {
                let before = walk.state
                guard let events = try? before.decide(intent(before, &random), in: Walk.context) else {
                    continue
                }
                for event in events { try walk.take(event) }
                let state = walk.state
                try #require(state.places.indices.contains(state.position), "seed \(seed), walk \(number)")
                steps.insert(state.place.step)
                if events != [.undone] {
                    var undone = state
                    for _ in events { undone.apply(.undone) }
                    try #require(undone == before, "seed \(seed), walk \(number): \(events)")
                }
                // The first choice never changes once the argument against it was seen.
                if before.isFirstChoiceFixed {
                    try #require(
                        state.isFirstChoiceFixed && state.firstChoice == before.firstChoice,
                        "seed \(seed), walk \(number)")
                }
                // A path is always one that the dilemma has, at least its beginning.
                let path = state.pathChoices.map(\.id)
                try #require(
                    path.isEmpty || state.dilemma.paths.contains { $0.ids.starts(with: path) },
                    "seed \(seed), walk \(number)")
            }
            if walk.state.isFinished { finished += 1 }
            try walk.expectSameWhenLoaded()
            var back = walk.state
            var count = 0
            while !back.isFinished, let events = try? back.decide(.goBack) {
                for event in events { back.apply(event) }
                count += 1
                try #require(count <= back.places.count, "seed \(seed), walk \(number)")
            }
            #expect(back.isFinished || back.position == 0)
        }
        #expect(finished > 10)
        #expect(steps == Set(Step.allCases))
    }
}

@Suite("A log that does not fit")
struct StoredEventTests {
    @Test("A log that does not begin with its beginning is no reflection")
    func noStart() {
        #expect(Reflection(folding: [], dilemma: Walk.dilemma) == nil)
        #expect(Reflection(folding: [.continued, .started(start: Walk.start)], dilemma: Walk.dilemma) == nil)
        #expect(Reflection(folding: [.undone], dilemma: Walk.dilemma) == nil)
    }

    @Test("Undoing more than there is leaves a reflection that has just begun")
    func undoneTooOften() throws {
        var walk = try Walk()
        try walk.go(.chooseFirst("a"))
        for _ in 0..<5 { try walk.take(.undone) }
        #expect(walk.state == Reflection(Walk.start, dilemma: Walk.dilemma))
    }

    @Test(
        "Ids that the dilemma does not have, and events in any order, leave one somewhere on the walk", arguments: 1...4
    )
    func anyOrder(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let ids = ["a", "c", "s1", "s2", "s3", "x", "u", "w1", "w2", "borte", "", "\u{1B}[2J"]
        func id() -> String { ids.randomElement(using: &random) ?? "" }
        for number in 0..<300 {
            var walk = try Walk(
                number.isMultiple(of: 3) ? Dilemma([]) : Walk.dilemma, plan: Plan.allCases[number % 4],
                checksEachEvent: false)
            for _ in 0..<40 {
                let event: ReflectionEvent =
                    switch Int.random(in: 0..<24, using: &random) {
                    case 0: .started(start: Walk.start)
                    case 1: .choseFirst(choice: Bool.random(using: &random) ? id() : nil)
                    case 2: .rated(confidence: .sure)
                    case 3: .tookStance(stance: .changed)
                    case 4: .answeredWhatIf(whatIf: id(), choice: Bool.random(using: &random) ? id() : nil)
                    case 5: .choseFinal(choice: id())
                    case 6: .gaveReason(text: id())
                    case 7: .chosenContact(contact: Bool.random(using: &random) ? id() : nil)
                    case 8: .choseInScene(scene: id(), choice: id())
                    case 9, 10: .continued
                    case 11: .wentBack
                    case 12: .undone
                    case 13: .finished
                    case 14: .pointedOut(step: Step.allCases.randomElement(using: &random) ?? .law, party: id())
                    case 15: .answeredField(lens: .economy, answer: .no)
                    case 16: .pickedStatement(id: id())
                    case 17: .wantedOwnAlternative
                    case 18: .choseNearest(choice: Bool.random(using: &random) ? id() : nil)
                    case 19: .disagreed(disagreement: Disagreement(reason: id(), text: id()))
                    case 20: .tookAlong(measure: Bool.random(using: &random) ? Measure(text: id()) : nil)
                    case 21: .wantedOwnMeasure
                    case 22: .choseSaying(source: .proposal)
                    default: .tookArgument(argument: nil)
                    }
                try walk.take(event)
                let state = walk.state
                try #require(state.places.contains(state.place), "seed \(seed), log \(number)")
                _ = (state.isAnswered, state.scenes, state.pathChoices, Balance(state.pathChoices))
            }
            try walk.expectSameWhenLoaded()
        }
    }

    @Test("What is written to disk can be read by eye and stays as it is")
    func format() throws {
        var walk = try Walk()
        try walk.goToBalance()
        try walk.go(.goBack, .undo, .finish)
        let lines = walk.saved.dropFirst().map { String(decoding: $0, as: UTF8.self) }
        try Golden.expect(lines.joined(separator: "\n") + "\n", is: "reflection-log")
    }
}
