// What a file says of the act as a whole, before its text.

/// The title, the number and the dates of an act.
struct ActHead {
    var number: String?
    var title = ""
    var shortTitle = ""
    var language: String?
    var changed: String?
    var retrieved: String?

    /// The names by which the register may know the act: «Arbeidsmiljøloven – aml» is `arbeidsmiljoloven`, and so is what stands in
    /// brackets after the title.
    var names: Set<String> {
        let short = shortTitle.split(separator: /\ [–-]\ /).first.map(String.init) ?? ""
        let brackets = title.matches(of: /[(\[]([^()\[\]]+)[)\]]/).flatMap { $0.1.split(separator: /\ [–-]\ |,\ /) }
        return Set(([short] + brackets.map(String.init)).filter { $0.contains(where: \.isLetter) }.map(\.asID))
    }

    /// The last date in a text: an act may come into force in parts.
    static func lastDate(in text: String?) -> String? {
        text?.matches(of: /\d{4}-\d{2}-\d{2}/).map { String($0.0) }.max()
    }

    /// The act with this head.
    func act(_ blocks: [ActBlock]) -> Act {
        Act(
            number: number, names: names, language: language, changed: changed, retrieved: retrieved,
            sections: Act.Section.all(in: blocks))
    }
}
