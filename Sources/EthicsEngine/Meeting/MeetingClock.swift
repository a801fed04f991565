// How much of a meeting's time is used. The time comes in as a value; the machine's clock may be set while a meeting runs.

/// The time that a meeting has used.
public struct MeetingClock: Sendable, Equatable {
    /// The seconds used.
    public private(set) var used: Double
    /// When that was so, in seconds on the machine's clock; nil while nothing is counted.
    private var last: Double?

    /// The longest time between two looks at the clock that is counted, in seconds. The program looks once a minute where it has
    /// a screen, so that more means that the machine slept, or its clock was set. Line by line it looks with each line: a longer
    /// wait there counts as a break.
    public static let longestGap = 1_200.0
    /// The longest time between a meeting's last event and going on with it that is counted, in seconds.
    static let longestBreak = 1_800.0

    /// What was wrong with the machine's clock.
    public enum Anomaly: Sendable, Equatable {
        /// It was set back.
        case setBack
        /// It was set forwards, or the machine slept, for so many seconds.
        case jumped(seconds: Double)
    }

    /// A clock that has not begun.
    public init() { used = 0 }

    /// A clock of a meeting that is gone on with.
    ///
    /// - Parameters:
    ///   - used: The seconds used when its last event was stored.
    ///   - stored: When that was, in seconds.
    ///   - now: What time it is, in seconds. A break that is longer than half an hour, or negative, is not counted.
    public init(used: Int, stored: Double, now: Double) {
        let pause = now - stored
        self.used = Double(used) + ((0...Self.longestBreak).contains(pause) ? pause : 0)
        last = now
    }

    /// Whether time is counted.
    public var isRunning: Bool { last != nil }

    /// Begins to count.
    public mutating func start(at now: Double) { if last == nil { last = now } }

    /// Counts the time since the last look. Nothing is counted when the machine's clock can't be right.
    public mutating func advance(to now: Double) -> Anomaly? {
        guard let last else { return nil }
        self.last = now
        let passed = now - last
        // Clocks are set by fractions of a second all the time.
        if passed < -1 { return .setBack }
        if passed > Self.longestGap { return .jumped(seconds: passed) }
        used += max(0, passed)
        return nil
    }
}
