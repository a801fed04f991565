// How long a piece takes, from what is read in it.

import EthicsEngine

/// The minutes of a piece: for whoever reads 180 words a minute, and for whoever reads 120.
struct PieceMinutes: Equatable {
    /// Whole minutes at 180 words a minute.
    let fast: Int
    /// Whole minutes at 120.
    let slow: Int
    /// Whether it is a talk, which takes what one sets aside for it.
    let isQuarter: Bool

    /// Minutes to think of an answer to a situation.
    private static let perAnswer = 0.25
    /// Minutes to think of something of one's own.
    private static let perThought = 3.0

    /// The minutes of a piece.
    init(_ content: TrackPath.Content, in around: Surroundings) {
        isQuarter = content.piece.kind == .talk
        let words = content.situations.reduce(0) { $0 + Self.words($1, in: around) }
        let thought =
            Double(content.situations.count) * Self.perAnswer + (content.piece.kind == .own ? Self.perThought : 0)
        let minutes = content.dilemma.flatMap { around.library?.dilemma($0) }.map { Double($0.minutes) } ?? 0
        func whole(_ speed: Double) -> Int {
            max(1, Int((Double(words) / speed + thought + minutes * 180 / speed).rounded(.up)))
        }
        fast = whole(180)
        slow = whole(120)
    }

    /// All that is read of a situation, with what holds.
    private static func words(_ met: TrackPath.Met, in around: Surroundings) -> Int {
        let rule = around.library?.rule(met.rule)
        let texts =
            [met.situation.text, rule?.holds ?? ""] + met.situation.answers.flatMap { [$0.text, $0.text, $0.reason] }
        return texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
    }
}
