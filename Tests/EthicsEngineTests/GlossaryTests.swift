// Words that are explained, found in texts.

import Testing

@testable import EthicsEngine

@Suite("Words that are explained") struct GlossaryTests {
    private let glossary = Glossary([
        Term(id: "habilitet", word: "habilitet", forms: ["inhabil"], meaning: "Om noen er upartisk."),
        Term(id: "retningslinjer", word: "retningslinjer", meaning: "Råd som gjelder."),
        Term(id: "etiske", word: "etiske retningslinjer", meaning: "Råd om rett og galt."),
        Term(id: "avvik", word: "avvik", forms: ["avvikssystem"], meaning: "Noe som ikke ble som det skulle."),
    ])

    private func found(_ texts: String...) -> [String] { glossary.terms(in: texts).map(\.id) }

    @Test("Whole words are found, whatever their case and what stands round them")
    func whole() {
        #expect(found("Er du INHABIL?") == ["habilitet"])
        #expect(found("«Avvik», sa hun.") == ["avvik"])
        #expect(found("Avviksmeldingen er ute, og habilitetens grenser er uklare.") == [])
        #expect(
            Glossary.words("ÅPEN §§ 3–4 «Ærlig»… Øvd×lest, é-mail - -på-") == [
                "åpen", "3", "4", "ærlig", "øvd×lest", "é-mail", "på",
            ])
        #expect(found("avvik-\nen") == ["avvik"] && found("avvik-saken") == [])
    }

    @Test("Each word is told once, in the order in which they stand, across texts")
    func order() {
        #expect(found("Avvik om habilitet.", "Avvik igjen.", "Inhabil.") == ["avvik", "habilitet"])
    }

    @Test("Of two that begin at the same place the longer one stands there, and covers its words")
    func longest() {
        #expect(found("Våre etiske retningslinjer.") == ["etiske"])
        #expect(found("Etiske råd og retningslinjer.") == ["retningslinjer"])
        #expect(found("Våre etiske") == [])
        // A form does not go from one text into the next.
        #expect(found("Våre etiske", "retningslinjer") == ["retningslinjer"])
    }

    @Test("A later entry with the same id stands in the place of the first, with all its forms")
    func replaced() {
        var glossary = glossary
        glossary.add([Term(id: "habilitet", word: "gild", meaning: "Det samme.")])
        #expect(glossary.terms(in: ["Inhabil og gild"]).map(\.word) == ["gild"])
        #expect(Glossary().terms(in: ["Avvik"]).isEmpty)
    }

    @Test("The words that ship are found in the cases that ship, and most of them stand there")
    func shipped() {
        let library = Shipped.library
        let texts = Shipped.files.map { String(decoding: $0.bytes, as: UTF8.self) }
        let met = library.glossary.terms(in: texts.filter { !$0.contains("\ntype: ord\n") })
        #expect(library.glossary.terms.count >= 80 && met.count >= 60)
    }
}
