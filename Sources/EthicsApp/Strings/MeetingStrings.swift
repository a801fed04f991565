// The sentences of a meeting, one field each, as in `Strings`. «Dere» is the group; what the meeting leader says stands in
// quotation marks.

import EthicsEngine

/// The sentences of meetings in one language.
struct MeetingStrings: Sendable {
    // The frame
    let title: String
    let continueMeeting: @Sendable (String) -> String
    let entry: @Sendable (_ title: String) -> String
    let agreedLast: @Sendable (Int) -> String
    let clock: @Sendable (_ here: Int, _ inAll: Int) -> String
    let clockInAll: @Sendable (_ minutes: Int) -> String
    let clockEnding: @Sendable (_ inAll: Int) -> String
    let clockOver: @Sendable (_ minutes: Int) -> String
    let footerPause: String
    let footerLines: String
    let footerStop: String
    let footerJudgement: String
    let footerAuthors: String
    let footerArguments: String
    let footerCount: String
    let footerCastNumber: String
    let footerCast: String
    let helpPause: String
    let helpSkip: String
    let helpExtend: String
    let helpLines: String
    let helpStop: String
    let helpJudgement: String
    let helpRemote: String
    let enterBegin: String
    let enterNext: String
    let enterCount: String
    let enterPass: String
    let enterClose: String

    // The first screen
    let lead: String
    let welcome: [String]
    let logonMine: String

    // Before the door opens
    let before: String
    let proposals: String
    let minutes: @Sendable (Int) -> String
    let summary: @Sendable (MeetingStart) -> String
    let reasons: @Sendable (_ reasons: [MeetingSetup.Reason], _ sector: (String) -> String) -> String
    let painful: @Sendable (String) -> String
    let otherCases: String
    let changePlan: String
    let makeSheet: String
    let planTitle: String
    let planTime: @Sendable (Int) -> String
    let planPeople: @Sendable (Int) -> String
    let planGroup: @Sendable (String) -> String
    let planLeader: @Sendable (Bool) -> String
    let planWay: @Sendable (AnswerWay) -> String
    let planSector: @Sendable (String?) -> String
    let planAudience: @Sendable (Dilemma.Audience) -> String
    let planMunicipality: @Sendable (String?) -> String
    let leaderNote: String
    let municipalityUnknown: String
    let municipalityChosenThere: String
    let smallNote: @Sendable (_ people: Int) -> String
    let agreedNote: String
    let done: String
    let allSectors: String
    let peopleQuestion: @Sendable (_ now: Int) -> String
    let peopleHint: String
    let peopleWrong: String
    let onePerson: String
    let groupQuestion: String
    let groupHint: @Sendable (_ isKept: Bool) -> String
    let useInGroup: String
    let written: @Sendable (_ path: String, _ otherEndings: [String], _ isShared: Bool) -> String
    let writingFailed: @Sendable (_ folder: String) -> String

