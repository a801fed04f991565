// D1: the mechanics of the format.

extension Explanation {
    static let unknownKey = Explanation(
        .unknownKey, "En nøkkel som formatet ikke har",
        """
        Programmet leser bare nøkler det kjenner. En nøkkel med skrivefeil ville ellers blitt borte
        uten at noen merket det.
        """,
        wrong: """
            tittle: Tolv minutter
            """,
        right: """
            tittel: Tolv minutter
            """)

    static let missingKey = Explanation(
        .missingKey, "En nøkkel mangler",
        """
        Alle nøkler må være der, bortsett fra de som kan utelates. Meldingen sier hva nøkkelen er til.
        """,
        wrong: """
            - id: fakta-klokka
            """,
        right: """
            - id: fakta-klokka
              tekst: Klokka er sju.
            """)

    static let duplicateKey = Explanation(
        .duplicateKey, "En nøkkel står to ganger",
        """
        Da er det ikke klart hvilken av dem som gjelder. Behold den ene.
        """,
        wrong: """
            kort: Noen venter på deg.
            kort: Du har lite tid.
            """,
        right: """
            kort: Noen venter på deg, og du har lite tid.
            """)

    static let wrongType = Explanation(
        .wrongType, "Feil slags verdi",
        """
        Her står for eksempel en tekst der det skal stå et tall eller en liste, eller det står
        ingenting. Meldingen sier hva som skal stå.
        """,
        wrong: """
            minutter: ti
            """,
        right: """
            minutter: 10
            """)

    static let wrongWord = Explanation(
        .wrongWord, "Et ord som ikke er blant dem man kan velge",
        """
        Noen nøkler har faste ord. Meldingen sier hvilke. Skriv ordet akkurat slik.
        """,
        wrong: """
            slag: skjønn
            """,
        right: """
            slag: skjonn
            """)

    static let version = Explanation(
        .version, "Ukjent formatversjon",
        """
        Versjonen sier hvilke nøkler fila kan ha. Dette programmet leser versjon 1 og 2. Har fila
        et høyere tall, trenger du en nyere utgave av programmet.
        """,
        wrong: """
            format: 2.0
            """,
        right: """
            format: 2
            """)

    static let badID = Explanation(
        .badID, "En id med feil form",
        """
        En id er et fast navn som annet viser til. Den har små bokstaver a–z, tall og bindestrek.
        Da kan den stå i filnavn og kommandoer. Det samme gjelder filnavnet.
        """,
        wrong: """
            - id: Fakta Én
              tekst: Klokka er sju.
            """,
        right: """
            - id: fakta-en
              tekst: Klokka er sju.
            """)

    static let count = Explanation(
        .count, "For få eller for mange",
        """
        Lister har et minste og et største antall. Det er for at dilemmaet skal bli rikt nok til å
        tenke over og lite nok til å huske.
        """,
        wrong: """
            malgruppe:
            """,
        right: """
            malgruppe:
              - ansatt
            """)

    static let tooLong = Explanation(
        .tooLong, "En tekst er for lang",
        """
        Teksten skal få plass på en liten skjerm og leses på kort tid. Ta bort det leseren ikke
        trenger for å velge.
        """,
        wrong: """
            tittel: Tolv minutter hos en urolig mann som bor alene
            """,
        right: """
            tittel: Tolv minutter
            """)
}
