// The examples of what a case is seen against: a municipality's own words, whom one can ask, and law that the register lacks.

extension Template {
    static let values = """
        tittel: Eksempel på et verdigrunnlag
        kilde:
          dokument: Tittelen på dokumentet, slik den står
          utgiver: Navnet på kommunen
          slag: verdier
          dato: 2026-01
        verdier:
          - id: verdi-1
            navn: Den første verdien
            punkter:
              - id: verdi-1-1
                navn: kort om punktet
                tekst: |
                  Skriv med egne ord det dokumentet sier. Her er et eksempel: Den som kommer til oss, skal bli tatt
                  godt imot.
                sted: Første side, første avsnitt
                slag: holdning
                gjelder: alle
                hviler-pa:
                  - omtanke/mott
              - id: verdi-1-2
                navn: kort om regelen
                tekst: |
                  En regel blir holdt eller ikke. Her er et eksempel: Det folk forteller oss, blir hos oss.
                sted: Første side, andre avsnitt
                slag: regel
                gjelder: alle
                bygger-pa:
                  - taushet

        """

    static func place(_ framework: String) -> String {
        """
        navn: Navnet på kommunen
        verdigrunnlag:
          - \(framework)
        kontakter:
          - id: leder
            rolle: nærmeste leder
            leder: ja
            hjelper-med: |
              Avklarer hva som gjelder hos dere, og tar saken videre.
          - id: tillitsvalgt
            rolle: tillitsvalgt
            leder: nei
            hjelper-med: |
              Kjenner avtalene, og kan være med i en vanskelig samtale.
          - id: verneombud
            rolle: verneombudet
            leder: nei
            hjelper-med: |
              Hjelper når saken handler om arbeidsmiljøet.
        i-tvil: |
          Skriv hva kommunen selv sier om å være i tvil. Her er et eksempel: Spør en kollega før du handler.

        """
    }

    static func path(_ dilemmas: [String]) -> String {
        """
        tittel: Eksempel på et læringsløp
        formal: |
          Skriv hvem løpet er for, og hva det gir. Her er et eksempel: For deg som er ny. To saker, gjerne én i uka.
        malgruppe:
          - nyansatt
        dilemmaer:
        \(dilemmas.map { "  - \($0)" }.joined(separator: "\n"))

        """
    }

    static let taught = """
        tittel: Eksempel på en regel
        holder: |
          Skriv hva som gjelder, i to linjer. Her er et eksempel: Kommunens bil og verktøy bruker du på jobb, og ikke ellers.
          Spør lederen først når du er i tvil.
        gulv:
          - penger
        situasjoner:
          - id: eksempel-hengeren
            tekst: |
              Skriv hva som skjer, og spør til slutt. Her er et eksempel: Du skal flytte i helga. Hengeren står ubrukt på
              gårdsplassen, og kollegaen din sier at alle låner den. Hva gjør du?
            svar:
              - id: lane
                tekst: |
                  Låner den, og setter den tilbake på søndag
                holder: nei
                grunn: |
                  At alle gjør det, betyr ikke at noen har lov til å låne den bort.
              - id: sporre
                tekst: |
                  Spør lederen din på fredag
                holder: ja
                grunn: |
                  Lederen vet hva som gjelder, og andre ser at du har spurt.
            sporr:
              - naermeste-leder

        """

    static let law = """
        lover:
          - id: eksempel-lov-1
            lov: navnet på loven
            paragraf: § 1
            sier: |
              Skriv med egne ord hva paragrafen sier.
            grad: ikke-lest
            venter: ja

        """
}
