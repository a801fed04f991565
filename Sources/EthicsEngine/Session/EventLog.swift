// How events stand in the journal: JSON with keys in a fixed order, and beside each event which kind of session it belongs to
// and in which format it was written. What a newer program wrote is known for what it is, and never passed over.

import Foundation

/// Events as bytes, and back.
public enum EventLog {
    /// The format that this program writes, and the newest that it reads.
    ///
    /// 1 is an event by itself. 2 is the same events in an envelope that names kind and format. The number rises with every
    /// case and every property that is added to an event: an older program would drop what it does not know.
    public static let format = 2

    /// An event as it is stored.
    ///
    /// The envelope stands beside the event's own key, so that a program that knows format 1 alone reads the event.
    ///
    /// - Throws: what the encoder says of a value that JSON can't hold.
    public static func encode<Event: Codable>(_ event: Event, of kind: String) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(LoggedEvent(kind: kind, format: format, event: event))
    }

    /// The events of a session of a kind; what keeps them from being read, when something does.
    public static func events<Kind: SessionKind>(_ bodies: [Data], of kind: Kind.Type) throws(LogTrouble) -> [Kind
        .Event]
    {
        var events: [Kind.Event] = []
        for body in bodies { events.append(try event(body, of: kind)) }
        return events
    }

    /// The events that can be read, up to the first one that can't.
    public static func readable<Kind: SessionKind>(_ bodies: [Data], of kind: Kind.Type) -> [Kind.Event] {
        var events: [Kind.Event] = []
        for body in bodies {
            guard let event = try? event(body, of: kind) else { break }
            events.append(event)
        }
        return events
    }

    /// An event of a session of a kind; what keeps it from being read, when something does.
    public static func event<Kind: SessionKind>(_ body: Data, of kind: Kind.Type) throws(LogTrouble) -> Kind.Event {
        let decoder = JSONDecoder()
        guard let envelope = try? decoder.decode(EventEnvelope.self, from: body) else { throw .damaged }
        guard envelope.format ?? 1 <= format else { throw .newer }
        guard envelope.kind ?? Kind.kind == Kind.kind else { throw .damaged }
        guard let logged = try? decoder.decode(LoggedEvent<Kind.Event>.self, from: body) else { throw .newer }
        return logged.event
    }
}

/// What keeps a log from being read.
public enum LogTrouble: Error, Equatable, Sendable {
    /// A newer program wrote some of it. Nothing may be appended: what this program does not know would be built over.
    case newer
    /// It is not what any program wrote.
    case damaged
}

/// What stands beside an event. Programs of format 1 wrote nothing there.
private struct EventEnvelope: Codable {
    var kind: String?
    var format: Int?
}

/// An event with its envelope, as one object.
private struct LoggedEvent<Event: Codable>: Codable {
    let kind: String
    let format: Int
    let event: Event

    init(kind: String, format: Int, event: Event) {
        self.kind = kind
        self.format = format
        self.event = event
    }

    init(from decoder: any Decoder) throws {
        let envelope = try EventEnvelope(from: decoder)
        kind = envelope.kind ?? ""
        format = envelope.format ?? 1
        event = try Event(from: decoder)
    }

    func encode(to encoder: any Encoder) throws {
        try event.encode(to: encoder)
        try EventEnvelope(kind: kind, format: format).encode(to: encoder)
    }
}
