// The smallest content that no rule has anything to say about: six considerations, a framework, a municipality and a
// dilemma. Tests break it.

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
              - id: trygghet
                navn: trygghet
                kort: Ingen blir skadet.
                grense: Gjelder fare.
              - id: lov
                navn: lov og regler
                kort: Vi holder oss innenfor loven.
                grense: Gjelder paragrafer.
              - id: tillit
                navn: innbyggernes tillit
                kort: Folk har grunn til å stole på oss.
                grense: Gjelder det alle kan vite.

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
                    vekt: 2
              - id: respekt-2
                navn: lojalitet
                tekst: Vi gjør det som er bestemt.
                sted: Punkt 2
                slag: holdning
                gjelder: alle
                hviler-pa:
                  - hensyn: lojalitet
                    vekt: 3
                  - hensyn: lov
                    vekt: 2
              - id: respekt-3
                navn: trygghet
                tekst: Folk er trygge hos oss.
                sted: Punkt 3
                slag: holdning
                gjelder: alle
                hviler-pa:
                  - hensyn: trygghet
                    vekt: 3
                  - hensyn: tillit
                    vekt: 2

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
          - id: tillitsvalgt
            rolle: tillitsvalgt
            leder: nei
            hjelper-med: Avtalene.
        i-tvil: Spør noen.

        """

    static let dilemma = dilemma(choice("bli", stay, extra: "videre: etterpa") + choice("ga", go))

    /// The dilemma with these choices.
    static func dilemma(_ choices: String) -> String {
        """
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
        \(choices)hva-om:
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
                  - hensyn: lojalitet
                    styrke: +1
                    grunn: Du gjør som avtalt.
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
