// What a recorded meeting names by id: the dilemma, the municipality, fields of the wheel and the authors' reasons.

extension RecordingReader {
    /// What a key links to; nil when there is none, and a problem when the id leads nowhere.
    mutating func find<Target: Identifiable<String>>(
        _ target: Shape.LinkTarget, _ key: String, among known: [Target]
    ) -> Target? {
        guard let node = tree[key] else { return nil }
        let id = node.plain
        if let found = known.first(where: { $0.id == id }) { return found }
        // Of what is no id the shape has told.
        if ShapeChecker.isID(id) {
            checker.addDeadLink(.init(target: target, id: id, mark: node.mark), among: known.map(\.id))
        }
        return nil
    }

    /// Finds out whether there is the municipality that is named, or the common one.
    mutating func checkMunicipality() {
        _ = find(.municipality, "kommune", among: library.municipalities)
        guard tree["kommune"] == nil, library.municipality(Municipality.common) == nil else { return }
        let known = library.municipalities.map(\.id).joined(separator: ", ")
        checker.add(
            .missingKey, tree.mark, "nøkkelen «kommune» mangler",
            "Kommunen «\(Municipality.common)» er ikke med i innholdet. "
                + (known.isEmpty ? "Det finnes ingen." : "Det finnes: \(known)."))
    }

    /// Finds out whether the group can have picked these fields.
    mutating func checkFields(_ dilemma: Dilemma?) {
        guard let entry = tree.entry("felt"), case .list(let fields) = entry.value.kind, !fields.isEmpty else { return }
        if let dilemma, dilemma.format == .simple {
            return checker.add(
                .unknownKey, entry.mark, "nøkkelen «felt» kan ikke stå her: dilemmaet «\(dilemma.id)» er enkelt",
                "Ta bort «felt». Et enkelt dilemma har ikke hjul.")
        }
        checkTwice(fields, "feltet")
        guard let plan = MeetingPlan(rawValue: tree.number("opplegg")) else { return }
        if !plan.fixedFields.isEmpty {
            let fixed = plan.fixedFields.map(\.rawValue).joined(separator: ", ")
            checker.add(
                .unknownKey, entry.mark, "nøkkelen «felt» kan ikke stå i et opplegg på \(plan.rawValue) minutter",
                "Ta bort «felt». I dette opplegget går alle gjennom \(fixed).")
        } else if fields.count > Meeting.mostPicked {
            checker.add(
                .count, entry.value.mark, "«felt» har \(fields.count), og skal ha høyst \(Meeting.mostPicked)",
                "Behold de to dere snakket mest om.")
        }
    }

    /// Finds out whether the authors gave the reasons that the group disagrees with.
    mutating func checkDisagreements(_ dilemma: Dilemma?) {
        guard let dilemma, let entry = tree.entry("uenig"), case .list(let nodes) = entry.value.kind, !nodes.isEmpty
        else { return }
        guard let example = dilemma.choices.flatMap(\.reasonIDs).first else {
            return checker.add(
                .unknownKey, entry.mark, "nøkkelen «uenig» kan ikke stå her: dilemmaet «\(dilemma.id)» er enkelt",
                "Ta bort «uenig». I et enkelt dilemma står det ingen grunner å være uenig i.")
        }
        let reasons = nodes.compactMap { $0["grunn"] }.filter { !$0.plain.isEmpty }
        checkTwice(reasons, "grunnen")
        for reason in reasons {
            let parts = reason.plain.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let id = parts.first.map(String.init) else {
                checker.add(
                    .wrongType, reason.mark, "«\(reason.plain)» er ikke en grunn",
                    "Skriv alternativet, en skråstrek, og hensynet eller feltet, som \(example).")
                continue
            }
            if let choice = dilemma.choice(id) {
                checker.check(reason, .word(choice.reasonIDs), name: "grunn")
            } else {
                checker.addDeadLink(
                    .init(target: .choice, id: id, mark: reason.mark), among: dilemma.choices.map(\.id))
            }
        }
    }
}
