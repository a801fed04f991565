// How statutes are told: what a section says, and how it was read.

import EthicsEngine

extension Strings {
    /// A section with what it says and the section that is to replace it.
    static func statuteLine(_ statute: Statute) -> String {
        let read = statute.newChecked.map { ", tekst fra \(CalendarDate.shown($0))" } ?? ""
        let new = statute.newSection.map { " (i \(statute.newAct ?? "den nye loven"): \($0)\(read))" } ?? ""
        let repealed = statute.repealed.map { " Opphevet \(CalendarDate.shown($0))." } ?? ""
        return "\(statute.act) \(statute.section)\(new). \(statute.says)\(repealed)"
    }

    /// How some sections were read, each way in a sentence: no screen says more than that, and no lawyer has approved any.
    static func statutesRead(_ statutes: [Statute]) -> String {
        let copies = statutes.filter { $0.checked != nil && $0.grade == .copy }
        let elsewhere = statutes.filter { $0.checked != nil && $0.grade == .authority }
        let unread = statutes.filter { $0.checked == nil }
        var sentences: [String] = []
        if !copies.isEmpty {
            sentences.append("Lest i en kopi av Lovdatas åpne data \(dates(copies)), ikke godkjent av jurist.")
        }
        let authorities = elsewhere.compactMap(\.readAt).reduce(into: [String]()) { seen, name in
            if !seen.contains(name) { seen.append(name) }
        }
        for authority in authorities {
            let read = elsewhere.filter { $0.readAt == authority }
            let which = read.count == statutes.count ? "Lest" : "\(names(read).capitalizedFirst) er lest"
            sentences.append("\(which) hos \(authority) \(dates(read)), ikke godkjent av jurist.")
        }
        let own = elsewhere.filter { $0.readAt == nil }
        if !own.isEmpty {
            let which = own.count == statutes.count ? "Lest" : "\(names(own).capitalizedFirst) er lest"
            sentences.append("\(which) \(dates(own)) av dem som skrev saken, ikke godkjent av jurist.")
        }
        if !unread.isEmpty {
            let which = unread.count == statutes.count ? "dette" : names(unread)
            sentences.append("Ingen har holdt \(which) opp mot lovteksten ennå.")
        }
        return (sentences + ["Sjekk Lovdata."]).joined(separator: " ")
    }

    /// The date of some texts, or the first and the last.
    private static func dates(_ statutes: [Statute]) -> String {
        let dates = statutes.compactMap(\.checked)
        let ends = [dates.min(), dates.max()].compactMap { $0 }.map(CalendarDate.shown)
        return Set(ends).count == 1 ? ends[0] : ends.joined(separator: "–")
    }

    private static func names(_ statutes: [Statute]) -> String {
        statutes.map { "\($0.act) \($0.section)" }.joined(separator: ", ")
    }
}
