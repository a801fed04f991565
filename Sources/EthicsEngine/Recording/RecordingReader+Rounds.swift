// The rounds of a recorded meeting: which there are, and counts or words for each.

extension RecordingReader {
    /// The rounds in the order of the file; without those in which something is wrong, which is then told.
    mutating func rounds(_ dilemma: Dilemma?) -> [RecordedRound] {
        let nodes = tree.items("runder")
        checkTwice(nodes.compactMap { $0["runde"] }, "runden")
        return nodes.compactMap { round($0, dilemma) }
    }

    /// A round; nil when something is wrong with it, which is then told.
    private mutating func round(_ node: Tree, _ dilemma: Dilemma?) -> RecordedRound? {
        guard case .record = node.kind, let name = node["runde"], !name.plain.isEmpty else { return nil }
        var round = Round(rawValue: name.plain)
        if let dilemma {
            let known = Round.all(in: dilemma)
            checker.check(name, .word(known.map(\.rawValue)), name: "runde")
            round = known.first { $0.rawValue == name.plain }
        }
        let options = dilemma.flatMap { dilemma in round?.options(in: dilemma) }
        let answers: RecordedRound.Answers?
        switch (node["svar"], node.entry("utfall")) {
        case (_?, let outcome?):
            checker.add(
                .unknownKey, outcome.mark, "«svar» og «utfall» kan ikke stå i samme runde",
                "Behold «svar» hvis dere har tall, og «utfall» hvis dere bare vet hva det ble.")
            return nil
        case (nil, nil):
            checker.add(
                .missingKey, node.mark, "nøkkelen «svar» mangler",
                "Skriv hvor mange som svarte hva, under «svar». Har dere ikke tall, så skriv «utfall».")
            return nil
        case (let counts?, nil):
            if let most = node.entry("flest") {
                checker.add(
                    .unknownKey, most.mark, "«flest» kan ikke stå sammen med «svar»",
                    "Ta bort «flest». Programmet teller selv.")
            }
            answers = counted(counts, options)
        case (nil, let outcome?): answers = told(node, outcome.value, options)
        }
        guard let round, let answers else { return nil }
        return RecordedRound(round: round, way: AnswerWay(rawValue: node.text("svarmate")), answers: answers)
    }

    /// The counts of a round, each answer one of the options; nil when something is wrong with them.
    private mutating func counted(_ node: Tree, _ options: [String]?) -> RecordedRound.Answers? {
        guard case .list(let items) = node.kind, !items.isEmpty else { return nil }
        checkTwice(items.compactMap { $0["svar"] }, "svaret")
        var counts: [String: Int] = [:]
        var marks: [(Mark, sum: Int)] = []
        var isWhole = true
        for item in items {
            if let option = item["svar"], let options { checkWord(option, options, name: "svar") }
            guard let count = item["antall"], let number = Self.count(count) else {
                isWhole = false
                continue
            }
            counts[item.text("svar"), default: 0] += number
            marks.append((count.mark, (marks.last?.sum ?? 0) + number))
        }
        let total = marks.last?.sum ?? 0
        let people = tree.number("svarer")
        if total == 0, isWhole {
            checker.add(
                .count, node.mark, "ingen svarte i denne runden",
                "Ta bort runden, eller skriv hvor mange som svarte.")
        } else if Recording.people.contains(people), let over = marks.first(where: { $0.sum > people }) {
            checker.add(
                .count, over.0, "runden har \(total) svar, og det er bare \(people) som svarer",
                "Rett tallet. Var dere flere, så skriv «svarer: \(total)» øverst i fila.")
        }
        return .counted(counts)
    }

    private static func count(_ node: Tree) -> Int? {
        guard let number = Int(node.plain), (0...Ballot.mostPerOption).contains(number) else { return nil }
        return number
    }

    /// What a round came to in words; nil when something is wrong with it.
    private mutating func told(_ node: Tree, _ outcome: Tree, _ options: [String]?) -> RecordedRound.Answers? {
        let word = outcome.plain
        guard RecordedRound.outcomes.contains(word) else { return nil }
        let most = node.entry("flest")
        if let most, RecordedRound.namesAnswer(word), let options { checkWord(most.value, options, name: "flest") }
        if let most, !RecordedRound.namesAnswer(word) {
            checker.add(
                .unknownKey, most.mark, "«flest» kan ikke stå når utfallet er «\(word)»", "Ta bort «flest».")
        } else if most == nil, RecordedRound.namesAnswer(word) {
            checker.add(
                .missingKey, node.mark, "nøkkelen «flest» mangler",
                "Skriv hva \(word == Unity.unanimous.rawValue ? "alle" : "mer enn halvparten") svarte, under «flest».")
        }
        return RecordedRound.disclosure(word, most: most?.value.plain).map { .told($0) }
    }
}
