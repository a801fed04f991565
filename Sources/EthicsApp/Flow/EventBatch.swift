// Events on their way to the journal. They become bytes where they are stored.

import EthicsEngine
import Foundation

/// Events of a session that wait to be stored, whatever kind it is of.
struct EventBatch: Sendable {
    /// The name of the kind.
    let kind: String
    private let events: [any Codable & Equatable & Sendable]

    /// Events of a session of a kind.
    init<Kind: SessionKind>(_ events: [Kind.Event], of kind: Kind.Type) {
        self.kind = Kind.kind
        self.events = events
    }

    /// The events as they are stored.
    ///
    /// - Throws: what the encoder says of a value that can't be stored.
    func bodies() throws -> [Data] { try events.map { try EventLog.encode($0, of: kind) } }
}

extension EventBatch: Equatable {
    static func == (one: EventBatch, other: EventBatch) -> Bool {
        one.kind == other.kind && one.events.count == other.events.count
            && zip(one.events, other.events).allSatisfy { $0.isSame(as: $1) }
    }
}

extension Equatable {
    /// Whether something whose type is not known is the same.
    fileprivate func isSame(as other: any Equatable) -> Bool { self == other as? Self }
}
