// D0: the file itself.

extension Explanation {
    static let unreadable = Explanation(
        .unreadable, "Fila kan ikke leses",
        """
        Fila finnes ikke, er en lenke som går i ring, eller er over 1 MB. Et helt dilemma er
        på under 50 kB, så en stor fil er som regel noe annet enn innhold.
        """,
        wrong: """
            # tolv-minutter.yaml, 4 MB: et bilde som har fått feil navn
            """,
        right: """
            # tolv-minutter.yaml, 30 kB: bare tekst
            format: 2
            type: full
            """)

    static let empty = Explanation(
        .empty, "Fila er tom",
        """
        Fila har ingenting å vise, bare blanke linjer eller kommentarer. Skriv innholdet, eller
        slett fila.
        """,
        wrong: """
            # Her kommer det et dilemma.
            """,
        right: """
            # Her er dilemmaet.
            format: 2
            type: full
            """)

    static let encoding = Explanation(
        .encoding, "Fila er ikke lagret som UTF-8",
        """
        Da blir æ, ø og å til andre tegn. Velg UTF-8 når du lagrer. Det er det vanlige i nye
        programmer. Det gjør ikke noe om programmet setter et usynlig merke (BOM) først i fila, eller
        skriver linjeslutt slik Windows gjør (CRLF).
        """,
        wrong: """
            tittel: Pr\u{FFFD}ven  # lagret som ISO 8859-1 eller UTF-16
            """,
        right: """
            tittel: Prøven  # lagret som UTF-8
            """)

    static let syntax = Explanation(
        .syntax, "YAML-en kan ikke leses",
        """
        Det er noe med innrykk, kolon eller anførselstegn. Et kolon med mellomrom etter betyr noe
        i YAML. Skriv teksten som blokk med |. Da kan alle tegn stå i den.
        """,
        wrong: """
            kort: Han sier: Kan du ikke sitte litt?
            """,
        right: """
            kort: |
              Han sier: Kan du ikke sitte litt?
            """)

    static let alias = Explanation(
        .alias, "Ankre og henvisninger er ikke tillatt",
        """
        I YAML kan & gi navn til noe, og * hente det igjen. Det gjør innhold vanskelig å lese og
        rette. Skriv teksten der den hører hjemme. Inne i en tekst er & og * vanlige tegn, men en tekst
        som begynner med et av dem, må stå i anførselstegn eller som blokk med |.
        """,
        wrong: """
            kort: &venter Noen venter på deg.
            situasjon: *venter
            """,
        right: """
            kort: Noen venter på deg.
            situasjon: Noen venter på deg, og du har lite tid.
            """)

    static let character = Explanation(
        .character, "Et tegn som ikke kan stå i innhold",
        """
        Noen tegn vises ikke, eller de endrer det som vises: tabulator, styretegn, tegn som snur
        skriveretningen, og mellomrom uten bredde. De følger ofte med når tekst er limt inn.
        Slett dem, og skriv vanlige mellomrom. Myk bindestrek (U+00AD) kan stå i tekster, og sier hvor et
        langt ord kan deles. Den kan ikke stå i id-er og andre faste ord.
        """,
        wrong: #"""
            tittel: "Tolv\u200Bminutter"
            """#,
        right: """
            tittel: Tolv minutter
            """)
}
