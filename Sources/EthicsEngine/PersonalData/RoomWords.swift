// Words for rooms, for those who are in them, and for what is done there.

/// What the rooms of people are told with.
enum RoomWords {
    /// Where one person lives or lies.
    static let rooms: Set = [
        "rom", "rommet", "romnr", "romnummer", "pasientrom", "beboerrom", "leilighet", "leiligheten", "leil",
        "leiligheit",
        "leilegheit", "husvære", "hybel", "hybelen", "seng", "senga", "sengen", "sengeplass", "enerom", "omsorgsbolig",
        "omsorgsboligen", "omsorgsbustad", "bolig", "boligen", "bustad", "bustaden", "dobbeltrom", "brakke",
        "tomannsrom",
    ]
    /// Rooms of which there is one.
    static let ownRooms: Set = [
        "enerommet", "hjørnerommet", "hjørneleiligheten", "kjellerrommet", "loftsrommet", "enderommet", "smitterommet",
        "isolatet", "skjermingsrommet", "kjellerleiligheten", "loftsleiligheten", "toppleiligheten",
        "kjellarleilegheita",
    ]
    static let prepositions: Set = ["på", "i", "ved", "fra", "frå", "til", "av"]

    /// Whom a room has; a number after them may be that of a room.
    static let residents: Set = [
        "beboer", "beboeren", "bebuar", "bebuaren", "pasient", "pasienten", "vedkommende", "vedkomande",
        "tjenestemottakeren", "brukeren", "brukaren", "bebuaran",
    ]
    /// Those who are not as young as that: «damen på 7».
    static let grown: Set = [
        "damen", "dama", "mannen", "kvinnen", "kvinna", "fruen", "frua", "enken", "enka", "enkja", "enkemannen",
        "herren",
        "karen", "bestemoren", "bestefaren", "oldingen", "gamlingen", "kallen", "kjerringa", "pensjonisten",
    ]
    static let pronouns: Set = ["han", "hun", "ho", "hu", "henne", "ham", "hen", "hennar", "hannes"]
    /// Small words for one who is not named.
    static let who: Set = [
        "en", "ei", "ein", "den", "ho", "hu", "noen", "nokon", "ektepar", "ekteparet", "paret", "gamle", "nye",
        "gamlingen",
        "jentene", "guttene", "brødrene", "søstrene", "familien",
    ]

    /// Those who work in a room.
    static let staff: Set = [
        "legen", "lege", "sykepleieren", "sykepleier", "sjukepleiar", "sjukepleiaren", "vikar", "vikaren", "assistent",
        "assistenten", "leder", "lederen", "leiar", "leiaren", "rektor", "læreren", "lærer", "læraren", "lærar",
        "rådgiver",
        "rådgiveren", "tolk", "tolken", "kollega", "kollegaen", "ansatt", "tilsett", "vaktmesteren", "fysioterapeuten",
        "ergoterapeuten", "hjelpepleieren", "renholderen", "helsesykepleieren", "sekretæren", "saksbehandleren",
        "printeren",
        "kopimaskinen", "skriveren", "tavlen", "alarmen", "avdelingen", "samlingen", "undervisningen", "veilederen",
    ]

    static let living: Set = [
        "bor", "bur", "bodde", "budde", "ligger", "ligg", "lå", "låg", "sover", "søv", "sov", "døde", "døydde", "dør",
        "døyr", "roper", "ropar", "ropte", "skriker", "skrik", "gråter", "græt", "gret", "vandrer", "vandrar", "uroer",
        "besvimte", "falt", "fall", "ramlet", "ramla", "vokser", "voks",
    ]
    /// What only one who lives there does.
    static let verbs: Set = living.union([
        "har", "hadde", "fikk", "får", "fekk", "vil", "ville", "ønsker", "ønsket", "ønskjer", "ønska", "ringer",
        "ringte",
        "ringjer", "ringde", "nekter", "nektet", "nektar", "nekta", "spiser", "spiste", "et", "åt", "våknet", "vakna",
        "våkner", "klager", "klaget", "klagar", "klaga", "slår", "slo", "kaster", "kastet", "kastar", "kasta", "går",
        "gikk",
        "gjekk", "ber", "ba", "bad", "spør", "spurte", "spurde", "trenger", "treng", "trengte", "drikker", "drakk",
        "drikk",
        "snakker", "snakkar", "snakket", "hyler", "hylte", "savner", "saknar", "sa", "sier", "seier", "tok", "tar",
        "tek",
        "tisser", "sliter", "blør", "kaster", "spytter", "spyttet", "kløp", "klyper", "biter", "beit", "tror", "trur",
        "orker", "orkar", "røyker", "røykte", "gjemmer", "stjeler", "banner", "kler", "sover", "spør", "rømte", "stakk",
        "mistet", "mista", "liker", "hater", "skjønner", "forstår", "husker", "glemmer", "gråt", "lever", "fryser",
        "kan",
        "skal", "må", "måtte", "skulle", "kunne", "vegrer", "sitter", "sit", "satt", "kasta", "motsetter", "angrer",
        "lyver",
    ])
    /// What one is, and a room is not.
    static let states: Set = [
        "syk", "sjuk", "død", "sint", "redd", "urolig", "uroleg", "døende", "døyande", "dement", "våken", "vaken",
        "trøtt",
        "sliten", "lei", "trist", "deprimert", "forvirret", "forvirra", "aggressiv", "utagerende", "innlagt",
        "terminal",
        "bedre", "dårlig", "dårleg", "verre", "ensom", "einsam", "blind", "døv", "gravid", "full", "ruset", "rusa",
        "sengeliggende", "palliativ", "smittet", "smitta", "isolert", "flyttet", "utskrevet", "fornøyd", "misfornøyd",
        "skjermet", "fastspent", "naken", "hissig", "sur", "ufin", "slem", "voldelig", "sulten", "tørst", "kvalm",
    ]
    /// What is done in rooms where nobody lives.
    static let meetings: Set = [
        "møte", "møtet", "møter", "møta", "kurs", "kurset", "kursa", "undervisning", "undervisninga", "undervisningen",
        "booket", "booka", "booking", "reservert", "reserver", "reservere", "vaktmester", "vaktmesteren", "vaktmeister",
        "vaktmeisteren", "prosjektor", "prosjektoren", "klasserom", "klasserommet", "opplæring", "opplæringa",
        "foredrag",
        "foredraget", "workshop", "auditorium", "auditoriet", "eksamen", "konferanse", "konferansen", "samling",
        "samlinga",
        "samlingen", "seminar", "seminaret", "møterom", "grupperom", "kontor", "kontoret", "lager", "refleksjon",
        "timeplan", "veiledning", "oppmøte", "påmelding",
    ]
    /// What is said of a room itself.
    static let things = [
        "ledig", "opptatt", "males", "malt", "maling", "måla", "måling", "pusse", "oppuss", "vaskes", "vaskast",
        "rengjør",
        "ventilasjon", "gulv", "gardin", "vindu", "vindauge", "prosjekt", "skjerm", "tavle", "lekk", "ovn", "skimmel",
        "brukes", "brukast", "ombygg", "ryddes", "ryddast", "brannalarm", "branndør", "kvadrat", "nettverk", "inventar",
        "kjøleskap", "lagerrom", "utsikt", "balkong", "stikkontakt", "lyspære", "varmekabel", "radiator", "tapet",
        "renover",
        "stengt", "disponib", "utleie", "leies", "kapasitet", "innred", "møbl", "takhøyde", "romplan", "bygg",
        "håndvask",
        "persienn", "markise", "felles",
    ]
}
