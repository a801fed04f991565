// Dates in content.

import Testing

@testable import EthicsEngine

@Suite("A date in content")
struct CalendarDateTests {
    @Test(
        "Days that exist are dates", arguments: ["2026-04-26", "2024-02-29", "2000-02-29", "1999-12-31", "2025-01-01"])
    func valid(_ text: String) {
        #expect(CalendarDate.isValid(text))
        #expect(CalendarDate.isValid(text, partial: true))
    }

    @Test(
        "Days that do not exist, and other ways to write them, are not",
        arguments: [
            "2025-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "26.04.2026",
            "2026-4-26",
            "26-04-26", "2026-04-26 ", "2026-04-26-01", "2026--26", "-2026-04-26", "", "-", "2026/04/26", "+202-04-26",
            "２０２６-04-26", "99999999999999999999-01-01",
        ])
    func invalid(_ text: String) {
        #expect(!CalendarDate.isValid(text))
        #expect(!CalendarDate.isValid(text, partial: true))
    }

    @Test("A year or a month counts only where it is asked for", arguments: ["2026", "2026-04"])
    func partial(_ text: String) {
        #expect(CalendarDate.isValid(text, partial: true))
        #expect(!CalendarDate.isValid(text))
    }

    @Test(
        "Dates are shown as they are read aloud",
        arguments: [
            ("2026-04-26", "26.04.2026"), ("2026-04", "04.2026"), ("2026", "2026"),
        ])
    func shown(_ text: String, _ shown: String) { #expect(CalendarDate.shown(text) == shown) }
}
