// What of the register must be read again.

import Testing

@testable import EthicsEngine

@Suite("The register held against acts") struct LawReadingTests {
    private static func changed(_ old: String, _ new: String) -> String {
        LawFixture.markdown.replacing(old, with: new)
    }
    private static let green = changed("er grønn", "er blå")

    @Test("The same text is the same, in another form too")
    func same() throws {
        #expect(try LawFixture.outcome("§§ 1, 2 A-1 og 3") == .same)
        let prints = try #require(
            LawReading.all([LawFixture.statute("§ 1")], LawFixture.shelf(["a.md": LawFixture.markdown])).first?.found)
        for (path, text) in [("a.xml", LawFixture.xml), ("a.html", LawFixture.html)] {
            let reading = LawReading.all(
                [LawFixture.statute("§ 1", prints: prints)], try LawFixture.shelf([path: text]))
            #expect(reading.map(\.outcome) == [.same])
        }
    }

    @Test("A changed section is named, and those beside it are not")
    func changed() throws {
        #expect(try LawFixture.outcome("§§ 1 og 2 A-1", now: Self.green) == .changed([SectionNumber("2A-1")]))
        #expect(try LawFixture.outcome("§§ 1 og 3", now: Self.green) == .same)
        #expect(try LawFixture.outcome("§§ 1–3", now: Self.green) == .changed([SectionNumber("2A-1")]))
    }

    @Test("A section that has come between two, or has gone, is named")
    func between() throws {
        let more = Self.changed("### § 3. Hvile", "### § 2 A-2. Ny\n\nNy regel.\n\n### § 3. Hvile")
        #expect(try LawFixture.outcome("§§ 1–3", now: more) == .changed([SectionNumber("2A-2")]))
        #expect(try LawFixture.outcome("§§ 1–3", read: more) == .changed([SectionNumber("2A-2")]))
        let repealed = more.replacing("§ 2 A-2. Ny\n\nNy regel.", with: "§ 2 A-2. (Opphevet)")
        #expect(try LawFixture.outcome("§§ 1–3", read: more, now: repealed) == .gone([SectionNumber("2A-2")]))
        #expect(try LawFixture.outcome("§§ 1–3", read: repealed, now: repealed) == .same)
    }

    @Test("A section that is repealed or not there is gone, also when nothing is noted")
    func gone() throws {
        #expect(try LawFixture.outcome("§§ 1 og 1 a") == .gone([SectionNumber("1a")]))
        #expect(try LawFixture.outcome("§ 9") == .gone([SectionNumber("9")]))
        #expect(try LawFixture.outcome("§ 3", now: Self.changed("Alle kan hvile.", "")) == .gone([SectionNumber("3")]))
        let repealed = Self.changed("§ 3. Hvile\n\nAlle kan hvile.", "§§ 3–5. (Opphevet)")
        #expect(try LawFixture.outcome("§ 4", now: repealed) == .gone([SectionNumber("4")]))
        // Article 3 is no section 3.
        #expect(try LawFixture.outcome("artikkel 3", now: repealed) == .same)
    }

    @Test("What can't be compared is never the same")
    func notCompared() throws {
        let shelf = try LawFixture.shelf(["a.md": LawFixture.markdown])
        func outcome(_ statute: Statute) -> LawReading.Outcome? { LawReading.all([statute], shelf).first?.outcome }
        #expect(outcome(LawFixture.statute("§ 1")) == .noPrint)
        #expect(outcome(LawFixture.statute("kapittel 1", prints: ["1-0a"])) == .unreadable)
        #expect(
            outcome(LawFixture.statute("§ 1", prints: ["tull"]))
                == .changed([SectionNumber("1"), SectionNumber("tull")]))
        let empty = ActShelf([], numbers: [])
        #expect(LawReading.all([LawFixture.statute("§ 1", prints: ["1-0a"])], empty).map(\.outcome) == [.noAct])
    }

    @Test("Of two copies the newer one counts; where nothing tells, neither does")
    func copies() throws {
        let newer = Self.green.replacing("last_change_in_force: \"2021", with: "last_change_in_force: \"2026")
        let read = LawReading.all([LawFixture.statute("§ 2 A-1")], try LawFixture.shelf(["a.md": LawFixture.markdown]))
        let statute = LawFixture.statute("§ 2 A-1", prints: read.first?.found ?? [])
        func reading(_ texts: KeyValuePairs<String, String>) throws -> LawReading {
            try #require(LawReading.all([statute], LawFixture.shelf(texts)).first)
        }
        let two = try reading(["a.md": newer, "b.md": LawFixture.markdown])
        #expect(two.outcome.mustBeRead && two.path == "a.md" && two.older == ["b.md"])
        #expect(
            try reading(["a.md": Self.green, "b.md": LawFixture.markdown]).outcome == .severalCopies(["a.md", "b.md"]))
        #expect(try reading(["a.md": LawFixture.markdown, "b.md": LawFixture.markdown]).outcome == .same)
        // Of an act in both languages we read bokmål.
        let nynorsk = newer.replacing("language: \"nb\"", with: "language: \"nn\"")
        #expect(try reading(["a.md": nynorsk, "b.md": LawFixture.markdown]).outcome == .same)
    }

    @Test("An act without a number in the register is known by its name, and only by one")
    func names() throws {
        let act = try LawFixture.act("a.md", LawFixture.markdown)
        let other = try LawFixture.act("b.md", Self.green.replacing("2001-02-03-4\"", with: "2025-02-03-4\""))
        func outcome(_ acts: [Act]) -> LawReading.Outcome? {
            let copies = acts.enumerated().map { ActShelf.Copy(path: "\($0)", act: $1) }
            return LawReading.all([LawFixture.statute("§ 1")], ActShelf(copies, numbers: [])).first?.outcome
        }
        #expect(outcome([act]) == .noPrint)
        #expect(
            outcome([act, other]) == .severalCopies(["1", "0"]) || outcome([act, other]) == .severalCopies(["0", "1"]))
    }

    @Test("The act to come is read in the same way")
    func twin() throws {
        let statute = Statute(
            id: "bkl", act: "gammel lov", section: "§ 1", says: "", grade: .copy, readAt: nil, checked: "2026-01-01",
            newAct: "benkeloven", newSection: "§ 3", newChecked: "2026-07-28", newPrints: ["3-00000000"])
        let readings = LawReading.all([statute], try LawFixture.shelf(["a.md": LawFixture.markdown]))
        #expect(readings.map(\.isNew) == [false, true])
        #expect(readings.map(\.outcome) == [.noAct, .changed([SectionNumber("3")])])
    }

    @Test("Something to read again, half a file and copies at odds are not clear; an act that is not there is")
    func clear() throws {
        func isClear(_ statute: Statute, _ texts: KeyValuePairs<String, String>, _ failure: ActFile.Failure? = nil)
            throws -> Bool
        {
            let failures = failure.map { [LawCheck.UnusableFile(path: "x", failure: $0)] } ?? []
            return LawCheck([statute], try LawFixture.shelf(texts), failures: failures).isClear
        }
        let old = LawFixture.statute("§ 3", prints: ["3-00000000"])
        #expect(try !isClear(old, ["a.md": LawFixture.markdown]))
        #expect(try isClear(old, [:]) && isClear(LawFixture.statute("§ 3"), ["a.md": LawFixture.markdown]))
        #expect(try isClear(old, [:], .noAct) && !isClear(old, [:], .cutOff) && !isClear(old, [:], .encoding))
        #expect(try !isClear(old, ["a.md": LawFixture.markdown, "b.md": Self.green]))
    }
}
