// The smallest content that is sound: three considerations, a framework, a municipality and a dilemma. Tests break it.

@testable import EthicsEngine

/// A sound set of content files.
enum Fixture {
    static let considerations = """
        format: 1
        type: hensyn
        grupper:
          - id: alle
            navn: Alle
            hensyn:
              - id: omtanke
                navn: omtanke
                kort: Den vi møter, blir sett.
                grense: Gjelder den ene.
              - id: lojalitet
                navn: lojalitet
                kort: Vi gjør det som er bestemt.
                grense: Gjelder vedtak.
              - id: ytring
                navn: rom for ulike syn
                kort: Folk kan si hva de mener.
                grense: Gjelder meninger.

        """

    static let framework = """
        format: 1
        type: verdigrunnlag
        tittel: Plakaten
        kilde:
          dokument: Etikkplakaten
          utgiver: Prøve kommune
          slag: etikkplakat
          dato: 2024-05
        verdier:
          - id: respekt
            navn: Respekt
            punkter:
              - id: respekt-1
                navn: omtanke
                tekst: Vi ser den enkelte.
                sted: Punkt 1
                slag: holdning
                gjelder: alle
                hviler-pa:
                  - hensyn: omtanke
                    vekt: 3
                  - hensyn: ytring
                    vekt: 1

        """

    static let municipality = """
        format: 1
        type: kommune
        navn: Prøve kommune
        verdigrunnlag:
          - plakat
        kontakter:
          - id: leder
            rolle: nærmeste leder
            leder: ja
            hjelper-med: Avklarer.
          - id: verneombud
            rolle: verneombudet
            leder: nei
            hjelper-med: Arbeidsmiljøet.
        i-tvil: Spør noen.

        """

    static let dilemma = """
        format: 1
        type: full
        tittel: Prøven
        kort: Noen venter.
        situasjon: Du har lite tid.
        sektor: helse-omsorg
        malgruppe:
          - ansatt
        minutter: 10
        slag: skjonn
        fakta:
          - id: fakta-en
            tekst: Klokka er sju.
        ukjent:
          - id: ukjent-en
            tekst: Hvor lenge det varer.
        berorte:
          - id: bruker
            hvem: Brukeren
            star-pa-spill: En god kveld.
        sporsmal: Hva bør du gjøre?
        alternativer:
        \(choice("bli", extra: "videre: etterpa"))\(choice("ga"))hva-om:
          - id: hva-om-en
            tekst: Hva om det haster?
            flytter: Hastverket.
            endringer:
              - alternativ: bli
                virkninger:
                  - hensyn: omtanke
                    styrke: +1
                    grunn: Mindre tid.
        folge:
          - id: etterpa
            tekst: Telefonen ringer.
            sporsmal: Hva nå?
            alternativer:
              - id: svar
                tekst: Svare.
                virkninger:
                  - hensyn: ytring
                    styrke: +1
                    grunn: Du sier det.
                videre: slutten
              - id: vent
                tekst: Vente.
                virkninger:
                  - hensyn: ytring
                    styrke: -1
                    grunn: Du tier.
          - id: slutten
            tekst: Kvelden er over.
        bortforklaringer:
          - id: bort-en
            tekst: Alle gjør det.
        moteleder:
          sporsmal:
            - id: sporsmal-en
              tekst: Hva så du?
            - id: sporsmal-to
              tekst: Hva savnet du?
            - id: sporsmal-tre
              tekst: Hva nå?
          se-etter:
            - id: se-en
              tekst: At alle får snakke.

        """

    private static func choice(_ id: String, extra: String? = nil) -> String {
        """
          - id: \(id)
            tekst: Gjøre \(id).
            virkninger:
              - hensyn: omtanke
                styrke: +2
                grunn: Han blir sett (\(id)).
              - hensyn: lojalitet
                styrke: -1
                grunn: Noe annet er bestemt (\(id)).
              - hensyn: ytring
                styrke: +1
                grunn: Det blir sagt (\(id)).
              - hensyn: ytring
                styrke: -1
                grunn: Ikke til alle (\(id)).
            hjul:
              jus:
                svar: ja
                grunn: Lovlig (\(id)).
              omdomme:
                svar: tvil
                grunn: Folk er uenige (\(id)).
              okonomi:
                svar: nei
                grunn: Det koster (\(id)).
              etikk:
                svar: ja
                grunn: Det kan sies høyt (\(id)).
              moral:
                sporsmal: Sover du godt (\(id))?
            argumenter:
              - id: arg-\(id)
                tekst: Det haster ikke.
            motargument: Andre venter (\(id)).
            si-det:
              til: lederen
              tekst: Jeg \(id).
        \(extra.map { "    \($0)\n" } ?? "")
        """
    }

    /// The four files in the order of their paths.
    static let sound = files()

    /// The four files, some of them changed.
    static func files(
        considerations: String = considerations, framework: String = framework, municipality: String = municipality,
        dilemma: String = dilemma
    ) -> [ContentSource] {
        [
            ContentSource("helse-omsorg/proven.yaml", dilemma), ContentSource("hensyn.yaml", considerations),
            ContentSource("kommuner/prove.yaml", municipality), ContentSource("verdigrunnlag/plakat.yaml", framework),
        ]
    }

    /// The four files with one place of the dilemma changed: the first place where the old text stands.
    static func changed(_ old: String, _ new: String) -> [ContentSource] {
        files(dilemma: dilemma.replacing(old, with: new, maxReplacements: 1))
    }
}

extension ContentSource {
    /// A file from a text.
    init(_ path: String, _ text: String) { self.init(path: path, bytes: Array(text.utf8)) }
}

extension ContentLoader.Result {
    /// Every problem as the author reads it.
    var text: String { problems.map(\.text).joined(separator: "\n") }
}
