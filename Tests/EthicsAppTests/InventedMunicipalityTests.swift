// N + M, not N × M: a municipality that writes one framework file is scored on every dilemma, and no other file changes.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct InventedMunicipalityTests {
    private static let framework = """
        format: 1
        type: verdigrunnlag
        tittel: Det vi lover i Nordvik
        kilde:
          dokument: Plakaten
          utgiver: Nordvik kommune
          slag: etikkplakat
        verdier:
          - id: rett
            navn: Rett
            punkter:
              - id: rett-1
                navn: lik sjanse
                tekst: |
                  Alle får samme sjanse hos oss.
                sted: Rett, punkt 1
                slag: holdning
                gjelder: alle
                hviler-pa:
                  - hensyn: likebehandling
                    vekt: 3
                  - hensyn: upartiskhet
                    vekt: 2
        """

    /// The same in format 2: a list in the place of weights.
    private static let second = framework.replacing("format: 1", with: "format: 2")
        .replacing("- hensyn: likebehandling\n            vekt: 3", with: "- likebehandling")
        .replacing("- hensyn: upartiskhet\n            vekt: 2", with: "- upartiskhet")

    @Test(
        "One framework file in a folder of its own scores every dilemma that is argued, in either format",
        arguments: [1, 2])
    func scored(format: Int) throws {
        let folder = try TemporaryFolder()
        let text = format == 1 ? Self.framework : Self.second
        try text.write(toFile: folder.path + "/nordvik.yaml", atomically: true, encoding: .utf8)
        let finder = ContentFinder(
            added: [folder.path], executable: Repository.root + "/bin/x", workingDirectory: "/", environment: [:])
        let found = try finder.load()
        #expect(found.problems.isEmpty && found.notices.isEmpty)
        #expect(found.library.firstFormatFiles == (format == 1 ? 1 : 0))
        let framework = try #require(found.library.framework("nordvik"))
        let argued = found.library.dilemmas.filter(\.isSetAgainstValues)
        var touched = 0
        for dilemma in argued {
            let scores = dilemma.paths.map {
                $0.score(against: framework, in: dilemma, considerations: found.library.considerations)
            }
            let principle = try #require(scores.first?.principles.first)
            let isAbout = dilemma.everyChoice.flatMap(\.effects).contains {
                $0.bearing == .values && ["likebehandling", "upartiskhet"].contains($0.concern.consideration)
            }
            touched += isAbout ? 1 : 0
            #expect(principle.isAtStake == isAbout, "\(dilemma.id)")
            #expect(scores.contains { $0.principles[0].isTouched } == isAbout)
            #expect(scores.allSatisfy { $0.principles[0].range == principle.range })
        }
        // A third of the cases at least are about that.
        #expect(touched * 3 >= argued.count)
    }

    @Test("It is held up against every rule like the shipped ones")
    func linted() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/nordvik.yaml"
        let finder = ContentFinder(
            added: [], executable: Repository.root + "/bin/x", workingDirectory: "/", environment: [:])
        for text in [Self.framework, Self.second] {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let result = try ContentLint.problems(paths: [path], finder: finder)
            #expect(result.problems.isEmpty && result.firstFormatFiles == (text == Self.framework ? 1 : 0))
        }
        try Self.framework.replacing("vekt: 3", with: "vekt: 4").write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try ContentLint.problems(paths: [path], finder: finder).problems.map(\.code) == [.wrongType])
    }
}
