// The sentences of the ten steps, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the steps in one language.
struct StepStrings: Sendable {
    // Those it concerns
    let mostToLose: String
    let notInRoom: String
    let nobody: String
    let stake: @Sendable (_ who: String, _ stake: String) -> String
    let against: String
    let againstHint: String
    let passOver: String

    // Round the wheel
    let roundTheWheel: String
    let lens: @Sendable (Lens) -> String
    let wheelIntroduced: String
    let twoChoices: String
    let answer: @Sendable (Answer) -> String
    let judged: @Sendable (_ answer: String, _ reason: String) -> String
    let identityQuestion: String
    let noStatements: String
    let pickTwo: String
    let pickOneMore: String
    let yourAnswer: String
    let authorsAnswer: String
    let lawChecked: String
    let lawPartlyChecked: String
    let lawUnchecked: String
    let whoCanAnswer: String
    let frictionQuestion: String
    let yourReason: String

    // The other side
    let otherArgument: String
    let writeOwn: String
    let writeArgument: String
    let rationalisation: String
    let rationalisationHint: String
    let noneOfThese: String

    // Choose again
    let otherAlternative: String
    let writeAlternative: String
    let writeAlternativeHint: String
    let nearest: String
    let nearestHint: String
    let none: String
    let howSureNow: String
    let ownAlternative: String

    // Against the values
    let guess: String
    let doNotKnow: String
    let noValues: String

    // Say it aloud
    let sayAloud: String
    let sayTo: @Sendable (_ to: String) -> String
    let useProposal: String
    let writeOwnSentence: String
    let notNow: String
    let writeSentence: String
    let fourQuestions: String
    let questions: [String]

    // What I take with me
    let takeAway: String
    let takeAwayHint: String
    let ready: @Sendable (Measure.Ready) -> String
    let somethingElse: String
    let nothingNow: String
    let writeMeasure: String
    let writeMeasureHint: String
}
