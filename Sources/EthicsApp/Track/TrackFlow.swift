// Somebody who is new: a path of short pieces over some weeks, in any order, gone on with where it was left.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// A path through a track.
struct TrackFlow: Flow {
    /// Where one is.
    private(set) var place: Place
    /// The track.
    private(set) var track: Track
    /// The walk; nil before it is known where one works.
    private(set) var sitting: Sitting<TrackWalk>?
    /// What is met in the pieces; nil before it is known where one works.
    private(set) var path: TrackPath?
    /// What a code said before it was known to which municipality and workplace here it belongs.
    var code: TrackCode?
    /// The municipality, as far as it was said before the kind of workplace.
    private var chosen: Municipality?
    /// Where one goes once what waits is stored.
    private var next: Place?
    /// The day it is.
    private(set) var today: TrackDay
    /// What is seen of it.
    var view = ViewState()

    /// Where one is on the path.
    enum Place: Equatable, Sendable {
        /// Whether one begins, or has a code.
        case entrance
        /// A code is written.
        case code
        /// Which municipality one works in.
        case municipality
        /// At what kind of workplace.
        case workplace
        /// All pieces.
        case overview
        /// A piece, by its place in the track, at a stage of it.
        case piece(Int, Stage)
    }

    /// Where one is in a piece.
    enum Stage: Equatable, Sendable {
        /// What it is about.
        case intro
        /// A situation, by its place in the piece; with the answer that was given, once one was.
        case situation(Int, answer: Int?)
        /// What is said once one has chosen what to bring, or to talk with somebody.
        case after
        /// It is done.
        case end
    }

    /// What one can do.
    enum Action: WritingActions {
        /// Goes somewhere.
        case go(to: Place)
        /// What the field asks for.
        case write(WritingAction)
        /// Says which municipality one works in.
        case setMunicipality(String)
        /// Says at what kind of workplace; nil for another.
        case setWorkplace(String?)
        /// Opens a piece where it was left.
        case open(Int)
        /// Answers a situation.
        case answer(Int)
        /// Goes on after an answer that was read.
        case pass
        /// Opens the case of the piece.
        case openCase
        /// The piece is done.
        case finish
        /// Somewhere else.
        case leave(to: Destination)
    }

    // MARK: Beginning

    /// The beginning of a track.
    init(_ track: Track, in around: Surroundings, at moment: Moment) {
        self.track = track
        today = TrackDay(moment.now, in: around.launch.timeZone)
        place = .overview
        if around.storage == .memory {
            place = .entrance
            view.highlight = 0
        } else {
            begin(in: around, at: moment)
        }
    }

    /// Goes on with a walk that was read from the journal; nil when it can't be.
    init?(_ stored: StoredSession, in around: Surroundings, at moment: Moment) {
        guard let sitting = Sitting<TrackWalk>(path: stored, in: around), let library = around.library,
            let track = library.track(sitting.state.start.track)
        else { return nil }
        let start = sitting.state.start
        self.track = track
        today = TrackDay(moment.now, in: around.launch.timeZone)
        place = .overview
        path = TrackPath(
            track, workplace: start.workplace.flatMap { library.workplace($0) },
            municipality: sitting.content.municipality, in: library,
            firstCase: start.firstCase.map { TrackCode.number(ofCase: $0) } ?? 0)
        self.sitting = sitting
        show(.overview)
    }

    /// Asks what is not known of where one works, and else begins.
    mutating func begin(in around: Surroundings, at moment: Moment) {
        guard around.isMunicipalityKnown, let municipality = around.municipality else { return show(.municipality) }
        begin(at: municipality, around.settings.workplace, in: around, at: moment)
    }

    /// Asks at what kind of workplace one is where that is not known, and else begins.
    mutating func begin(
        at municipality: Municipality, _ workplace: String?, in around: Surroundings, at moment: Moment
    ) {
        chosen = municipality
        let isAsked = track.asksWorkplace && !around.workplacesOfNew.isEmpty
        guard workplace != nil || !isAsked else { return show(.workplace) }
        start(at: municipality, track.asksWorkplace ? workplace : nil, in: around, at: moment)
    }

