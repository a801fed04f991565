// One sample or more of every event that can be stored. A case that is added to a kind's events does not compile before it
// has a name here, and a name not before it has its samples.

@testable import EthicsEngine

/// A kind of session whose events have samples.
protocol Sampled: SessionKind {
    /// The names of the cases of its events.
    associatedtype Name: CaseIterable & Equatable & Sendable

    /// The name of an event's case.
    static func name(of event: Event) -> Name
    /// Samples of a case that between them have every property it may have.
    static func samples(of name: Name) -> [Event]
    /// An event without what was added to its start after logs were frozen.
    static func asFrozen(_ event: Event) -> Event
}

extension Reflection {
    static func asFrozen(_ event: ReflectionEvent) -> ReflectionEvent { event }
}

extension Meeting {
    /// The kinds of workplace took the place of a sector.
    static func asFrozen(_ event: MeetingEvent) -> MeetingEvent {
        guard case .began(var start) = event else { return event }
        start.workplaces = nil
        return .began(start: start)
    }
}

extension Sampled {
    /// Samples of every case, the beginning first.
    static var samples: [Event] { Name.allCases.flatMap(samples) }
}

enum ReflectionEventName: CaseIterable {
    case started, choseFirst, rated, pointedOut, setAgainst, answeredField, pickedStatement, pickedField, tookStance
    case tookArgument, wroteArgument, ownedUp, answeredWhatIf, choseFinal, wantedOwnAlternative, wroteAlternative
    case choseNearest, ratedAgain, gaveReason, chosenContact, choseInScene, guessed, disagreed, agreed, choseSaying
    case said, tookAlong, wantedOwnMeasure, followedUp, continued, wentBack, undone, finished
}

extension Reflection: Sampled {
    static func name(of event: ReflectionEvent) -> ReflectionEventName {
        switch event {
        case .started: .started
        case .choseFirst: .choseFirst
        case .rated: .rated
        case .pointedOut: .pointedOut
        case .setAgainst: .setAgainst
        case .answeredField: .answeredField
        case .pickedStatement: .pickedStatement
        case .pickedField: .pickedField
        case .tookStance: .tookStance
        case .tookArgument: .tookArgument
        case .wroteArgument: .wroteArgument
        case .ownedUp: .ownedUp
        case .answeredWhatIf: .answeredWhatIf
        case .choseFinal: .choseFinal
        case .wantedOwnAlternative: .wantedOwnAlternative
        case .wroteAlternative: .wroteAlternative
        case .choseNearest: .choseNearest
        case .ratedAgain: .ratedAgain
        case .gaveReason: .gaveReason
        case .chosenContact: .chosenContact
        case .choseInScene: .choseInScene
        case .guessed: .guessed
        case .disagreed: .disagreed
        case .agreed: .agreed
        case .choseSaying: .choseSaying
        case .said: .said
        case .tookAlong: .tookAlong
        case .wantedOwnMeasure: .wantedOwnMeasure
        case .followedUp: .followedUp
        case .continued: .continued
        case .wentBack: .wentBack
        case .undone: .undone
        case .finished: .finished
        }
    }

    static func samples(of name: ReflectionEventName) -> [ReflectionEvent] {
        switch name {
        case .started: [.started(start: LogSamples.reflection)]
        case .choseFirst: [.choseFirst(choice: "bli"), .choseFirst(choice: nil)]
        case .rated: [.rated(confidence: .veryDoubtful)]
        case .pointedOut: [.pointedOut(step: .mostToLose, party: "barnet"), .pointedOut(step: .notInRoom, party: nil)]
        case .setAgainst: [.setAgainst(text: "Ro mot frihet")]
        case .answeredField: [.answeredField(lens: .law, answer: .doubt)]
        case .pickedStatement: [.pickedStatement(id: "rett")]
        case .pickedField: [.pickedField(lens: .identity)]
        case .tookStance: [.tookStance(stance: .wavering)]
        case .tookArgument: [.tookArgument(argument: "bli"), .tookArgument(argument: nil)]
        case .wroteArgument: [.wroteArgument(text: "Han kan ha rett")]
        case .ownedUp: [.ownedUp(rationalisation: "alle-gjor-det"), .ownedUp(rationalisation: nil)]
        case .answeredWhatIf:
            [.answeredWhatIf(whatIf: "kveld", choice: "ut"), .answeredWhatIf(whatIf: "natt", choice: nil)]
        case .choseFinal: [.choseFinal(choice: "ut")]
        case .wantedOwnAlternative: [.wantedOwnAlternative]
        case .wroteAlternative: [.wroteAlternative(text: "Spørre dattera")]
        case .choseNearest: [.choseNearest(choice: "ut"), .choseNearest(choice: nil)]
        case .ratedAgain: [.ratedAgain(confidence: .sure)]
        case .gaveReason: [.gaveReason(text: "Fordi det er mørkt")]
        case .chosenContact: [.chosenContact(contact: "leder"), .chosenContact(contact: nil)]
        case .choseInScene: [.choseInScene(scene: "etterpa", choice: "si-fra")]
        case .guessed: [.guessed(value: "respekt"), .guessed(value: nil)]
        case .disagreed: [.disagreed(disagreement: Disagreement(reason: "bli/omtanke", text: "Nei"))]
        case .agreed: [.agreed(reason: "bli/omtanke")]
        case .choseSaying: [.choseSaying(source: .own)]
        case .said: [.said(text: "Jeg ble med ham ut")]
        case .tookAlong:
            [
                .tookAlong(measure: Measure(.askLeader)), .tookAlong(measure: Measure(text: "Ringe")),
                .tookAlong(measure: nil),
            ]
        case .wantedOwnMeasure: [.wantedOwnMeasure]
        case .followedUp: [.followedUp(outcome: .dropped, text: "Fikk ikke tid")]
        case .continued: [.continued]
        case .wentBack: [.wentBack]
        case .undone: [.undone]
        case .finished: [.finished]
        }
    }
}

