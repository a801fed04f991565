// How the register names sections.

import Testing

@testable import EthicsEngine

@Suite("Lists of sections") struct SectionListTests {
    @Test(
        "Sections are read with what says which part of them is meant",
        arguments: [
            ("§ 6 første og andre ledd", ["6"], ""), ("§§ 25–27", ["25–27"], ""), ("§§ 11 og 11 a", ["11", "11a"], ""),
            ("§§ 13–13 g", ["13–13g"], ""), ("§§ 2 A-1 og 2 A-2", ["2a-1", "2a-2"], ""), ("§ 4-6 a", ["4-6a"], ""),
            ("§§ 4A-3, 4A-4 og 4A-5", ["4a-3", "4a-4", "4a-5"], ""), ("§§ 16–18 og 27", ["16–18", "27"], ""),
            ("§ 5-2 første ledd bokstav c", ["5-2"], ""), ("§ 4-3 femte og sjette ledd", ["4-3"], ""),
            ("§§ 5 e, 5 i og 5 k", ["5e", "5i", "5k"], ""), ("§ 14-7 bokstav d", ["14-7"], ""),
            ("§ 2 bokstav a til c og nr. 3, og § 4", ["2", "4"], ""), ("§§ 3 til 5", ["3–5"], ""),
            ("§ 9 og forskrift fra 2005 nr. 941", ["9"], "og forskrift fra 2005 nr. 941"),
            (
                "§ 29, og for folkevalgte kommuneloven § 11-10 femte ledd", ["29"],
                "og for folkevalgte kommuneloven § 11-10 femte ledd"
            ), ("§\u{A0}12\u{2011}3\u{A0}b", ["12-3b"], ""),
        ])
    func sections(_ text: String, _ parts: [String], _ rest: String) throws {
        let list = try #require(SectionList(text))
        #expect(list.parts.map(Self.text) == parts)
        #expect(list.rest == rest)
    }

    @Test("Articles have numbers of their own")
    func articles() throws {
        #expect(try #require(SectionList("artikkel 13–15")).parts.map(Self.text) == ["a13–a15"])
        #expect(try #require(SectionList("Artikkel 28 og 35")).parts.map(Self.text) == ["a28", "a35"])
    }

    @Test(
        "What does not begin with a section is none", arguments: ["kapittel 5", "", "§", "hele loven", "5", "artikkel"])
    func none(_ text: String) { #expect(SectionList(text) == nil) }

    @Test("All that ships can be looked up, by a number or by name, and has its number")
    func shipped() {
        let library = Shipped.library
        for statute in library.statutes {
            for (act, section) in [(statute.act, statute.section), (statute.newAct, statute.newSection)] {
                guard let act, let section else { continue }
                #expect(SectionList(section) != nil, "\(statute.id): \(section)")
                #expect(library.numberedActs.contains { $0.name == act.asID }, "\(statute.id): \(act)")
            }
        }
        #expect(library.numberedActs.allSatisfy { ActNumber.find(in: $0.number) == $0.number })
    }

    private static func text(_ part: SectionList.Part) -> String {
        func text(_ number: SectionNumber) -> String { (number.isArticle ? "a" : "") + number.id }
        return switch part {
        case .one(let number): text(number)
        case .range(let first, let last): "\(text(first))–\(text(last))"
        }
    }
}
