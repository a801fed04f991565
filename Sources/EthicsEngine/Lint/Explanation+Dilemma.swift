// D31 to D33: whether it is a dilemma.

extension Explanation {
    static let dominating = Explanation(
        .dominating, "Et alternativ er minst like godt som alle de andre",
        """
        Da finnes det et riktig svar, og ikke noe dilemma. Finn det alternativet koster, eller det
        bare et av de andre gir. Et hensyn som ikke er nevnt, teller som 0.
        """,
        wrong: """
            # det første alternativet
            virkninger:
              - { hensyn: omtanke, styrke: +1, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: +1, grunn: Du ser om uroen går over. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
            # det andre
            virkninger:
              - { hensyn: omtanke, styrke: -1, grunn: Han blir sittende alene. }
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre at tida er knapp. }
              - { hensyn: trygghet, styrke: +1, grunn: De tre andre får hjelp i tide. }
              - { hensyn: lojalitet, styrke: -1, grunn: Du dropper notatet som er bestemt. }
            """,
        right: """
            # det første alternativet
            virkninger:
              - { hensyn: omtanke, styrke: +1, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: +1, grunn: Du ser om uroen går over. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
            # det andre
            virkninger:
              - { hensyn: omtanke, styrke: -1, grunn: Han blir sittende alene. }
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre at tida er knapp. }
              - { hensyn: trygghet, styrke: +1, grunn: De tre andre får hjelp i tide. }
              - { hensyn: lojalitet, styrke: +1, grunn: Lista blir fulgt slik den er lagt. }
            """)

    static let dominatingInFramework = Explanation(
        .dominatingInFramework, "Et alternativ er best på alt verdigrunnlagene ser",
        """
        Verdigrunnlagene ser bare noen av hensynene. Koster alternativet bare noe som ingen av dem ser,
        ser det ut som fasiten for alle. Det er en advarsel: Andre kommuner kan se mer. I eksemplet
        ser ingen «ytring».
        """,
        wrong: """
            # det første alternativet
            virkninger:
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre hva du mener. }
              - { hensyn: lojalitet, styrke: +1, grunn: Lista blir fulgt slik den er lagt. }
              - { hensyn: trygghet, styrke: +1, grunn: De tre andre får hjelp i tide. }
              - { hensyn: tillit, styrke: +1, grunn: Folk ser at alle får sitt. }
            # det andre
            virkninger:
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
              - { hensyn: trygghet, styrke: -1, grunn: Hun i stolen sitter alene lenger. }
              - { hensyn: tillit, styrke: -1, grunn: Andre spør hvorfor han fikk mer. }
            """,
        right: """
            # det første alternativet
            virkninger:
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre hva du mener. }
              - { hensyn: lojalitet, styrke: +1, grunn: Lista blir fulgt slik den er lagt. }
              - { hensyn: trygghet, styrke: +1, grunn: De tre andre får hjelp i tide. }
              - { hensyn: omtanke, styrke: -1, grunn: Han blir sittende alene. }
            # det andre
            virkninger:
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
              - { hensyn: trygghet, styrke: -1, grunn: Hun i stolen sitter alene lenger. }
              - { hensyn: omtanke, styrke: +1, grunn: Han får det han ber om. }
            """)

