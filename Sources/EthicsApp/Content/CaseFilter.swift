// Which cases one wants to see.

import EthicsEngine

/// What the list of cases is narrowed to; nil for all.
struct CaseFilter: Equatable, Sendable {
    /// The sector's id.
    var sector: String?
    /// Whom the case is written for.
    var audience: Dilemma.Audience?
    /// The most minutes that it takes.
    var minutes: Int?
    /// Whether the law sets limits.
    var kind: Dilemma.Kind?
    /// Whether it was done before.
    var isDone: Bool?

    /// What one can narrow by, in the order of the screen.
    enum Field: CaseIterable, Sendable {
        case sector, audience, minutes, kind, done
    }

    /// The limits that are offered, in minutes.
    static let limits = [10, 15]

    /// The filter that asks for nothing in a field.
    func without(_ field: Field) -> CaseFilter {
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
    func admits(_ dilemma: DilemmaSummary, isDone: Bool) -> Bool {
        (sector == nil || sector == dilemma.sector) && audience.map(dilemma.audience.contains) != false
            && (minutes.map { dilemma.minutes <= $0 } != false) && (kind == nil || kind == dilemma.kind)
            && (self.isDone == nil || self.isDone == isDone)
    }
}
