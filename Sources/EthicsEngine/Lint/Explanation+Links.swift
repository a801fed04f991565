// D2: ids, links and folders.

extension Explanation {
    static let duplicateID = Explanation(
        .duplicateID, "En id står to ganger",
        """
        Når noe viser til id-en, er det ikke klart hva det viser til. Id-er er unike i fila, også
        på tvers av lister.
        """,
        wrong: """
            - id: fakta-klokka
              tekst: Klokka er sju.
            - id: fakta-klokka
              tekst: Vakta slutter klokka ti.
            """,
        right: """
            - id: fakta-klokka
              tekst: Klokka er sju.
            - id: fakta-vakt
              tekst: Vakta slutter klokka ti.
            """)

    static let deadLink = Explanation(
        .deadLink, "En lenke som ikke leder noe sted",
        """
        Fila viser til en id som ikke finnes. Som regel er det en skrivefeil, eller det som skulle
        ha id-en, har fått et nytt navn.
        """,
        wrong: """
            - hensyn: lojalitett
              styrke: -1
              grunn: Lederen har bestemt noe annet.
            """,
        right: """
            - hensyn: lojalitet
              styrke: -1
              grunn: Lederen har bestemt noe annet.
            """)

    static let cycle = Explanation(
        .cycle, "Følgene går i ring",
        """
        Den som velger, ville aldri kommet til slutten. La et av følgene ende, eller la det lede til
        noe nytt.
        """,
        wrong: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
                videre: slutten
              - id: slutten
                tekst: Du legger på.
                videre: etterpa
            """,
        right: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
                videre: slutten
              - id: slutten
                tekst: Du legger på, og vakta er over.
            """)

    static let unreachable = Explanation(
        .unreachable, "Et følge som ingen valg leder til",
        """
        Ingen får lest det. La et alternativ eller et annet følge ha «videre» med denne id-en, eller
        ta følget bort.
        """,
        wrong: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
              - id: slutten
                tekst: Vakta er over.
            """,
        right: """
            folge:
              - id: etterpa
                tekst: Telefonen ringer.
                videre: slutten
              - id: slutten
                tekst: Vakta er over.
            """)

    static let wrongFolder = Explanation(
        .wrongFolder, "Dilemmaet ligger i feil mappe",
        """
        Dilemmaer ligger i mappa til sektoren sin, så de er lette å finne. Flytt fila, eller rett
        sektoren.
        """,
        wrong: """
            # helse-omsorg/tolv-minutter.yaml
            sektor: hr
            """,
        right: """
            # helse-omsorg/tolv-minutter.yaml
            sektor: helse-omsorg
            """)
}
