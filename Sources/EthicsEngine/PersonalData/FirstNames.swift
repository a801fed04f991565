// First names as they are used in Norway today, whatever language they come from. A name that is missing is added to the line of
// its origin, in the files beside this one; one that is also a word or a place stands below as well.

/// The first names that are looked for.
enum FirstNames {
    /// Every name, with its capital.
    static let all: Set<String> = Set(lists.flatMap { $0.split { $0 == " " || $0 == "\n" }.map(String.init) })

    /// Names that are also words with which a sentence, a quotation or a heading begins.
    static let words = wordsForThings.union(
        split(
            "Embla Finn Frank Fred Gry Hege Jon Kim Linn Loke Mina Mons Ole Ove Per Pia Sara Siv Tom Tor Una Unn Thi"
        ))

    /// Names that are also words for things and more that can be, stand and come, so that a sentence that begins with one says little.
    static let things = wordsForThings.union(split("Siri August April Juni Juli Alexa Cortana"))

    private static let wordsForThings: Set<String> = split(
        """
        Alt Anker Are Art Ask Bill Bjørk Bjørn Bo Bror Can Dag Din Don Du Duc Eva Even Ha Hai Hal Hei Hope Håp
        Ho Iris Kai Lilje Liv Long Lykke Mai Mark Max Min My Nok Odd Ravn Rein Rosa Rose Rune Saga Sang Sol
        Son Stein Storm Tale Tone Trygg Ulv Van Viola Vår Will Do Dung Bong Noi Dao Pop Porn Joy Grace Ray
        """)

    /// Names that are also places, after a word for where.
    static let places: Set<String> = split(
        """
         Alta Asker Frøya Vega Sola Jordan Israel Florence Georgia Vilnius
        Siena Medina Tana Kristiansand Odessa Karlsøy Santiago
        Amman Malaga Asia Syria Kenya India Dallas Paris London Milan Eidfjord Vinje Kirkenes
        Austin Sydney Verona Venezia Lourdes Valencia Virginia Alexandria Ås
        Nesna Rana Leka Moss Halden Hamar Lena Hole Nes Ski
        """)

    /// A word as a name, without the s of the genitive; nil for what is none.
    static func base(_ word: some StringProtocol) -> (text: String, isGenitive: Bool)? {
        let name = String(word)
        if all.contains(name) { return (name, false) }
        guard name.hasSuffix("s") || name.hasSuffix("'") else { return nil }
        let base = String(name.dropLast())
        return all.contains(base) ? (base, true) : nil
    }

    private static func split(_ names: String) -> Set<String> {
        Set(names.split { $0 == " " || $0 == "\n" }.map(String.init))
    }

    /// One string for each origin, and not an array of names: that takes the compiler minutes.
    private static let lists = [
        norwegianWomen, norwegianMen, sami, northEuropean, polish, baltic, eastSlavic, balkan, turkish, kurdish, arabic,
        persian, pakistani,
        somali, horn, african, tamil, indian, vietnamese, thai, filipino, chinese, southEuropean,
    ]
}
