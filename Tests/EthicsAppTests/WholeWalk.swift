// A walk from where it stands to its end, whatever its plan: every question is answered, and Enter goes on.

import EthicsEngine
import TerminalKit

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

extension Rig {
    /// Walks to the end, or so many steps.
    ///
    /// - Parameter measure: The key for what is taken along.
    mutating func walkThrough(measure: String = "2", steps: Int = 80) {
        var left = steps
        while let reflection = app.reflection, left > 0 {
            left -= 1
            answer(reflection, measure)
        }
    }

    private mutating func answer(_ reflection: Reflection, _ measure: String) {
        let step = reflection.place.step
        if step.isWriting {
            if field.isEmpty { type("Min setning om \(step.rawValue)") }
            press("enter")
        } else if step == .takeAway {
            press(measure)
        } else if reflection.isAnswered || (step == .guess && drawn.options.isEmpty) {
            press("enter")
        } else if step == .identityField, reflection.statements.count == 1 {
            press("2")
        } else {
            press("1")
        }
    }

    /// What stands in the field.
    var field: String { app.field?.text ?? "" }
}
