// The fixture with a rule that somebody who is new must know, and the kind of workplace that meets it first.

@testable import EthicsEngine

extension Fixture {
    /// The fixture in format 2 with a rule and a kind of workplace.
    static func taught(rule: String = rule, workplaces: String = workplaces) -> [ContentSource] {
        second() + [ContentSource("regler/bilder.yaml", rule), ContentSource("arbeidssteder.yaml", workplaces)]
    }

    static let rule = """
        format: 2
        type: regel
        tittel: Bilder
        holder: Du tar ikke bilder av folk på jobben uten at de har sagt ja.
        gulv:
          - taushet
        situasjoner:
        \(situation("bursdagen"))
        \(situation("besoket"))

        """

    static let workplaces = """
        format: 2
        type: arbeidssteder
        arbeidssteder:
          - id: sykehjem
            navn: sykehjem
            sektorer:
              - helse-omsorg
            nummer: 1
            regler:
              - bilder

        """

    private static func situation(_ id: String) -> String {
        """
          - id: \(id)
            arbeidssted:
              - sykehjem
            tekst: Datteren vil ha et bilde av bordet der tre andre sitter. Hva gjør du?
            svar:
              - id: ta
                tekst: Tar bildet
                holder: nei
                grunn: De tre andre har ikke sagt ja.
              - id: vente
                tekst: Tar et bilde av moren alene
                holder: ja
                grunn: Moren vil gjerne, og ingen andre er med.
            sporr:
              - leder
        """
    }
}
