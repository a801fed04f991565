// The sentences for somebody who is new, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of a track in one language.
package struct TrackStrings: Sendable {
    // Getting in
    package let new: String
    package let welcome: [String]
    package let resumed: @Sendable (_ done: Int, _ all: Int) -> String
    package let whichWorkplace: String
    package let whichWorkplaceWhy: String
    package let otherWorkplace: String
    package let haveCode: String
    package let beginHere: String
    package let begins: String
    package let typeCode: String
    package let codeRow: String
    package let codeMistake: @Sendable (TrackCode.Mistake) -> String
    package let codeTrackStrange: String
    package let codeMunicipalityStrange: String
    package let codeWorkplaceStrange: String

    // The overview
    package let place: @Sendable (_ track: String, _ municipality: String, _ workplace: String) -> String
    package let week: @Sendable (_ week: Int, _ weeks: Int) -> String
    package let inWorkTime: String
    package let choosePiece: String
    package let piece: @Sendable (_ week: Int, _ title: String) -> String
    package let minutes: @Sendable (_ fast: Int, _ slow: Int) -> String
    package let quarter: String
    package let isDone: @Sendable (_ day: String?) -> String
    package let code: @Sendable (_ code: String) -> String
    package let codeSays: String
    package let allDone: String

    // Rules
    package let whatIsRight: String
    package let count: @Sendable (_ place: Int, _ all: Int) -> String
    package let verdict: @Sendable (Rule.Verdict, _ answer: String) -> String
    package let chosen: @Sendable (_ told: String) -> String
    package let inDoubt: @Sendable (_ roles: [String]) -> String
    package let localSays: @Sendable (_ document: String, _ text: String) -> String
    package let localSilent: String
    package let fromElsewhere: String
    package let on: String
    package let pieceDone: @Sendable (_ title: String) -> String
    package let enoughForToday: String
    package let backToOverview: String
    package let backTo: @Sendable (_ track: String) -> String

    // Cases
    package let toCase: @Sendable (_ title: String) -> String
    package let caseAgain: @Sendable (_ title: String) -> String
    package let caseFromElsewhere: String
    package let noCase: String
    package let caseIntro: String
    package let limitedIntro: String
    package let sisterIntro: String
    package let sisterCase: String
    package let posterIntro: String
    package let posterTense: String
    package let posterLoose: String
    package let pieceIsOver: String

    // The talk, and something of one's own
    package let talkIntro: @Sendable (_ with: String) -> String
    package let talkBring: String
    package let talkCase: @Sendable (_ title: String) -> String
    package let talkRule: String
    package let talkWonder: String
    package let talkAsk: [String]
    package let talkPrivate: @Sendable (_ hasCode: Bool) -> String
    package let talkHeld: String
    package let notYet: String
    package let ownIntro: [String]
    package let ownThought: String
    package let ownBring: String
    package let ownWarning: String
    package let understood: String
    package let meetingIntro: String
    package let toMeeting: String
}

extension Language {
    /// The sentences of a track in this language.
    package var track: Shared<TrackStrings> { strings.track }
}
