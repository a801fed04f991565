// «Mente du …?»: when there is something to suggest, and when not.

import Testing

@testable import EthicsEngine

@Suite("The word that was probably meant")
struct NearestWordTests {
    private let keys = ["tittel", "kort", "situasjon", "virkninger", "motargument", "hva-om", "folge", "videre"]

    @Test(
        "A slip of the fingers is recognised",
        arguments: [
            ("titel", "tittel"), ("kotr", "kort"), ("Situasjon", "situasjon"), ("virkning", "virkninger"),
            ("motargumentet", "motargument"), ("hva_om", "hva-om"), ("følge", "folge"), ("viedre", "videre"),
            ("tittell", "tittel"),
        ])
    func slip(_ word: String, _ meant: String) { #expect(NearestWord.find(word, among: keys) == meant) }

    @Test(
        "A word that resembles none gets no suggestion", arguments: ["navn", "tyngdekraft", "x", "ordfører", "ææææææ"])
    func foreign(_ word: String) { #expect(NearestWord.find(word, among: keys) == nil) }

    @Test("The nearest wins, and of equally near ones the first")
    func nearest() {
        #expect(NearestWord.find("bla", among: ["blå", "bla"]) == "bla")
        #expect(NearestWord.find("bl", among: ["blå", "bla"]) == "blå")
        #expect(NearestWord.find("ord", among: []) == nil)
    }

    @Test(
        "A swap of neighbours counts as one edit",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "acb", 1), ("ab", "ba", 1), ("kitten", "sitting", 3),
            ("ca", "abc", 3), ("æøå", "øæå", 1),
        ])
    func distance(_ first: String, _ second: String, _ edits: Int) {
        #expect(NearestWord.distance(Array(first), Array(second)) == edits)
        #expect(NearestWord.distance(Array(second), Array(first)) == edits)
    }

    @Test("A word of a million letters is no trouble")
    func long() { #expect(NearestWord.find(String(repeating: "a", count: 1_000_000), among: keys) == nil) }
}
