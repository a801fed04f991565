// What the program was started for.

import EthicsEngine
import Foundation

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
    /// Whether a track is to be opened.
    package var wantsTrack = false
    /// The track to open; nil for the one for those who are new.
    package var track: String?
    /// Whether there is a journal already.
    package var hasJournal: Bool
    /// The journal's folder, as it is shown.
    package var journalFolder: String
    /// What stands in the settings file.
    package var settingsFile = SettingsFile(absent: "")
    /// Whether the program runs line by line, where everybody sees what is typed.
    package var isPlain = false
    /// The language of content that was asked for.
    package var language = ContentLanguage.bokmal
    /// Whether the meeting's length was given on the command line.
    package var isMeetingTimed = false
    /// The municipality that was given on the command line; nil when none was.
    package var municipality: String?
    /// The file of the dilemma to go straight to, where it is one that is being written; nil where it is not.
    package var preview: String?
    /// The time zone that dates are shown in.
    package var timeZone: TimeZone
    /// Whether the program goes straight to something instead of to the menu.
    var isStraight: Bool { dilemma != nil || meeting != nil || wantsTrack }

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
