// The letters that alternatives have in a meeting.

import EthicsEngine

extension Round {
    /// What stands before an answer: a letter before a choice, a number on a scale.
    func sign(_ index: Int) -> String { isOrdered ? String(index + 1) : Letters.letter(index) }
}

/// The letters that alternatives have in a meeting, on slips as on the screen.
enum Letters {
    private static let all = Array("ABCDEFGHIJ")

    /// The letter of an alternative, by its index.
    static func letter(_ index: Int) -> String { all.indices.contains(index) ? String(all[index]) : "" }

    /// The index behind a letter, in either case.
    static func index(of character: Character) -> Int? {
        let upper = character.uppercased()
        return all.firstIndex { String($0) == upper }
    }
}
