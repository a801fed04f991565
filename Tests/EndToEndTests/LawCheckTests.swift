// The register of statutes held against a folder of acts, from the first reading to the next one.

import Foundation
import Testing

@Suite struct LawCheckTests {
    let world: World

    init() throws {
        world = try World()
        try write(
            """
            format: 2
            type: lover
            lover:
              - id: benk-1
                lov: benkeloven
                paragraf: § 1
                sier: Kommunen har benker.
                grad: kopi
                sjekket: 2026-07-28
              - id: benk-2
                lov: benkeloven
                paragraf: §§ 2 og 3, og krakkeloven § 9
                sier: Alle kan hvile på dem.
                grad: kopi
                sjekket: 2026-07-28
            lovnumre:
              - id: benkeloven
                nummer: lov-2001-02-03-4

            """, to: "egne/benker.yaml")
        try write(act("Alle kan hvile."), to: "lover/benkeloven.md")
    }

    private func act(_ third: String, changed: String = "2021-07-01") -> String {
        """
        ---
        ref_id: "lov/2001-02-03-4"
        last_change_in_force: "\(changed)"
        ---

        # Lov om benker (benkeloven)

        ## § 1. Formål

        Kommunen skal ha benker.

        ## § 2. Farge

        De er grønne.

        ## § 3. Hvile

        \(third)

        > Endret ved lov 1 jan 2020 nr. 1.

        """
    }

    private func write(_ text: String, to name: String) throws { try world.write(Data(text.utf8), to: name) }

    private func check(_ arguments: String...) async throws -> Program.Outcome {
        try await Program.run(
            ["law-check", world.path("lover"), "--dilemmas", world.path("egne")] + arguments, in: world)
    }

    @Test func `what was read is noted, a change is told, and what was read again is noted anew`() async throws {
        let first = try await check()
        #expect(first.status == 0 && first.output.contains("benk-1 · benk-2"), "\(first.output)")
        let noted = try await check("--write")
        #expect(noted.status == 0 && noted.output.contains("2 avtrykk er skrevet"), "\(noted.output)")
        #expect(!noted.output.contains("benk-1"))
        try write(act("Ingen kan hvile.", changed: "2026-08-01"), to: "lover/benkeloven.md")
        let changed = try await check()
        #expect(changed.status == 1, "\(changed.error)")
        #expect(changed.output.hasPrefix("Må leses på nytt\n  benk-2 "), "\(changed.output)")
        #expect(changed.output.contains("§ 3 er ikke lenger den som ble lest 28.07.2026."))
        #expect(changed.output.contains("Ikke sett på: «og krakkeloven § 9»."))
        // It is noted only when somebody names it.
        #expect(try await check("--write").status == 1)
        let again = try await check("--read", "benk-2")
        #expect(again.status == 0 && again.output.contains("1 avtrykk er skrevet"), "\(again.output)")
    }

    @Test func `as JSON it is one value, and what was noted is told beside`() async throws {
        let ran = try await check("--write", "--format", "json")
        #expect(ran.status == 0 && ran.error.contains("avtrykk er skrevet"))
        let value = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
        let entries = try #require(value?["entries"] as? [[String: Any]])
        let outcomes = Dictionary(
            entries.map { ("\($0["id"] ?? "")", "\($0["outcome"] ?? "")") }, uniquingKeysWith: { first, _ in first })
        #expect(outcomes["benk-1"] == "same" && outcomes["benk-2"] == "same" && outcomes["strl-387"] == "no_act")
        #expect(value?["again"] as? Int == 0)
    }

    @Test func `half a file is told of and ends with 1, and a file that is no act with 0`() async throws {
        try write("# Om mappa\n\nHer ligger lover.\n", to: "lover/om.md")
        let other = try await check()
        #expect(other.status == 0 && other.output.contains("om.md: Fila sier ikke hvilken lov den er"))
        try write("<html><body><h3>§ 1</h3><p>Halve", to: "lover/halv.html")
        let half = try await check()
        #expect(half.status == 1 && half.output.contains("halv.html: Slutten av fila mangler."), "\(half.output)")
    }

    @Test func `an unknown id has status 64, and a folder that is not there status 1`() async throws {
        let unknown = try await check("--read", "benk-9")
        #expect(unknown.status == 64 && unknown.error.contains("benk-1"))
        let missing = try await Program.run("law-check", world.path("borte"), in: world)
        #expect(missing.status == 1 && missing.output.isEmpty && missing.error.contains("borte"))
    }
}
