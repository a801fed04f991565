// Statutes: one that was read has a date, and one that was not has none; and the sections of the register can be looked up.

/// Checks the statutes of a file: the register, or what a case of format 1 has of its own.
struct StatuteLint {
    let file: CheckedFile

    /// Every statute whose date says something else than how it was read, and whose sections nobody can look up.
    func problems() -> [Problem] { dates() + sections() }

    /// Sections that are named in a way that is not understood.
    private func sections() -> [Problem] {
        guard file.type == .statutes else { return [] }
        return file.tree.items("lover").flatMap { tree in
            ["paragraf", "ny-paragraf"].compactMap { tree[$0] }.filter { SectionList($0.plain) == nil }
        }.map {
            file.source.problem(
                .unreadableSection, $0.mark, "«\($0.plain)» begynner ikke med en paragraf som kan slås opp",
                "Begynn med paragrafene: «§ 6 første ledd», «§§ 11 og 11 a», «§§ 25–27» eller «artikkel 5».",
                severity: .warning)
        }
    }

    private func dates() -> [Problem] {
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

    /// Sections that stand in the registers twice.
    static func repeated(_ registers: [CheckedFile]) -> [Problem] {
        var first: [String: String] = [:]
        return registers.flatMap { file in
            file.tree.items("lover").compactMap { tree in
                let section = "\(tree.text("lov")) \(tree.text("paragraf"))"
                guard let id = first[section] else {
                    first[section] = tree.text("id")
                    return nil
                }
                return file.source.problem(
                    .repeatedStatute, tree["paragraf"]?.mark ?? tree.mark, "\(section) står også under «\(id)»",
                    "Behold den ene, og la sakene vise til den.")
            }
        }
    }

    /// Entries that nothing rests on and that don't say that they wait, and those that say so and don't.
    static func unused(_ registers: [CheckedFile], _ used: Set<String>) -> [Problem] {
        registers.flatMap { file in
            file.tree.items("lover").compactMap { tree in
                let id = tree.text("id")
                guard used.contains(id) == (tree["venter"] != nil) else { return nil }
                return used.contains(id)
                    ? file.source.problem(
                        .unusedStatute, tree["venter"]?.mark ?? tree.mark, "«\(id)» venter, men en sak viser til den",
                        "Ta bort «venter».", severity: .warning)
                    : file.source.problem(
                        .unusedStatute, tree["id"]?.mark ?? tree.mark, "ingen sak viser til «\(id)»",
                        "Ta den bort, eller skriv «venter: ja» når den er lest for en sak som kommer.",
                        severity: .warning)
            }
        }
    }
}
