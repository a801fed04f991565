// Words that are explained: each form once, and each explanation one plain sentence.

/// Checks the files of words, held together: a form may be explained in one of them only.
struct GlossaryLint {
    /// The files, those of earlier folders first.
    let files: [CheckedFile]

    /// Every problem.
    func problems() -> [Problem] {
        let glossary = Glossary(files.flatMap { Term.all($0.tree) })
        var owners: [[String]: Term] = [:]
        return files.flatMap { file in
            zip(Term.all(file.tree), file.tree.items("ord")).flatMap { term, tree in
                repeated(term, tree, file, &owners) + explanation(term, tree["sier"] ?? tree, file, glossary)
            }
        }
    }

    /// Forms that are explained already. An entry with the id of an earlier one stands in its place.
    private func repeated(
        _ term: Term, _ tree: Tree, _ file: CheckedFile, _ owners: inout [[String]: Term]
    ) -> [Problem] {
        zip(term.allForms, [tree["ord"] ?? tree] + tree.items("former")).compactMap { form, place in
            let words = Glossary.words(form)
            guard let owner = owners[words] else {
                owners[words] = term
                return nil
            }
            guard owner.id != term.id || owner == term else { return nil }
            return file.source.problem(
                .wordTwice, place.mark, "«\(form)» er forklart før, under «\(owner.id)»",
                "La formen stå under den ene av dem.")
        }
    }

    private func explanation(_ term: Term, _ tree: Tree, _ file: CheckedFile, _ glossary: Glossary) -> [Problem] {
        let used = glossary.terms(in: [term.meaning]).map { used in
            file.source.problem(
                .explainedByExplained, tree.mark,
                used.id == term.id
                    ? "forklaringen bruker ordet den skal forklare"
                    : "forklaringen bruker «\(used.word)», som selv er forklart",
                "Si det med ord som alle kjenner.")
        }
        guard !term.meaning.isOneSentence else { return used }
        return used + [
            file.source.problem(
                .notOneSentence, tree.mark, "forklaringen er ikke én setning",
                "Skriv én setning som slutter med punktum.")
        ]
    }
}

extension String {
    /// Whether it ends with a full stop, and no sentence ends before that.
    var isOneSentence: Bool {
        guard hasSuffix(".") else { return false }
        let inside = dropLast()
        return !zip(inside, inside.dropFirst()).contains { ".!?".contains($0) && $1.isWhitespace }
    }
}
