// A what-if moves the balance, everything that it changes is a change, and what it brings in follows the rules for law and
// trust.

extension DilemmaLint {
    /// A what-if moves the balance, and each change in it changes something.
    func whatIfProblems() -> [Problem] {
        zip(dilemma.whatIfs, file.tree.items("hva-om")).flatMap { whatIf, tree -> [Problem] in
            var problems: [Problem] = []
            var isMoved = false
            var seen: Set<String> = []
            for (change, place) in zip(whatIf.changes, tree.items("endringer")) {
                guard let choice = dilemma.choice(change.choice) else { continue }
                guard seen.insert(change.choice).inserted else {
                    problems.append(
                        problem(
                            .idleWhatIf, place.mark,
                            "«\(change.choice)» er allerede endret, og bare den første endringen gjelder",
                            "Skriv alt som endres for «\(change.choice)», på ett sted."))
                    continue
                }
                let shifts = whatIf.shifts(for: choice)
                isMoved =
                    isMoved || shifts.contains { $0.before != $0.after }
                    || change.wheel.contains { $0.answer != choice.answer($0.lens)?.answer }
                let dropped = place.items("bortfaller")
                problems += idleEffects(
                    shifts, of: choice, at: place.items("virkninger") + dropped.filter { $0["hensyn"] != nil })
                problems += dropped.filter { $0["hensyn"] == nil && $0["regel"] == nil }.map {
                    problem(
                        .idleWhatIf, $0.mark, "det står ikke hva som faller bort",
                        "Skriv «hensyn» eller «regel», eller ta det bort under «bortfaller».")
                }
                for answer in change.wheel where choice.wheel.contains(answer) {
                    problems.append(
                        problem(
                            .idleWhatIf, place["hjul"]?[answer.lens.rawValue]?.mark ?? place.mark,
                            "feltet «\(answer.lens.rawValue)» er det samme som uten «Hva om»",
                            "Ta bort endringen, eller endre svaret."))
                }
            }
            if !isMoved, problems.isEmpty {
                problems.append(
                    problem(
                        .idleWhatIf, tree.mark, "«\(whatIf.id)» flytter ingenting",
                        "Endre minst én virkning eller ett svar i hjulet, og si hvorfor."))
            }
            return problems
        }
    }

    /// The effects that are as they were, and those that stand twice.
    private func idleEffects(_ shifts: [WhatIf.Shift], of choice: Choice, at places: [Tree]) -> [Problem] {
        // The same size with another reason is a change: the old reason may be false now.
        let reasons = Set(choice.effects.map(\.reason))
        var seen: Set<String> = []
        return zip(shifts, places).compactMap { shift, place in
            guard seen.insert(shift.consideration).inserted else {
                return problem(
                    .repeatedConsideration, place.mark,
                    "hensynet «\(shift.consideration)» er endret to ganger for «\(choice.id)»",
                    "Behold den ene endringen.")
            }
            guard shift.before == shift.after, shift.after == 0 || reasons.contains(shift.reason) else { return nil }
            return shift.after == 0
                ? problem(
                    .idleWhatIf, place.mark, "«\(shift.consideration)» er ikke i spill fra før, og kan ikke falle bort",
                    "Ta det bort under «bortfaller».")
                : problem(
                    .idleWhatIf, place.mark, "«\(shift.consideration)» er det samme som uten «Hva om»",
                    "Ta bort endringen, eller endre styrken.")
        }
    }

    /// Law and trust are used for what they mean in what-ifs too. Jus is read as it is under the what-if.
    func whatIfLawProblems() -> [Problem] {
        zip(dilemma.whatIfs, file.tree.items("hva-om")).flatMap { whatIf, tree in
            zip(whatIf.changes, tree.items("endringer")).flatMap { change, place -> [Problem] in
                guard let choice = dilemma.choice(change.choice) else { return [] }
                let changed = whatIf.applied(to: choice)
                var problems: [Problem] = []
                for (effect, item) in zip(change.effects, place.items("virkninger")) {
                    if effect.consideration == Self.law { problems += law(effect, in: changed, at: item.mark) }
                    if effect.consideration == Self.trust { problems += trust(effect, in: changed, at: item.mark) }
                }
                // A new «ja» on Jus, against an effect that stays as it was.
                let isNew = change.effects.contains { $0.consideration == Self.law }
                if let answer = place["hjul"]?["jus"], !isNew, choice.answer(.law)?.answer != .yes,
                    let stays = changed.effects.first(where: { $0.consideration == Self.law })
                {
                    problems += law(stays, in: changed, at: answer.mark)
                }
                return problems
            }
        }
    }
}
