// Days by number, so that weeks can be counted.

import EthicsEngine
import EthicsWords
import Foundation

/// A day.
struct TrackDay: Equatable, Sendable {
    /// Days since 1 January 1970.
    let number: Int

    private static let secondsADay = 86_400.0

    private static let calendar: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()

    init(number: Int) { self.number = number }

    /// The day of a moment in a time zone.
    init(_ moment: Date, in zone: TimeZone) {
        let seconds = moment.timeIntervalSince1970 + Double(zone.secondsFromGMT(for: moment))
        number = Int((seconds / Self.secondsADay).rounded(.down))
    }

    /// A day as `yyyy-mm-dd`; nil when it is none.
    init?(iso: String) {
        let parts = iso.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3,
            let date = Self.calendar.date(from: DateComponents(year: parts[0], month: parts[1], day: parts[2]))
        else { return nil }
        self.init(date, in: .gmt)
    }

    /// As `yyyy-mm-dd`.
    var iso: String {
        let parts = Self.calendar.dateComponents(
            [.year, .month, .day], from: Date(timeIntervalSince1970: Double(number) * Self.secondsADay))
        func padded(_ number: Int?, _ digits: Int) -> String {
            let text = String(number ?? 0)
            return String(repeating: "0", count: max(0, digits - text.count)) + text
        }
        return "\(padded(parts.year, 4))-\(padded(parts.month, 2))-\(padded(parts.day, 2))"
    }

    /// As it is read: 26.04.2026.
    var shown: String { DateText.day(Date(timeIntervalSince1970: Double(number) * Self.secondsADay), in: .gmt) }

    /// The Monday of the week that a code means, which is this one or the last one before with its remainder.
    func monday(ofWeek remainder: Int) -> TrackDay {
        let week = TrackCode.week(ofDay: number)
        let passed = (week - remainder) & 63
        return TrackDay(number: (passed > 55 ? week : week - passed) * 7 - 3)
    }
}
