// Words for illnesses, handicaps, and what is used against them, in bokmål, nynorsk and as they are shortened.

/// What says that somebody is ill, or lives with a handicap.
enum Diagnoses {
    /// Whether a word in lower case says it.
    static func isOne(_ word: String) -> Bool {
        guard word.utf8.count > 1 else { return false }
        return exact.contains(word) || stems.contains { word.hasPrefix($0) } || ends.contains { word.hasSuffix($0) }
            || parts.contains { word.contains($0) }
    }

    private static let exact: Set = [
        "ms", "als", "adhd", "add", "kols", "hiv", "aids", "ptsd", "ocd", "me", "cp", "ds", "tb", "tbc", "mrsa", "esbl",
        "vre",
        "asd", "afasi", "slag", "slaget", "kreft", "kreften", "gikt", "blind", "døv", "døvblind", "psoriasis",
        "migrene", "angst",
        "angsten", "down", "downs", "rus", "infarkt", "infarktet", "lammet", "lam", "lamma", "koma", "tics", "tia",
        "uvi",
        "lbd", "ftd", "eds", "pku", "lupus", "ebola", "sma", "fas", "fasd", "als-pasient", "ibs", "copd", "dmd", "hpv",
        "gbs", "aspergers", "astma", "brokk", "amputert", "sykmeldt", "sjukmeld", "sjukmeldt", "rusa", "ruset",
        "beinbrudd", "hoftebrudd", "lårhalsbrudd", "lårhalsbrot", "feber", "cellegift", "metadon", "subutex", "lar",
        "dialyse",
        "stomi", "insulin", "kateter", "respirator", "protese", "krykker", "rullestol", "hjertefeil", "hjartefeil",
        "overdose",
        "overdosen", "svaksynt", "svaksynte", "tunghørt", "tunghøyrd", "stum", "narkolepsi", "noma", "spasmer",
        "traume",
        "traumer", "traumatisert", "depp", "abort", "psykisk", "sinnslidende", "sinnslidande", "kreftsyk", "kreftsjuk",
        "dødssyk", "dødssjuk", "uhelbredelig", "terminal", "palliativ", "hørselstap", "høyrselstap", "cva", "kolsen",
        "utviklingsforstyrrelse",
        "sclerose", "sklerose", "mani", "manisk", "anfall", "korsakoff", "korsakoffs", "wernicke", "turners",
        "klinefelter",
        "edwards", "williams", "marfan", "marfans", "ehlers", "ehlers-danlos", "prader-willi", "angelman",
        "creutzfeldt-jakob",
        "bechterew", "bechterews", "sjøgren", "sjøgrens", "sjögrens", "basedow", "basedows", "addison", "addisons",
        "graves",
        "menieres", "ménières", "fragilt", "skjelving", "selvmordsfare", "sjølmordsfare", "sjølvmordsfare",
    ]
    private static let stems = [
        "demen", "alzheimer", "parkinson", "diabet", "sukkersyk", "sukkersjuk", "schizo", "schizzo", "sjizo", "bipolar",
        "autis", "asperger", "epilep", "depre", "deprim", "psyko", "anore", "bulimi", "utviklingshem", "cerebral",
        "huntington", "leuke", "leukemi", "hepatitt", "tuberkul", "borderline", "personlighetsforst",
        "personlegdomsforst",
        "tourette", "spiseforst", "eteforst", "hjertesv", "hjartesv", "hjerteinf", "hjarteinf", "hjertesyk",
        "hjartesjuk",
        "hjerteflimmer", "atrieflimmer", "nyresv", "nyresyk", "nyresjuk", "leversv", "kreftsyk", "rusavh", "rusmisbr",
        "ruslid",
        "alkohol", "alkis", "astma", "fibromyalg", "revmat", "leddgikt", "cøliak", "crohn", "ulcer", "lungebetennel",
        "lungebeten", "beinskjør", "benskjør", "osteopor", "lewy", "tvangslid", "tvangstank", "paranoi", "selvskad",
        "sjølvskad", "sjølskad", "suicid", "selvmord", "sjølvmord", "sjølmord", "narkoman", "heroin", "amfetamin",
        "hjernesv",
        "hjernesk", "hjernebl", "hjernesl", "hjernehinn", "hjernerys", "hjerneslag", "hjarnesl", "hjarnebl", "hjarnesk",
        "multippel", "muskeldys", "muskelsv", "muskelsj", "muskelsy", "cystisk", "hemofil", "blødersy", "blødarsj",
        "synshem",
        "synshemma", "hørselsh", "høyrselsh", "prolaps", "urinvei", "urinveg", "sepsis", "blodforgift", "covid",
        "korona",
        "klamydia", "gonore", "syfilis", "hivposit", "hiv-", "slagramm", "slagpasient", "halvsidig", "lammels",
        "lammet",
        "rullestol", "amput", "cochlea", "høreapp", "høyreapp", "blindhet", "funksjonshem", "funksjonsneds",
        "bevegelsesh",
        "rørsleh", "kols-", "emfysem", "bronkit", "lungefibr", "lungesyk", "lungesjuk", "oksygenavh", "kronisk",
        "anemi",
        "stoffskift", "hypotyr", "hypertyr", "overvekt", "fedme", "underern", "feilern", "sarkoid",
        "sklerose", "nevropat", "polynevr", "hydrocef", "ryggmargsbr", "spastis", "dystoni", "migrene", "klyngehode",
        "sårskad", "trykksår", "liggesår", "eksem", "psoriasis", "delir", "hallusin", "forvirringst", "vrangforest",
        "mutisme",
        "stammer", "dysleks", "dyskalk", "språkvansk", "lærevansk", "adhd-", "autist", "panikk", "fobi", "utbrent",
        "utbrend", "nervesamm", "traume", "ptsd", "tilknytningsf", "atferdsforst", "åtferds", "spillavh", "pillemis",
        "abstinen", "avrus", "metadon", "dialyse", "cellegift", "strålebeh", "pacemaker", "stomi", "transplant",
        "kreft",
        "svulst", "metasta", "lymf", "myelom", "melanom", "sarkom", "tumor", "hiv", "malaria", "skabb", "borreli",
        "polio",
        "kikhost", "meslinger", "hepatit", "lårhals", "hoftebr", "beinbrot", "aneurism", "blodpropp", "trombose",
        "angina", "hjertek", "afasi", "apraksi", "dysfagi", "inkontin", "impoten", "infertil", "gravid",
        "genitalt", "kjønnsdysf", "kjønnsinkong", "lammelse", "hoftedys", "skoliose", "ryggmarg", "artrose",
        "artritt", "slitasjegikt", "gikt", "podagra", "lupus", "sjøgren", "trisomi", "klinefelt", "williamss",
        "fenylket", "porfyri", "wilsons", "alfa-1", "hemokrom", "sigdcelle", "talassem", "blodmangel", "blodsj",
    ]
    private static let ends = [
        "kreft", "syndrom", "syndromet", "svulst", "demens", "angst", "depresjon", "psykose", "lidelse", "liding",
        "lidelsen",
        "sykdom", "sykdommen", "sjukdom", "sjukdommen", "sjuke", "sjuka", "forstyrrelse", "forstyrring", "hemming",
        "hemma", "hemmet", "hemning", "allergi", "insuffisiens", "sklerose", "atrofi", "dystrofi", "infarkt",
        "hjerneslag", "blødning", "betennelse", "betennelsen", "betent", "infeksjon", "brudd", "skade", "skada",
        "avhengig", "misbruk",
        "misbruket", "avhengighet", "avhengigheit", "fobi", "psykotisk", "handikap", "funksjonsnedsettelse", "vansker",
    ]
    private static let parts = ["diagnos", "kreftpas", "alzheimer", "parkinson", "psykiat"]
}
