// A recorded meeting in which everything that can stand there does. Tests break it.

@testable import EthicsEngine

/// Recorded meetings as files.
enum RecordedFile {
    /// Everything, about a shipped dilemma.
    static let whole = """
        format: 1
        type: samtale
        dilemma: tolv-minutter
        kommune: lorenskog
        dato: 2026-11-28
        gruppe: Kveldsvakta
        opplegg: 30
        svarer: 8
        leder: ja
        svarmate: lapper
        minstegruppe: 4
        felt:
          - omdomme
          - etikk
        avtalt-sist:
          - hva: Spørre om pausene
            hvem: verneombudet
            innen: 1. november
            ble: gjort
          - hva: Lese rutinen
            hvem: alle
            innen: neste møte
        runder:
          - runde: forste-svar
            svar:
              - svar: bli
                antall: 5
              - svar: meld
                antall: 3
          - runde: hva-om/hva-om-parkinson
            svarmate: hender
            svar:
              - svar: meld
                antall: 7
              - svar: bli
                antall: 1
          - runde: nytt-svar
            utfall: flertall
            flest: meld
        uenig:
          - grunn: bli/omtanke
            tekst: |
              Det er ikke omtanke å love noe
              vi ikke kan holde.
          - grunn: bli/omdomme
        setning: |
          Jeg har ikke tid nå, men jeg sier fra.
        avtalt:
          - hva: Be om et kvarter luft på lista
            hvem: møtelederen
            innen: 12.12.2026
        arkiv: nei

        """

    /// The least that can stand there.
    static let least = """
        format: 1
        type: samtale
        dilemma: sokkene
        dato: 2026-11-28
        opplegg: 15
        svarer: 5

        """

    /// The whole file with one place changed: the first where the old text stands.
    static func changed(_ old: String, _ new: String) -> String { whole.replacing(old, with: new, maxReplacements: 1) }

    /// Reads a file about shipped content.
    static func read(_ text: String, in library: Library = Shipped.library) throws(ContentFailure) -> Recording {
        try Recording(ContentSource("mote.yaml", text), in: library)
    }

    /// The problems of a file, each as its first line and what to do.
    static func problems(_ text: String, in library: Library = Shipped.library) -> [String] {
        do throws(ContentFailure) {
            _ = try read(text, in: library)
            return []
        } catch {
            return error.problems.map { problem in
                let line = problem.text(showsExcerpt: false).split(separator: "\n").first.map(String.init) ?? ""
                return "\(line) → \(problem.remedy)"
            }
        }
    }
}
