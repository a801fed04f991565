// The letters that alternatives have in a meeting.

extension Round {
    /// What stands before an answer: a letter before a choice, a number on a scale.
    public func sign(_ index: Int) -> String { isOrdered ? String(index + 1) : Letters.letter(index) }
}

/// The letters that alternatives have in a meeting, on slips as on the screen.
public enum Letters {
    private static let all = Array("ABCDEFGHIJ")

    /// The letter of an alternative, by its index.
    public static func letter(_ index: Int) -> String { all.indices.contains(index) ? String(all[index]) : "" }

    /// The letters of the choices that have an answer in a field of the wheel.
    public static func letters(of choices: [Choice], with answer: Answer, in lens: Lens) -> [String] {
        choices.indices.filter { choices[$0].answer(lens)?.answer == answer }.map(letter)
    }

    /// The index behind a letter, in either case.
    public static func index(of character: Character) -> Int? {
        let upper = character.uppercased()
        return all.firstIndex { String($0) == upper }
    }
}
