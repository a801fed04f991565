// Which flow is on the screen. The one place that knows all of them.

import EthicsEngine
import EthicsPage

/// The flow that is on the screen. Indirect, because the state is copied for every message, and a meeting is large.
indirect enum Screen: Equatable, Sendable {
    case start(StartFlow)
    case reflecting(ReflectingFlow)
    case meeting(MeetingFlow)
    case library(LibraryFlow)
    case mine(MineFlow)
    case settings(SettingsFlow)
    case track(TrackFlow)

    /// The flow, whichever it is.
    var flow: any Flow {
        get {
            switch self {
            case .start(let flow): flow
            case .reflecting(let flow): flow
            case .meeting(let flow): flow
            case .library(let flow): flow
            case .mine(let flow): flow
            case .settings(let flow): flow
            case .track(let flow): flow
            }
        }
        set {
            switch self {
            case .start: (newValue as? StartFlow).map { self = .start($0) }
            case .reflecting: (newValue as? ReflectingFlow).map { self = .reflecting($0) }
            case .meeting: (newValue as? MeetingFlow).map { self = .meeting($0) }
            case .library: (newValue as? LibraryFlow).map { self = .library($0) }
            case .mine: (newValue as? MineFlow).map { self = .mine($0) }
            case .settings: (newValue as? SettingsFlow).map { self = .settings($0) }
            case .track: (newValue as? TrackFlow).map { self = .track($0) }
            }
        }
    }

    /// What is seen of the flow. Asked for many times for each key, so without a detour round `any Flow`.
    var view: ViewState {
        get {
            switch self {
            case .start(let flow): flow.view
            case .reflecting(let flow): flow.view
            case .meeting(let flow): flow.view
            case .library(let flow): flow.view
            case .mine(let flow): flow.view
            case .settings(let flow): flow.view
            case .track(let flow): flow.view
            }
        }
        set {
            func change<Changed: Flow>(_ flow: Changed, _ screen: (Changed) -> Screen) {
                var flow = flow
                flow.view = newValue
                self = screen(flow)
            }
            switch self {
            case .start(let flow): change(flow, Screen.start)
            case .reflecting(let flow): change(flow, Screen.reflecting)
            case .meeting(let flow): change(flow, Screen.meeting)
            case .library(let flow): change(flow, Screen.library)
            case .mine(let flow): change(flow, Screen.mine)
            case .settings(let flow): change(flow, Screen.settings)
            case .track(let flow): change(flow, Screen.track)
            }
        }
    }

    /// The flow's page.
    func page(in around: Surroundings) -> Page<Action> {
        switch self {
        case .start(let flow): flow.page(in: around).map(Action.start)
        case .reflecting(let flow): flow.page(in: around).map(Action.reflecting)
        case .meeting(let flow): flow.page(in: around).map(Action.meeting)
        case .library(let flow): flow.page(in: around).map(Action.library)
        case .mine(let flow): flow.page(in: around).map(Action.mine)
        case .settings(let flow): flow.page(in: around).map(Action.settings)
        case .track(let flow): flow.page(in: around).map(Action.track)
        }
    }

    /// Carries out an action of the flow's page.
    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        func change<Changed: Flow>(
            _ flow: Changed, _ action: Changed.Action, _ screen: (Changed) -> Screen
        ) -> [Effect] {
            var flow = flow
            let effects = flow.update(action, in: around, at: moment)
            self = screen(flow)
            return effects
        }
        return switch (self, action) {
        case (.start(let flow), .start(let action)): change(flow, action, Screen.start)
        case (.reflecting(let flow), .reflecting(let action)): change(flow, action, Screen.reflecting)
        case (.meeting(let flow), .meeting(let action)): change(flow, action, Screen.meeting)
        case (.library(let flow), .library(let action)): change(flow, action, Screen.library)
        case (.mine(let flow), .mine(let action)): change(flow, action, Screen.mine)
        case (.settings(let flow), .settings(let action)): change(flow, action, Screen.settings)
        case (.track(let flow), .track(let action)): change(flow, action, Screen.track)
        // A page is read before anything changes, so that its actions are always those of the flow that is shown.
        case (.start, _), (.reflecting, _), (.meeting, _), (.library, _), (.mine, _), (.settings, _), (.track, _): []
        }
    }

    /// The screen of a session that was read, in the flow of its kind; nil when it can't be shown.
    init?(_ stored: StoredSession, in around: Surroundings, at moment: Moment) {
        let screen: Screen? =
            switch stored.kind {
            case Reflection.kind: ReflectingFlow(stored, in: around).map(Screen.reflecting)
            case Meeting.kind: MeetingFlow(stored, in: around, at: moment).map(Screen.meeting)
            case TrackWalk.kind: TrackFlow(stored, in: around, at: moment).map(Screen.track)
            default: nil
            }
        guard let screen else { return nil }
        self = screen
    }
}

/// What choosing an option or pressing Enter does: something of the flow that is shown, or of what lies over it.
enum Action: Equatable, Sendable {
    case start(StartFlow.Action)
    case reflecting(ReflectingFlow.Action)
    case meeting(MeetingFlow.Action)
    case library(LibraryFlow.Action)
    case mine(MineFlow.Action)
    case settings(SettingsFlow.Action)
    case track(TrackFlow.Action)
    case shell(ShellAction)
}
