// The sentences of the papers that a meeting leaves or begins with, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the minutes and of the meeting leader's sheet.
struct PaperStrings: Sendable {
    let minutesTitle: String
    let minutesLead: @Sendable (_ title: String) -> String
    let date: String
    let group: String
    let time: String
    let answered: String
    let people: @Sendable (MeetingStart) -> String
    let caseHeading: String
    let answersHeading: String
    let before: String
    let after: String
    let countsTitle: String
    let unity: @Sendable (Unity) -> String
    let lawStop: String
    let lawClarify: String
    let openly: String
    let someAnswered: @Sendable (_ answered: Int, _ people: Int) -> String
    let whatIfHeading: String
    let wheelHeading: String
    let wheelSummary: @Sendable ([String]) -> String
    let disagreementHeading: String
    let disagreement: @Sendable (_ choice: String, _ reason: String) -> String
    let weSay: @Sendable (String) -> String
    let sentenceHeading: String
    let agreedHeading: String
    let what: String
    let role: String
    let due: String
    let nothingAgreed: String
    let lastHeading: String
    let became: String
    let outcome: @Sendable (Measure.Outcome?) -> String
    let archiveHeading: String
    let minutesFoot: String

    let sheetTitle: String
    let painful: String
    let seriousHeading: String
    let alternativesHeading: String
    let sheetLead: String
    let planHeading: String
    let says: @Sendable (MeetingStep, MeetingStart) -> String
    let questionsHeading: String
    let watchHeading: String
    let momentsHeading: String
    let keysHeading: String
    let keys: [String]
    let beforeHeading: String
    let bring: @Sendable (MeetingStart) -> String
    let answers: String
    let beforeList: @Sendable (MeetingStart) -> [String]
    let sheetFoot: String
}
