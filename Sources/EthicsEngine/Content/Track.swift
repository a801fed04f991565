// A track (læringsløp): pieces that somebody who is new goes through over some weeks, or cases in an order.

/// A track.
public struct Track: Sendable, Equatable, Identifiable, Codable {
    /// The file's name without its extension.
    public let id: String
    /// The track's title.
    public let title: String
    /// Whom it is for and what it leads to.
    public let purpose: String
    /// Whom it is for.
    public let audience: [Dilemma.Audience]
    /// The ids of the dilemmas that come first among proposals, in order.
    public let dilemmas: [String]
    /// Its number in a written code, 1–7; nil for a track that is none of those.
    public let number: Int?
    /// With whom one talks, in the definite form, such as «lederen din».
    public let talksWith: String
    /// Whether there is a confirmation of what one has gone through.
    public let hasConfirmation: Bool
    /// What one goes through, in order; none where the track is an order of cases alone.
    public let pieces: [Piece]

    /// Something that is gone through in one sitting.
    public struct Piece: Sendable, Equatable, Identifiable, Codable {
        /// An id, unique in the file.
        public let id: String
        /// What kind of thing it is.
        public let kind: Kind
        /// The week it is meant for, counted from 1.
        public let week: Int
        /// What it is called in the overview.
        public let title: String
        /// The ids of the rules that it is about, where those are not the ones that the workplace meets first.
        public let rules: [String]
        /// The id of its case; nil where the workplace tells.
        public let dilemma: String?
    }

    /// The kinds of pieces.
    public enum Kind: String, Sendable, CaseIterable, Codable {
        /// Rules, each in a situation.
        case rules = "regler"
        /// A case from one's own workplace.
        case firstCase = "sak"
        /// A case that the law sets limits in.
        case limitedCase = "lovsak"
        /// The same rules in new situations, with nothing to look up.
        case recall = "husker"
        /// What one brings to a talk.
        case talk = "samtale"
        /// The municipality's own document, and a case in which two of its statements stand against each other.
        case poster = "plakat"
        /// Something that one has been in oneself.
        case own = "eget"
        /// The first case in another story, and some rules more.
        case sister = "soster"
        /// The preparation of a meeting.
        case meeting = "mote"
    }

    /// How many pieces a track has at the most: as many as a written code has room for.
    public static let mostPieces = 8

    /// How many weeks it takes.
    public var weeks: Int { pieces.map(\.week).max() ?? 0 }

    /// Whether one goes through it piece by piece.
    public var isPath: Bool { !pieces.isEmpty }

    /// Whether what is met in it follows from the kind of workplace.
    public var asksWorkplace: Bool {
        pieces.contains { piece in
            switch piece.kind {
            case .rules, .recall: piece.rules.isEmpty
            case .firstCase, .limitedCase, .poster, .sister: piece.dilemma == nil
            case .talk, .own, .meeting: false
            }
        }
    }

    /// The track with only these dilemmas. A piece whose case is gone gets the nearest.
    func keeping(_ ids: Set<String>) -> Track {
        Track(
            id: id, title: title, purpose: purpose, audience: audience, dilemmas: dilemmas.filter(ids.contains),
            number: number, talksWith: talksWith, hasConfirmation: hasConfirmation,
            pieces: pieces.map { piece in
                Piece(
                    id: piece.id, kind: piece.kind, week: piece.week, title: piece.title, rules: piece.rules,
                    dilemma: piece.dilemma.flatMap { ids.contains($0) ? $0 : nil })
            })
    }
}