    static let dominated = Explanation(
        .dominated, "Et alternativ som et annet er minst like godt som",
        """
        Da er det ingen grunn til å velge det. Finn det bare dette alternativet gir, eller skriv under
        «svakere-fordi» hvorfor det er med. Det fristende valget som loven stopper, trenger ingen
        forklaring når slaget er «lovlast» og feltet Jus svarer «nei».
        """,
        wrong: """
            # det første alternativet
            virkninger:
              - { hensyn: omtanke, styrke: +2, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: +1, grunn: Du ser om uroen går over. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
            # det andre
            virkninger:
              - { hensyn: omtanke, styrke: +1, grunn: Han får en telefon. }
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre at tida er knapp. }
              - { hensyn: trygghet, styrke: +1, grunn: Du hører om noe er galt. }
              - { hensyn: lojalitet, styrke: -1, grunn: Du ringer i tid som er satt av til andre. }
            """,
        right: """
            # det første alternativet
            virkninger:
              - { hensyn: omtanke, styrke: +2, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: +1, grunn: Du ser om uroen går over. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
            # det andre
            virkninger:
              - { hensyn: omtanke, styrke: +1, grunn: Han får en telefon. }
              - { hensyn: ytring, styrke: -1, grunn: Ingen får høre at tida er knapp. }
              - { hensyn: trygghet, styrke: +1, grunn: Du hører om noe er galt. }
              - { hensyn: lojalitet, styrke: -1, grunn: Du ringer i tid som er satt av til andre. }
            svakere-fordi: Mange velger det fordi det går fort. Da er det verdt å se hva det koster.
            """)

    static let oneWayWheel = Explanation(
        .oneWayWheel, "Alle feltene i hjulet svarer det samme",
        """
        Et dilemma er en konflikt mellom feltene i hjulet. Svarer alle «ja», er det ingen konflikt.
        Finn feltet der det butter, og si hvorfor.
        """,
        wrong: """
            hjul:
              jus: { svar: ja, grunn: Det er lovlig. }
              omdomme: { svar: ja, grunn: Folk ville gjort det samme. }
              okonomi: { svar: ja, grunn: Det koster lite. }
              etikk: { svar: ja, grunn: Det kan sies høyt til alle. }
              moral: { sporsmal: Sover du godt i natt? }
            """,
        right: """
            hjul:
              jus: { svar: ja, grunn: Det er lovlig. }
              omdomme: { svar: tvil, grunn: Naboen ville spurt hvorfor. }
              okonomi: { svar: nei, grunn: Tida holder ikke til alle. }
              etikk: { svar: ja, grunn: Det kan sies høyt til alle. }
              moral: { sporsmal: Sover du godt i natt? }
            """)

    static let idleWhatIf = Explanation(
        .idleWhatIf, "En «Hva om» som ikke flytter noe",
        """
        «Hva om» viser hva som skal til for at vekten flytter seg. Minst én virkning eller ett svar i
        hjulet må bli et annet, og hver endring må endre noe. Det som er likt, skriver du ikke. Hvert
        alternativ står høyst én gang.
        """,
        wrong: """
            endringer:
              - alternativ: bli
                virkninger:
                  - hensyn: omtanke
                    styrke: +2  # det samme som uten «Hva om»
                    grunn: Han får det han ber om.
            """,
        right: """
            endringer:
              - alternativ: bli
                virkninger:
                  - hensyn: omtanke
                    styrke: +1
                    grunn: Han får bare halve oppmerksomheten din.
            """)

    static let nothingFollows = Explanation(
        .nothingFollows, "En full sak der ingenting følger",
        """
        Etter valget går saken videre: Noen svarer, noe viser seg, eller man må velge en gang til. Det
        er det en full sak har som en enkel ikke har. La minst ett alternativ føre til et følge.
        """,
        wrong: """
            alternativer:
              - id: ringe
                tekst: Ringe datteren
            """,
        right: """
            alternativer:
              - id: ringe
                tekst: Ringe datteren
                videre: svaret
            folge:
              - id: svaret
                tekst: Hun tar den ikke.
                slutt: blandet
            """)

    static let endingElsewhere = Explanation(
        .endingElsewhere, "En slutt der noe følger",
        """
        «slutt» sier hvordan det går til slutt: god, blandet eller dyr. Den står bare på følger som ikke
        leder videre og ikke har noe å velge.
        """,
        wrong: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
                slutt: god
                videre: slutten
              - id: slutten
                tekst: Du legger på.
            """,
        right: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
                videre: slutten
              - id: slutten
                tekst: Du legger på.
                slutt: god
            """)
}
