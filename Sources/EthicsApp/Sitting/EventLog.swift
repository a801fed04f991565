// How events stand in the journal: JSON, with keys in a fixed order.

import EthicsEngine
import Foundation

/// Events as bytes, and back.
enum EventLog {
    /// An event as it is stored.
    static func encode(_ event: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Encoding these values can't fail: they are texts and numbers.
        return (try? encoder.encode(event)) ?? Data()
    }

    /// The event; nil for one that this program does not know.
    static func decode<Event: Decodable>(_ data: Data) -> Event? {
        try? JSONDecoder().decode(Event.self, from: data)
    }

    /// What a session of a kind began with, by its first event; nil when the kind or the event is unknown.
    static func beginning(_ first: Data, of kind: String) -> SessionBeginning? {
        SessionKinds.all.first { $0.kind == kind }.flatMap { beginning(first, $0) }
    }

    private static func beginning<Kind: SessionKind>(_ first: Data, _ kind: Kind.Type) -> SessionBeginning? {
        let event: Kind.Event? = decode(first)
        return event.flatMap(Kind.beginning)
    }
}
