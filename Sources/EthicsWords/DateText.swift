// Dates as they are read in Norwegian: 26.04.2026.

import EthicsEngine
import Foundation

/// Writes dates.
package enum DateText {
    /// The day of a moment in a time zone.
    package static func day(_ moment: Date, in zone: TimeZone) -> String {
        let (year, month, day) = parts(moment, in: zone)
        return "\(day).\(month).\(year)"
    }

    /// The day of a moment in a time zone, as names of files and recordings have it: 2026-04-26.
    package static func iso(_ moment: Date, in zone: TimeZone) -> String {
        let (year, month, day) = parts(moment, in: zone)
        return "\(year)-\(month)-\(day)"
    }

    /// The time of day of a moment in a time zone: 14.03.22.
    package static func time(_ moment: Date, in zone: TimeZone) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.hour, .minute, .second], from: moment)
        return [parts.hour, parts.minute, parts.second].map(two).joined(separator: ".")
    }

    /// A date that is read, 26.4.2026, as `iso(_:in:)` writes it; nil when there is no such day.
    package static func iso(_ read: String) -> String? {
        let parts = read.split(separator: ".", omittingEmptySubsequences: false).map { $0.count == 1 ? "0\($0)" : $0 }
        let iso = parts.reversed().joined(separator: "-")
        return CalendarDate.isValid(iso) ? iso : nil
    }

    private static func parts(_ moment: Date, in zone: TimeZone) -> (year: String, month: String, day: String) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        let parts = calendar.dateComponents([.year, .month, .day], from: moment)
        return (String(parts.year ?? 0), two(parts.month), two(parts.day))
    }

    private static func two(_ number: Int?) -> String { (number ?? 0) < 10 ? "0\(number ?? 0)" : "\(number ?? 0)" }
}
