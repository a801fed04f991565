// The shipped content as a reader meets it.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Shipped content")
struct ShippedContentTests {
    @Test("Shipped content has no problem")
    func sound() {
        #expect(!Shipped.files.isEmpty)
        #expect(Shipped.result.text == "")
    }

    @Test("Every municipality has its frameworks, and two to ask who are not the leader")
    func municipalities() {
        let library = Shipped.library
        #expect(!library.municipalities.isEmpty)
        for municipality in library.municipalities {
            #expect(library.frameworks(of: municipality).map(\.id) == municipality.frameworks)
            #expect(municipality.contacts.filter { !$0.isLeader }.count >= 2, "\(municipality.id)")
        }
    }

    @Test("Every what-if changes what it says it changes")
    func whatIfs() throws {
        for dilemma in Shipped.library.dilemmas {
            for whatIf in dilemma.whatIfs {
                for choice in dilemma.choices {
                    let changed = whatIf.applied(to: choice)
                    for shift in whatIf.shifts(for: choice) {
                        let after = changed.effects.first { $0.consideration == shift.consideration }?.size ?? 0
                        #expect(after == shift.after, "\(dilemma.id) \(whatIf.id) \(choice.id) \(shift.consideration)")
                    }
                }
            }
        }
    }
}
