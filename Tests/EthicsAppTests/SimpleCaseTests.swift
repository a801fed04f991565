// A simple case runs the same way, without what it does not have, and with the values as a question.

import EthicsEngine
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SimpleCaseTests {
    @Test("A simple case goes from the choice to the values without what-if and law, at both sizes")
    func walk() throws {
        for size in ScreenTests.sizes {
            var rig = Rig(size, library: ShippedContent.library, dilemma: "sokkene", isEphemeral: true)
            rig.press("1", "2")
            #expect(rig.page.body.contains(.heading("Det beste argumentet mot")))
            rig.press("2")
            #expect(rig.page.prompt == "Hva velger du nå?")
            rig.press("3")
            rig.type("Da er det likt for alle")
            rig.press("enter")
            #expect(rig.page.prompt == "Hvem spør du?")
            rig.press("1")
            #expect(rig.page.body.first == .heading("Hvilke av disse trekker hver sin vei i valget ditt?"))
            #expect(rig.screen.contains("Respekt: likeverd og respekt"))
            rig.press("enter")
            #expect(rig.app.isWalkDone)
        }
    }

    @Test("A simple case is listed as one, and touches no statement")
    func score() throws {
        let library = ShippedContent.library
        let dilemma = try #require(library.dilemma("sokkene"))
        #expect(dilemma.format == .simple)
        for path in dilemma.paths {
            for framework in library.frameworks {
                let score = path.score(against: framework, in: dilemma, considerations: library.considerations)
                #expect(score.principles.allSatisfy { !$0.isTouched && !$0.isAtStake })
            }
        }
    }
}
