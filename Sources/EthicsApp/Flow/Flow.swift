// A thing that one does: reflecting, holding a meeting, looking around. A flow has its state, its actions, what they change,
// the way back, and its page. It names no other flow: it asks the shell to be left for a destination.

import EthicsPage
import TerminalKit

/// The state of a thing that one does.
protocol Flow: Equatable, Sendable {
    /// What choosing an option of its pages does.
    associatedtype Action: Equatable, Sendable

    /// What is seen of it.
    var view: ViewState { get set }

    /// What it shows. Pure: the same state always gives the same page.
    func page(in around: Surroundings) -> Page<Action>

    /// Carries out an action.
    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect]

    /// Goes back one place.
    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect]

    // What most flows leave as it is.

    /// Makes the view ready again after one was somewhere else.
    mutating func reopen(in around: Surroundings) -> [Effect]

    /// Carries out a command of the table; nil for one that means here what it means everywhere.
    mutating func perform(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]?

    /// Takes a key before anything else does, where the page says that it takes keys; nil when it is not for this flow.
    mutating func press(_ key: Key, in around: Surroundings, at moment: Moment) -> [Effect]?

    /// Takes a line in plain mode before anything else does; nil when it is not for this flow.
    mutating func answer(_ line: String, in around: Surroundings, at moment: Moment) -> [Effect]?

    /// Takes in what came from outside; nil when it is not for this flow.
    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]?

    /// Looks at the clock.
    ///
    /// - Returns: What is to be told when the machine's clock can't be right.
    mutating func look(in around: Surroundings, at moment: Moment) -> String?

    /// When the page shows something else by itself, in seconds from the last look; nil when it stands still.
    var nextTick: Double? { get }

    // Writing.

    /// The names of people who do not exist, in what is written about.
    var inventedNames: Set<String> { get }

    /// The text in the field is another than before.
    mutating func typed(in around: Surroundings) -> [Effect]

    /// Which session what is being written belongs to, and its name there; nil where no draft is kept.
    var draftPlace: (session: String, field: String)? { get }

    /// Keeps a text in memory, with what it belongs to; nil drops it.
    mutating func keepDraft(_ text: String?, as name: String)

    /// Takes in the text that was given.
    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect]

    // Storing.

    /// The kind of the session that is on the screen; nil when there is none.
    var sessionKind: String? { get }

    /// What waits to be stored, once more; nothing when nothing waits.
    var unstored: [Effect] { get }

    /// How many events of the session on the screen are stored.
    var storedEvents: Int { get }

    /// The session on the screen, by its id in the journal; nil when there is none.
    var storedSession: String? { get }

    /// From now on answers go to a fresh journal, which has nothing of this session: all of it goes there.
    mutating func storeAnew()

    /// Goes on with a journal that was opened, which has so many events of the session on the screen.
    mutating func goOn(withStored count: Int) -> [Effect]
}

extension Flow {
    mutating func reopen(in around: Surroundings) -> [Effect] { [] }
    mutating func perform(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]? { nil }
    mutating func press(_ key: Key, in around: Surroundings, at moment: Moment) -> [Effect]? { nil }
    mutating func answer(_ line: String, in around: Surroundings, at moment: Moment) -> [Effect]? { nil }
    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? { nil }
    mutating func look(in around: Surroundings, at moment: Moment) -> String? { nil }
    var nextTick: Double? { nil }
    var inventedNames: Set<String> { [] }
    mutating func typed(in around: Surroundings) -> [Effect] {
        view.isDraftDirty = true
        return [.scheduleDraft]
    }
    var draftPlace: (session: String, field: String)? { nil }
    mutating func keepDraft(_ text: String?, as name: String) {}
    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] { [] }
    var sessionKind: String? { nil }
    var unstored: [Effect] { [] }
    var storedEvents: Int { 0 }
    var storedSession: String? { nil }
    mutating func storeAnew() {}
    mutating func goOn(withStored count: Int) -> [Effect] { [] }

    /// Says something back to the key at hand.
    mutating func say(_ text: String, isWarning: Bool = false) { view.notice = .init(text: text, isWarning: isWarning) }
}
