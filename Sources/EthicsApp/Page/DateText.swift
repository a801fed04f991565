// Dates as they are read in Norwegian: 26.04.2026.

import Foundation

/// Writes dates.
enum DateText {
    /// The day of a moment in a time zone.
    static func day(_ moment: Date, in zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
        return "\(two(parts.day)).\(two(parts.month)).\(parts.year ?? 0)"
    }
}
