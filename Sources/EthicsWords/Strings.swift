// Every sentence of the interface, one field each, so that a language that lacks one does not compile. Sentences are whole:
// nothing is put together from parts that would have to agree.

import EthicsJournal
import EthicsEngine

/// The languages of the interface.
package enum Language: String, Sendable, CaseIterable {
    /// Bokmål.
    case bokmal = "nb"

    private static let bokmalStrings = Shared(Strings.bokmal)
    private static let bokmalSteps = Shared(StepStrings.bokmal)
    private static let bokmalMine = Shared(MineStrings.bokmal)
    private static let bokmalPreview = Shared(PreviewStrings.bokmal)
    // Not fields of the others: a program on the screen never reads them.
    private static let bokmalReports = Shared(ReportStrings.bokmal)
    private static let bokmalCommands = Shared(CommandStrings.bokmal)
    private static let bokmalSettings = Shared(SettingsStrings.bokmal)
    private static let bokmalAuthors = Shared(AuthorStrings.bokmal)

    /// The sentences in this language.
    package var strings: Shared<Strings> {
        switch self {
        case .bokmal: Self.bokmalStrings
        }
    }

    /// The sentences of the steps in this language.
    package var steps: Shared<StepStrings> {
        switch self {
        case .bokmal: Self.bokmalSteps
        }
    }

    /// The sentences about one's own reflections in this language.
    package var mine: Shared<MineStrings> {
        switch self {
        case .bokmal: Self.bokmalMine
        }
    }

    /// The sentences about a case that is being written in this language.
    package var preview: Shared<PreviewStrings> {
        switch self {
        case .bokmal: Self.bokmalPreview
        }
    }

    /// What commands print about content in this language.
    package var reports: Shared<ReportStrings> {
        switch self {
        case .bokmal: Self.bokmalReports
        }
    }

    /// What commands print for authors about all content together in this language.
    package var authors: Shared<AuthorStrings> {
        switch self {
        case .bokmal: Self.bokmalAuthors
        }
    }

    /// The sentences about the settings file in this language.
    package var settings: Shared<SettingsStrings> {
        switch self {
        case .bokmal: Self.bokmalSettings
        }
    }

    /// What commands say about files and folders in this language.
    package var commands: Shared<CommandStrings> {
        switch self {
        case .bokmal: Self.bokmalCommands
        }
    }
}

