// Words for people and for their ages.

/// What one person is told with.
enum PersonWords {
    /// Whether a word in lower case is for somebody whom the work is about; words for staff and for groups are not.
    static func isPerson(_ word: String) -> Bool {
        guard !word.isEmpty else { return false }
        if people.contains(word) || isPersonOfAge(word) { return true }
        // «Nabo-jenta».
        if word.utf8.contains(UInt8(ascii: "-")), let last = word.split(separator: "-").last, last.count < word.count {
            return isPerson(String(last))
        }
        return personEnds.contains { isEnd($0, of: word) }
    }

    /// Whether a longer word ends so, byte by byte: every word of a text is asked for many ends.
    private static func isEnd(_ end: String, of word: String) -> Bool {
        word.utf8.count > end.utf8.count && word.utf8.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// Whether a word is for one person of any kind, or for two who belong together; beside an age it is nothing else.
    static func isSomebody(_ word: String) -> Bool {
        isPerson(word) || others.contains(word) || ageNouns.contains(word)
            || word.count > 6 && otherEnds.contains { word.hasSuffix($0) } && !notOthers.contains(word)
    }

    /// Whether a word is for a person of some age: «åring» behind a number, «åttiåring».
    static func isPersonOfAge(_ word: String) -> Bool {
        ageEnds.contains { end in
            word == end || isEnd(end, of: word) && isNumber(String(word.dropLast(end.count)))
        }
    }

    private static let ageEnds = ["åring", "åringen", "åringens"]

    /// Whether a word in lower case is a number that an age may be: «åttito».
    static func isNumber(_ word: String) -> Bool {
        numbers.contains(word)
            || tens.contains { ten in
                word.hasPrefix(ten) && (word.count == ten.count || numbers.contains(String(word.dropFirst(ten.count))))
            }
    }

    /// Whether what stands after a number is what it counts: «på 84 plasser», «på 60 prosent».
    static func isCounted(_ sentence: DetailSentence, after place: Int) -> Bool {
        let gap = sentence.gap(after: place)
        if let sign = gap.first, "%‰°".contains(sign) { return true }
        if gap == "," || gap == ":" || gap == "/" { return sentence.isDigits(place + 1) }
        guard gap == " " || gap.isEmpty else { return false }
        let next = sentence.word(place + 1)
        return counted.contains(next) || countedEnds.contains { next.count > $0.count && next.hasSuffix($0) }
    }

    /// What people do and are, right after the name that begins a sentence: «Martin ble flyttet».
    static let doings: Set = [
        "ble", "blei", "vart", "blir", "er", "var", "har", "hadde", "sa", "sier", "seier", "vil", "ville", "skal",
        "skulle", "kan", "kunne", "må", "måtte", "burde", "bør", "får", "fikk", "fekk", "ringte", "ringer", "ringde",
        "spurte", "spør", "kom", "kommer", "kjem", "går", "gikk", "gjekk", "sluttet", "slutta", "gråt", "gråter",
        "tok", "tar", "tek", "liker", "likar", "mener", "meiner", "mente", "trenger", "treng", "trengte", "satt",
        "sitter", "sit", "ligger", "låg", "lå", "står", "stod", "sto", "nekter", "nektet", "nekta", "bor", "bur",
        "tror", "trur", "trodde", "skrev", "skriv", "skriver", "fortalte", "svarte", "svarer", "ønsker", "ønsket",
        "ønskjer", "døde", "falt", "fall", "slo", "ropte", "roper", "lovet", "lova", "ba", "bad", "ber", "klaget",
        "klaga", "gjorde", "gjør", "gjer", "ga", "gav", "gir", "vet", "veit", "visste", "så", "synes", "syns", "syntes",
        "husker", "hugsar", "jobber", "jobbar", "begynte", "byrja", "hjalp", "tegnet", "låste", "drakk", "spiste",
        "sov",
    ]

    private static let people: Set = [
        "han", "hun", "ham", "henne", "hans", "hennes", "hennar", "hannes", "hen", "ho", "hu", "beboer", "beboeren",
        "beboers",
        "bebuar", "bebuaren", "pasient", "pasienten", "pasientens", "bruker", "brukeren", "brukar", "brukaren",
        "tjenestemottaker", "tjenestemottakeren", "tenestemottakar", "tenestemottakaren", "mann", "mannen", "kvinne",
        "kvinnen", "kvinna", "dame", "damen", "dama", "gutt", "gutten", "gut", "guten", "guttunge", "jente", "jenta",
        "jenten",
        "jentunge", "herre", "herren", "fru", "frue", "fruen", "frua", "enke", "enka", "enken", "enkje", "enkja",
        "enkemann",
        "enkemannen", "enkjemann", "enkjemannen", "elev", "eleven", "barnet", "ungen", "unge", "klient", "klienten",
        "mor",
        "moren", "mora", "mamma", "mammaen", "far", "faren", "pappa", "pappaen", "søster", "søsteren", "søstera",
        "syster",
        "bror", "broren", "sønn", "sønnen", "son", "sonen", "datter", "datteren", "dattera", "dotter", "dottera",
        "kone",
        "kona", "konen", "ektemann", "ektemannen", "bestemor", "bestemoren", "bestefar", "bestefaren", "tante",
        "tanten",
        "tanta", "onkel", "onkelen", "nabo", "naboen", "ungdommen", "ungdomen", "tenåring", "tenåringen", "flyktning",
        "flyktningen", "flyktningjente", "asylsøker", "asylsøkeren", "asylsøkar", "asylsøkaren", "student", "studenten",
        "vedkommende", "vedkomande", "hr", "fyr", "fyren", "kar", "karen", "kall", "kallen", "kjerring", "kjerringa",
        "olding",
        "oldingen", "babyen", "spedbarnet", "barnebarnet", "fosterbarnet", "søkeren", "søkaren", "søker", "mottakeren",
        "samboer", "samboeren", "sambuar", "sambuaren", "pårørende", "alenemor", "alenefar", "aleinemor", "gravid",
        "lensmannen", "innsatt", "innsatte", "fange", "fangen", "pensjonist", "pensjonisten", "lærling", "lærlingen",
        "kunde",
        "kunden", "kjæreste", "kjæresten", "fosterbarn", "fostersønn", "fosterdatter", "hybelboer", "leietaker",
        "leietakeren",
        "leigebuar", "tvillingbror", "tvillingsøster", "besteforelder", "oldemor", "oldefar", "stefar", "stemor",
        "svigermor",
        "svigerfar", "niese", "niesen", "nevø", "nevøen", "kusine", "kusina", "fetter", "fetteren", "rullestolbruker",
        "rullestolbrukeren", "rullestolbrukar", "ektefelle", "ektefellen", "mindreårig", "mindreårige", "ungjente",
        "jentungen", "guttungen", "gamlingen", "pas", "kv", "slektning", "slektningen", "overgriperen", "offeret",
        "fornærmede",
    ]
    private static let personEnds = [
        "mannen", "kvinnen", "kvinna", "gutten", "guten", "jenta", "pasienten", "eleven", "beboeren", "bebuaren",
        "barnet",
        "dama", "damen", "enka", "brukeren", "mora", "faren", "ungen", "klienten",
    ]

    /// Small words that stand for one person before «på 84».
    static let ones: Set = ["en", "ei", "ein", "den", "han", "hun", "ho", "hu", "henne", "ham", "hen"]

    /// One whom the work may be about beside an age, and two who belong together.
    private static let others: Set = [
        "person", "personen", "paret", "ekteparet", "ektepar", "tvillingene", "tvillingane", "tvillingpar", "tvilling",
        "søskenparet", "brødrene", "brørne", "søstrene", "systrene", "lærerinna", "lærer", "lærar", "prest", "presten",
        "lege",
        "legen", "bonde", "bonden", "fisker", "fiskar", "ordfører", "ordførar", "sykepleier", "sjukepleiar", "lensmann",
        "rektor", "imam", "imamen", "sjåfør", "kokk", "kokken", "snekker", "snikkar", "frisør", "jordmor", "jordmora",
        "sjømann", "assistent", "vikar", "vikaren", "politiker", "politikar", "trillingene", "drosjesjåfør", "musiker",
        "kasserer",
        "klokker", "organist", "tolk", "tolken", "ansatt", "tilsett", "kollega", "kollegaen", "venninne", "venninna",
        "venn",
        "vennen", "venen", "verge", "vergen", "verja", "rådgiver", "leder", "leiar", "danske", "svenske", "polakk",
        "polakken",
        "somalier", "syrer", "kurder", "same", "samen", "rom-kvinne", "hjelpepleier", "renholder", "reinhaldar", "ufør",
        "uføretrygdet", "uføretrygda", "hjemløs", "bostedsløs", "misbruker", "misbrukar", "narkoman", "alkoholiker",
    ]
    private static let otherEnds = [
        "mann", "kvinne", "dame", "gutt", "gut", "jente", "eren", "aren", "øren", "isten", "enten", "anten", "lingen",
        "logen",
        "inna", "søker", "søkar", "bruker", "brukar", "pleier", "pleiar", "arbeider", "arbeidar", "lærer", "lærar",
        "unge",
        "baby", "barn", "boer", "buar", "mor", "far", "søster", "bror", "datter", "sønn", "konen", "kona",
    ]
    /// Words that end so, and are none.
    private static let notOthers: Set = [
        "kalenderen", "printeren", "serveren", "måleren", "dokumentet", "avdelingen", "samlingen", "handlingen",
        "meldingen", "bestillingen", "behandlingen", "stillingen", "endringen", "utviklingen", "betalingen", "talleren",
        "regningen", "terskelen", "timeren", "scanneren", "telleren", "nummeren", "alderen", "etteren", "sommeren",
        "vinteren",
        "kvarteren", "september", "oktober", "november", "desember", "anmeldelingen", "innstillingen", "utstillingen",
        "avtalen", "forhandlingen", "veiledningen", "samtalen", "summen", "rammen", "komponenten", "kontinenten",
        "prosenten", "studentene", "agenten", "momenten", "varianten", "variabelen", "listen", "resten", "kvisten",
        "toppen", "ventelisten", "kronisten", "innsamlingen", "framstillingen", "sommerbarn", "skolebarn", "småbarn",
        "førskolebarn", "fremmedspråkbarn", "barnehagebarn", "omsorgen", "forebyggeren", "kontoret", "nederen",
        "utgangen",
        "grensen", "avstanden", "behandleren", "satseren", "alarmsentralen", "faktoren", "motoren", "sektoren",
        "monitoren",
        "projektoren", "prosjektoren", "radiatoren", "generatoren", "forskjellingen", "seddelingen", "tabellingen",
    ]

    /// One whose age is told by the word itself.
    static let ageNouns: Set = [
        "tenåring", "tenåringen", "tenåringsgutten", "tenåringsjenta", "tenåringsgutt", "tenåringsjente", "spedbarnet",
        "babyen", "nyfødte", "toddleren", "tåring", "pensjonistektepar",
    ]

    static let numbers: Set = [
        "en", "to", "tre", "fire", "fem", "seks", "sju", "syv", "åtte", "ni", "ti", "elleve", "tolv", "tretten",
        "fjorten", "femten", "seksten", "sytten", "atten", "nitten", "tjue", "ein", "åtta", "trettan", "fjortan",
        "femtan",
        "sekstan", "syttan", "attan", "nittan",
    ]
    private static let tens = [
        "tjue", "tjuge", "tretti", "førti", "femti", "seksti", "sytti", "åtti", "nitti", "hundre", "tredve", "tyve",
    ]

    static let years: Set = [
        "år", "åra", "års", "mnd", "måneder", "månader", "måneders", "månaders", "måned", "månad", "veker", "uker",
        "ukers",
    ]
    static let olds: Set = ["gammel", "gammelt", "gammal", "gammalt", "gamal", "gamalt", "gml", "gmal", "ung", "gl"]

    /// Words before a number of years that make it a span of time, or a limit.
    static let spans: Set = [
        "i", "for", "om", "etter", "siste", "under", "over", "fra", "frå", "fylt", "mellom", "til", "og", "enn",
        "hvert",
        "hver", "kvart", "minst", "innen", "innan", "hele", "heile", "neste", "første", "maks", "inntil", "ved",
        "rundt",
        "opptil", "gjennom", "de", "dei", "per", "først", "alle", "med", "eller", "før", "på", "av", "hvor", "hvert",
    ]
    /// Words before an age: «er 12 år», «nå 81 år».
    static let introducing: Set = being.union(nearly)
    static let being: Set = [
        "er", "var", "blir", "ble", "blei", "vart", "fyller", "fyller", "fyller", "fylte", "fylt", "fyllte", "runder",
        "rundet",
        "runda", "e", "æ", "verte", "vert",
    ]
    static let nearly: Set = [
        "nå", "no", "snart", "bare", "berre", "knapt", "nesten", "omtrent", "ca", "cirka", "kun", "nettopp", "rundt",
        "godt",
        "over", "drøye", "lag", "om", "fortsatt", "allerede", "straks", "akkurat", "visst", "vel", "vist", "circa",
        "kring",
        "bortimot", "nærmere",
    ]
    /// What «er 12» is said of that is no person.
    static let subjects: Set = [
        "det", "den", "dette", "de", "dei", "vi", "dere", "me", "klokka", "klokken", "tallet", "talet", "antallet",
        "prisen",
        "grensa", "grensen", "svaret", "resultatet", "summen", "snittet", "alle", "der", "her", "vakta", "listen",
        "ventetida", "ventetiden", "poenget", "maks", "minimum", "jeg", "eg", "sjansen", "målet", "blodtrykket",
        "pulsen",
        "temperaturen", "crp", "bmi", "vekten", "vekta", "rommet", "rom", "kravet", "fristen",
    ]
    /// What may follow an age that has no word for years.
    static let following: Set = [
        "med", "fra", "frå", "i", "på", "og", "som", "ved", "har", "hadde", "vil", "ville", "er", "var", "bor", "bur",
        "uten",
        "utan", "fikk", "fekk", "får", "til", "men", "når", "da", "neste", "utenfor", "attmed", "går", "gikk", "",
        "ble", "blei", "vart", "nå", "no", "skal", "må", "kan", "ønsker", "nekter", "hos", "nettopp", "nylig", "av",
    ]
    /// What has a number behind a comma, and no age.
    static let numbered: Set = [
        "rom", "side", "sak", "kapittel", "kap", "nr", "punkt", "uke", "veke", "kl", "klokka", "klokken", "avdeling",
        "post",
        "linje", "buss", "etasje", "trinn", "klasse", "leilighet", "seng", "tabell", "figur", "vedlegg", "nivå", "fase",
        "gruppe", "alternativ", "steg", "spørsmål", "kroner", "kr", "artikkel", "ledd", "januar", "februar", "mars",
        "april",
        "mai", "juni", "juli", "august", "september", "oktober", "november", "desember", "isbn", "sone",
    ]
    private static let counted: Set = [
        "prosent", "pst", "kr", "kroner", "stk", "kg", "kilo", "g", "gram", "mg", "ml", "dl", "liter", "km", "m", "cm",
        "mm",
        "meter", "mil", "m²", "kvm", "timer", "timar", "time", "dager", "dagar", "døgn", "uker", "veker", "måneder",
        "månader",
        "minutter", "minutt", "min", "sekunder", "sekund", "år", "års", "årsverk", "poeng", "grader", "tusen",
        "millioner",
        "mill", "mrd", "milliarder", "ganger", "gonger", "av", "barn", "rom", "senger", "sider", "ord", "tegn", "trinn",
        "ledd",
        "spørsmål", "folk", "steg", "skritt", "tonn", "euro", "dollar", "bokstaver", "menn", "kvinner", "minus",
        "pluss",
        "andre", "nye", "ulike", "forskjellige", "ansatte", "tilsette", "besøk", "møter", "møte", "mennesker",
        "menneske",
        "stemmer", "bind", "par", "vakter", "netter", "søknader", "kopper", "tabletter", "dråper", "enheter", "e", "ie",
    ]
    private static let countedEnds = [
        "plasser", "plassar", "elever", "elevar", "boere", "buarar", "brukere", "brukarar", "personer", "personar",
        "prosent",
        "saker", "stillinger", "stillingar", "skoler", "skular", "kommuner", "kommunar", "boliger", "bustader",
        "avdelinger",
        "deltakere", "deltakarar", "medlemmer", "medlemer", "pasienter", "pasientar", "leiligheter", "punkter",
        "oppgaver",
        "klasser", "klassar", "senger", "timers", "kilo", "meter", "lærere", "lærarar", "foreldre", "familier",
        "ansatte",
    ]

    static let ordinals: Set = [
        "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "sjuande", "syvende", "åttende", "åttande",
        "niende", "niande", "tiende", "tiande", "fyrste", "tredja",
    ]
    static let grades: Set = ["klasse", "klassen", "klassa", "trinn", "trinnet", "klassetrinn", "klassesteg", "steg"]
    /// Who goes to a class.
    static let pupils: Set = [
        "elev", "eleven", "elevens", "gutt", "gutten", "gut", "guten", "jente", "jenta", "jenten", "tvillingene",
        "tvillingane",
        "tvillingen", "ungen", "barnet", "unge", "læreren", "læraren", "søsknene", "tenåringen", "søsteren", "søstera",
        "broren", "sønnen", "sonen", "datteren", "dattera", "dotter", "moren", "mora", "faren", "guttungen",
        "medeleven",
        "jentungen", "flyktningen", "han", "hun", "ho", "hu", "åringen", "åring",
    ]
}
