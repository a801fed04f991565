// Carrying out actions that concern the program as a whole.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Carries out an action.
    mutating func perform(_ action: Action, at moment: Moment) -> [Effect] {
        switch action {
        case .keepAnswers(let keeps):
            storage = keeps ? .opening : .memory
            waiting = waiting ?? firstAction
            open(.waiting)
            return [keeps ? .openJournal : .keepInMemory] + proceed(at: moment)
        case .reflect(let intent): return reflect(intent, at: moment)
        case .submitText: return submit(anyway: false, at: moment)
        case .submitTextAnyway: return submit(anyway: true, at: moment)
        case .mendText:
            view.found = []
            view.highlight = nil
            return []
        case .start(let dilemma, let plan):
            rememberOrigin()
            return start(dilemma, plan: plan)
        case .resume(let session):
            rememberOrigin()
            return [.read(session: session)]
        case .goHome:
            if !isMunicipalityKnown, library.map({ $0.municipalities.count > 1 }) == true,
                case .walkDone = screen
            {
                open(.municipality)
            } else {
                open(.home)
            }
            return []
        case .browse(let place):
            browse(place)
            return []
        case .browseBack:
            browseBack()
            return []
        case .narrow(let filter):
            narrow(filter)
            return []
        case .propose, .openReflections, .turn, .readAgain, .askForgetOne, .forgetOne, .keepReflection, .followUp,
            .askWhyDropped, .postponeFollowUp:
            return performMine(action)
        case .prepareMeeting, .changeSetup, .beginMeeting, .writeSheet, .meet, .turnRoom, .closeRound, .ballotRow,
            .castAnswer, .restartRound, .amendAgreement, .agreeRole, .agreeDue, .anotherCase, .writeMinutes:
            return performMeeting(action, at: moment)
        case .openSettings:
            open(.settings)
            return []
        case .askMunicipality:
            if case .setup(let setup) = screen { keptSetup = setup }
            open(.municipality)
            return []
        case .setMunicipality(let id):
            let wasKnown = isMunicipalityKnown
            settings.municipality = id
            let save: [Effect] = storage == .disk ? [.saveSettings(settings)] : []
            if let keptSetup { return save + prepareMeeting(dilemma: keptSetup.wanted) }
            open(wasKnown ? .settings : .home)
            return save
        case .toggleColor:
            let isOn = !(settings.color ?? true)
            settings.color = isOn
            return [.setColor(isOn)] + (storage == .disk ? [.saveSettings(settings)] : [])
        case .toggleContrast:
            let isOn = !(settings.contrast ?? false)
            settings.contrast = isOn
            return [.setContrast(isOn)] + (storage == .disk ? [.saveSettings(settings)] : [])
        case .toggleLogon: return toggleLogon()
        case .shareLogon: return keepNothing(notice: language.mine.nowSharedKept)
        case .askForget:
            open(.forget)
            return []
        case .forgetAll: return [.forgetAll]
        case .retry:
            trouble = nil
            view.highlight = nil
            guard storage == .disk else {
                storage = .opening
                return [.openJournal]
            }
            return storePending
        case .goWithoutStoring:
            trouble = nil
            view.highlight = nil
            storage = .memory
            // A fresh journal has nothing of this reflection: all of it goes there.
            switch screen {
            case .reflection(var walk):
                walk.lastSequence = 0
                screen = .reflection(walk)
            case .meeting(var room):
                room.lastSequence = 0
                screen = .meeting(room)
            case .meetingDone(var room):
                room.lastSequence = 0
                screen = .meetingDone(room)
            default: break
            }
            isCatchingUp = false
            pending?.walk.lastSequence = 0
            return [.keepInMemory] + (storePending.isEmpty ? proceed(at: moment) : storePending)
        case .fold:
            view.isExpanded = false
            view.scroll = 0
            return []
        case .showReasons: return closeValues() ?? []
        case .endWalk:
            if case .reflection(let walk) = screen { open(.walkDone(walk)) }
            return []
        case .openHelp:
            view.isHelp = true
            view.scroll = 0
            return []
        case .closeHelp:
            view.isHelp = false
            view.scroll = 0
            return []
        case .quit: return leave()
        }
    }

    /// Stores what waits to be stored.
    private var storePending: [Effect] {
        if let pending { return [store(pending)] }
        guard let meetingPending, let room = currentRoom else { return [] }
        return [store(meetingPending, in: room)]
    }

    /// Carries out an action that concerns a meeting.
    private mutating func performMeeting(_ action: Action, at moment: Moment) -> [Effect] {
        switch action {
        case .prepareMeeting(let dilemma):
            // Not before it is known who uses the log-on.
            guard storage != .undecided else {
                waiting = action
                view.highlight = nil
                return []
            }
            if keptSetup == nil { rememberOrigin() }
            return prepareMeeting(dilemma: dilemma)
        case .changeSetup(let change): changeSetup(change)
        case .beginMeeting(let dilemma), .writeSheet(let dilemma):
            guard case .setup(let setup) = screen, let municipality, let start = start(of: setup, on: dilemma) else {
                break
            }
            if case .writeSheet = action { return [.writeSheet(start, municipality: municipality)] }
            return [.readMeetingCase(start, municipality: municipality)]
        case .meet(let intent):
            // Answers that were given are not passed by: going on closes the round.
            if intent == .goOn, hasTyped { return closeRound(anyway: false, at: moment) }
            return meet(intent, at: moment)
        case .turnRoom(let side): return leaveRoomSide(for: side)
        case .closeRound(let anyway): return closeRound(anyway: anyway, at: moment)
        case .ballotRow(let row): view.highlight = row
        case .castAnswer(let index): castAnswer(index)
        case .restartRound: restartRound()
        case .amendAgreement(let index, let stage): amendAgreement(index, stage)
        case .agreeRole(let role): return agree(role: role, at: moment)
        case .agreeDue(let due): return agree(due: due, at: moment)
        case .anotherCase:
            let effects = meet(.finish, at: moment)
            isAnotherCaseWanted = true
            return effects
        case .writeMinutes: return writeMinutes()
        default: break
        }
        return []
    }

    /// Where the way back from a reflection leads.
    private mutating func rememberOrigin() {
        switch screen {
        case .browsing, .proposal: origin = screen
        default: origin = nil
        }
    }

    /// What the program does first: the dilemma that was asked for, else the first case.
    private var firstAction: Action? {
        if launch.meeting != nil { return .prepareMeeting(dilemma: launch.dilemma) }
        if let dilemma = launch.dilemma { return .start(dilemma: dilemma, plan: launch.plan) }
        return library.flatMap { Suggestion.next(in: $0, sessions: [])?.id }.map {
            .start(dilemma: $0, plan: launch.plan)
        }
    }

    /// Goes on with what was waiting for content and journal, once both are there.
    mutating func proceed(at moment: Moment) -> [Effect] {
        guard trouble == nil, isReady else { return [] }
        return seekFollowUp() + proceedWaiting(at: moment)
    }

    private mutating func proceedWaiting(at moment: Moment) -> [Effect] {
        // Not before the menu is whole: Enter would choose what is about to move.
        if screen == .home, view.highlight == nil { view.highlight = 0 }
        guard screen == .waiting else { return [] }
        if launch.meeting == nil, let dilemma = launch.dilemma,
            let session = reflections.first(where: { $0.subject == dilemma && !$0.isFinished })
        {
            waiting = nil
            return [.read(session: session.id)]
        }
        guard let action = waiting ?? firstAction else {
            open(.home)
            return []
        }
        waiting = nil
        return perform(action, at: moment)
    }

    /// Shows what stands in the way of storing. A conflict is none: the reflection is read again.
    mutating func fail(_ error: JournalError) -> [Effect] {
        guard let trouble = Trouble(error) else {
            if meetingPending != nil, let room = currentRoom {
                meetingPending = nil
                isAnotherCaseWanted = false
                isCatchingUp = true
                return [.read(session: room.session)]
            }
            guard let pending else { return [] }
            self.pending = nil
            if pending.isFollowUp {
                // It was followed up or deleted in another window.
                postponeFollowUp()
                return []
            }
            isCatchingUp = true
            return [.read(session: pending.walk.session)]
        }
        self.trouble = trouble
        view.highlight = nil
        view.scroll = 0
        view.isHelp = false
        return []
    }
}

