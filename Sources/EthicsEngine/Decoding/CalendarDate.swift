// Dates in content are written yyyy-mm-dd and shown dd.mm.yyyy.

/// Dates as content writes them and as the reader sees them.
public enum CalendarDate {
    /// Whether a text is a date; partial dates (`yyyy`, `yyyy-mm`) count when asked for.
    public static func isValid(_ text: String, partial: Bool = false) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else { return false }
        guard partial ? (1...3).contains(parts.count) : parts.count == 3 else { return false }
        guard let year = Int(parts[0]), parts[0].count == 4 else { return false }
        guard parts.count > 1 else { return true }
        guard let month = Int(parts[1]), parts[1].count == 2, (1...12).contains(month) else { return false }
        guard parts.count > 2 else { return true }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard let day = Int(parts[2]), parts[2].count == 2 else { return false }
        return (1...days[month - 1]).contains(day)
    }

    /// `2026-04-26` as `26.04.2026`, `2026-04` as `04.2026`.
    public static func shown(_ text: String) -> String {
        text.split(separator: "-").reversed().joined(separator: ".")
    }
}
