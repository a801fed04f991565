// Words for people, their rooms, their ages and their illnesses.

/// What details of a person are told with.
enum PersonWords {
    /// Whether a word in lower case is for somebody whom the work is about; words for staff and for groups are not.
    static func isPerson(_ word: String) -> Bool {
        guard !word.isEmpty else { return false }
        return people.contains(word) || isPersonOfAge(word)
            || personEnds.contains { word.count > $0.count && word.hasSuffix($0) }
    }

    /// Whether a word is for a person of some age: «åring» behind a number, «åttiåring».
    static func isPersonOfAge(_ word: String) -> Bool {
        ["åring", "åringen", "åringens"].contains { end in
            word.hasSuffix(end) && (word == end || isNumber(String(word.dropLast(end.count))))
        }
    }

    private static let people: Set = [
        "han", "hun", "ham", "henne", "hans", "hennes", "hen", "beboer", "beboeren", "pasient", "pasienten", "bruker",
        "brukeren",
        "tjenestemottaker", "tjenestemottakeren", "mann", "mannen", "kvinne", "kvinnen", "kvinna", "dame", "damen",
        "dama", "gutt",
        "gutten", "jente", "jenta", "jenten", "herre", "herren", "fru", "frue", "fruen", "enke", "enka", "enken",
        "enkemann",
        "enkemannen", "elev", "eleven", "barnet", "klient", "klienten", "mor", "moren", "mora", "far", "faren",
        "søster", "søsteren",
        "søstera", "bror", "broren", "sønn", "sønnen", "datter", "datteren", "dattera", "kone", "kona", "konen",
        "ektemann",
        "ektemannen", "bestemor", "bestemoren", "bestefar", "bestefaren", "tante", "tanten", "tanta", "onkel",
        "onkelen", "nabo",
        "naboen", "ungdommen", "tenåring", "tenåringen", "flyktning", "flyktningen", "asylsøker", "asylsøkeren",
        "student", "studenten",
        "vedkommende", "hr", "fyr", "fyren", "kar", "karen", "olding", "babyen", "spedbarnet", "barnebarnet", "søkeren",
        "mottakeren",
        "ei", "hu", "samboer", "samboeren", "pårørende", "alenemor", "alenefar", "gravid", "lensmannen", "innsatt",
        "innsatte",
    ]
    private static let personEnds = [
        "mannen", "kvinnen", "kvinna", "gutten", "jenta", "pasienten", "eleven", "beboeren", "barnet",
    ]

    /// Where one person lives or lies.
    static let rooms: Set = [
        "rom", "rommet", "romnr", "romnummer", "pasientrom", "beboerrom", "leilighet", "leiligheten", "leil", "hybel",
        "seng", "sengeplass",
        "enerom", "omsorgsbolig", "bolig", "dobbeltrom",
    ]
    static let numbers: Set = [
        "en", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
        "fjorten", "femten",
        "seksten", "sytten", "atten", "nitten", "tjue",
    ]
    /// What is done in rooms where nobody lives.
    static let meetings = [
        "møte", "kurs", "undervis", "book", "reserv", "vaktmester", "prosjektor", "klasserom", "opplæring", "foredrag",
        "workshop",
        "auditori", "eksamen", "time", "konferans", "samling", "seminar",
    ]

    /// Whether a word in lower case is a number that an age may be: «åttito».
    static func isNumber(_ word: String) -> Bool {
        numbers.contains(word)
            || ["tjue", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti", "hundre"].contains { ten in
                word.hasPrefix(ten) && (word.count == ten.count || numbers.contains(String(word.dropFirst(ten.count))))
            }
    }

    /// Words before a number of years that make it a span of time, or a limit.
    static let spans: Set = [
        "i", "for", "om", "etter", "siste", "under", "over", "fra", "fylt", "mellom", "til", "og", "enn", "hvert",
        "hver", "minst",
        "innen", "hele", "neste", "første", "maks", "inntil", "ved", "rundt", "opptil", "gjennom", "de", "per", "først",
        "alle", "med",
        "eller", "før",
    ]

    static let diagnoses: Set = [
        "ms", "als", "adhd", "add", "kols", "hiv", "aids", "ptsd", "ocd", "me", "hjerneslag", "slag", "kreft", "afasi",
        "gikt", "kreften",
        "blind", "døv", "psoriasis", "migrene", "angst", "angsten", "down", "downs", "rus", "infarkt", "lammet", "koma",
        "tics",
    ]
    static let diagnosisStems = [
        "demen", "alzheimer", "parkinson", "diabet", "schizofren", "bipolar", "autis", "asperger", "epilep", "depre",
        "deprimer",
        "psyko", "anore",
        "bulimi", "utviklingshem", "cerebral", "huntington", "leuke", "hepatitt", "tuberkul", "borderline",
        "personlighetsforst", "tourette",
        "spiseforst", "hjertesvikt", "hjerteinfarkt", "nyresvikt", "kreftsyk", "rusavhengig", "alkohol", "astma",
        "fibromyalgi", "revmat",
        "leddgikt", "cøliaki", "crohn", "ulcer", "lungebetennelse", "benskjør", "osteoporo", "lewy", "tvangslidelse",
        "paranoi", "psykot",
        "selvskad", "suicid", "narkoman", "heroin", "hjernesvulst", "multippel", "muskeldystrofi", "cystisk",
        "hemofili", "synshem",
        "hørselshem", "hjerneskad", "hjerneblødning", "prolaps", "urinveisinf", "sepsis", "covid", "korona", "klamydia",
        "syfilis",
    ]
    static let diagnosisEnds = ["kreft", "syndrom", "svulst", "demens", "angst", "depresjon", "psykose", "lidelse"]

    static let streetEnds = ["gata", "gaten", "gate", "veien", "vegen", "bakken", "svingen", "stien", "tunet"]
    /// What has a capital and is as wide as a country, or no place.
    static let noPlaces: Set = [
        "norge", "noreg", "norden", "europa", "skandinavia", "nav", "teams", "facebook", "messenger", "snapchat",
        "instagram", "tiktok",
        "gerica", "profil", "visma", "altinn", "vigilo", "excel", "outlook", "word", "helsenorge", "zoom", "internett",
        "mandag", "tirsdag",
        "onsdag", "torsdag", "fredag", "lørdag", "søndag", "januar", "februar", "mars", "april", "mai", "juni", "juli",
        "august",
        "september", "oktober", "november", "desember", "jul", "påske", "stortinget", "regjeringen",
    ]
}
