// The choices of the fixture's dilemma.

@testable import EthicsEngine

extension Fixture {
    /// What the first choice does: a plus for the one in front of you, a minus for what is decided.
    static let stay: KeyValuePairs = ["omtanke": "+2", "lojalitet": "-1", "ytring": "+1", "trygghet": "-1"]
    /// What the second choice does.
    static let go: KeyValuePairs = ["omtanke": "-1", "lojalitet": "+1", "ytring": "-1", "trygghet": "+1"]

    /// A choice of the opening scene.
    static func choice(_ id: String, _ effects: KeyValuePairs<String, String>, extra: String? = nil) -> String {
        """
          - id: \(id)
            tekst: Gjøre \(id).
            virkninger:
        \(effects.enumerated().map { effect($1.key, $1.value, reasons[$0 % reasons.count] + " (\(id)).") }.joined())\
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

    private static let reasons = [
        "Han blir sett", "Noe annet er bestemt", "Det blir sagt", "Ikke til alle", "Huset brenner", "Regnet kommer",
        "Barna leker", "Kaffen koker",
    ]

    private static func effect(_ consideration: String, _ size: String, _ reason: String) -> String {
        """
              - hensyn: \(consideration)
                styrke: \(size)
                grunn: \(reason)

        """
    }

    /// The four files with other effects on the two choices.
    static func weighed(
        stay: KeyValuePairs<String, String> = stay, go: KeyValuePairs<String, String> = go
    ) -> [ContentSource] {
        files(dilemma: dilemma(choice("bli", stay, extra: "videre: etterpa") + choice("ga", go)))
    }

    /// A statute that somebody has checked.
    static let statute = """
        lover:
          - id: lov-en
            lov: prøveloven
            paragraf: § 1
            sier: Du skal høre på ham.
            sjekket: 2026-04-26
            kontrollert: ja

        """
}

extension [ContentSource] {
    /// The files with a statute in the dilemma.
    var withStatute: [ContentSource] { replacing("moteleder:", Fixture.statute + "moteleder:") }

    /// The files with one place of the dilemma changed: the first place where the old text stands.
    func replacing(_ old: String, _ new: String) -> [ContentSource] {
        map { file in
            guard file.path.hasSuffix("proven.yaml") else { return file }
            let text = String(decoding: file.bytes, as: UTF8.self)
            return ContentSource(file.path, text.replacing(old, with: new, maxReplacements: 1))
        }
    }

    /// The files with the dilemma moved.
    func moved(to path: String) -> [ContentSource] {
        map { $0.path.hasSuffix("proven.yaml") ? ContentSource(path: path, bytes: $0.bytes) : $0 }
    }
}
