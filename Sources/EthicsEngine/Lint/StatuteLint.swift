// Statutes: one that was read has a date, and one that was not has none.

/// Checks the statutes of a file: the register, or what a case of format 1 has of its own.
struct StatuteLint {
    let file: CheckedFile

    /// Every statute whose date says something else than how it was read.
    func problems() -> [Problem] {
        file.tree.items("lover").compactMap { tree in
            let isRead =
                tree["grad"].map { $0.plain != Statute.Grade.unread.rawValue } ?? (tree.text("kontrollert") == "ja")
            let isDated = tree["sjekket"] != nil
            guard isRead != isDated else { return nil }
            let isRegister = file.type == .statutes
            return isRead
                ? file.source.problem(
                    .statuteDate, tree.mark, "«\(tree.text("id"))» er kontrollert, men uten dato",
                    isRegister
                        ? "Skriv under «sjekket» datoen på teksten som ble lest, eller skriv «grad: ikke-lest»."
                        : "Skriv under «sjekket» når noen leste paragrafen, eller skriv «kontrollert: nei».")
                : file.source.problem(
                    .statuteDate, tree.mark, "«\(tree.text("id"))» har dato, men er ikke kontrollert",
                    isRegister
                        ? "Ta bort datoen, eller la noen lese paragrafen og skrive hvordan under «grad»."
                        : "Ta bort datoen, eller la noen lese paragrafen og skrive «kontrollert: ja».")
        }
    }
}
