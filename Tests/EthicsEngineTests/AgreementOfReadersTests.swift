// Two independent readers scored five short cases on the considerations. The table in docs/decisions.md is made from
// their files, which are kept beside this test.

import EthicsEngine
import Foundation
import TestSupport
import Testing

@Suite("Two readers' scoring of five short cases")
struct AgreementOfReadersTests {
    private func signs(_ reader: String) throws -> [String: String] {
        let path = Repository.root + "/Tests/EthicsEngineTests/Scoring/reader-\(reader).csv"
        let rows = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst()
        let pairs = rows.map { row in
            let fields = row.split(separator: ",").map(String.init)
            return ("\(fields[0]) \(fields[1])", fields[2])
        }
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test("Both scored all 15 choices on every shipped consideration")
    func complete() throws {
        let considerations = Shipped.library.considerations.map(\.id)
        let choices = (1...5).flatMap { number in ["a", "b", "c"].map { "\(number)\($0)" } }
        let wanted = Set(choices.flatMap { choice in considerations.map { "\(choice) \($0)" } })
        for reader in ["a", "b"] {
            let signs = try signs(reader)
            #expect(Set(signs.keys) == wanted)
            #expect(signs.values.allSatisfy { ["+", "-", "0"].contains($0) })
        }
    }

    @Test("They agree as docs/decisions.md says, and never give opposite signs")
    func agreement() throws {
        let (first, second) = (try signs("a"), try signs("b"))
        let inPlay = first.keys.filter { first[$0] != "0" || second[$0] != "0" }
        let agreed = inPlay.count { first[$0] == second[$0] }
        let opposite = inPlay.count { first[$0] != second[$0] && first[$0] != "0" && second[$0] != "0" }
        #expect(opposite == 0)
        #expect(first.keys.count { first[$0] == second[$0] } == 404)
        let decisions = try String(contentsOfFile: Repository.root + "/docs/decisions.md", encoding: .utf8)
        #expect(decisions.contains("\(agreed) of \(inPlay.count)"))
    }
}
