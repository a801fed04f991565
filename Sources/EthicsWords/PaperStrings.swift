// The sentences of the papers that a meeting leaves or begins with, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the minutes and of the meeting leader's sheet.
package struct PaperStrings: Sendable {
    package let minutesTitle: String
    package let minutesLead: @Sendable (_ title: String) -> String
    package let date: String
    package let group: String
    package let time: String
    package let answered: String
    package let people: @Sendable (MeetingStart) -> String
    package let caseHeading: String
    package let answersHeading: String
    package let before: String
    package let after: String
    package let countsTitle: String
    package let unity: @Sendable (Unity) -> String
    package let lawStop: String
    package let lawClarify: String
    package let openly: String
    package let someAnswered: @Sendable (_ answered: Int, _ people: Int) -> String
    package let whatIfHeading: String
    package let wheelHeading: String
    package let wheelSummary: @Sendable ([String]) -> String
    package let disagreementHeading: String
    package let disagreement: @Sendable (_ choice: String, _ reason: String) -> String
    package let weSay: @Sendable (String) -> String
    package let sentenceHeading: String
    package let agreedHeading: String
    package let what: String
    package let role: String
    package let due: String
    package let nothingAgreed: String
    package let lastHeading: String
    package let became: String
    package let outcome: @Sendable (Measure.Outcome?) -> String
    package let archiveHeading: String
    package let minutesFoot: String

    package let sheetTitle: String
    package let painful: String
    package let seriousHeading: String
    package let alternativesHeading: String
    package let sheetLead: String
    package let planHeading: String
    package let says: @Sendable (MeetingStep, MeetingStart) -> String
    package let questionsHeading: String
    package let watchHeading: String
    package let momentsHeading: String
    package let keysHeading: String
    package let keys: [String]
    package let beforeHeading: String
    package let bring: @Sendable (MeetingStart) -> String
    package let answers: String
    package let beforeList: @Sendable (MeetingStart) -> [String]
    package let sheetFoot: String
}
