// What choices do to the rules of the floor: one mark for a rule, for those the case is written for, and the field Jus says the
// same. In format 1 there are no marks to check.

extension DilemmaLint {
    /// What is wrong with the marks of one choice.
    func markProblems(_ placed: PlacedChoice) -> [Problem] {
        guard file.version > 1 else { return [] }
        let items = placed.tree.items("gulv")
        let answer = placed.tree["hjul"]?["jus"] ?? placed.tree["jus"]
        return marks(placed.choice.marks, items, of: placed.choice.id)
            + law(placed.choice, at: answer?.mark ?? placed.tree.mark)
    }

    /// The same for each choice as it is under a what-if.
    func whatIfMarkProblems() -> [Problem] {
        guard file.version > 1 else { return [] }
        return zip(dilemma.whatIfs, file.tree.items("hva-om")).flatMap { whatIf, tree in
            zip(whatIf.changes, tree.items("endringer")).flatMap { change, place -> [Problem] in
                guard let choice = dilemma.choice(change.choice) else { return [] }
                let dropped = zip(change.droppedMarks, place.items("bortfaller").filter { $0["regel"] != nil })
                let idle = dropped.filter { mark, _ in !choice.marks.contains { $0.rule == mark.rule } }.map {
                    problem(
                        .idleWhatIf, $1.mark, "regelen «\($0.rule)» er ikke merket fra før, og kan ikke falle bort",
                        "Ta det bort under «bortfaller».")
                }
                return idle + marks(change.marks, place.items("gulv"), of: choice.id)
                    + law(whatIf.applied(to: choice), at: place["hjul"]?["jus"]?.mark ?? place.mark)
            }
        }
    }

    private func marks(_ marks: [FloorMark], _ items: [Tree], of choice: String) -> [Problem] {
        var seen: Set<String> = []
        let audience = dilemma.principleAudience
        return zip(marks, items).flatMap { mark, item -> [Problem] in
            var problems: [Problem] = []
            if !seen.insert(mark.rule).inserted {
                problems.append(
                    problem(
                        .repeatedMark, item.mark, "regelen «\(mark.rule)» er merket to ganger i «\(choice)»",
                        "Behold det verste av dem."))
            }
            if let rule = library.floorRule(mark.rule), !audience.contains(rule.appliesTo) {
                problems.append(
                    problem(
                        .markForOthers, item.mark, "regelen «\(rule.id)» gjelder ikke dem saken er skrevet for",
                        "Ta bort merket, eller se om en annen regel passer."))
            }
            if mark.rule == FloorRule.law, mark.statutes.isEmpty {
                problems.append(
                    problem(
                        .markWithoutStatute, item.mark, "«loven» er merket uten at det står hvilken lov det er",
                        "Skriv under «hjemmel» id-en til loven i registeret, lover.yaml."))
            }
            return problems
        }
    }

    /// The field Jus says what the worst mark says.
    private func law(_ choice: Choice, at mark: Mark) -> [Problem] {
        guard let answer = choice.answer(.law)?.answer else { return [] }
        let worst = choice.marks.map(\.answer).max() ?? .kept
        guard worst.answer != answer else { return [] }
        return [
            problem(
                .lawAgainstMarks, mark,
                "Jus svarer «\(answer.rawValue)» for «\(choice.id)», men det verste merket er «\(worst.rawValue)»",
                "Les begge på nytt. Passer ingen av reglene i gulvet, så merk «loven» med hjemmel.")
        ]
    }
}
