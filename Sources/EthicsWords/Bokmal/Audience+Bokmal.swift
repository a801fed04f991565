// What those a case is written for are called.

import EthicsEngine

extension Dilemma.Audience {
    /// One of them, in bokmål.
    var bokmal: String {
        switch self {
        case .employee: "ansatt"
        case .leader: "leder"
        case .newEmployee: "nyansatt"
        case .elected: "folkevalgt"
        case .unionRepresentative: "tillitsvalgt"
        case .safetyRepresentative: "verneombud"
        }
    }

    /// Several of them, in bokmål.
    var bokmalPlural: String {
        switch self {
        case .employee: "ansatte"
        case .leader: "ledere"
        case .newEmployee: "nyansatte"
        case .elected: "folkevalgte"
        case .unionRepresentative: "tillitsvalgte"
        case .safetyRepresentative: "verneombud"
        }
    }
}
