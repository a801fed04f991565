// The whole state of the program as a value. What is stored is in the journal; what is here can be lost.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// The state of the program.
package struct App: Equatable, Sendable {
    /// The terminal's size.
    var size: Size
    /// The interface's language.
    let language: Language
    /// What the program was started for.
    let launch: Launch
    /// What the user or IT has set.
    var settings: Settings
    /// The content; nil while it is loaded.
    var library: Catalogue?
    /// The words of the cases; nil while they are read.
    var index: SearchIndex?
    /// Where answers go.
    var storage: Storage
    /// What is stored, newest first.
    var sessions: [JournalSession] = []
    /// What is on the screen.
    var screen: Screen
    /// What is looked for among the cases; nil before the first time.
    var search: CaseSearch?
    /// The screen that a reflection was begun or gone on with from, other than the menu: the way back leads there.
    var origin: Screen?
    /// What waits until content and journal are there.
    var waiting: Action?
    /// Focus, scrolling and the like, of this screen.
    var view = ViewState()
    /// Text that is being written.
    var field: TextField?
    /// The events that were handed to the journal and not confirmed yet.
    var pending: Pending?
    /// The events of a meeting that were handed to the journal and not confirmed yet.
    var meetingPending: [MeetingEvent]?
    /// The meeting that is being prepared while one looks for a case among all, or chooses the municipality.
    var keptSetup: MeetingSetup?
    /// Whether a meeting that ends makes room for another case.
    var isAnotherCaseWanted = false
    /// What earlier meetings left, the newest leading.
    var pastMeetings: [MeetingRecord] = []
    /// Whether a reflection or a meeting is read again because another writer was first.
    var isCatchingUp = false
    /// What stands in the way of storing; shown over the screen.
    var trouble: Trouble?
    /// What was taken along before this run, until the user has said what became of it or does not want to now.
    var followUp: FollowUp?
    /// Whether such a thing was looked for: once per start.
    var isFollowUpSought = false
    /// Whether the program is about to end.
    var isLeaving = false

    var strings: Strings { language.strings }

    /// What the program was started for.
    package struct Launch: Equatable, Sendable {
        /// Keep nothing on disk.
        package var isEphemeral: Bool
        /// The dilemma to go straight to.
        package var dilemma: String?
        /// The plan that is wanted; nil for the one that comes next.
        package var plan: Plan?
        /// The plan of the meeting to prepare; nil when none is wanted.
        package var meeting: MeetingPlan?
        /// Whether there is a journal already.
        package var hasJournal: Bool
        /// The journal's folder, as it is shown.
        package var journalFolder: String
        /// Whether the program runs line by line, where everybody sees what is typed.
        package var isPlain = false
        /// Whether the meeting's length was given on the command line.
        package var isMeetingTimed = false
        /// The municipality that was given on the command line; nil when none was.
        package var municipality: String?
        /// The time zone that dates are shown in.
        package var timeZone: TimeZone
        /// Whether the program goes straight to something instead of to the menu.
        var isStraight: Bool { dilemma != nil || meeting != nil }

        /// What the program was started for.
        package init(
            isEphemeral: Bool = false, dilemma: String? = nil, plan: Plan? = nil, meeting: MeetingPlan? = nil,
            hasJournal: Bool = false, journalFolder: String = "",
            municipality: String? = nil, timeZone: TimeZone = .current
        ) {
            self.isEphemeral = isEphemeral
            self.dilemma = dilemma
            self.plan = plan
            self.meeting = meeting
            self.hasJournal = hasJournal
            self.journalFolder = journalFolder
            self.municipality = municipality
            self.timeZone = timeZone
        }
    }

    /// Where answers go.
    enum Storage: Equatable, Sendable {
        /// Not decided: the question about the log-on is not answered.
        case undecided
        /// The journal is being opened.
        case opening
        /// The journal on disk.
        case disk
        /// Memory only: nothing is left when the program ends.
        case memory
    }

    /// What is on the screen. Indirect, because the state is copied for every page, and a meeting or a reflection is large.
    indirect enum Screen: Equatable, Sendable {
        case welcome
        case waiting
        case reflection(Walk)
        case walkDone(Walk)
        case municipality
        case home
        case browsing(Browsing)
        case proposal(dilemma: String)
        case reflections(first: Int)
        case reading(Reading)
        case forgetOne(JournalSession, Reading?, isReadable: Bool = true)
        case dropped
        case settings
        case logon
        case forget
        case setup(MeetingSetup)
        case meeting(Room)
        case meetingDone(Room)
    }

    /// Focus and scrolling.
    struct ViewState: Equatable, Sendable {
        /// The highlighted option; nil for none, so that Enter can't choose by accident.
        var highlight: Int?
        /// Rows scrolled down.
        var scroll = 0
        /// Whether what is folded is shown.
        var isExpanded = false
        /// Whether the help is shown over the screen.
        var isHelp = false
        /// The answer to the last key.
        var notice: Page.Notice?
        /// Personal data found in the text, until the user decides.
        var found: [PersonalData] = []
        /// Whether the text in the field has changed since it was last stored as a draft.
        var isDraftDirty = false
        /// What is highlighted in the body of the page.
        var target: String?
        /// What is seen of the choice against the values.
        var values = ValuesView()
        /// What is seen of a meeting.
        var room = RoomView()
    }

    /// Events on their way to the journal.
    struct Pending: Equatable, Sendable {
        /// The reflection before them.
        var walk: Walk
        /// What happened.
        var events: [ReflectionEvent]

        /// Whether what stood in the field was given as an answer.
        var isWritten: Bool { events.contains { $0.isText } }

        /// What is written: a reflection that is not stored yet brings its beginning along.
        var written: [ReflectionEvent] { walk.lastSequence == 0 ? walk.reflection.history + events : events }
    }

    /// A program that has just started.
    package init(size: Size, language: Language = .bokmal, launch: Launch, settings: Settings) {
        self.size = size
        self.language = language
        self.launch = launch
        self.settings = settings
        if launch.isEphemeral {
            storage = .memory
            screen = .waiting
        } else if settings.isLogonShared == true {
            // Whatever is stored belongs to one of them, and is not shown to the others.
            storage = .memory
            screen = launch.isStraight ? .waiting : .welcome
        } else if launch.hasJournal {
            storage = .opening
            screen = launch.isStraight ? .waiting : .home
        } else {
            storage = .undecided
            screen = .welcome
        }
    }

    /// Whether content and journal are there.
    var isReady: Bool { library != nil && (storage == .disk || storage == .memory) }

    /// The municipality whose values and contacts are shown; the common one until it is known.
    var municipality: Municipality? {
        guard let library else { return nil }
        return (launch.municipality ?? settings.municipality).flatMap { library.municipality($0) }
            ?? library.municipality(Municipality.common) ?? library.municipalities.first
    }

    /// Whether somebody said which municipality this is.
    var isMunicipalityKnown: Bool {
        (launch.municipality ?? settings.municipality).flatMap { library?.municipality($0) } != nil
    }
}
