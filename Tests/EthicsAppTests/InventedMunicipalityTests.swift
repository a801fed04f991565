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

    @Test("One framework file in a folder of its own scores every argued dilemma")
    func scored() throws {
        let folder = try TemporaryFolder()
        try Self.framework.write(toFile: folder.path + "/nordvik.yaml", atomically: true, encoding: .utf8)
        let finder = ContentFinder(
            added: [folder.path], executable: Repository.root + "/bin/x", workingDirectory: "/", environment: [:])
        let found = try finder.load()
        #expect(found.problems.isEmpty && found.notices.isEmpty)
        let framework = try #require(found.library.framework("nordvik"))
        let argued = found.library.dilemmas.filter { $0.format == .full }
        #expect(argued.count >= 2)
        for dilemma in argued {
            let scores = dilemma.paths.map {
                $0.score(against: framework, in: dilemma, considerations: found.library.considerations)
            }
            let principle = try #require(scores.first?.principles.first)
            #expect(principle.isAtStake, "\(dilemma.id) does not touch it")
            #expect(scores.contains { $0.principles[0].isTouched })
            #expect(scores.allSatisfy { $0.principles[0].range == principle.range })
        }
    }

    @Test("It is held up against every rule like the shipped ones")
    func linted() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/nordvik.yaml"
        let finder = ContentFinder(
            added: [], executable: Repository.root + "/bin/x", workingDirectory: "/", environment: [:])
        try Self.framework.write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try ContentLint.problems(paths: [path], finder: finder).problems.isEmpty)
        try Self.framework.replacing("vekt: 3", with: "vekt: 4").write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try ContentLint.problems(paths: [path], finder: finder).problems.map(\.code) == [.wrongType])
    }
}
