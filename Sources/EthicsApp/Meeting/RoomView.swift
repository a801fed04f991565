// What is seen of a meeting beside its state.

import EthicsPage
import EthicsWords

/// What is seen of a meeting. Like all view state it can be lost; of a pause nothing is to be left.
struct RoomView: Equatable, Sendable {
    /// Which side of the meeting.
    var side = Side.step
    /// The row of the ballot that a number is being typed in; nil when the next digit begins one.
    var typedRow: Int?
    /// How many rows of the ballot were passed.
    var passed = 0
    /// Whether somebody asked to close a round on the keyboard before all had answered; asked once more, it is asked about.
    var wantsClose = false
    /// Whether the leader's lines were opened from the pause.
    var isFromPause = false
    /// Which agreement is being put in other words; nil when a new one is made.
    var amended: Int?
    /// The files that were written just now.
    var written: [String] = []

    /// A side of the meeting.
    enum Side: Equatable, Sendable {
        /// The step at hand.
        case step
        /// «Pause».
        case pause
        /// The warning before the leader's lines.
        case warning
        /// The leader's lines for hard moments.
        case lines
        /// Whether to stop here.
        case stop
        /// Whether to take another case.
        case anotherCase
        /// Something that was agreed, to be mended or taken away.
        case amend(Int)
        /// The number of answers does not add up.
        case doubt(total: Int)
        /// Which choice to set against the values.
        case pick
        /// A choice set against the values.
        case examine(choice: String)
        /// Something is being agreed on.
        case agree(AgreeStage)
    }

    /// How far one has come with something that is agreed on.
    enum AgreeStage: Equatable, Sendable {
        /// What is to be done.
        case what
        /// Which role does it.
        case role(what: String)
        /// A role that is not in the list.
        case otherRole(what: String)
        /// By when.
        case due(what: String, role: String)
        /// A date that is not in the list.
        case otherDue(what: String, role: String)

        /// The stage before this one; nil for the first.
        var before: AgreeStage? {
            switch self {
            case .what: nil
            case .role: .what
            case .otherRole(let what), .due(let what, _): .role(what: what)
            case .otherDue(let what, let role): .due(what: what, role: role)
            }
        }

        /// Whether it is where one writes what is not in the list.
        var isOther: Bool {
            switch self {
            case .otherRole, .otherDue: true
            case .what, .role, .due: false
            }
        }

        /// The names in the journal of all that is written on the way to an agreement: what, which role, by when.
        static let draftFields = ["avtale-hva", "avtale-hvem", "avtale-innen"]

        /// The name in the journal of what is written here; nil where one chooses.
        var draftField: String? {
            switch self {
            case .what: Self.draftFields[0]
            case .otherRole: Self.draftFields[1]
            case .otherDue: Self.draftFields[2]
            case .role, .due: nil
            }
        }
    }
}
