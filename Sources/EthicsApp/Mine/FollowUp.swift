// Something that was taken along from a reflection and not followed up yet.

import EthicsEngine
import Foundation

/// Something that was taken along and not followed up yet.
struct FollowUp: Equatable, Sendable {
    /// The name in the journal of what is written about something that was dropped.
    static let draftField = "droppet"
    /// How many reflections are looked through at the start, so that the start stays quick whatever is stored.
    static let looked = 20

    /// The reflection that it was taken along from.
    var walk: Walk
    /// When that reflection was begun.
    let startedAt: Date

    /// Whether these events took something along that nobody has said the end of.
    static func isOpen(_ events: [ReflectionEvent]) -> Bool {
        var isTaken = false
        var outcome: Measure.Outcome?
        for event in events {
            switch event {
            case .tookAlong(let measure): isTaken = measure != nil
            case .followedUp(let value, _): outcome = value
            case .started, .choseFirst, .rated, .pointedOut, .setAgainst, .answeredField, .pickedStatement,
                .pickedField,
                .tookStance, .tookArgument, .wroteArgument, .ownedUp, .answeredWhatIf, .choseFinal,
                .wantedOwnAlternative,
                .wroteAlternative, .choseNearest, .ratedAgain, .gaveReason, .chosenContact, .choseInScene, .guessed,
                .disagreed, .agreed, .choseSaying, .said, .wantedOwnMeasure, .continued, .wentBack, .undone, .finished:
                break
            }
        }
        return isTaken && (outcome == nil || outcome == .underWay)
    }
}
