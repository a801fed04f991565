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
    let track: Track
    /// The walk; nil before it is known where one works.
    private(set) var sitting: Sitting<TrackWalk>?
    /// What is met in the pieces; nil before it is known where one works.
    private(set) var path: TrackPath?
    /// What a code said before it was known to which municipality and workplace here it belongs.
    private var code: TrackCode?
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
        self.track = track
        self.sitting = sitting
        today = TrackDay(moment.now, in: around.launch.timeZone)
        place = .overview
        let start = sitting.state.start
        path = TrackPath(
            track, workplace: start.workplace.flatMap { library.workplace($0) },
            municipality: library.municipality(start.municipality) ?? around.municipality, in: library,
            firstCase: start.firstCase.map { TrackCode.number(ofCase: $0) } ?? 0)
        show(.overview)
    }

    /// Asks what is not known of where one works, and else shows the overview.
    private mutating func begin(in around: Surroundings, at moment: Moment) {
        guard around.isMunicipalityKnown else { return show(.municipality) }
        // A code says where one works, also to a machine on which somebody else said something else.
        let isAsked = track.asksWorkplace && !around.workplacesOfNew.isEmpty
        guard code != nil || around.settings.workplace != nil || !isAsked else { return show(.workplace) }
        start(at: track.asksWorkplace ? around.settings.workplace : nil, in: around, at: moment)
    }

    /// Begins the walk. Nothing is stored before the first answer.
    private mutating func start(at workplace: String?, in around: Surroundings, at moment: Moment) {
        guard let library = around.library, let municipality = around.municipality else { return }
        let place = workplace.flatMap { library.workplace($0) }
        let made = TrackPath(
            track, workplace: place, municipality: municipality, in: library, firstCase: code?.firstCase ?? 0)
        path = made
        today = TrackDay(moment.now, in: around.launch.timeZone)
        let start = TrackStart(
            track: track.id, title: track.title, municipality: municipality.id, workplace: place?.id,
            day: (code.map { today.monday(ofWeek: $0.start) } ?? today).iso, pieces: track.pieces.map(\.id),
            firstCase: made.firstCase)
        var walk = TrackWalk(start)
        if let code {
            for (index, piece) in track.pieces.enumerated() where code.done.contains(index) {
                walk.apply(.finished(piece: piece.id, day: ""))
            }
            if code.place > 0, track.pieces.indices.contains(code.piece) {
                walk.apply(.passed(piece: track.pieces[code.piece].id, places: code.place - 1))
            }
        }
        sitting = Sitting(
            session: moment.freshID, state: walk, lastSequence: 0,
            content: CaseContent(
                municipality: municipality, frameworks: library.frameworks(of: municipality),
                considerations: library.considerations, floor: library.floor, wheel: library.wheel))
        show(.overview)
    }

    /// Shows a place with a fresh view.
    private mutating func show(_ place: Place) {
        self.place = place
        view = ViewState()
        switch place {
        case .overview: view.highlight = nextPiece ?? 0
        case .entrance, .municipality, .workplace: view.highlight = 0
        case .code: view.field = TextField(text: "", limit: 60)
        case .piece(_, .intro), .piece(_, .after), .piece(_, .situation), .piece(_, .end): break
        }
    }

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
            var settings = around.settings
            settings.municipality = id
            var changed = around
            changed.settings = settings
            begin(in: changed, at: moment)
            return [.ask(.adopt(settings))]
        case .setWorkplace(let id):
            var settings = around.settings
            settings.workplace = id
            start(at: id, in: around, at: moment)
            return id == nil ? [] : [.ask(.adopt(settings))]
        case .open(let index): return open(index, in: around)
        case .answer(let answer):
            guard case .piece(let index, .situation(let place, _)) = place else { break }
            show(.piece(index, .situation(place, answer: answer)))
        case .pass: return pass(in: around, at: moment)
        case .openCase:
            guard case .piece(let index, _) = place, let dilemma = content(index)?.dilemma else { break }
            return [.leave(to: .reflection(dilemma: dilemma, plan: index == 0 ? .first : .quick))]
        case .finish:
            guard case .piece(let index, _) = place else { break }
            return decide(.finish(piece: track.pieces[index].id), then: .piece(index, .end), in: around, at: moment)
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    /// What is met in a piece.
    func content(_ index: Int) -> TrackPath.Content? {
        path.flatMap { $0.pieces.indices.contains(index) ? $0.pieces[index] : nil }
    }

    /// Opens a piece where it was left. One that is done begins anew.
    private mutating func open(_ index: Int, in around: Surroundings) -> [Effect] {
        guard let content = content(index), let sitting else { return [] }
        let passed = sitting.state.begun[content.piece.id] ?? 0
        if content.situations.indices.contains(passed), passed > 0 || content.piece.kind.beginsWithSituations {
            show(.piece(index, .situation(passed, answer: nil)))
        } else {
            show(.piece(index, .intro))
        }
        return []
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
                return decide(.finish(piece: content.piece.id), then: .piece(index, .end), in: around, at: moment)
            }
            return decide(
                .pass(piece: content.piece.id, places: passed + 1),
                then: .piece(index, isLast ? .intro : .situation(passed + 1, answer: nil)), in: around, at: moment)
        case .intro, .after, .end:
            show(.piece(index, .after))
            return []
        }
    }

    private mutating func decide(
        _ intent: TrackIntent, then place: Place, in around: Surroundings, at moment: Moment
    ) -> [Effect] {
        do throws(TrackRefusal) {
            let effects = try sitting?.decide(intent, given: around.isoDay(moment.now)) ?? []
            if !effects.isEmpty { next = place }
            return effects
        } catch {
            // The track has changed since the walk began: what is there now is shown.
            show(.overview)
            return []
        }
    }

    // MARK: Writing

    mutating func typed(in around: Surroundings) -> [Effect] { [] }

    /// Takes a code.
    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] {
        let read: TrackCode
        do throws(TrackCode.Mistake) {
            read = try TrackCode(text)
        } catch {
            say(around.language.track.codeMistake(error), isWarning: true)
            return []
        }
        code = read
        let library = around.library
        let municipalities = (library?.municipalities ?? []).filter {
            TrackCode.number(ofMunicipality: $0.id) == read.municipality
        }
        let workplace = library?.workplaces.first { $0.number == read.workplace }
        var settings = around.settings
        if let workplace { settings.workplace = workplace.id }
        guard municipalities.count == 1 else {
            show(.municipality)
            say(around.language.track.codeMunicipalityStrange, isWarning: true)
            return [.ask(.adopt(settings))]
        }
        settings.municipality = municipalities[0].id
        var changed = around
        changed.settings = settings
        guard workplace != nil || read.workplace == 0 else {
            show(.workplace)
            say(around.language.track.codeWorkplaceStrange, isWarning: true)
            return [.ask(.adopt(settings))]
        }
        start(at: workplace?.id, in: changed, at: moment)
        return [.ask(.adopt(settings))]
    }

    /// Whether there is something to come back to.
    var hasBegun: Bool { sitting.map { !$0.state.done.isEmpty || !$0.state.begun.isEmpty } ?? false }

    /// The code of where one is; nil before it is known.
    func written(in around: Surroundings) -> TrackCode? {
        guard let sitting, let path else { return nil }
        let state = sitting.state
        let middle = state.begun.keys.compactMap { id in track.pieces.firstIndex { $0.id == id } }.min()
        return TrackCode(
            municipality: TrackCode.number(ofMunicipality: state.start.municipality),
            workplace: path.workplace?.number ?? 0,
            start: TrackDay(iso: state.start.day).map { TrackCode.week(ofDay: $0.number) } ?? 0,
            done: Set(track.pieces.indices.filter { state.done[track.pieces[$0].id] != nil }),
            firstCase: path.firstCase.map { TrackCode.number(ofCase: $0) } ?? 0, piece: middle ?? 0,
            place: middle.map { min((state.begun[track.pieces[$0].id] ?? 0) + 1, TrackCode.mostPlaces) } ?? 0,
            variant: track.number ?? 0)
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
        let isDone = around.reflections.contains {
            $0.subject == dilemma && $0.isFinished && around.isoDay($0.startedAt) >= sitting.state.start.day
        }
        guard isDone else {
            show(.piece(index, .intro))
            return []
        }
        let day = around.reflections.first { $0.subject == dilemma }.map { around.isoDay($0.updatedAt) } ?? ""
        do throws(TrackRefusal) {
            let effects = try self.sitting?.decide(.finish(piece: content.piece.id), given: day) ?? []
            next = .piece(index, .end)
            return effects
        } catch {
            show(.overview)
            return []
        }
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

extension Sitting<TrackWalk> {
    /// A walk that was read from the journal; nil when it is of another kind, or some of it can't be read.
    init?(path stored: StoredSession, in around: Surroundings) {
        guard stored.trouble == nil, stored.kind == TrackWalk.kind, let library = around.library,
            let walk = TrackWalk(folding: EventLog.readable(stored.bodies, of: TrackWalk.self)),
            let municipality = library.municipality(walk.start.municipality) ?? around.municipality
        else { return nil }
        self.init(
            session: stored.session, state: walk, lastSequence: stored.lastSequence,
            content: CaseContent(
                municipality: municipality, frameworks: library.frameworks(of: municipality),
                considerations: library.considerations, floor: library.floor, wheel: library.wheel))
    }
}
