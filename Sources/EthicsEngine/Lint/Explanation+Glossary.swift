// D408 to D410: the words that are explained.

extension Explanation {
    static let wordTwice = Explanation(
        .wordTwice, "Et ord som er forklart to ganger",
        """
        Et ord, eller en form av det, hører til én forklaring. Ellers vet ikke programmet hvilken det skal vise.
        """,
        wrong: """
            ord:
              - id: vedtak
                ord: vedtak
                former:
                  - vedtaket
                sier: Noe kommunen har bestemt.
              - id: enkeltvedtak
                ord: enkeltvedtak
                former:
                  - vedtaket
                sier: Noe kommunen har bestemt om én person eller bedrift.
            """,
        right: """
            ord:
              - id: vedtak
                ord: vedtak
                former:
                  - vedtaket
                sier: Noe kommunen har bestemt.
              - id: enkeltvedtak
                ord: enkeltvedtak
                former:
                  - enkeltvedtaket
                sier: Noe kommunen har bestemt om én person eller bedrift.
            """)

    static let explainedByExplained = Explanation(
        .explainedByExplained, "En forklaring med et ord som må forklares",
        """
        Den som slår opp et ord, skal slippe å slå opp ett til. Skriv forklaringen uten ord som er forklart,
        også uten ordet selv.
        """,
        wrong: """
            ord:
              - id: vedtak
                ord: vedtak
                sier: Noe kommunen har bestemt.
              - id: klage
                ord: klage
                sier: En bønn om at et vedtak blir sett på en gang til.
            """,
        right: """
            ord:
              - id: vedtak
                ord: vedtak
                sier: Noe kommunen har bestemt.
              - id: klage
                ord: klage
                sier: En bønn om at noe som er bestemt, blir sett på en gang til.
            """)

    static let notOneSentence = Explanation(
        .notOneSentence, "En forklaring som ikke er én setning",
        """
        Forklaringen står ved siden av saken og leses på et blunk. Én setning som slutter med punktum, er nok.
        """,
        wrong: """
            ord:
              - id: vedtak
                ord: vedtak
                sier: Noe kommunen har bestemt. Det kan klages på.
            """,
        right: """
            ord:
              - id: vedtak
                ord: vedtak
                sier: Noe kommunen har bestemt.
            """)
}