enum MeetingEventName: CaseIterable {
    case began, continued, skipped, wentBack, wentToOutcome, extended, followedUp, pickedField, closed, disagreed,
        agreed
    case said, settled, amended, unsettled, finished, reopened, archived
}

extension Meeting: Sampled {
    static func name(of event: MeetingEvent) -> MeetingEventName {
        switch event {
        case .began: .began
        case .continued: .continued
        case .skipped: .skipped
        case .wentBack: .wentBack
        case .wentToOutcome: .wentToOutcome
        case .extended: .extended
        case .followedUp: .followedUp
        case .pickedField: .pickedField
        case .closed: .closed
        case .disagreed: .disagreed
        case .agreed: .agreed
        case .said: .said
        case .settled: .settled
        case .amended: .amended
        case .unsettled: .unsettled
        case .finished: .finished
        case .reopened: .reopened
        case .archived: .archived
        }
    }

    static func samples(of name: MeetingEventName) -> [MeetingEvent] {
        let agreement = AgreedMeasure(what: "Snakke med legen", role: "primærkontakten", due: "12.12.2026")
        var underWay = agreement
        underWay.isUnderWay = true
        return switch name {
        case .began: [.began(start: LogSamples.meeting)]
        case .continued: [.continued(used: 60)]
        case .skipped: [.skipped(used: 61)]
        case .wentBack: [.wentBack(used: 62)]
        case .wentToOutcome: [.wentToOutcome(used: 63)]
        case .extended: [.extended(seconds: 120, used: 64)]
        case .followedUp: [.followedUp(measure: 0, outcome: .underWay)]
        case .pickedField: [.pickedField(lens: .morality)]
        case .closed:
            LogSamples.disclosures.map { .closed(result: RoundResult(round: .first, way: .slips, disclosure: $0)) }
        case .disagreed: [.disagreed(disagreement: Disagreement(reason: "ut/omtanke", text: "Vi er uenige"))]
        case .agreed: [.agreed(reason: "ut/omtanke")]
        case .said: [.said(text: "Vi ringer først")]
        case .settled: [.settled(measure: agreement), .settled(measure: underWay)]
        case .amended: [.amended(measure: 0, to: agreement), .amended(measure: 1, to: underWay)]
        case .unsettled: [.unsettled(measure: 1)]
        case .finished: [.finished(used: 900)]
        case .reopened: [.reopened]
        case .archived: [.archived(isConsidered: true)]
        }
    }
}

/// What samples are made of.
enum LogSamples {
    private static let content = [
        ContentReference(key: ContentKey(kind: .dilemma, id: "den-laste-dora"), hash: "0123456789abcdef")
    ]

    static let reflection = ReflectionStart(
        plan: .full, dilemma: "den-laste-dora", municipality: "felles", content: content)

    static let meeting: MeetingStart = {
        var earlier = AgreedMeasure(what: "Lage en rutine", role: "lederen", due: "før jul")
        earlier.isUnderWay = true
        var start = MeetingStart(
            plan: .half, dilemma: "den-laste-dora", municipality: "felles", group: "Kveldsvakta", people: 8,
            isLeader: true, agreed: [earlier], content: content)
        start.workplaces = ["sykehjem"]
        start.audience = .employee
        return start
    }()

    static let disclosures: [Disclosure] = [
        .counts(values: [OptionCount(option: "bli", count: 5), OptionCount(option: "ut", count: 3)]),
        .unanimous(option: "ut"), .majority(option: "bli"), .split, .suppressed,
    ]

    /// The key of every kind of disclosure, so that one that is added is not left out above.
    static func key(of disclosure: Disclosure) -> String {
        switch disclosure {
        case .counts: "counts"
        case .unanimous: "unanimous"
        case .majority: "majority"
        case .split: "split"
        case .suppressed: "suppressed"
        }
    }
}

enum TrackEventName: CaseIterable {
    case began, passed, finished
}

extension TrackWalk: Sampled {
    static func asFrozen(_ event: TrackEvent) -> TrackEvent { event }

    static func name(of event: TrackEvent) -> TrackEventName {
        switch event {
        case .began: .began
        case .passed: .passed
        case .finished: .finished
        }
    }

    static func samples(of name: TrackEventName) -> [TrackEvent] {
        switch name {
        case .began:
            [
                .began(
                    start: TrackStart(
                        track: "ny-i-jobben", title: "Ny i jobben", municipality: "lier", workplace: "sykehjem",
                        day: "2026-11-30", pieces: ["forste-vakt", "loven", "husker-du"], firstCase: "sokkene"))
            ]
        case .passed: [.passed(piece: "husker-du", places: 2)]
        case .finished:
            [.finished(piece: "forste-vakt", day: "2026-12-01"), .finished(piece: "loven", day: "")]
        }
    }
}
