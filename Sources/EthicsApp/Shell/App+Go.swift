// Going from one flow to another: what lives where, and the way back.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords

extension App {
    /// Whether the menu is on the screen.
    var isHome: Bool { if case .start(let flow) = screen { flow.place == .home } else { false } }

    /// Opens a screen. What was looked for among the cases is remembered when they are left.
    mutating func open(_ next: Screen) {
        if case .library(let flow) = screen { search = flow.search }
        screen = next
    }

    /// Opens the menu, or what is asked about in its place: the two would share their keys.
    mutating func openHome() -> [Effect] {
        trail = []
        around.path = nil
        if case .about(let followUp) = followUp {
            open(.mine(MineFlow(followUp)))
        } else {
            open(.start(StartFlow(.home, in: around)))
        }
        return readRecent()
    }

    /// Goes somewhere.
    mutating func go(to destination: Destination, at moment: Moment) -> [Effect] {
        switch destination {
        case .home: return openHome()
        case .back:
            guard let last = trail.popLast() else { return openHome() }
            around.path = nil
            open(last)
            return screen.flow.reopen(in: around)
        case .reflection(let dilemma, let plan):
            guard around.library?.dilemma(dilemma) != nil, let municipality = around.municipality else {
                return openHome()
            }
            trail = origin
            around.path =
                trail.lazy.compactMap { if case .track(let flow) = $0 { flow.track.title } else { nil } }.first
            return [.readCase(id: dilemma, municipality: municipality, plan: plan)]
        case .session(let id):
            trail = origin
            return around.session(id).map { [.read(session: id, kind: $0.kind)] } ?? []
        case .meeting(let dilemma): return prepareMeeting(about: dilemma)
        case .track(let id): return openTrack(id, at: moment)
        case .proposal(let dilemma): look(at: .proposal(dilemma: dilemma))
        case .cases: look(at: .cases)
        case .values: look(at: .values)
        case .reflections(let session):
            guard let flow = MineFlow(at: session, in: around) else { return openHome() }
            open(.mine(flow))
            return screen.flow.reopen(in: around)
        case .forgetting(let session, let unreadable):
            MineFlow(forgetting: session, unreadable: unreadable, in: around).map { open(.mine($0)) }
        case .settings: open(.settings(SettingsFlow(.all, in: around)))
        case .municipality:
            if isPreparing || isReflecting { trail.append(screen) }
            open(.settings(SettingsFlow(.municipality, asksWorkplace: !isPreparing, in: around)))
        case .help: overlay.lookup = Overlay.Lookup(about: .keys)
        case .end: return leave()
        }
        return []
    }

    /// The way back from what is begun now: to where one looked around.
    private var origin: [Screen] {
        switch screen {
        case .library, .track: [screen]
        case .start, .reflecting, .meeting, .mine, .settings: []
        }
    }

    /// Opens a path: the one that is kept, else a new one.
    private mutating func openTrack(_ id: String?, at moment: Moment) -> [Effect] {
        guard let track = around.track(id) else { return openHome() }
        trail = []
        if let kept = around.sessions.first(where: { $0.kind == TrackWalk.kind && $0.subject == track.id }) {
            return [.read(session: kept.id, kind: kept.kind)]
        }
        open(.track(TrackFlow(track, in: around, at: moment)))
        return []
    }

    /// Whether a meeting is being prepared on the screen.
    private var isPreparing: Bool {
        if case .meeting(let flow) = screen, case .setup = flow.place { true } else { false }
    }

    /// Whether a reflection that is not over is on the screen.
    private var isReflecting: Bool {
        if case .reflecting(let flow) = screen { !flow.walk.reflection.isFinished } else { false }
    }

    /// Looks around among cases and values; also for a case for the meeting that is being prepared.
    private mutating func look(at place: LibraryFlow.Place) {
        guard around.library != nil else { return }
        let isForMeeting = isPreparing
        trail = isForMeeting ? trail + [screen] : []
        open(.library(LibraryFlow(place, search: search, isForMeeting: isForMeeting, in: around)))
    }

    /// Prepares a meeting: the one that a case was looked for, else a new one.
    private mutating func prepareMeeting(about dilemma: String?) -> [Effect] {
        if case .meeting(var flow)? = trail.last, let effects = flow.take(dilemma, in: around) {
            trail.removeLast()
            open(.meeting(flow))
            return effects
        }
        trail = origin
        let flow = MeetingFlow(preparing: dilemma, in: around)
        open(.meeting(flow))
        return flow.readPast(in: around)
    }
}
