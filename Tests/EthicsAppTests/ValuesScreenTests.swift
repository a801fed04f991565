// The page about the values as text, at the two sizes that matter.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// The way to each side of the page, by keys from the page itself.
private let sides: [(name: String, keys: [String])] = [
    ("80-verdier", []),
    ("81-verdier-grunn-merket", ["down", "down", "down"]),
    ("82-verdier-foldet-ut", ["i", "pgdn"]),
    ("83-verdier-slutten", ["end"]),
    ("84-regnestykket", ["r"]),
    ("85-regnestykket-slutten", ["r", "end"]),
    ("86-verdier-forst-og-na", ["v"]),
    ("87-verdier-andre", ["f"]),
    ("88-verdier-ikke-berort", ["f", "f"]),
    ("89-uenig-skriv", ["down", "down", "u"] + "Jeg er borte i to minutter.".map(String.init)),
    ("90-uenig", ["down", "down", "u"] + "Jeg er borte i to minutter.".map(String.init) + ["enter"]),
    ("91-uenig-uten-ord", ["down", "u", "enter"]),
    ("92-uenig-personopplysning", ["down", "u"] + "Ring 22334455".map(String.init) + ["enter"]),
]

@Suite struct ValuesScreenTests {
    private func expect(_ rig: Rig, _ name: String) throws {
        let size = rig.app.around.size
        try Golden.expect(framed(rig), is: "\(name)-\(size.columns)x\(size.rows)")
    }

    @Test("Every side of the page is as it was last looked at", arguments: ScreenTests.sizes)
    func goldens(size: Size) throws {
        for (name, keys) in sides {
            var rig = Rig.atValues(size, first: "2", final: "1")
            for key in keys { rig.press(key) }
            try expect(rig, name)
        }
    }

    @Test("Rules, answers and walks of other kinds", arguments: ScreenTests.sizes)
    func others(size: Size) throws {
        var against = Rig.atValues(size, dilemma: "seminaret", first: "3", final: "1")
        against.press("f")
        try expect(against, "93-verdier-regel-i-strid")
        var same = Rig.atValues(size, first: "1", final: "1")
        same.press("v")
        try expect(same, "94-verdier-det-samme")
        var unknown = Rig.atValues(size, first: "0", final: "1", guess: "0")
        try expect(unknown, "95-verdier-gjettet-ikke")
        unknown.press("v")
        try expect(unknown, "96-verdier-visste-ikke-forst")
        var own = Rig.atValues(size, first: "1", final: "3")
        try expect(own, "97-verdier-eget-alternativ")
        own.press("v")
        try expect(own, "98-verdier-eget-alternativ-forst-og-na")
        try expect(Rig.atValues(size, plan: .quick, first: "2", final: "2"), "99-verdier-kort")
    }
}