/// The sentences of the interface in one language.
package struct Strings: Sendable {
    // The frame
    package let product: String
    package let tooSmall: String
    package let oneMoment: String
    package let footerChoose: String
    package let footerChooseToo: String
    package let footerMore: String
    package let footerLess: String
    package let footerWholeCase: String
    package let footerBack: String
    package let footerUndo: String
    package let footerHome: String
    package let footerScroll: String
    package let footerScrollUp: String
    package let footerHelp: String
    package let footerWords: String
    package let footerQuit: String
    package let enterOn: String
    package let enterReadOn: String
    package let enterChoose: String
    package let enterFold: String
    package let enterClose: String
    package let enterStore: String
    package let plainAnswer: String
    package let plainWrite: String
    package let roundTheWheel: @Sendable (_ seen: [String], _ now: String?, _ left: [String]) -> String

    // What stands with its name, and what somebody said
    package let labelled: @Sendable (_ label: String, _ text: String) -> String
    package let quoted: @Sendable (String) -> String

    // Help
    package let helpWords: String
    package let wordsTitle: String
    package let noWords: String
    package let helpTitle: String
    package let helpIntro: [String]
    package let helpKeys: String
    package let helpKeysElsewhere: String
    package let helpChoose: String
    package let helpMove: String
    package let helpEnter: String
    package let helpMore: String
    package let helpBack: String
    package let helpUndo: String
    package let helpHome: String
    package let helpScroll: String
    package let helpScrollUp: String
    package let helpHelp: String
    package let helpQuit: String
    package let helpLeave: String
    package let helpWrite: String

    // The first screen
    package let welcome: [String]
    package let logonQuestion: String
    package let logonMine: String
    package let logonShared: String
    package let closeAnyTime: String
    package let storedHere: String
    package let storedHereShort: String
    package let storedNowhere: String
    package let draftUnsaved: String
    package let draftElsewhere: String

    // The reflection
    package let part: @Sendable (Step.Part) -> String
    package let progress: @Sendable (_ part: String, _ index: Int, _ count: Int) -> String
    package let notYet: String
    package let notYetInText: String
    package let theme: @Sendable (String) -> String
    package let facts: String
    package let unknowns: String
    package let firstAnswerStands: String
    package let youChose: String
    package let youAnswered: String
    package let youChoseFirst: String
    package let chosenFirst: @Sendable (_ choice: String) -> String
    package let yourChoice: String
    package let yourChoiceNow: String
    /// Over the first choice, from where one chooses again.
    package let yourChoiceFirst: String
    /// Over what was chosen both times.
    package let yourChoiceStill: String
    package let theCase: String
    package let youDidNotKnow: String
    package let howSure: String
    package let confidence: @Sendable (Confidence) -> String
    package let confidenceInText: @Sendable (Confidence) -> String
    package let bestArgumentAgainst: String
    package let bestArgumentsAgainst: String
    package let whereDoYouStand: String
    package let stance: @Sendable (Stance) -> String
    package let whatIf: String
    package let chooseAnewSoon: String
    package let whatIfQuestion: String
    package let caseBefore: String
    package let sureness: @Sendable (String) -> String
    package let sameAsFirst: String
    package let otherThanFirst: String
    package let whatIfMoved: String
    package let shift: @Sendable (_ consideration: String, _ before: Int, _ after: Int) -> String
    package let chooseAgain: String
    package let chooseAgainHint: String
    package let mayBeTheSame: String
    package let leanTowards: String
    package let writtenForAnother: String
    package let justify: String
    package let justifyHint: String
    package let fieldFull: String
    package let needsWords: String
    package let found: @Sendable ([PersonalData]) -> String
    package let notStoredYet: String
    /// That the writer answers for what the program does not see.
    package let notAllIsSeen: String
    package let foundAndKept: @Sendable ([PersonalData]) -> String
    package let mend: String
    package let storeAnyway: String
    /// Whom one can ask, and what they help with.
    package let contact: @Sendable (Municipality.Contact) -> String
    /// Whom one would ask, and what they help with.
    package let askedContact: @Sendable (Municipality.Contact) -> String
    /// The same beside others, with those it is there for where that is not all who work there.
    package let contactAmong: @Sendable (Municipality.Contact, _ sectors: [String]) -> String
    package let lawStop: String
    package let lawStopBody: @Sendable (_ statutes: String) -> String
    package let lawClarify: String
    package let lawClarifyBody: String
    package let lawNone: String
    package let lawNoneBody: String
    package let lawUnchecked: String
    package let lawLeft: String
    package let authorsView: @Sendable (String) -> String
    /// A section with what it says and the section that is to replace it.
    package let statute: @Sendable (Statute) -> String
    /// The same with the date of its text, where others beside it have another date.
    package let statuteDated: @Sendable (Statute) -> String
    /// How some sections were read, and that no lawyer has approved them.
    package let statutesRead: @Sendable ([Statute]) -> String
    package let talkTo: String
    package let talkToOthers: String
    package let lawPages: String
    package let lawBesides: String
    package let lawNamed: @Sendable (_ statutes: String, _ check: String) -> String
    package let sections: @Sendable (_ act: String, _ sections: [String]) -> String
    package let whomDoYouAsk: String
    package let thinkAloudWith: String
    package let nobodyNow: String
    package let whatHappens: String
    package let whatDoYouDo: String
    package let valuesQuestion: String
    package let valuesQuestionHint: String
    package let balanceTitle: String
    package let strengthens: String
    package let costs: String
    package let both: String
    package let moreReasons: @Sendable (Int) -> String
    package let authorsBalance: String
    package let twoSigns: String
    package let firstWalkDone: String
    package let walkDone: String
    package let stopOrOthers: String
    package let stopOrMenu: String
    package let toMenu: String
    package let storedContent: String
    package let caseUnreadable: String

    // Home and settings
    package let homeTitle: String
    package let continueTitle: @Sendable (String) -> String
    package let sector: @Sendable (String) -> String
    package let allCases: String
    package let settings: String
    package let help: String
    package let whichMunicipality: String
    package let whichMunicipalityWhy: String
    package let elsewhere: String
    package let settingMunicipality: @Sendable (String) -> String
    package let whichWorkplace: String
    package let whichWorkplaceWhy: String
    package let noWorkplace: String
    package let settingWorkplace: @Sendable (String?) -> String
    package let settingColor: @Sendable (Bool) -> String
    package let settingForget: String
    package let settingsStored: @Sendable (_ path: String) -> String
    package let settingsNotStored: String
    package let forgetQuestion: String
    package let forgetWhat: @Sendable (Int) -> String
    package let forgetYes: String
    package let forgetNo: String
    package let forgotten: String
    package let forgottenNow: String
    package let papersLeft: @Sendable (_ paths: [String]) -> String
    package let back: String
    package let goodbyeStored: String
    package let goodbyeToContinue: String
    package let goodbyeForgotten: String
    package let goodbyeLeft: String
    package let goodbyeLoss: @Sendable (Loss) -> String

    // Trouble
    package let troubleTitle: String
    package let trouble: @Sendable (Trouble) -> String
    package let waits: @Sendable (Work) -> String
    package let tryAgain: String
    package let salvage: String
    package let salvaged: @Sendable (Salvage) -> String
    package let goWithout: String
    package let storedBefore: String
    package let storedBeforeQuestion: String
    package let leaveStored: String
    package let deleteStored: String
    package let notDeleted: String
    package let conflict: String
    package let choosePlease: String
    package let confirmWithEnter: String
    package let noSuchNumber: String
    package let nothingBefore: String
    /// How many cases of all are translated whole, and what is in bokmål whatever was asked for.
    package let untranslated: @Sendable (_ language: ContentLanguage, _ translated: Int, _ all: Int) -> String
    package let leftOut: @Sendable (Int) -> String
    package let firstFormat: @Sendable (_ files: Int) -> String
    package let settingsFailed: @Sendable (String) -> String

    /// What is said line by line only.
    package let plain: Shared<PlainStrings>
    /// The choice against the values.
    package let values: Shared<ValuesStrings>
    /// The same, said to a group.
    package let valuesOfGroup: Shared<ValuesStrings>
    /// All cases and the values.
    package let browse: Shared<BrowseStrings>
    /// Meetings.
    package let meeting: Shared<MeetingStrings>
    /// What somebody who is new meets.
    package let track: Shared<TrackStrings>
}
