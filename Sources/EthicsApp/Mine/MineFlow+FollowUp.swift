// «Hva ble det til?»: what became of something that was taken along is stored with the reflection that it comes from.

import EthicsEngine
import EthicsPage
import EthicsWords

extension MineFlow {
    /// What is followed up; nil elsewhere.
    var followUp: FollowUp? {
        get {
            switch place {
            case .followUp(let followUp), .dropped(let followUp): followUp
            case .list, .reading, .forgetting: nil
            }
        }
        set {
            guard let newValue else { return }
            switch place {
            case .followUp: place = .followUp(newValue)
            case .dropped: place = .dropped(newValue)
            case .list, .reading, .forgetting: break
            }
        }
    }

    private var isDropped: Bool { if case .dropped = place { true } else { false } }

    /// Stores what became of it.
    mutating func follow(_ outcome: Measure.Outcome, text: String) -> [Effect] {
        (try? followUp?.walk.decide(.followUp(outcome, text: text), given: ReflectionContext())) ?? []
    }

    /// What became of it is stored; nil when nothing waited.
    mutating func confirm(in around: Surroundings) -> [Effect]? {
        guard let session = followUp?.walk.session, let events = followUp?.walk.confirm() else { return nil }
        let isAskedAgain = events.contains { if case .followedUp(.underWay, _) = $0 { true } else { false } }
        let mine = around.language.mine
        let done: [Effect] = [
            .ask(.endFollowUp), .leave(to: .home), .tell(isAskedAgain ? mine.askedAgain : mine.noted),
        ]
        return done + (isDropped ? [.saveDraft(session: session, field: FollowUp.draftField, text: nil)] : [])
    }

    // MARK: Writing and storing

    var draftPlace: (session: String, field: String)? {
        isDropped ? followUp.map { ($0.walk.session, FollowUp.draftField) } : nil
    }

    mutating func keepDraft(_ text: String?, as name: String) { followUp?.walk.drafts[name] = text }

    mutating func submit(_ text: String, in around: Surroundings, at moment: Moment) -> [Effect] {
        follow(.dropped, text: text)
    }

    var unstored: [Effect] { followUp?.walk.unstored ?? [] }

    var storedEvents: Int { followUp?.walk.lastSequence ?? 0 }

    var storedSession: String? { followUp?.walk.session }

    mutating func storeAnew() { followUp?.walk.storeAnew() }

    mutating func goOn(withStored count: Int) -> [Effect] { followUp?.walk.goOn(withStored: count) ?? [] }
}
