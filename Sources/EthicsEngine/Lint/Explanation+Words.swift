// D4: the words.

extension Explanation {
    static let readability = Explanation(
        .readability, "Teksten er tung å lese",
        """
        LIX måler hvor lange setningene og ordene er. Over 45 er tungt til hverdags. Del setningene,
        skriv hvem som gjør hva, og velg korte ord. Tekster under 40 ord blir ikke målt.
        """,
        wrong: """
            situasjon: |
              I forbindelse med gjennomføringen av kveldstilsynet blir hjelpebehovet vurdert i samsvar med
              gjeldende tidsnormering, samtidig som tilstedeværelse utover vedtaksfestede tjenester ikke er
              forutsatt innenfor tilgjengelige bemanningsressurser, og prioriteringen mellom ventende
              tjenestemottakere må derfor foretas fortløpende av vedkommende hjemmetjenestemedarbeider uten
              forutgående avklaring med overordnet.
            """,
        right: """
            situasjon: |
              Du har kveldsvakt. Lista gir deg tolv minutter hos hver. Nå er de brukt, men han ber deg
              sitte litt til. Tre andre venter. Én av dem kommer seg ikke i seng alene. Du må velge selv,
              for lederen er gått for dagen.
            """)

    static let mixedNorwegian = Explanation(
        .mixedNorwegian, "Nynorsk i en tekst på bokmål",
        """
        Begge målformene er gode, men ikke i samme tekst. Innholdet er skrevet på bokmål.
        """,
        wrong: """
            kort: Du vet ikkje hva uroen kommer av.
            """,
        right: """
            kort: Du vet ikke hva uroen kommer av.
            """)

    static let personalData = Explanation(
        .personalData, "Fødselsnummer, e-postadresse eller telefonnummer",
        """
        Innhold peker aldri på en virkelig person. Skriv en rolle, som «lederen» eller «naboen».
        """,
        wrong: """
            kort: Ring lederen på 22 33 44 55 før du går.
            """,
        right: """
            kort: Ring lederen før du går.
            """)

    static let name = Explanation(
        .name, "Noe som ser ut som et navn",
        """
        Dilemmaer har ingen virkelige personer, steder eller virksomheter. Skriv en rolle. Regelen ser
        etter to ord på rad med stor bokstav. Det er en advarsel, for den kan ta feil.
        """,
        wrong: """
            kort: Du møter Kari Nordmann på vei ut.
            """,
        right: """
            kort: Du møter naboen på vei ut.
            """)

    static let emoji = Explanation(
        .emoji, "Emoji",
        """
        Emoji ser ulike ut på ulike skjermer, og skjermlesere leser dem høyt. Skriv det med ord.
        """,
        wrong: """
            kort: Noen venter på deg \u{1F642}
            """,
        right: """
            kort: Noen venter på deg og smiler.
            """)

    static let leftover = Explanation(
        .leftover, "En huskelapp",
        """
        TODO og lignende er for den som skriver, ikke for den som leser. Gjør teksten ferdig. En
        huskelapp kan stå i en kommentar, etter #.
        """,
        wrong: """
            kort: Noen venter på deg. TODO skriv hvem
            """,
        right: """
            kort: En eldre mann venter på deg.  # kanskje en kvinne i stedet?
            """)

    static let cut = Explanation(
        .cut, "Teksten får ikke plass på skjermen",
        """
        Spørsmålet og alternativene står sammen og ruller aldri bort fra tastene. På den minste
        skjermen, 60 tegn og 18 linjer, er det ikke plass til alt. Skriv spørsmålet kortere.
        """,
        wrong: """
            sporsmal: |
              Hva bør du gjøre når du tenker på alle som venter, på det lederen har bestemt, på det
              som står i vedtaket, på det du selv har lovet, på kollegaen som har sin egen liste, på
              den som kommer på vakt i morgen, og på at ingen av dem vet hva de andre har sagt om
              dette før, og at det samme skjedde i forrige uke uten at noen skrev det ned eller tok
              det opp med dem som lager lista, enda alle hadde sett det, og to hadde sagt det høyt?
            """,
        right: """
            sporsmal: |
              Hva bør du gjøre?
            """)
}