    /// Begins the walk. Nothing is stored before the first answer.
    private mutating func start(
        at municipality: Municipality, _ workplace: String?, in around: Surroundings, at moment: Moment
    ) {
        guard let library = around.library else { return }
        let place = workplace.flatMap { library.workplace($0) }
        let made = TrackPath(
            track, workplace: place, municipality: municipality, in: library, firstCase: code?.firstCase ?? 0)
        let start = TrackStart(
            track: track.id, title: track.title, municipality: municipality.id, workplace: place?.id,
            day: (code.map { today.monday(ofWeek: $0.start) } ?? today).iso, pieces: track.pieces.map(\.id),
            firstCase: made.firstCase)
        path = made
        sitting = Sitting(
            session: moment.freshID, state: code?.walk(from: start) ?? TrackWalk(start), lastSequence: 0,
            content: CaseContent(library, for: municipality))
        show(.overview)
    }

    /// Shows a place with a fresh view.
    mutating func show(_ place: Place) {
        self.place = place
        view = ViewState()
        switch place {
        case .overview: view.highlight = nextPiece ?? 0
        case .entrance, .municipality, .workplace: view.highlight = 0
        case .code: view.field = TextField(text: "", limit: 60)
        case .piece(_, .intro), .piece(_, .after), .piece(_, .situation), .piece(_, .end): break
        }
    }

    /// Goes on with another track: a code says which.
    mutating func change(to track: Track) { self.track = track }

    /// The piece that comes next, by its place in the track; nil when all are done.
    var nextPiece: Int? {
        sitting.flatMap { $0.state.next }.flatMap { id in track.pieces.firstIndex { $0.id == id } }
    }

    mutating func look(in around: Surroundings, at moment: Moment) -> String? {
        today = TrackDay(moment.now, in: around.launch.timeZone)
        return nil
    }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .go(let place):
            if place == .overview, sitting == nil { begin(in: around, at: moment) } else { show(place) }
        case .write(.mend): view.found = []
        case .write(.submit), .write(.submitAnyway): return submit(view.field?.text ?? "", in: around, at: moment)
        case .setMunicipality(let id):
            guard let municipality = around.library?.municipality(id) else { break }
            var settings = around.settings
            settings.municipality = id
            begin(at: municipality, workplace(in: around), in: around, at: moment)
            return [.ask(.adopt(settings))]
        case .setWorkplace(let id):
            guard let municipality = chosen ?? around.municipality else { break }
            start(at: municipality, id, in: around, at: moment)
            guard let id else { break }
            var settings = around.settings
            settings.workplace = id
            return [.ask(.adopt(settings))]
        case .open(let index): open(index)
        case .answer(let answer):
            guard case .piece(let index, .situation(let place, _)) = place else { break }
            show(.piece(index, .situation(place, answer: answer)))
        case .pass: return pass(in: around, at: moment)
        case .openCase:
            guard case .piece(let index, _) = place, let content = content(index), let dilemma = content.dilemma
            else { break }
            let plan: Plan = content.piece.kind == .firstCase ? .first : .quick
            return [.leave(to: .reflection(dilemma: dilemma, plan: plan))]
        case .finish:
            guard case .piece(let index, _) = place else { break }
            return finish(index, on: around.isoDay(moment.now))
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    /// What is met in a piece.
    func content(_ index: Int) -> TrackPath.Content? {
        path.flatMap { $0.pieces.indices.contains(index) ? $0.pieces[index] : nil }
    }

    /// Opens a piece where it was left. One that is done begins anew.
    private mutating func open(_ index: Int) {
        guard let content = content(index), let sitting else { return }
        let passed = sitting.state.begun[content.piece.id] ?? 0
        if content.situations.indices.contains(passed), passed > 0 || content.piece.kind.beginsWithSituations {
            show(.piece(index, .situation(passed, answer: nil)))
        } else {
            show(.piece(index, .intro))
        }
    }

