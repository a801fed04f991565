// D34 to D36: the law, the considerations and the contacts.

extension Explanation {
    static let unverifiedLaw = Explanation(
        .unverifiedLaw, "Loven setter grenser, men ingen paragraf er kontrollert",
        """
        «slag: lovlast» sier at loven stopper noe. Da må noen ha lest minst én av paragrafene i en
        pålitelig kilde og skrevet datoen. Ellers er slaget «skjonn».
        """,
        wrong: """
            slag: lovlast
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: § 6
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                kontrollert: nei
            """,
        right: """
            slag: lovlast
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: § 6
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                sjekket: 2026-04-26
                kontrollert: ja
            """)

    static let statuteDate = Explanation(
        .statuteDate, "Dato uten kontroll, eller kontroll uten dato",
        """
        «sjekket» er dagen da noen leste paragrafen. Den står der bare når «kontrollert» er ja, og
        datoen er aldri nyere enn den kontrollen hadde.
        """,
        wrong: """
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: § 6
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                sjekket: 2026-04-26
                kontrollert: nei
            """,
        right: """
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: § 6
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                sjekket: 2026-04-26
                kontrollert: ja
            """)

    static let unreadableSection = Explanation(
        .unreadableSection, "Paragrafer som ikke kan slås opp",
        """
        «ethics-tui law-check» finner paragrafene i loven og sier fra når teksten er endret. Da må
        «paragraf» og «ny-paragraf» begynne med dem: «§ 6 første ledd», «§§ 11 og 11 a», «§§ 25–27»
        eller «artikkel 5». Det som kommer etter, blir stående, men ikke slått opp.
        """,
        wrong: """
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: kapittel II
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                grad: ikke-lest
            """,
        right: """
            lover:
              - id: lov-habilitet
                lov: forvaltningsloven
                paragraf: §§ 6–10
                sier: Den som er i slekt med en part, kan ikke avgjøre saken.
                grad: ikke-lest
            """)

    static let withoutCore = Explanation(
        .withoutCore, "Et punkt uten kjerne",
        """
        Vekt 3 og 2 er det punktet selv sier. Vekt 1 følger av det. Bare kjernen gjør at en sak
        berører punktet, så et punkt som bare har vekt 1, blir aldri berørt.
        """,
        wrong: """
            hviler-pa:
              - hensyn: omtanke
                vekt: 1
            """,
        right: """
            hviler-pa:
              - hensyn: omtanke
                vekt: 3
            """)

    static let contacts = Explanation(
        .contacts, "For få kontakter ved siden av lederen",
        """
        Lederen kan være en del av saken. Minst to av dem man kan spørre, er derfor andre enn lederen,
        for eksempel verneombudet og tillitsvalgt. Skriv roller, aldri navn.
        """,
        wrong: """
            kontakter:
              - id: leder
                rolle: nærmeste leder
                leder: ja
                hjelper-med: Avklarer hva du skal gjøre.
              - id: verneombud
                rolle: verneombudet
                leder: nei
                hjelper-med: Tar opp arbeidsmiljøet.
            """,
        right: """
            kontakter:
              - id: leder
                rolle: nærmeste leder
                leder: ja
                hjelper-med: Avklarer hva du skal gjøre.
              - id: verneombud
                rolle: verneombudet
                leder: nei
                hjelper-med: Tar opp arbeidsmiljøet.
              - id: tillitsvalgt
                rolle: tillitsvalgt
                leder: nei
                hjelper-med: Kjenner avtalene.
            """)
}