    // The steps
    let step: @Sendable (MeetingStep) -> String
    let openingHint: String
    let lastAgreedHint: String
    let lastUnderWay: String
    let lastAgreedNone: String
    let agreedLine: @Sendable (AgreedMeasure) -> String
    let frame: [String]
    let readAloud: String
    let silence: String
    let answerOnSlips: @Sendable (_ last: String, _ letters: String) -> String
    let answerScale: String
    let plainSeen: String
    let picked: @Sendable (Int) -> String
    let countSlips: String
    let rowCleared: @Sendable (_ letter: String) -> String
    let rowTyped: @Sendable (_ letter: String) -> String
    let answerByHands: String
    let answerOnKeyboard: String
    let answerOnKeyboardByNumber: String
    let keyboardCount: @Sendable (_ count: Int, _ expected: Int) -> String
    let answeredSecretly: String
    let answeredOpenly: String
    let leaderDoesNotAnswer: String
    let openRound: @Sendable (_ people: Int) -> [String]
    let closeRound: String
    let countedLater: String
    let plainCounts: @Sendable (Int) -> String
    let notAllAnswered: String
    let takenBack: String
    let nothingToTakeBack: String
    let roundIsClosed: String
    let roundAgain: String
    let notCounted: String
    let howSure: String
    let howSureNow: String
    let doubt: @Sendable (_ total: Int, _ expected: Int) -> String
    let doubtMend: String
    let doubtOn: String
    let doubtAgain: String
    let doubtCount: String
    let doubtClose: @Sendable (Int) -> String
    let doubtPass: String
    let twoAndTwo: String
    let pairQuestions: [String]
    let concerned: @Sendable ([String]) -> String
    let lawIsInformation: String
    let pickFields: String
    let pickFieldsHint: @Sendable (_ proposed: [String]) -> String
    let talkAboutField: String
    let ownChoiceInField: String
    let moralHint: String
    let statementsQuestion: String
    let missingQuestion: String
    let bestArgument: @Sendable (_ letter: String) -> String
    let bestArgumentAny: String
    let leadersSpeakLast: String
    let authorsArguments: String
    let soothing: String
    let soothingHint: String
    let whatIfHands: String
    let whichChoice: String
    let looksAt: String
    let firstAnswers: String
    let newAnswers: String
    let answers: String
    let countMark: @Sendable (_ letter: String, _ before: Int?, _ count: Int) -> String
    let everybody: @Sendable (_ label: String) -> String
    let most: @Sendable (_ label: String) -> String
    let divided: String
    let whyWords: String
    let whyArgued: String
    let othersValues: String
    let suppressed: String
    let lawStop: @Sendable (_ letter: String) -> String
    let lawLimits: String
    let lawChecked: @Sendable (_ date: String) -> String
    let lawClarify: @Sendable (_ letter: String) -> String

    // What comes of it
    let goodbye: String
    let sentence: String
    let sentenceHint: String
    let whatIsAgreed: String
    let agreedHint: String
    let agree: String
    let agreeMore: String
    let mendAgreement: @Sendable (_ index: Int, _ count: Int) -> String
    let mend: String
    let agreedWhat: @Sendable (String) -> String
    let agreedRole: @Sendable (String) -> String
    let agreedDue: @Sendable (String) -> String
    let takeAway: String
    let nothingNow: String
    let endMeeting: String
    let enough: String
    let agreeWhat: String
    let agreeWhatHint: String
    let agreeRole: String
    let meetingLeader: String
    let everyoneHere: String
    let otherRole: String
    let writeRole: String
    let writeRoleHint: String
    let agreeDue: String
    let due: @Sendable (Due) -> String
    let nextTime: String
    let otherDue: String
    let writeDue: String
    let dateUnclear: String
    let datePassed: String
    let writeDueHint: String
    let extended: String

    // Pause, lines, stopping
    let pause: String
    let pauseHint: String
    let pauseOn: String
    let pauseOther: String
    let anotherQuestion: String
    let anotherYes: String
    let pauseEnd: String
    let warning: String
    let warningHint: String
    let showLines: String
    let linesTitle: String
    let seriousTitle: String
    let serious: [String]
    let feelings: String
    let hardMoments: [Line]
    let questionsTitle: String
    let watchTitle: String
    let stopOpenRound: String
    let stopQuestion: String
    let stopToOutcome: String
    let stopNow: String
    let stopNot: String
    let closeKept: String
    let closeForgotten: String
    let clockSetBack: String
    let clockJumped: @Sendable (_ minutes: Int) -> String
    let unreadable: String
    let conflict: String
    let storedContent: String
    let forgottenAfterwards: String

    // Afterwards
    let over: String
    let archive: @Sendable (Bool?) -> String
    let writeMinutes: String
    let filesWritten: @Sendable (_ folder: String) -> String
    let filesShared: String
    let reopen: @Sendable (_ isAtOutcome: Bool) -> String
    let toMenu: String
    let forget: String
    let forgetQuestion: String
    let forgetWhat: String
    let forgotten: String

    // The minutes and the sheet
    let paper: Shared<PaperStrings>

    /// Something that happens, and what the meeting leader can say to it.
    struct Line: Sendable {
        let when: String
        let say: String
    }
}

extension Language {
    /// The sentences of meetings in this language.
    var meeting: Shared<MeetingStrings> { strings.meeting }
}
