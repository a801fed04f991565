// Acts are read the same whatever form they are had in, and half a file is never taken for an act.

import Testing

@testable import EthicsEngine

@Suite("Files of acts") struct ActFileTests {
    @Test("A section has one hash in all forms")
    func forms() throws {
        let acts = [
            try LawFixture.act("nl-20010203-004.xml", LawFixture.xml),
            try LawFixture.act("x/benk.html", LawFixture.html),
            try LawFixture.act("benkeloven.md", LawFixture.markdown),
        ]
        let sections = acts[0].sections
        #expect(sections.map(\.number.text) == ["§ 1", "§ 1a", "§ 2a-1", "§ 3", "artikkel 3"])
        #expect(sections.map(\.isRepealed) == [false, true, false, false, false])
        #expect(
            sections[0].text == "Kommunenskalha\"benker\"etter§2,ogdeskalværehele,malteogtørre.Detgjelder1-3benker.")
        #expect(acts.allSatisfy { $0.sections == sections }, "\(acts.map { $0.sections.map(\.text) })")
        #expect(acts.allSatisfy { $0.number == "lov-2001-02-03-4" && $0.names.contains("benkeloven") })
        #expect(acts.map(\.changed) == ["2021-07-01", nil, "2021-07-01"])
        #expect(acts[2].retrieved?.hasPrefix("2026-07-28") == true)
    }

    @Test(
        "Notes, footnotes, headings and layout change no hash; a word does",
        arguments: [
            ("nr. 1](lov/2020-01-01-1)", "nr. 1](lov/2020-01-01-1), 3 mai 2026 nr. 9", true),
            ("Se benkeforskriften", "Se en annen forskrift", true), ("§ 1. Formål", "§ 1. Hva loven er til", true),
            ("1. hele,\n2. malte og\n   tørre.", "- hele,\n- malte og tørre.", true), ("malte og", "malt og", false),
            ("«benker»", "\"benker\"", true), ("hele,\n", "hele\n", false), ("1–3", "1-3", true), ("1–3", "1–4", false),
            ("> Endret ved lov [1", "1 Se en annen forskrift.\n\n> Endret ved lov [1", true),
            ("> Endret ved", "2 Se det.\n\n> Endret ved", false),
            ("Det gjelder", "1\\. Det gjelder", true), ("Det gjelder", "(1) Det gjelder", false),
            ("Det gjelder", "1. mai gjelder", false), ("malte og", "malte1 og", true), ("*benker*.", "benker.12", true),
            ("*benker*.", "benker 1.", false),
        ])
    func notes(_ old: String, _ new: String, _ isSame: Bool) throws {
        let changed = LawFixture.markdown.replacing(old, with: new)
        #expect(changed != LawFixture.markdown)
        let hashes = try [LawFixture.markdown, changed].map { try LawFixture.act("a.md", $0).sections[0].hash }
        #expect((hashes[0] == hashes[1]) == isSame)
    }

    @Test("Half a file is told of, wherever it is cut", arguments: 1..<40)
    func cut(_ part: Int) {
        for (path, text) in [("a.xml", LawFixture.xml), ("a.html", LawFixture.html)] {
            let bytes = Array(text.utf8)
            #expect(throws: ActFile.Failure.cutOff) {
                try ActFile.act(path, Array(bytes[..<(bytes.count * part / 40)]))
            }
        }
    }

    @Test("Markdown that is cut has another last section, or is told of")
    func cutMarkdown() throws {
        let bytes = Array(LawFixture.markdown.utf8)
        let whole = try ActFile.act("a.md", bytes).sections
        for end in 0..<(bytes.count - 1) {
            guard let act = try? ActFile.act("a.md", Array(bytes[..<end])) else { continue }
            let same = zip(act.sections, whole).prefix { $0 == $1 }.count
            #expect(act.sections.count - same <= 1, "\(end)")
        }
        #expect(throws: ActFile.Failure.cutOff) { try ActFile.act("a.md", Array("---\nid: x\n".utf8)) }
        #expect(throws: ActFile.Failure.cutOff) {
            try LawFixture.act("a.md", "# Lov\n\n## § 1.\n\nDen skal være hel og")
        }
    }

    @Test("What is no act, or no text, is told of")
    func unusable() {
        func failure(_ path: String, _ bytes: [UInt8]) -> ActFile.Failure? {
            do throws(ActFile.Failure) {
                _ = try ActFile.act(path, bytes)
                return nil
            } catch { return error }
        }
        let latin = LawFixture.markdown.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(failure("a.md", latin) == .encoding)
        let twice = LawFixture.markdown.replacing("ø", with: "Ã¸")
        #expect(failure("a.md", Array(twice.utf8)) == .encoding)
        #expect(failure("INDEX.md", Array("# Lover\n\n- [en](en.md)\n".utf8)) == .noAct)
        #expect(
            failure("a.xml", Array(LawFixture.xml.replacing("</section></main>", with: "</main>").utf8)) == .damaged)
        // Elements in elements without end are no page, and are no reason to fall.
        for deep in [1_000, 200_000] {
            let nested = String(repeating: "<b>", count: deep) + String(repeating: "</b>", count: deep)
            #expect(
                failure("a.xml", Array(LawFixture.xml.replacing("</main>", with: nested + "</main>").utf8)) == .damaged)
        }
        #expect(failure("a.html", []) == .noAct)
        #expect(
            !ActFile.isCandidate("lover.tar.bz2") && !ActFile.isCandidate("a.yaml") && ActFile.isCandidate("x.y/A.HTML")
        )
    }

    @Test(
        "The number of an act is found in what files and Lovdata call it",
        arguments: [
            ("LOV-1967-02-10", "lov-1967-02-10"), ("NL/lov/2005-06-17-62", "lov-2005-06-17-62"),
            ("nl-19670210-000.xml", "lov-1967-02-10"), ("nl-20050617-062", "lov-2005-06-17-62"),
            ("FOR-2016-08-12-974", "for-2016-08-12-974"), ("sf-20160812-0974.xml", "for-2016-08-12-974"),
            ("forskrift/2016-12-22-1868", "for-2016-12-22-1868"), ("LOV-1814-05-17-nn", "lov-1814-05-17"),
        ])
    func numbers(_ text: String, _ number: String) { #expect(ActNumber.find(in: text) == number) }
}
