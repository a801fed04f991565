// The meeting leader's sheet as text, for the command line.

import EthicsEngine

/// The forms that a sheet can be printed in.
public enum PaperFormat: String, Sendable, CaseIterable {
    /// One A4 page.
    case html
    /// CommonMark.
    case markdown
}

/// Prints the meeting leader's sheet.
public enum SheetText {
    /// The sheet for a case, with the usual number of people.
    public static func text(
        _ dilemma: Dilemma, _ municipality: Municipality, _ plan: MeetingPlan,
        as format: PaperFormat
    ) -> String {
        var setup = MeetingSetup()
        setup.plan = plan
        let start = setup.start(
            dilemma: dilemma.id, municipality: municipality.id, minimum: SmallGroupRule.usual, past: [])
        let document = LeaderSheet(
            meeting: Meeting(start, dilemma: dilemma), language: .bokmal
        ).document
        return format == .html ? HTMLText.text(document, isSheet: true) : MarkdownText.text(document)
    }
}
