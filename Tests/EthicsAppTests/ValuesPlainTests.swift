// The page about the values line by line: reasons are numbered, squares are words.

import EthicsEngine
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct ValuesPlainTests {
    private func text(_ rig: Rig) -> String { PlainView(strings: rig.app.strings).text(rig.drawn) }

    @Test("The page, the sums and the first choice as lines")
    func pages() throws {
        var rig = Rig.atValues(first: "2", final: "1", isPlain: true)
        var all = text(rig)
        for line in ["u 2", "Jeg er borte i to minutter.", "r", "r", "v"] {
            rig.send(.line(line))
            all += text(rig)
        }
        try Golden.expect(all, is: "79-verdier-linje-for-linje")
    }

    @Test("«u 2», «u2» and «:u2» are about the second reason", arguments: ["u 2", "u2", ":u2", "U 2"])
    func numbers(line: String) {
        var rig = Rig.atValues(isPlain: true)
        rig.send(.line(line))
        #expect(rig.drawn.isWriting)
        rig.send(.line(""))
        #expect(rig.app.reflection?.disagreements.map(\.reason) == ["sant/apenhet"])
        rig.send(.line(line))
        #expect(rig.app.reflection?.disagreements == [])
    }

    @Test("A number that no reason has asks for one that is there", arguments: ["u", "u 0", "u 999", "u x", ":u -1"])
    func wrong(line: String) {
        var rig = Rig.atValues(isPlain: true)
        rig.send(.line(line))
        #expect(!rig.drawn.isWriting)
        #expect(rig.page.notice?.text == "Uenig i en grunn? Skriv u og tallet foran den, som u 2.")
    }

    @Test("Where one writes, u 2 is text, and :b goes back to the reasons")
    func writing() {
        var rig = Rig.atValues(isPlain: true)
        rig.send(.line("u 1"))
        rig.send(.line(":b"))
        #expect(!rig.drawn.isWriting && rig.app.reflection?.place.step == .values)
        rig.send(.line("u 1"))
        rig.send(.line("u 2"))
        #expect(rig.app.reflection?.disagreements.map(\.text) == ["u 2"])
    }
}
