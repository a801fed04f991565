// What every flow reads and none writes: the shell takes in what changes it.

import EthicsEngine
import EthicsJournal
import EthicsWords
import TerminalKit

/// What is around whatever one does: the content, the municipality, what is kept, what was set, the size of the screen.
struct Surroundings: Equatable, Sendable {
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
    /// Whether somebody of whom nothing is kept said that they have used the program before.
    var hasUsedBefore = false
    /// What is known of whether answers are stored.
    var storing = Storing()
    /// What the next screen has to wait for, once it is told that it has to; nil while it need not.
    var waiting: Work?
    /// What is stored, newest first.
    var sessions: [JournalSession] = []
    /// What earlier meetings left, the newest leading.
    var pastMeetings: [MeetingRecord] = []
    /// What the menu tells of what was done before.
    var recent = Recent()

    /// The title of the path that one came to a case from; nil when one came from elsewhere.
    var path: String?

    /// The sentences of the interface.
    var strings: Shared<Strings> { language.strings }

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

    /// Whether content and journal are there.
    var isReady: Bool { library != nil && (storage == .disk || storage == .memory) }

    // MARK: The municipality

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

    /// The municipality's name for the header; nothing until it is known, and nothing for «Et annet sted».
    var municipalityNote: String {
        guard isMunicipalityKnown, let municipality, municipality.id != Municipality.common else { return "" }
        return municipality.name
    }

    // MARK: Rules that were set

    /// The small-group rule's minimum.
    var minimum: Int { SmallGroupRule(minimum: settings.smallestGroup ?? SmallGroupRule.usual).minimum }

    /// Whether answers are remembered because only one person uses the log-on.
    var isLogonMine: Bool { storage == .disk || storage == .opening }
}
