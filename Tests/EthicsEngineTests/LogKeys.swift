// Every key that a log may hold, by kind: the promise about privacy, word by word. Nothing by which somebody who answered
// could be found.

import Foundation

@testable import EthicsEngine

enum LogKeys {
    /// What stands beside every event.
    private static let envelope: Set<String> = ["kind", "format"]

    private static let content: Set<String> = ["content.key.kind", "content.key.id", "content.hash"]

    static let reflection: Set<String> =
        envelope.union(content.map { "started.start." + $0 }).union([
            "started.start.plan", "started.start.dilemma", "started.start.municipality",
            "choseFirst", "choseFirst.choice", "rated.confidence", "pointedOut.step", "pointedOut.party",
            "setAgainst.text", "answeredField.lens", "answeredField.answer", "pickedStatement.id", "pickedField.lens",
            "tookStance.stance", "tookArgument", "tookArgument.argument", "wroteArgument.text", "ownedUp",
            "ownedUp.rationalisation", "answeredWhatIf.whatIf", "answeredWhatIf.choice", "choseFinal.choice",
            "wantedOwnAlternative", "wroteAlternative.text", "choseNearest", "choseNearest.choice",
            "ratedAgain.confidence", "gaveReason.text", "chosenContact", "chosenContact.contact",
            "choseInScene.scene", "choseInScene.choice", "guessed", "guessed.value", "disagreed.disagreement.reason",
            "disagreed.disagreement.text", "agreed.reason", "choseSaying.source", "said.text", "tookAlong",
            "tookAlong.measure.ready", "tookAlong.measure.text", "wantedOwnMeasure", "followedUp.outcome",
            "followedUp.text", "continued", "wentBack", "undone", "finished",
        ])

    /// Which pieces, and on which day. No answer and no text.
    static let track: Set<String> = envelope.union([
        "began.start.track", "began.start.title", "began.start.municipality", "began.start.workplace",
        "began.start.day", "began.start.pieces", "began.start.firstCase", "passed.piece", "passed.places",
        "finished.piece", "finished.day",
    ])

    /// `used` is the meeting's own time, of what the meeting leader did; no answer has one.
    static let meeting: Set<String> =
        envelope.union(content.map { "began.start." + $0 }).union([
            "began.start.plan", "began.start.dilemma", "began.start.municipality", "began.start.group",
            "began.start.people", "began.start.isLeader", "began.start.way", "began.start.minimum",
            "began.start.workplaces", "began.start.audience", "began.start.agreed.what", "began.start.agreed.role",
            "began.start.agreed.due", "began.start.agreed.isUnderWay",
            "continued.used", "skipped.used", "wentBack.used", "wentToOutcome.used", "extended.seconds",
            "extended.used", "followedUp.measure", "followedUp.outcome", "pickedField.lens",
            "closed.result.round", "closed.result.way",
            "closed.result.disclosure.counts.values.option", "closed.result.disclosure.counts.values.count",
            "closed.result.disclosure.unanimous.option", "closed.result.disclosure.majority.option",
            "closed.result.disclosure.split", "closed.result.disclosure.suppressed",
            "disagreed.disagreement.reason", "disagreed.disagreement.text", "agreed.reason", "said.text",
            "settled.measure.what", "settled.measure.role", "settled.measure.due", "settled.measure.isUnderWay",
            "amended.measure", "amended.to.what", "amended.to.role", "amended.to.due", "amended.to.isUnderWay",
            "unsettled.measure", "finished.used", "reopened", "archived.isConsidered",
        ])

    /// The paths to all that stands in an event as it is stored, without indexes.
    static func paths(_ body: Data) throws -> Set<String> {
        paths(try JSONSerialization.jsonObject(with: body), "")
    }

    private static func paths(_ json: Any, _ path: String) -> Set<String> {
        switch json {
        case let object as [String: Any] where !object.isEmpty:
            Set(object.flatMap { paths($0.value, path.isEmpty ? $0.key : path + "." + $0.key) })
        case let list as [Any]: Set(list.flatMap { paths($0, path) })
        default: [path]
        }
    }
}
