// D30: what a choice strengthens and costs.

extension Explanation {
    static let strongEffects = Explanation(
        .strongEffects, "Flere enn to sterke virkninger",
        """
        ±2 er for det saken handler om. Er alt sterkt, ser ingen hva som veier tyngst. Et alternativ
        har høyst to virkninger på ±2, og ±1 er det vanlige.
        """,
        wrong: """
            - hensyn: omtanke
              styrke: +2
              grunn: Han får det han ber om.
            - hensyn: lojalitet
              styrke: -2
              grunn: Lederen har bestemt noe annet.
            - hensyn: ytring
              styrke: +2
              grunn: Det blir vanskelig å overse at tida er for knapp.
            """,
        right: """
            - hensyn: omtanke
              styrke: +2
              grunn: Han får det han ber om.
            - hensyn: lojalitet
              styrke: -1
              grunn: Lederen har bestemt noe annet.
            - hensyn: ytring
              styrke: +1
              grunn: Det blir vanskelig å overse at tida er for knapp.
            """)

    static let oneSided = Explanation(
        .oneSided, "Et alternativ uten pluss eller uten minus",
        """
        I et dilemma koster alle valg noe, og alle gir noe. Har alternativet bare pluss, er det
        fasiten. Har det bare minus, ville ingen god kollega valgt det.
        """,
        wrong: """
            virkninger:
              - { hensyn: omtanke, styrke: +2, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: +1, grunn: Du ser om uroen går over. }
              - { hensyn: tillit, styrke: +1, grunn: Naboene ser at noen bryr seg. }
            """,
        right: """
            virkninger:
              - { hensyn: omtanke, styrke: +2, grunn: Han får det han ber om. }
              - { hensyn: ytring, styrke: +1, grunn: Du sier hva du mener om tida. }
              - { hensyn: trygghet, styrke: -1, grunn: Hun i stolen sitter alene lenger. }
              - { hensyn: lojalitet, styrke: -1, grunn: Lederen har bestemt noe annet. }
            """)

    static let sameReason = Explanation(
        .sameReason, "To grunner sier det samme",
        """
        Kan to grunner bytte plass, er det samme ting talt to ganger. Ta bort den ene, eller si hva
        som er annerledes. Regelen ser etter grunner som har de fleste ordene felles.
        """,
        wrong: """
            - hensyn: omtanke
              styrke: +1
              grunn: Han blir hørt før noe blir bestemt.
            - hensyn: ytring
              styrke: +1
              grunn: Han blir hørt før noe er bestemt.
            """,
        right: """
            - hensyn: omtanke
              styrke: +1
              grunn: Han blir møtt av en som har tid.
            - hensyn: ytring
              styrke: +1
              grunn: Kollegaene får si hva de mener om lista.
            """)

    static let lawWithoutStatute = Explanation(
        .lawWithoutStatute, "Hensynet «lov» uten at noen lov er nevnt",
        """
        «lov» er bare for det som står i en paragraf eller et vedtatt reglement, og den må stå under
        «lover». Ellers finnes det et hensyn som passer bedre, for eksempel «lojalitet».
        """,
        wrong: """
            # under alternativet
            - hensyn: lov
              styrke: +1
              grunn: Han får si sin mening før vedtaket.
            """,
        right: """
            # under alternativet
            - hensyn: lov
              styrke: +1
              grunn: Han får si sin mening før vedtaket.

            # nederst i fila
            lover:
              - id: lov-varsel
                lov: forvaltningsloven
                paragraf: § 16
                sier: En part skal varsles og få uttale seg før vedtaket.
                kontrollert: nei
            """)

    static let lawAgainstAnswer = Explanation(
        .lawAgainstAnswer, "«lov» er svekket, men feltet Jus svarer «ja»",
        """
        Går alternativet på tvers av loven, kan ikke feltet Jus si at det er i orden. Svar «tvil»
        eller «nei», eller ta bort virkningen. Det samme gjelder når en «Hva om» er lagt til.
        """,
        wrong: """
            - hensyn: lov
              styrke: -1
              grunn: Han får ikke si sin mening før vedtaket.

            jus:
              svar: ja
              grunn: Du kan vedta det med en gang.
            """,
        right: """
            - hensyn: lov
              styrke: -1
              grunn: Han får ikke si sin mening før vedtaket.

            jus:
              svar: tvil
              grunn: Unntaket fra varsel er smalt.
            """)

    static let trustAlone = Explanation(
        .trustAlone, "«tillit» er sterk eller står alene",
        """
        Det meste kan sies å handle om tillit. Derfor er «tillit» høyst ±1 og aldri den eneste
        virkningen. Finn hensynet som forklarer hvorfor tilliten endrer seg. Rykte er ikke tillit.
        """,
        wrong: """
            - hensyn: tillit
              styrke: -2
              grunn: Folk kan miste troen på at kommunen hører på dem.
            """,
        right: """
            - hensyn: tillit
              styrke: -1
              grunn: Folk kan miste troen på at kommunen hører på dem.
            """)

    static let repeatedConsideration = Explanation(
        .repeatedConsideration, "Det samme hensynet to ganger",
        """
        Et alternativ har høyst én virkning på hvert hensyn. Slå dem sammen, eller finn hensynet som
        den ene egentlig handler om. I «Hva om» blir hvert hensyn endret høyst én gang for hvert
        alternativ.
        """,
        wrong: """
            - hensyn: omtanke
              styrke: +1
              grunn: Han får en å snakke med.
            - hensyn: omtanke
              styrke: -1
              grunn: De tre andre må vente.
            """,
        right: """
            - hensyn: omtanke
              styrke: +1
              grunn: Han får en å snakke med.
            - hensyn: lojalitet
              styrke: -1
              grunn: Lista fra lederen blir ikke fulgt.
            """)
}
