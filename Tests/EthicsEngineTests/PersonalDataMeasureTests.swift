// Precision and recall of the search for personal data, on sentences that were written for it.

import Foundation
import Testing

@testable import EthicsEngine

@Suite struct PersonalDataMeasureTests {
    private static let kinds = ["identityNumber", "email", "telephone", "name", "detail"]

    @Test("The aims are met on the sentences of those who wrote the search")
    func own() throws {
        let corpus = try #require(PersonalDataCorpus("own.tsv"))
        let measures = Self.tell(corpus, "own.tsv")
        for measure in measures.prefix(3) {
            let aim = measure.kind == "telephone" ? 0.93 : 0.97
            #expect(measure.wanted > 100 && measure.precision >= aim && measure.recall >= aim, "\(measure.kind)")
        }
        let names = measures[3]
        #expect(names.inClean * 50 <= names.clean && names.recall > 0.9)
        #expect(measures[4].inClean * 50 <= measures[4].clean && measures[4].recall > 0.9)
    }

    @Test("The sentences of others are measured, where they are there")
    func kept() {
        for name in ["kept-1.tsv", "kept-2.tsv", "kept-3.tsv", "practice-numbers.tsv", "practice-names.tsv"] {
            if let corpus = PersonalDataCorpus(name) { _ = Self.tell(corpus, name) }
        }
    }

    /// Prints the figures for every kind, and the rows that were judged wrongly when they are asked for.
    private static func tell(_ corpus: PersonalDataCorpus, _ name: String) -> [PersonalDataMeasure] {
        let measures = kinds.map(corpus.measure)
        let isTold = ProcessInfo.processInfo.environment["PERSONAL_DATA_ROWS"] != nil
        var lines = ["| \(name) | precision | recall | in clean |", "|---|---|---|---|"] + measures.map(\.row)
        if isTold {
            for measure in measures {
                lines += measure.missed.map { "|   \(measure.kind) missed: \($0)" }
                lines += measure.wrong.map { "|   \(measure.kind) wrongly: \($0)" }
            }
        }
        print(lines.joined(separator: "\n"))
        return measures
    }
}
