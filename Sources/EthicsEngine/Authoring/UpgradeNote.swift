// What is left for the author of a file that was upgraded, each with its place in the new file.

/// Something that only the author can decide.
public struct UpgradeNote: Sendable, Equatable {
    /// Where it stands in the new file.
    public let mark: Mark
    /// What it is.
    public let matter: Matter

    /// What is left.
    public enum Matter: Sendable, Equatable {
        /// An effect is on a consideration with several sides, and names none.
        case side(consideration: String, sides: [String])
        /// The field Jus speaks against a choice or is in doubt, and no rule of the floor is marked.
        case mark(choice: String, Answer)
        /// The field Jus answers «ja» under a what-if, and something else without it.
        case lifted(choice: String)
        /// A rule builds on no rule of the floor. In format 1 it rested on these considerations.
        case parents(rule: String, rested: [String])
        /// A statute is not in the register. The entry is ready to be pasted.
        case statute(id: String, entry: String)
    }

    /// What is left in a file.
    ///
    /// - Parameters:
    ///   - file: The file, upgraded.
    ///   - old: The file as it was.
    static func all(
        in file: CheckedFile, before old: CheckedFile, _ considerations: [Consideration], _ statutes: UpgradedStatutes
    ) -> [UpgradeNote] {
        let notes: [UpgradeNote]
        switch file.type {
        case .framework: notes = parents(file.tree, old.tree)
        case .full: notes = sides(file.tree, considerations) + marks(file.tree) + missing(file.tree, statutes)
        case .considerations, .floor, .statutes, .workplaces, .glossary, .rule, .pairs, .municipality, .wheel, .simple,
            .track,
            .overlay,
            .hiding:
            notes = []
        }
        // Swift's sort is stable: what stands in one place stays in order.
        return notes.sorted { $0.mark < $1.mark }
    }

    private static func parents(_ tree: Tree, _ old: Tree) -> [UpgradeNote] {
        let before = old.items("verdier").flatMap { $0.items("punkter") }
        return tree.items("verdier").flatMap { $0.items("punkter") }
            .filter { $0.text("slag") == Principle.Kind.rule.rawValue }
            .map { point in
                let was = before.first { $0.text("id") == point.text("id") }
                return UpgradeNote(
                    mark: point.entry("slag")?.mark ?? point.mark,
                    matter: .parents(
                        rule: point.text("id"), rested: (was?.items("hviler-pa") ?? []).map { $0.text("hensyn") }))
            }
    }

    private static func sides(_ tree: Tree, _ considerations: [Consideration]) -> [UpgradeNote] {
        let whatIfs = tree.items("hva-om").flatMap { $0.items("endringer") }
        return (choices(tree) + whatIfs).flatMap { $0.items("virkninger") }.compactMap { effect in
            guard let named = effect["hensyn"],
                let whole = considerations.first(where: { $0.id == named.plain }), !whole.sides.isEmpty
            else { return nil }
            return UpgradeNote(
                mark: named.mark, matter: .side(consideration: whole.id, sides: whole.sided.map(\.name)))
        }
    }

    private static func marks(_ tree: Tree) -> [UpgradeNote] {
        let own = choices(tree).compactMap { choice -> UpgradeNote? in
            note(choice["hjul"]?.entry("jus"), of: choice.text("id"), before: .yes)
        }
        let answers = Dictionary(
            tree.items("alternativer").map { ($0.text("id"), $0["hjul"]?["jus"]?.text("svar") ?? "") },
            uniquingKeysWith: { first, _ in first })
        let changed = tree.items("hva-om").flatMap { $0.items("endringer") }.compactMap { change -> UpgradeNote? in
            let choice = change.text("alternativ")
            return note(
                change["hjul"]?.entry("jus"), of: choice,
                before: answers[choice].flatMap(Answer.init(rawValue:)) ?? .yes)
        }
        return own + changed
    }

    private static func note(_ law: Tree.Entry?, of choice: String, before: Answer) -> UpgradeNote? {
        guard let law, let answer = Answer(rawValue: law.value.text("svar")) else { return nil }
        switch (answer, before) {
        case (.yes, .yes): return nil
        case (.yes, .doubt), (.yes, .no): return UpgradeNote(mark: law.mark, matter: .lifted(choice: choice))
        case (.doubt, _), (.no, _): return UpgradeNote(mark: law.mark, matter: .mark(choice: choice, answer))
        }
    }

    private static func missing(_ tree: Tree, _ statutes: UpgradedStatutes) -> [UpgradeNote] {
        tree.items("lover").compactMap { link in
            statutes.missing.first { $0.id == link.plain }.map {
                UpgradeNote(mark: link.mark, matter: .statute(id: $0.id, entry: $0.entry))
            }
        }
    }

    /// The choices of the opening scene and of everything that may follow.
    private static func choices(_ tree: Tree) -> [Tree] {
        tree.items("alternativer") + tree.items("folge").flatMap { $0.items("alternativer") }
    }
}
