// D343 to D346 and D353: what choices do to the rules of the floor, and the rules that build on them.

extension Explanation {
    static let lawAgainstMarks = Explanation(
        .lawAgainstMarks, "Jus svarer noe annet enn merkene",
        """
        Svaret under Jus er det verste av merkene på alternativet: nei når en regel er brutt, tvil når
        det verste er tvil, ja når alle er holdt eller ingen er merket. Det gjelder også under «Hva om».
        Sett aldri et galt merke for å få det til å stemme: Passer ingen av reglene, er det «loven» med en
        av sakens lover.
        """,
        wrong: """
            motargument: Naboen lurer jo bare på hvordan det går.
            gulv:
              - regel: taushet
                svar: brutt
                grunn: Du forteller naboen hva som feiler ham.

            jus:
              svar: tvil
              grunn: Det kommer an på hva du sier.
            """,
        right: """
            motargument: Naboen lurer jo bare på hvordan det går.
            gulv:
              - regel: taushet
                svar: brutt
                grunn: Du forteller naboen hva som feiler ham.

            jus:
              svar: nei
              grunn: Det du vet om ham fra jobben, kan du ikke fortelle naboen.
            """)

    static let repeatedMark = Explanation(
        .repeatedMark, "To merker på samme regel",
        """
        Et alternativ har høyst ett merke på hver regel, med eller uten side. Skriv det verste.
        """,
        wrong: """
            motargument: Alle på huset vet hvem det gjelder.
            gulv:
              - regel: taushet
                svar: holdt
                grunn: Du sier ingen navn.
              - regel: taushet
                svar: tvil
                grunn: De som hører det, kan gjette hvem det er.
            """,
        right: """
            motargument: Alle på huset vet hvem det gjelder.
            gulv:
              - regel: taushet
                svar: tvil
                grunn: Du sier ingen navn, men de som hører det, kan gjette hvem det er.
            """)

    static let markForOthers = Explanation(
        .markForOthers, "Merket gjelder andre enn dem saken er skrevet for",
        """
        Noen regler gjelder bare ansatte eller bare ledere. Et merke på dem kan ikke stå i en sak for
        andre.
        """,
        wrong: """
            motargument: De får jo vite det etterpå.
            gulv:
              - regel: medvirkning
                svar: tvil
                grunn: De ansatte får vite det etterpå.
            """,
        right: """
            malgruppe:
              - leder

            motargument: De får jo vite det etterpå.
            gulv:
              - regel: medvirkning
                svar: tvil
                grunn: De ansatte får vite det etterpå.
            """)

    static let markWithoutStatute = Explanation(
        .markWithoutStatute, "«loven» uten lov",
        """
        Merket «loven» er for det ingen av reglene i gulvet handler om. Da må det stå under «hjemmel»
        hvilken lov det er, med id-en fra registeret, lover.yaml.
        """,
        wrong: """
            motargument: Ingen har klaget ennå.
            gulv:
              - regel: loven
                svar: tvil
                grunn: Barna har kanskje ikke så mange voksne som de skal ha.
            """,
        right: """
            motargument: Ingen har klaget ennå.
            gulv:
              - regel: loven
                svar: tvil
                grunn: Barna har kanskje ikke så mange voksne som de skal ha.
                hjemmel:
                  - bhl-26
            """)

    static let answerWithoutStatute = Explanation(
        .answerWithoutStatute, "Jus er i tvil eller sier nei, uten hjemmel",
        """
        Et svar som stopper noen, eller ber dem avklare noe først, må vise hva det bygger på. Skriv under
        «hjemmel» id-ene til lovene i registeret, lover.yaml, den viktigste først.
        """,
        wrong: """
            jus:
              svar: tvil
              grunn: Det er ikke sikkert at du kan si det til naboen.
            """,
        right: """
            jus:
              svar: tvil
              grunn: Det er ikke sikkert at du kan si det til naboen.
              hjemmel:
                - fvl-13
            """)

    static let withoutParent = Explanation(
        .withoutParent, "En regel som ikke bygger på gulvet",
        """
        En regel i et verdigrunnlag blir holdt eller brutt når en sak er merket på reglene som den bygger
        på. Bygger den ikke på noen, vises den bare under «Verdiene våre». I format 1 bygger ingen regler
        på noe.
        """,
        wrong: """
            sted: Punkt 3
            slag: regel
            gjelder: alle
            """,
        right: """
            sted: Punkt 3
            slag: regel
            gjelder: alle
            bygger-pa:
              - taushet
            """)
}
