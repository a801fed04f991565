// The short walk, for one who has been here.

import EthicsJournal
import Testing

extension Walk {
    /// What starts a walk through the case that the walks are told for, in a municipality that has three sets of values.
    static let start = "reflect den-laste-dora --municipality sorby"
    static let startShort = start + " --quick"

    /// What stands in the first row of the page with the values.
    static let values = "opp mot verdiene"
    static let done = "Du er ferdig med saken."

    /// From the choice to the menu.
    static let short: [Walk] = [
        .key("1", "Velg ■", "Hvor sikker er du"),
        .key("3", "Undersøk ■", "Jus: "),
        .key("Enter", "Undersøk ■", "I hvilket felt er det vanskeligst?"),
        .key("1", "Undersøk ■", "z  Angre"),
        .key("Enter", "Undersøk ■", "Hva er det beste argumentet for noe du ikke valgte?"),
        .key("1", "Prøv igjen ■", "Hva velger du nå?"),
        .key("1", "Ta med ■", "Dette skjer"),
        .key("2", "Ta med ■", values),
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
