// The first walk: the short plan of one who has never been here.

extension Walk {
    /// The reason that is written on the way.
    static let reason = "Fordi han skal slippe å stå alene."

    /// From the question about the log-on to the menu.
    static let first: [Walk] = [
        Walk(keys: .confirmed("1"), shows: ["Velg ■"], isUnderWay: false),
        Walk(keys: .key("1"), shows: ["Velg ■", "Hvor sikker er du"]),
        Walk(keys: .key("3"), shows: ["Undersøk ■", "Det beste argumentet mot", "Faller noen mens du er ute"]),
        Walk(keys: .key("1"), shows: ["Prøv igjen ■", "Bare dette er annerledes", "Hva om det var sol"]),
        Walk(keys: .key("2"), shows: ["Prøv igjen ■", "Enter  Videre"]),
        Walk(keys: .key("Enter"), shows: ["Prøv igjen ■", "Hva velger du nå?"]),
        Walk(keys: .key("1"), shows: ["Prøv igjen ■", "Kan det begrunnes?"]),
        Walk(keys: .text(reason), shows: ["Prøv igjen ■", reason]),
        Walk(keys: .key("Enter"), shows: ["Ta med ■", "Forfatternes vurdering"]),
        Walk(keys: .key("Enter"), shows: ["Ta med ■", "Hvem spør du?"]),
        Walk(keys: .key("0"), shows: ["Ta med ■", "Dette skjer", "Hva sier du til moren?"]),
        Walk(keys: .key("1"), shows: ["Ta med ■", "Dette skjer", "Vikaren kommer"]),
        Walk(keys: .key("Enter"), shows: ["Ta med ■", "Hva valget ditt styrker og koster"]),
        Walk(keys: .key("Enter"), shows: ["Det var den første saken."], isUnderWay: false),
        Walk(keys: .key("1"), shows: ["Hvor jobber du?"], isUnderWay: false),
        Walk(keys: .key("1"), shows: ["Hva vil du gjøre?"], isUnderWay: false),
    ]

    /// The walk as far as the field for the reason, which is still empty.
    static let toReason = first.prefix { $0.keys != .text(reason) }

    /// The walk as lines for plain mode.
    static let lines = lines(first)
}
