// The rules about rules.

extension Explanation {
    static let oneSidedSituation = Explanation(
        .oneSidedSituation, "En situasjon uten noe som holder, eller uten noe som ikke gjør det",
        """
        En regel er ikke et dilemma: Det finnes et riktig svar, og det blir sagt. Den som er ny, må også se
        et svar som ikke holder, og hvorfor.
        """,
        wrong: """
            svar:
              - id: vise
                tekst: Vise bildet i pausen
                holder: nei
                grunn: Bildet viser hvem hun er.
              - id: sende
                tekst: Sende det til en kollega
                holder: nei
                grunn: Kollegaen trenger det ikke i jobben.
            """,
        right: """
            svar:
              - id: vise
                tekst: Vise bildet i pausen
                holder: nei
                grunn: Bildet viser hvem hun er.
              - id: slette
                tekst: Slette det, og si fra til lederen
                holder: ja
                grunn: Da blir det ikke sett av flere.
            """)

    static let fewSituations = Explanation(
        .fewSituations, "For få situasjoner fra arbeidsstedet",
        """
        Under «regler» står de fire reglene som et arbeidssted møter først. En ny møter hver av dem i en
        situasjon derfra, og kjenner den igjen i en annen. Derfor trengs det to til hver.
        """,
        wrong: """
            arbeidssteder:
              - id: sykehjem
                navn: sykehjem
                sektorer:
                  - helse-omsorg
              - id: bibliotek
                navn: bibliotek
                sektorer:
                  - kultur
                regler:
                  - bilder
            """,
        right: """
            arbeidssteder:
              - id: sykehjem
                navn: sykehjem
                sektorer:
                  - helse-omsorg
              - id: bibliotek
                navn: bibliotek
                sektorer:
                  - kultur
            """)
}
