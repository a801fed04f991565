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

    static let strayFile = Explanation(
        .strayFile, "En fil som ikke er innhold",
        """
        I mappa med innhold blir bare filer med endelsen .yaml eller .yml lest. En fil med en annen
        endelse blir borte uten at noen merker det. Noen programmer legger til .txt når de lagrer.
        README.md og mappa schema er unntak.
        """,
        wrong: """
            helse-omsorg/tolv-minutter.yaml.txt
            """,
        right: """
            helse-omsorg/tolv-minutter.yaml
            """)

    static let unknownPlace = Explanation(
        .unknownPlace, "En tekst for et sted som ikke finnes",
        """
        Stedet sier hvilken tekst denne skal stå for: id-en til det den hører til, og så nøkkelen.
        Er originalen bygd om, kan stedet være borte. Teksten blir ikke vist.
        """,
        wrong: """
            # tolv-minutter.nn.yaml
            - sted: bli/motargumentet
              hash: 0f3a9c21
              tekst: Ho i stolen er òg gammal og åleine.
            """,
        right: """
            # tolv-minutter.nn.yaml
            - sted: bli/motargument
              hash: 0f3a9c21
              tekst: Ho i stolen er òg gammal og åleine.
            """)

    static let staleText = Explanation(
        .staleText, "Originalen er endret",
        """
        Hashen er kjennetegnet til teksten som ble oversatt. Nå er originalen en annen. En
        oversettelse blir ikke vist før noen har lest den på nytt og skrevet den nye hashen.
        Kommunens egne ord (nb) blir vist hele tida.
        """,
        wrong: """
            - sted: tittel
              hash: 11111111
              tekst: Tolv minutt
            """,
        right: """
            - sted: tittel
              hash: 8b7d0c4e
              tekst: Tolv minutt
            """)

    static let missingText = Explanation(
        .missingText, "Oversettelsen er ikke hel",
        """
        Tekster som mangler, blir vist på bokmål, midt i det andre språket. «ethics-tui translate ID
        nn» skriver hele fila, med det som er oversatt, og det som mangler.
        """,
        wrong: """
            # ny-i-jobben.nn.yaml
            tekster:
              - sted: tittel
                hash: 8b7d0c4e
                tekst: Ny her
            """,
        right: """
            # ny-i-jobben.nn.yaml
            tekster:
              - sted: tittel
                hash: 8b7d0c4e
                tekst: Ny her
              - sted: formal
                hash: 52e1a90b
                tekst: Tre saker frå kvardagen.
            """)

    static let replacesLaw = Explanation(
        .replacesLaw, "En egen mappe vil bytte ut loven",
        """
        Reglene som gjelder i alle kommuner, og lovene i registeret er de samme overalt. En egen mappe kan
        oversette dem og legge til lover, men ikke bytte dem ut eller skrive dem om på bokmål. Egne ord om
        det samme står i kommunens verdigrunnlag, ved siden av loven.
        """,
        wrong: """
            # gulv.nb.yaml
            tekster:
              - sted: taushet/tekst
                hash: 8b7d0c4e
                tekst: Hos oss er vi åpne med hverandre.
            """,
        right: """
            # gulv.nn.yaml
            tekster:
              - sted: taushet/tekst
                hash: 8b7d0c4e
                tekst: Det du veit om folk, seier du berre til dei som skal vite det.
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