/// Which case comes next.
enum Suggestion {
    /// The case to suggest: those never begun first, in the order of the track for new employees, then the ones for new
    /// employees, judgement before law, the shortest first. When all are done, the one that was done longest ago. One that
    /// can be continued is not suggested.
    static func next(in library: Catalogue, sessions: [JournalSession]) -> DilemmaSummary? {
        let begun = Set(sessions.map(\.subject))
        let fresh = library.dilemmas.filter { !begun.contains($0.id) }
        let track = library.tracks.first { $0.audience.contains(.newEmployee) }?.dilemmas ?? []
        let begins = track.lazy.compactMap { id in fresh.first { $0.id == id } }.first
        if let next = begins ?? fresh.min(by: { rank($0) < rank($1) }) { return next }
        let unfinished = Set(sessions.filter { !$0.isFinished }.map(\.subject))
        // Newest first, each case once: the last of them was done longest ago.
        var seen: Set<String> = []
        let latest = sessions.filter { seen.insert($0.subject).inserted && !unfinished.contains($0.subject) }
        return latest.reversed().lazy.compactMap { library.dilemma($0.subject) }.first
    }

    /// Full cases before simple ones: the first cases show what the program can do.
    private static func rank(_ dilemma: DilemmaSummary) -> (Int, Int, Int, Int, String) {
        (
            dilemma.audience.contains(.newEmployee) ? 0 : 1, dilemma.format == .full ? 0 : 1,
            dilemma.kind == .judgement ? 0 : 1, dilemma.minutes, dilemma.id
        )
    }
}