    /// The next situation; after the last one the case of the piece, or its end.
    private mutating func pass(in around: Surroundings, at moment: Moment) -> [Effect] {
        guard case .piece(let index, let stage) = place, let content = content(index) else { return [] }
        switch stage {
        case .intro where !content.situations.isEmpty:
            show(.piece(index, .situation(0, answer: nil)))
            return []
        case .situation(let passed, _):
            let isLast = passed + 1 >= content.situations.count
            if isLast, content.dilemma == nil {
                return finish(index, on: around.isoDay(moment.now))
            }
            return decide(
                .pass(piece: content.piece.id, places: passed + 1), on: around.isoDay(moment.now),
                then: .piece(index, isLast ? .intro : .situation(passed + 1, answer: nil)))
        case .intro, .after, .end:
            show(.piece(index, .after))
            return []
        }
    }

    /// A piece is done, on a day.
    private mutating func finish(_ index: Int, on day: String) -> [Effect] {
        decide(.finish(piece: track.pieces[index].id), on: day, then: .piece(index, .end))
    }

    private mutating func decide(_ intent: TrackIntent, on day: String, then place: Place) -> [Effect] {
        do throws(TrackRefusal) {
            let effects = try sitting?.decide(intent, given: day) ?? []
            if !effects.isEmpty { next = place }
            return effects
        } catch {
            // The track has changed since the walk began: what is there now is shown.
            show(.overview)
            return []
        }
    }

    // MARK: Back

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        switch place {
        case .entrance, .overview: return [.leave(to: .home)]
        case .code: show(.entrance)
        case .municipality, .workplace:
            guard sitting == nil, around.storage == .memory else { return [.leave(to: .home)] }
            show(.entrance)
        case .piece(let index, .situation(let situation, .some)):
            show(.piece(index, .situation(situation, answer: nil)))
        case .piece(let index, .after): show(.piece(index, .intro))
        case .piece: show(.overview)
        }
        return []
    }

    mutating func reopen(in around: Surroundings) -> [Effect] {
        // Back from a case: what was finished there is a piece that is done.
        guard case .piece(let index, _) = place, let content = content(index), let dilemma = content.dilemma,
            let sitting, sitting.state.done[content.piece.id] == nil
        else {
            if case .piece = place { show(.overview) }
            return []
        }
        let done = around.reflections.first {
            $0.subject == dilemma && $0.isFinished && around.isoDay($0.startedAt) >= sitting.state.start.day
        }
        guard let done else {
            show(.piece(index, .intro))
            return []
        }
        return finish(index, on: around.isoDay(done.updatedAt))
    }

    // MARK: Storing

    var sessionKind: String? { TrackWalk.kind }
    var unstored: [Effect] { sitting?.unstored ?? [] }
    var storedEvents: Int { sitting?.lastSequence ?? 0 }
    var storedSession: String? { sitting?.session }
    mutating func storeAnew() { sitting?.storeAnew() }
    mutating func goOn(withStored count: Int) -> [Effect] { sitting?.goOn(withStored: count) ?? [] }

    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch message {
        case .stored:
            guard sitting?.confirm() != nil else { return nil }
            show(next ?? .overview)
            next = nil
            return []
        case .journalFailed: return sitting?.catchUp()
        case .sessionRead(let stored) where sitting?.isCatchingUp == true && stored.session == sitting?.session:
            if let effects = sitting?.restore(after: stored) { return effects }
            guard let fresh = TrackFlow(stored, in: around, at: moment) else {
                let words = around.language.session(TrackWalk.kind)
                return [.leave(to: .home), .tell(words.unreadable(stored.unreadable), isWarning: true)]
            }
            self = fresh
            say(around.strings.conflict)
            return []
        default: return nil
        }
    }
}

extension Track.Kind {
    /// Whether one comes to the first situation at once.
    fileprivate var beginsWithSituations: Bool {
        switch self {
        case .rules, .recall: true
        case .firstCase, .limitedCase, .talk, .poster, .own, .sister, .meeting: false
        }
    }
}
