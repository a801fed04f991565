// The meeting leader's sheet as text, for the command line.

import EthicsEngine
import EthicsWords

/// The forms that a sheet can be printed in.
package enum PaperFormat: String, Sendable, CaseIterable {
    /// One A4 page.
    case html
    /// CommonMark.
    case markdown
}

/// Prints the meeting leader's sheet.
package enum SheetText {
    /// The sheet for a case, with the usual number of people.
    package static func text(
        _ dilemma: Dilemma, _ municipality: Municipality, _ plan: MeetingPlan, glossary: Glossary = Glossary(),
        as format: PaperFormat
    ) -> String {
        var start = MeetingStart(
            plan: plan, dilemma: dilemma.id, municipality: municipality.id, people: MeetingStart.usualPeople)
        start.audience = .employee
        let document = LeaderSheet(
            meeting: Meeting(start, dilemma: dilemma), language: .printed
        ).document.explainingOnSheet(glossary)
        return format == .html ? HTMLText.text(document, isSheet: true) : MarkdownText.text(document)
    }
}
