// Which cases one wants to see.

/// What the list of cases is narrowed to; nil for all.
public struct CaseFilter: Equatable, Sendable {
    /// The sector's id.
    public var sector: String?
    /// Whom the case is written for.
    public var audience: Dilemma.Audience?
    /// The most minutes that it takes.
    public var minutes: Int?
    /// Whether the law sets limits.
    public var kind: Dilemma.Kind?
    /// Whether it was done before.
    public var isDone: Bool?

    /// What asks for nothing.
    public init() {}

    /// What one can narrow by, in the order of the screen.
    public enum Field: CaseIterable, Sendable {
        case sector, audience, minutes, kind, done
    }

    /// The limits that are offered, in minutes.
    public static let limits = [10, 15]

    /// The filter that asks for nothing in a field.
    public func without(_ field: Field) -> CaseFilter {
        var filter = self
        switch field {
        case .sector: filter.sector = nil
        case .audience: filter.audience = nil
        case .minutes: filter.minutes = nil
        case .kind: filter.kind = nil
        case .done: filter.isDone = nil
        }
        return filter
    }

    /// Whether a case is among them.
    public func admits(_ dilemma: DilemmaSummary, isDone: Bool) -> Bool {
        (sector == nil || sector == dilemma.sector) && audience.map(dilemma.audience.contains) != false
            && (minutes.map { dilemma.minutes <= $0 } != false) && (kind == nil || kind == dilemma.kind)
            && (self.isDone == nil || self.isDone == isDone)
    }
}
