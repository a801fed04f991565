// The short walk, for one who has been here.

import EthicsJournal
import Testing

extension Walk {
    /// What starts a walk through the case that the walks are told for, in a municipality that has three sets of values.
    static let start = "reflect den-laste-dora --municipality sorby"
    static let startShort = start + " --quick"

    /// What stands in the first row of the page with the values.
    static let values = "opp mot verdiene   "
    static let done = "Du er ferdig med saken."

    /// From the choice to the menu.
    static let short: [Walk] = [
        .key("1", "Velg · 2 av 2", "Hvor sikker er du"),
        .key("3", "Undersøk · 1 av 3", "Jus: "),
        .key("Enter", "Undersøk · 2 av 3", "I hvilket felt butter det mest?"),
        .key("1", "Undersøk · 2 av 3", "z Angre"),
        .key("Enter", "Undersøk · 3 av 3", "Hva er det beste argumentet for noe du ikke valgte?"),
        .key("1", "Prøv igjen · 1 av 1", "Hva velger du nå?"),
        .key("1", "Ta med · 1 av 2", "Dette skjer"),
        .key("2", "Ta med · 2 av 2", values),
        .key("Enter", done, isUnderWay: false),
        .key("1", homeQuestion, isUnderWay: false),
    ]

    /// Gives a world a past: so many short walks are finished, line by line, which is fast.
    static func finishShort(_ count: Int, in world: World) async throws {
        for number in 0..<count {
            // The log-on is asked about once.
            let input = (number == 0 ? ["1"] : []) + lines(short.filter(\.isUnderWay)) + [""]
            let ran = try await Program.run(
                startShort.split(separator: " ").map(String.init) + ["--plain"],
                input: input.joined(separator: "\n") + "\n", in: world)
            #expect(ran.status == 0)
        }
        #expect(try Stored(in: world.journal).sessions.map(\.isFinished) == Array(repeating: true, count: count))
    }
}
