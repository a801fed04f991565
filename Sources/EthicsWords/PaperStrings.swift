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
    package let countsHeading: @Sendable (_ title: String, _ hasBefore: Bool, _ hasAfter: Bool) -> String
    package let countsSummary: @Sendable (_ counts: [(letter: String, numbers: [Int])]) -> String
    package let countsDescribed: @Sendable (_ label: String, _ series: [(name: String, count: String)]) -> String
    package let answerAtFirst: @Sendable (_ outcome: String) -> String
    package let answerNow: @Sendable (_ outcome: String) -> String
    package let outcomeWithCounts: @Sendable (_ outcome: String, _ counts: [(letter: String, count: Int)]) -> String
    package let unity: @Sendable (Unity, _ choice: String?) -> String
    package let lawStop: String
    package let lawClarify: String
    package let openly: String
    package let someAnswered: @Sendable (_ answered: Int, _ people: Int) -> String
    package let whatIfHeading: String
    package let wheelHeading: String
    package let wheel: String
    package let wheelSummary: @Sendable ([String]) -> String
    package let wheelAnswers: String
    package let wheelSaid: @Sendable (_ field: String, _ said: [(answer: String, letters: [String])]) -> String
    package let wheelMarked: @Sendable (_ field: String) -> String
    package let wheelMiddle: @Sendable (_ middle: String) -> String
    package let disagreementHeading: String
    package let disagreement: @Sendable (_ choice: String, _ reason: String, _ instead: String) -> String
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
    package let page: @Sendable (_ page: String, _ pages: String) -> String

    package let sheetTitle: @Sendable (_ title: String) -> String
    package let painful: String
    package let seriousHeading: String
    package let alternativesHeading: String
    package let alternative: @Sendable (_ letter: String, _ text: String) -> String
    package let sheetLead: String
    package let planHeading: String
    package let planColumns: [String]
    package let planned: @Sendable (_ what: String, _ say: String) -> String
    package let minutes: @Sendable (_ from: Int, _ to: Int) -> String
    package let says: @Sendable (MeetingStep, MeetingStart) -> String
    package let questionsHeading: String
    package let watchHeading: String
    package let momentsHeading: String
    package let moment: @Sendable (_ when: String, _ say: String) -> String
    package let keysHeading: String
    package let wordsHeading: String
    package let word: @Sendable (_ word: String, _ meaning: String) -> String
    package let keys: [String]
    package let beforeHeading: String
    package let bring: @Sendable (MeetingStart) -> String
    package let answers: String
    package let beforeList: @Sendable (MeetingStart) -> [String]
    package let sheetFoot: String
}
