// Somebody's way through a track: which pieces are done, and how far one has come in the others. What one answered is not in it.

/// Somebody's way through a track.
public struct TrackWalk: Sendable, Equatable {
    /// What it began with.
    public private(set) var start: TrackStart
    /// On which day each piece was done, by its id: `yyyy-mm-dd`, or empty where that was on another machine.
    public private(set) var done: [String: String] = [:]
    /// How far one has come in the pieces that are begun and not done, by their id: how many of its places are passed.
    public private(set) var begun: [String: Int] = [:]
    /// The piece that one was in last; nil before the first.
    public private(set) var last: String?
    /// The events that count, the beginning first.
    public private(set) var history: [TrackEvent]

    /// A walk that begins.
    public init(_ start: TrackStart) {
        self.start = start
        history = [.began(start: start)]
    }

    /// Folds events.
    ///
    /// - Returns: nil when the first event is not a beginning.
    public init?(folding events: some Sequence<TrackEvent>) {
        var rest = events.makeIterator()
        guard case .began(let start)? = rest.next() else { return nil }
        self.init(start)
        while let event = rest.next() { apply(event) }
    }

    /// Whether every piece is done.
    public var isFinished: Bool { start.pieces.allSatisfy { done[$0] != nil } }

    /// The piece that comes next: the one that one was in the middle of, else the first that is not done; nil when all are.
    public var next: String? {
        if let last, begun[last] != nil { return last }
        return start.pieces.first { done[$0] == nil }
    }

    /// Takes in what happened.
    public mutating func apply(_ event: TrackEvent) {
        history.append(event)
        switch event {
        case .began: break
        case .passed(let piece, let places):
            begun[piece] = places
            last = piece
        case .finished(let piece, let day):
            begun[piece] = nil
            // What was done once stays done on that day; it may be gone through again.
            if done[piece] == nil { done[piece] = day }
            last = piece
        }
    }
}

/// What a walk through a track begins with.
public struct TrackStart: Sendable, Equatable, Codable {
    /// The track's id.
    public var track: String
    /// The track's title, as it was.
    public var title: String
    /// The municipality's id.
    public var municipality: String
    /// The id of the kind of workplace; nil where the track does not ask.
    public var workplace: String?
    /// The day it began, `yyyy-mm-dd`.
    public var day: String
    /// The ids of the track's pieces, as they were.
    public var pieces: [String]
    /// The first case's id; nil where there is none.
    public var firstCase: String?

    /// What a walk begins with.
    public init(
        track: String, title: String, municipality: String, workplace: String?, day: String, pieces: [String],
        firstCase: String?
    ) {
        self.track = track
        self.title = title
        self.municipality = municipality
        self.workplace = workplace
        self.day = day
        self.pieces = pieces
        self.firstCase = firstCase
    }
}

/// Something that happened on the way. No answer and no text is among it.
public enum TrackEvent: Sendable, Equatable, Codable {
    /// It began.
    case began(start: TrackStart)
    /// So many places of a piece are passed; 0 when it is begun.
    case passed(piece: String, places: Int)
    /// A piece is done, on a day, `yyyy-mm-dd`; empty where it was on another machine.
    case finished(piece: String, day: String)
}

/// Something that somebody wants on the way.
public enum TrackIntent: Sendable, Equatable {
    /// Passes places of a piece.
    case pass(piece: String, places: Int)
    /// Ends a piece.
    case finish(piece: String)
}

/// Why an intent leads to nothing.
public enum TrackRefusal: Error, Equatable, Sendable {
    /// The track has no such piece.
    case noSuchPiece
}

extension TrackWalk: SessionKind {
    /// The name in the journal.
    public static let kind = "track"

    /// What a walk began with; nil for another event. It is about no case, and refers to no content.
    public static func beginning(of event: TrackEvent) -> SessionBeginning? {
        guard case .began(let start) = event else { return nil }
        return SessionBeginning(dilemma: nil, municipality: start.municipality, content: [])
    }

    /// The track.
    public var subject: SessionSubject { SessionSubject(id: start.track, title: start.title) }

    /// What an intent leads to.
    ///
    /// - Parameter day: The day it is, `yyyy-mm-dd`.
    /// - Throws: why it leads to nothing.
    public func decide(_ intent: TrackIntent, given day: String) throws(TrackRefusal) -> [TrackEvent] {
        switch intent {
        case .pass(let piece, let places):
            guard start.pieces.contains(piece) else { throw .noSuchPiece }
            return begun[piece] == places && last == piece ? [] : [.passed(piece: piece, places: places)]
        case .finish(let piece):
            guard start.pieces.contains(piece) else { throw .noSuchPiece }
            return [.finished(piece: piece, day: day)]
        }
    }
}
