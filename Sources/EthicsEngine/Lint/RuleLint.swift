// Rules: in each situation something holds and something does not, and every kind of workplace has situations of its own for the
// rules that it meets first.

/// Checks one rule.
struct RuleLint {
    let file: CheckedFile
    let register: [Statute]

    /// Every problem of the file by itself.
    func problems() -> [Problem] {
        let rule = Rule(id: file.key.id, tree: file.tree)
        return zip(rule.situations, file.tree.items("situasjoner")).flatMap { situation, tree in
            verdicts(situation, tree) + reasons(tree) + repealed(tree)
        } + repealed(file.tree)
    }

    private func verdicts(_ situation: Rule.Situation, _ tree: Tree) -> [Problem] {
        let verdicts = Set(situation.answers.map(\.holds))
        guard verdicts.contains(.no), verdicts != [.no] else {
            return [
                file.source.problem(
                    .oneSidedSituation, tree["svar"]?.mark ?? tree.mark,
                    verdicts.contains(.no)
                        ? "ikke noe svar på «\(situation.id)» holder" : "alle svarene på «\(situation.id)» holder",
                    "En regel har et riktig svar: La minst ett svar holde, og minst ett ikke.")
            ]
        }
        return []
    }

    private func reasons(_ tree: Tree) -> [Problem] {
        tree.items("svar").compactMap { $0["grunn"] }.filter { !$0.plain.isOneSentence }.map {
            file.source.problem(
                .notOneSentence, $0.mark, "grunnen er ikke én setning", "Skriv én setning som slutter med punktum.")
        }
    }

    private func repealed(_ tree: Tree) -> [Problem] {
        tree.items("lover").compactMap { link in
            guard let statute = register.first(where: { $0.id == link.plain }), let date = statute.repealed else {
                return nil
            }
            return file.source.problem(
                .repealedStatute, link.mark, "«\(statute.id)» er opphevet \(CalendarDate.shown(date))",
                "Finn loven som gjelder nå, og les situasjonen på nytt.")
        }
    }

    /// How many situations of its own a kind of workplace has for each of the rules that it meets first: one to meet it, and one to
    /// remember it by.
    static let situationsOfOwn = 2

    /// The kinds of workplace that have too few situations of their own.
    static func tooFew(_ workplaces: [CheckedFile], _ rules: [CheckedFile]) -> [Problem] {
        let rules = rules.map { Rule(id: $0.key.id, tree: $0.tree) }
        return workplaces.flatMap { file in
            file.tree.items("arbeidssteder").flatMap { workplace in
                workplace.items("regler").compactMap { link -> Problem? in
                    guard let rule = rules.first(where: { $0.id == link.plain }) else { return nil }
                    let own = rule.situations.count { $0.isOwn(of: workplace.text("id")) }
                    guard own < situationsOfOwn else { return nil }
                    return file.source.problem(
                        .fewSituations, link.mark,
                        "«\(rule.id)» har \(own) situasjoner fra «\(workplace.text("id"))», og det trengs \(situationsOfOwn)",
                        "Skriv flere i regler/\(rule.id).yaml, eller velg en annen regel.", severity: .warning)
                }
            }
        }
    }
}
