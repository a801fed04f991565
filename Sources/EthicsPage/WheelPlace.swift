// Where the fields of the wheel stand round the choice: in the same places on a screen and on paper.

import EthicsEngine

/// The place of a field: clockwise from the top right, three on each side.
package enum WheelPlace {
    /// The row that a field stands in, from the top.
    package static func row(of lens: Lens) -> Int {
        switch lens {
        case .law, .ethics: 0
        case .identity, .economy: 1
        case .morality, .reputation: 2
        }
    }

    /// The row that the choice itself stands in, in the middle.
    package static let middle = 1

    /// Whether a field stands right of the middle.
    package static func isRight(_ lens: Lens) -> Bool {
        switch lens {
        case .law, .identity, .morality: true
        case .reputation, .economy, .ethics: false
        }
    }
}
