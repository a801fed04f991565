// D348 to D350 and D354: the register of statutes, and answers that rest on it.

extension Explanation {
    static let unusedStatute = Explanation(
        .unusedStatute, "En lov som ingen sak viser til",
        """
        Registeret har lovene som sakene, svarene under Jus og merkene hviler på. Er en paragraf lest for en
        sak som ikke er skrevet ennå, sier «venter: ja» det.
        """,
        wrong: """
            lover:
              - id: bhl-26
                lov: barnehageloven
                paragraf: § 26
                sier: Det skal være nok voksne.
                grad: kopi
                sjekket: 2026-06-23
            """,
        right: """
            lover:
              - id: bhl-26
                lov: barnehageloven
                paragraf: § 26
                sier: Det skal være nok voksne.
                grad: kopi
                sjekket: 2026-06-23
                venter: ja
            """)

    static let repeatedStatute = Explanation(
        .repeatedStatute, "En paragraf som står to ganger i registeret",
        """
        Hver paragraf står én gang, så det den sier, er det samme i alle saker. Trenger to saker hver sin del
        av den, skriver du leddet under «paragraf».
        """,
        wrong: """
            lover:
              - id: bhl-26
                lov: barnehageloven
                paragraf: § 26
                sier: Det skal være nok voksne.
                grad: kopi
                sjekket: 2026-06-23
                venter: ja
              - id: bhl-voksne
                lov: barnehageloven
                paragraf: § 26
                sier: Bemanningen skal være god nok.
                grad: kopi
                sjekket: 2026-06-23
                venter: ja
            """,
        right: """
            lover:
              - id: bhl-26
                lov: barnehageloven
                paragraf: § 26
                sier: Det skal være nok voksne.
                grad: kopi
                sjekket: 2026-06-23
                venter: ja
            """)

    static let repealedStatute = Explanation(
        .repealedStatute, "Noe hviler på en lov som er opphevet",
        """
        «opphevet» er dagen loven sluttet å gjelde. Etter det kan ingen svar eller merker hvile på den. Vis til
        loven som kom i stedet, og les saken på nytt.
        """,
        wrong: """
            lover:
              - id: fvl-13
                lov: forvaltningsloven
                paragraf: § 13
                sier: Du skal hindre at andre får vite det.
                grad: kopi
                sjekket: 2026-04-26
                opphevet: 2026-07-01
            """,
        right: """
            lover:
              - id: fvl-13
                lov: forvaltningsloven
                paragraf: § 13
                sier: Du skal hindre at andre får vite det.
                grad: kopi
                sjekket: 2026-04-26
            """)

    static let softenedAnswer = Explanation(
        .softenedAnswer, "Et klart svar om loven med en uklar grunn",
        """
        «ja» og «nei» under Jus, og «holdt» og «brutt» på et merke, sier at loven er klar. Sier grunnen
        «vanligvis» eller «trolig», er svaret «tvil». Det samme gjelder «ja» på en lov som selv sier
        «vanligvis»: Da må grunnen si hvorfor det gjelder her.
        """,
        wrong: """
            jus:
              svar: ja
              grunn: Det er vanligvis lov.
            """,
        right: """
            jus:
              svar: ja
              grunn: Det er lov.
            """)
}
