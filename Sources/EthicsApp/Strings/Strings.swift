// Every sentence of the interface, one field each, so that a language that lacks one does not compile. Sentences are whole:
// nothing is put together from parts that would have to agree.

import EthicsEngine

/// The languages of the interface.
public enum Language: String, Sendable, CaseIterable {
    /// Bokmål.
    case bokmal = "nb"

    /// The sentences in this language.
    var strings: Strings {
        switch self {
        case .bokmal: .bokmal
        }
    }

    /// The sentences of the steps in this language.
    var steps: StepStrings {
        switch self {
        case .bokmal: .bokmal
        }
    }
}

/// The sentences of the interface in one language.
struct Strings: Sendable {
    // The frame
    let product: String
    let tooSmall: String
    let oneMoment: String
    let footerChoose: String
    let footerChooseToo: String
    let footerMore: String
    let footerLess: String
    let footerWholeCase: String
    let footerBack: String
    let footerUndo: String
    let footerHome: String
    let footerScroll: String
    let footerScrollUp: String
    let footerHelp: String
    let footerQuit: String
    let enterOn: String
    let enterReadOn: String
    let enterChoose: String
    let enterFold: String
    let enterDone: String
    let enterClose: String
    let enterStore: String
    let plainAnswer: String
    let plainWrite: String
    let roundTheWheel: @Sendable (_ seen: [String], _ now: String?, _ left: [String]) -> String

    // Help
    let helpTitle: String
    let helpIntro: [String]
    let helpKeys: String
    let helpKeysElsewhere: String
    let helpChoose: String
    let helpMove: String
    let helpEnter: String
    let helpMore: String
    let helpBack: String
    let helpUndo: String
    let helpHome: String
    let helpScroll: String
    let helpScrollUp: String
    let helpHelp: String
    let helpQuit: String
    let helpLeave: String
    let helpWrite: String

    // The first screen
    let welcome: [String]
    let logonQuestion: String
    let logonMine: String
    let logonShared: String
    let closeAnyTime: String
    let storedHere: String
    let storedHereShort: String
    let storedNowhere: String

    // The reflection
    let part: @Sendable (Step.Part) -> String
    let progress: @Sendable (_ part: String, _ index: Int, _ count: Int) -> String
    let notYet: String
    let theme: @Sendable (String) -> String
    let facts: String
    let unknowns: String
    let firstAnswerStands: String
    let youChose: String
    let youAnswered: String
    let youChoseFirst: String
    let youDidNotKnow: String
    let howSure: String
    let confidence: @Sendable (Confidence) -> String
    let bestArgumentAgainst: String
    let bestArgumentsAgainst: String
    let whereDoYouStand: String
    let stance: @Sendable (Stance) -> String
    let whatIf: String
    let chooseAnewSoon: String
    let whatIfQuestion: String
    let caseBefore: String
    let sureness: @Sendable (String) -> String
    let sameAsFirst: String
    let otherThanFirst: String
    let whatIfMoved: String
    let shift: @Sendable (_ consideration: String, _ before: Int, _ after: Int) -> String
    let chooseAgain: String
    let chooseAgainHint: String
    let mayBeTheSame: String
    let leanTowards: String
    let writtenForAnother: String
    let justify: String
    let justifyHint: String
    let rolesNotNames: String
    let fieldFull: String
    let needsWords: String
    let found: @Sendable ([PersonalData]) -> String
    let notStoredYet: String
    let mend: String
    let storeAnyway: String
    let lawStop: String
    let lawStopBody: @Sendable (_ statute: String) -> String
    let lawClarify: String
    let lawClarifyBody: String
    let lawNone: String
    let lawNoneBody: String
    let lawUnchecked: String
    let lawLeft: String
    let authorsView: @Sendable (String) -> String
    let statute: @Sendable (Statute) -> String
    let talkTo: String
    let talkToOthers: String
    let lawPages: String
    let whomDoYouAsk: String
    let thinkAloudWith: String
    let nobodyNow: String
    let whatHappens: String
    let whatDoYouDo: String
    let valuesQuestion: String
    let valuesQuestionHint: String
    let balanceTitle: String
    let strengthens: String
    let costs: String
    let both: String
    let moreReasons: @Sendable (Int) -> String
    let authorsBalance: String
    let twoSigns: String
    let firstWalkDone: String
    let walkDone: String
    let stopOrOthers: String
    let stopOrMenu: String
    let seeOthers: String
    let toMenu: String
    let stopHere: String
    let storedContent: String
    let caseUnreadable: String

    // Home and settings
    let homeTitle: String
    let continueTitle: @Sendable (String) -> String
    let reflectAlone: @Sendable (_ title: String, _ sector: String) -> String
    let sector: @Sendable (String) -> String
    let allDilemmas: String
    let settings: String
    let help: String
    let quit: String
    let whichMunicipality: String
    let whichMunicipalityWhy: String
    let elsewhere: String
    let settingMunicipality: @Sendable (String) -> String
    let settingColor: @Sendable (Bool) -> String
    let settingForget: String
    let settingsStored: @Sendable (_ path: String) -> String
    let settingsNotStored: String
    let forgetQuestion: String
    let forgetWhat: @Sendable (Int) -> String
    let forgetYes: String
    let forgetNo: String
    let forgotten: String
    let back: String
    let goodbyeStored: String
    let goodbyeToContinue: String
    let goodbyeForgotten: String

    // Trouble
    let troubleTitle: String
    let trouble: @Sendable (Trouble) -> String
    let tryAgain: String
    let goWithout: String
    let conflict: String
    let choosePlease: String
    let noSuchNumber: String
    let nothingBefore: String
    let leftOut: @Sendable (Int) -> String
    let settingsFailed: @Sendable (String) -> String

    /// The choice against the values.
    let values: Shared<ValuesStrings>
    /// The same, said to a group.
    let valuesOfGroup: Shared<ValuesStrings>
    /// All cases and the values.
    let browse: Shared<BrowseStrings>
    /// Meetings.
    let meeting: Shared<MeetingStrings>
}
