// Where the program begins: the first screen with its one question, the moment while content is read, and the menu.

import EthicsEngine
import EthicsPage
import EthicsWords

/// The beginning, and the menu.
struct StartFlow: Flow {
    /// Where one is.
    var place: Place
    /// What is seen of it.
    var view = ViewState()

    /// Where one is at the beginning.
    enum Place: Equatable, Sendable {
        /// The first screen; whoever comes for something else than a reflection says so here.
        case welcome(for: Errand?)
        /// What is to be done first waits until content and journal are there; nil for what the program was started for.
        case waiting(for: Destination?)
        /// The menu.
        case home
    }

    /// What one may come for, beside a reflection.
    enum Errand: Equatable, Sendable {
        /// To lead a meeting.
        case meeting
        /// One is new.
        case track

        /// Where that is.
        var destination: Destination {
            switch self {
            case .meeting: .meeting(dilemma: nil)
            case .track: .track()
            }
        }
    }

    /// What one can do.
    enum Action: Equatable, Sendable {
        /// Answers the question about the log-on.
        case keepAnswers(Bool)
        /// Answers whether one has used the program before, where nothing is kept that would tell.
        case begin(hasUsedBefore: Bool)
        /// Somewhere else.
        case leave(to: Destination)
    }

    /// A place at the beginning. In a menu that is not whole yet nothing is highlighted: Enter would choose what is about to
    /// move.
    init(_ place: Place, in around: Surroundings) {
        self.place = place
        view.highlight = place == .home && around.isReady ? 0 : nil
    }

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .keepAnswers(let keeps):
            let errand = errand
            // Where nothing is kept, nothing tells whether this is the first time: that is asked next, on the same place.
            if keeps || errand != nil || around.launch.meeting != nil || around.launch.wantsTrack {
                place = .waiting(for: errand?.destination)
            }
            view = ViewState()
            return [.ask(.begin(keepingAnswers: keeps))]
        case .begin(let hasUsedBefore):
            // Whoever knows the program chooses in the menu, but for what it was started for.
            place = .waiting(for: hasUsedBefore && around.launch.dilemma == nil ? .home : nil)
            view = ViewState()
            return (hasUsedBefore ? [.ask(.skipStaircase)] : []) + [.ask(.begin(keepingAnswers: false))]
        case .leave(to: .meeting) where around.storage == .undecided:
            // Not before it is known who uses the log-on.
            place = .welcome(for: .meeting)
            view.highlight = nil
            return []
        case .leave(to: .track) where around.storage == .undecided:
            place = .welcome(for: .track)
            view.highlight = nil
            return []
        case .leave(let destination): return [.leave(to: destination)]
        }
    }

    /// What one came for, as far as it was said on the first screen.
    private var errand: Errand? { if case .welcome(let errand) = place { errand } else { nil } }

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        if case .welcome = place {
            place = .welcome(for: nil)
            view.highlight = nil
        }
        return []
    }
}
