// Words for places, and what stands with their names.

/// What places are told with.
enum PlaceWords {
    static let prepositions: Set = [
        "i", "fra", "frå", "på", "ved", "til", "nær", "utenfor", "utanfor", "utafor", "attmed", "mot", "bak", "ovenfor",
        "ovanfor", "nedenfor", "nedanfor", "innenfor", "innafor", "over", "nord", "sør", "øst", "vest", "rundt",
        "mellom",
        "hos", "oppi", "nedi", "borti", "inni", "hele", "heile", "ifra", "oppå", "uti",
    ]
    private static let streets = [
        "gata", "gaten", "gate", "veien", "vegen", "veg", "svingen", "stien", "allé", "alléen", "smauet", "stredet",
        "vei", "plassen", "kroken", "ringen", "grenda", "torget",
    ]
    /// How the names of houses and farms and what is named after the country end.
    static let ends = [
        "bakken", "tunet", "gården", "garden", "heimen", "hjemmet", "haugen", "lia", "åsen", "vika", "vågen", "neset",
        "sundet", "dalen", "bygda", "toppen", "jordet", "løkka", "enga", "moen", "sletta", "stranda", "stua", "skolen",
        "skulen", "barnehagen", "bofellesskap", "bukollektiv", "sykehjem", "sjukeheim", "barneskole", "barnehage",
    ]
    /// What stands behind the name of an institution.
    static let houses: Set = [
        "skole", "skule", "barneskole", "barneskule", "ungdomsskole", "ungdomsskule", "barnehage", "barnehagen",
        "bofellesskap", "bufellesskap", "bukollektiv", "bokollektiv", "sykehjem", "sjukeheim", "sjukehjem",
        "aldersheim",
        "aldershjem", "eldresenter", "omsorgssenter", "omsorgsbolig", "omsorgsboliger", "bosenter", "busenter",
        "helsesenter", "helsetun", "legesenter", "legekontor", "sfo", "vgs", "videregående", "vidaregåande",
        "asylmottak",
        "mottak", "avlastning", "avlastingsbolig", "avlasting", "barnehjem", "ungdomsheim", "sykehus", "sjukehus",
        "dagsenter", "aktivitetssenter", "trygdebolig", "oppvekstsenter", "skolesenter", "friskole", "montessoriskole",
        "barnehageavdeling", "gard", "gård", "camping", "kapell", "menighet", "idrettslag", "il", "helsehus", "bo",
        "tun",
        "fengsel", "folkehøgskole", "folkehøyskole", "kulturskole", "verksted", "vekst", "psykiatri", "dps", "bydel",
    ]
    /// What has a capital and is as wide as a country, or no place.
    static let noPlaces: Set = [
        "norge", "noreg", "norden", "europa", "skandinavia", "nav", "teams", "facebook", "messenger", "snapchat",
        "instagram", "tiktok", "gerica", "profil", "visma", "altinn", "vigilo", "excel", "outlook", "word",
        "helsenorge",
        "zoom", "internett", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "januar",
        "februar",
        "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "jul",
        "påske",
        "stortinget", "regjeringen", "regjeringa", "helfo", "kommunestyret", "formannskapet", "barnevernet",
        "statsforvalteren", "fagforbundet", "helsedirektoratet", "husbanken", "youtube", "google", "twitter", "dips",
        "cosdoc",
        "måndag", "tysdag", "laurdag", "sundag", "grunnloven", "gud", "bibelen", "koranen", "pride", "kommunen",
    ]
    /// Words that make somebody the only one, and where that tells who it is.
    static let only: Set = ["eneste", "einaste", "eldste", "yngste"]
    static let small: Set = [
        "bygda", "bygden", "bygdas", "bygdens", "øya", "øyas", "kommunen", "kommunens", "kommuna", "kommunas", "her",
        "kontoret", "skolen", "skulen", "dalen", "grenda", "kommunestyret", "fjorden", "tettstedet", "avdelingen",
        "huset",
    ]

    static func isStreet(_ word: String) -> Bool {
        streets.contains { word.count > $0.count + 1 && word.hasSuffix($0) }
    }

    /// Whether a word that begins a sentence has its capital only for that: «En skole».
    static func isGeneric(_ word: String) -> Bool {
        [
            "en", "ei", "ein", "et", "eit", "vår", "hver", "ingen", "alle", "noen", "denne", "hvilken", "kommunal",
            "offentlig",
            "privat", "videregående", "ny", "min", "egen", "annen", "for", "på", "ved", "i", "ja", "nei",
        ].contains(word)
    }
}
