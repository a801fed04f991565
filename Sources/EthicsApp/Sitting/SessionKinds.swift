// Which kinds of session there are.

import EthicsEngine

/// The kinds of session that there are.
enum SessionKinds {
    static let all: [any SessionKind.Type] = [Reflection.self, Meeting.self]
}
