// A page is made once for each message. What a key means is read from the page that was shown.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage

@Suite struct PagesPerKeyTests {
    @Test("One page a key, whatever the key and wherever one is")
    func onePage() {
        let keys: [Key] =
            "0123456789imzburfvqghls+p.? nørå".map { .character($0) } + [
                .enter, .enter, .enter, .escape, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab,
                .backspace,
            ]
        var random = SeededGenerator(seed: 11)
        var made = 0
        let steps = 6_000
        var rig = Rig()
        for step in 0..<steps {
            if rig.hasEnded || step % 500 == 0 {
                rig =
                    [
                        Rig(isEphemeral: true), Rig(journal: { .success(Kept.journal()) }), Rig.meeting(),
                        Rig.atValues(),
                    ][step / 500 % 4]
            }
            let message = Message.key(keys[random.below(keys.count)])
            var app = rig.app
            let before = app.shown.count
            _ = app.update(message, at: Moment(freshID: "x"))
            made += app.shown.count - before
            rig.send(message)
        }
        #expect(made == steps)
        print("pages built per key: \(Double(made) / Double(steps)) over \(steps) keys")
    }
}
