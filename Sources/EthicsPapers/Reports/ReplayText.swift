// What a recorded meeting came to, in each of the forms that `replay` prints.

import EthicsEngine
import EthicsWords

/// The forms of a recorded meeting's result.
package enum ReplayFormat: String, Sendable, CaseIterable {
    /// Lines for a terminal.
    case text
    /// For machines.
    case json
    /// The minutes, in CommonMark.
    case markdown
    /// The minutes, as a page of their own.
    case html
}

/// Prints the result of a recorded meeting.
package enum ReplayText {
    private static var language: Language { .printed }

    /// The result.
    ///
    /// - Parameter glossary: What explains words in the forms that are printed.
    package static func text(_ recording: Recording, as format: ReplayFormat, glossary: Glossary = Glossary()) -> String
    {
        let meeting = recording.meeting
        let minutes = Minutes(meeting: meeting, date: recording.date, language: language).document
        switch format {
        case .json: return JSONText.text(MeetingReport(meeting, date: recording.date))
        case .markdown: return MarkdownText.text(minutes.explaining(glossary))
        case .html: return HTMLText.text(minutes.explaining(glossary))
        case .text: return lines(minutes)
        }
    }

    /// A document as lines for a terminal.
    private static func lines(_ document: Document) -> String {
        let facts = document.facts.map { ReportText.item(language.strings.labelled($0.label, $0.value)) }.joined()
        let sections = document.sections.map { section in
            ReportText.section(section.heading, section.blocks.map(lines).joined())
        }
        return document.title + "\n" + ReportText.item(document.lead) + "\n" + facts + sections.joined()
            + "\n" + ReportText.item(document.foot)
    }

    private static func lines(_ block: Document.Block) -> String {
        switch block {
        case .text(let text): ReportText.item(text, margin: 2, indent: 2)
        case .quote(let text): ReportText.item(language.strings.quoted(text), margin: 2, indent: 2)
        case .list(let texts): texts.map { ReportText.item($0, mark: "·", margin: 2, indent: 5) }.joined()
        case .steps(let steps):
            steps.map { step in
                ReportText.item(
                    language.meeting.paper.planned(step.what, step.say), mark: step.minutes, margin: 2, indent: 9)
            }.joined()
        case .table(let header, let rows):
            rows.map { row in
                let cells = zip(header, row).map { language.strings.labelled($0, $1) }.joined(separator: " · ")
                return ReportText.item(cells, mark: "·", margin: 2, indent: 5)
            }.joined()
        case .bars(let bars): lines(bars)
        case .wheel(let wheel):
            lines(.list(wheel.told(language.meeting.paper)))
                + ReportText.item(wheel.summary, margin: 2, indent: 2)
        }
    }

    private static func lines(_ bars: Document.Bars) -> String {
        let heading = language.meeting.paper.countsHeading(bars.title, bars.before != nil, bars.after != nil)
        return ReportText.item(heading, margin: 2, indent: 2)
            + bars.rows.map { row in
                let counts = bars.series.map { $0.shown(row) }.joined(separator: " → ")
                return ReportText.item(row.label, mark: counts, margin: 2, indent: 12)
            }.joined()
    }
}
