// The sentences of a meeting, one field each, as in `Strings`. «Dere» is the group; what the meeting leader says stands in
// quotation marks.

import EthicsEngine

/// The sentences of meetings in one language.
package struct MeetingStrings: Sendable {
    // The frame
    package let title: String
    package let continueMeeting: @Sendable (String) -> String
    package let entry: @Sendable (_ title: String) -> String
    package let agreedLast: @Sendable (Int) -> String
    package let clock: @Sendable (_ here: Int, _ inAll: Int) -> String
    package let clockInAll: @Sendable (_ minutes: Int) -> String
    package let clockEnding: @Sendable (_ inAll: Int) -> String
    package let clockOver: @Sendable (_ minutes: Int) -> String
    package let footerPause: String
    package let footerLines: String
    package let footerStop: String
    package let footerJudgement: String
    package let footerAuthors: String
    package let footerArguments: String
    package let footerCount: String
    package let footerCast: String
    package let helpPause: String
    package let helpSkip: String
    package let helpExtend: String
    package let helpLines: String
    package let helpStop: String
    package let helpJudgement: String
    package let helpRemote: String
    package let enterBegin: String
    package let enterNext: String
    package let enterCount: String
    package let enterPass: String
    package let enterClose: String

    // The first screen
    package let lead: String
    package let welcome: [String]
    package let logonMine: String

    // Before the door opens
    package let before: String
    package let proposals: String
    package let minutes: @Sendable (Int) -> String
    package let summary: @Sendable (MeetingStart) -> String
    package let reasons: @Sendable (_ reasons: [ProposalReason], _ sector: (String) -> String) -> String
    package let painful: @Sendable (String) -> String
    package let otherCases: String
    package let changePlan: String
    package let makeSheet: String
    package let planTitle: String
    package let planTime: @Sendable (Int) -> String
    package let planPeople: @Sendable (Int) -> String
    package let planGroup: @Sendable (String) -> String
    package let planLeader: @Sendable (Bool) -> String
    package let planWay: @Sendable (AnswerWay) -> String
    package let planWorkplaces: @Sendable (_ names: [String]) -> String
    package let planAudience: @Sendable (Dilemma.Audience) -> String
    package let planMunicipality: @Sendable (String?) -> String
    package let leaderNote: String
    package let municipalityUnknown: String
    package let municipalityChosenThere: String
    package let smallNote: @Sendable (_ people: Int) -> String
    package let agreedNote: String
    package let done: String
    package let whichWorkplaces: String
    package let allWorkplaces: String
    package let noProposals: String
    package let peopleQuestion: @Sendable (_ now: Int) -> String
    package let peopleHint: String
    package let peopleWrong: String
    package let onePerson: String
    package let groupQuestion: String
    package let groupHint: @Sendable (_ isKept: Bool) -> String
    package let useInGroup: String
    package let written: @Sendable (_ path: String, _ otherEndings: [String], _ isShared: Bool) -> String
    package let writingFailed: @Sendable (_ folder: String) -> String

    // The steps
    package let step: @Sendable (MeetingStep) -> String
    package let field: @Sendable (_ name: String) -> String
    package let openingHint: String
    package let makeLarger: @Sendable (_ people: Int) -> String
    package let lastAgreedHint: String
    package let lastUnderWay: String
    package let lastAgreedNone: String
    package let agreedLine: @Sendable (AgreedMeasure) -> String
    package let frame: [String]
    package let readAloud: String
    package let silence: String
    package let answerOnSlips: String
    package let answerScale: String
    package let plainSeen: String
    package let picked: @Sendable (Int) -> String
    package let leaderCounts: String
    package let leaderCountsOnly: String
    package let countsHidden: String
    package let roundNote: @Sendable (AnswerWay) -> String
    package let allRowsPassed: String
    package let rowCleared: @Sendable (_ letter: String) -> String
    package let rowTyped: @Sendable (_ letter: String) -> String
    /// What is said while one counts: the letter of the row that is counted; nil when all are.
    package let slipsCounted: @Sendable (_ sign: String?, _ isLeader: Bool) -> String
    package let handsCounted: @Sendable (_ sign: String?) -> String
    package let answerByHands: String
    package let sendRound: String
    package let sendRoundPastLeader: String
    package let answerOnKeyboard: String
    package let answerOnKeyboardByNumber: String
    package let keyboardCount: @Sendable (_ count: Int, _ expected: Int) -> String
    package let answeredSecretly: String
    package let answeredOpenly: String
    package let leaderDoesNotAnswer: String
    package let openRound: @Sendable (_ people: Int) -> [String]
    package let closeRound: String
    package let countedLater: String
    package let plainCounts: @Sendable (Int) -> String
    package let notAllAnswered: String
    package let takenBack: String
    package let nothingToTakeBack: String
    package let roundIsClosed: String
    package let roundAgain: String
    package let notCounted: String
    package let howSure: String
    package let howSureNow: String
    package let doubt: @Sendable (_ total: Int, _ expected: Int) -> String
    package let doubtMend: String
    package let doubtOn: String
    package let doubtAgain: String
    package let doubtCount: String
    package let doubtClose: @Sendable (Int) -> String
    package let doubtPass: String
    package let twoAndTwo: String
    package let pairQuestions: [String]
    package let concerned: @Sendable ([String]) -> String
    package let lawIsInformation: String
    /// That the choices with these letters are lawful.
    package let lawful: @Sendable (_ letters: [String]) -> String
    package let pickFields: String
    package let pickFieldsHint: @Sendable (_ proposed: [String]) -> String
    package let talkAboutField: String
    package let ownChoiceInField: String
    package let moralHint: String
    package let statementsQuestion: String
    package let missingQuestion: String
    package let bestArgument: @Sendable (_ letter: String) -> String
    package let bestArgumentAny: String
    package let leadersSpeakLast: String
    package let authorsArguments: String
    package let soothing: String
    package let soothingHint: String
    package let whatIfHands: String
    package let whichChoice: String
    package let looksAt: String
    package let firstAnswers: String
    package let newAnswers: String
    package let answers: String
    package let count: @Sendable (_ before: Int?, _ count: Int) -> String
    package let everybody: @Sendable (_ label: String) -> String
    package let most: @Sendable (_ label: String) -> String
    package let divided: String
    package let whyWords: String
    package let whyArgued: String
    package let othersValues: String
    package let suppressed: String
    package let lawStop: @Sendable (_ letter: String) -> String
    package let lawLimits: String
    package let lawClarify: @Sendable (_ letter: String) -> String

    // What comes of it
    package let goodbye: String
    package let sentence: String
    package let sentenceHint: String
    package let whatIsAgreed: String
    package let agreedHint: String
    package let agree: String
    package let agreeMore: String
    package let mendAgreement: @Sendable (_ index: Int, _ count: Int) -> String
    package let mend: String
    package let agreedWhat: @Sendable (String) -> String
    package let agreedRole: @Sendable (String) -> String
    package let agreedDue: @Sendable (String) -> String
    package let takeAway: String
    package let nothingNow: String
    package let endMeeting: String
    package let enough: String
    package let agreedSoFar: @Sendable (_ what: String, _ role: String) -> String
    package let agreeWhat: String
    package let agreeWhatHint: String
    package let agreeRole: String
    package let meetingLeader: String
    package let everyoneHere: String
    package let otherRole: String
    package let writeRole: String
    package let writeRoleHint: String
    package let agreeDue: String
    package let due: @Sendable (Due) -> String
    package let nextTime: String
    package let otherDue: String
    package let writeDue: String
    package let dateUnclear: String
    package let datePassed: String
    package let writeDueHint: String
    package let extended: String

    // Pause, lines, stopping
    package let pause: String
    package let pauseHint: String
    package let pauseOn: String
    package let pauseOther: String
    package let anotherQuestion: String
    package let anotherYes: String
    package let pauseEnd: String
    package let warning: String
    package let warningHint: String
    package let showLines: String
    package let linesTitle: String
    package let seriousTitle: String
    package let serious: [String]
    package let feelings: String
    package let hardMoments: [Line]
    package let questionsTitle: String
    package let watchTitle: String
    package let stopOpenRound: String
    package let stopQuestion: String
    package let stopToOutcome: String
    package let stopNow: String
    package let stopNot: String
    package let closeKept: String
    package let closeForgotten: String
    package let clockSetBack: String
    package let clockJumped: @Sendable (_ minutes: Int) -> String
    package let conflict: String
    package let storedContent: String
    package let forgottenAfterwards: String

    // Afterwards
    package let over: String
    package let archive: @Sendable (Bool?) -> String
    package let writeMinutes: String
    package let filesWritten: @Sendable (_ folder: String) -> String
    package let filesShared: String
    package let reopen: @Sendable (_ isAtOutcome: Bool) -> String
    package let toMenu: String
    package let forget: String
    package let forgetQuestion: String
    package let forgetWhat: String
    package let forgotten: String

    // The minutes and the sheet
    package let paper: Shared<PaperStrings>

    /// Something that happens, and what the meeting leader can say to it.
    package struct Line: Sendable {
        package let when: String
        package let say: String
    }
}

extension Language {
    /// The sentences of meetings in this language.
    package var meeting: Shared<MeetingStrings> { strings.meeting }
}
