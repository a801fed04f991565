// The sentences of the ten steps, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the steps in one language.
package struct StepStrings: Sendable {
    // Those it concerns
    package let mostToLose: String
    package let notInRoom: String
    /// Beside the one who was said to have most to lose.
    package let saidMostToLose: String
    package let nobody: String
    package let stake: @Sendable (_ who: String, _ stake: String) -> String
    package let against: String
    package let againstHint: String
    package let passOver: String

    // Round the wheel
    package let roundTheWheel: String
    package let lens: @Sendable (Lens) -> String
    /// What stands in the middle of the wheel, at most 6 columns.
    package let wheelMiddle: String
    package let lensInText: @Sendable (Lens) -> String
    package let wheelIntroduced: String
    package let twoChoices: String
    package let answer: @Sendable (Answer) -> String
    package let answerInText: @Sendable (Answer) -> String
    /// What a field says of a choice, in a picture of the wheel.
    package let saidOfChoice: @Sendable (_ number: Int, _ answer: String) -> String
    /// What it says of those with these letters.
    package let saidOfLetters: @Sendable (_ letters: [String], _ answer: String) -> String
    package let judged: @Sendable (_ answer: String, _ reason: String) -> String
    package let identityQuestion: String
    package let noStatements: String
    package let pickTwoQuestion: String
    package let pickTwo: String
    package let pickOneMore: String
    /// Under a question that is to be thought of, and not answered.
    package let thinkOfIt: String
    package let yourAnswer: @Sendable (Answer) -> String
    package let authorsAnswer: String
    package let authorsAnswerOnChoice: String
    package let whoCanAnswer: String
    package let theseCanAnswer: @Sendable (_ roles: [String]) -> String
    package let frictionQuestion: String
    package let yourReason: String

    // The other side
    package let otherArgument: String
    package let writeOwn: String
    package let writeArgument: String
    package let rationalisation: String
    package let rationalisationHint: String
    package let noneOfThese: String

    // Choose again
    package let otherAlternative: String
    package let writeAlternative: String
    package let writeAlternativeHint: String
    package let nearest: String
    package let nearestHint: String
    package let none: String
    package let howSureNow: String
    package let ownAlternative: String

    // Against the values
    package let guess: String
    package let doNotKnow: String
    package let noValues: String
    package let nothingToGuess: String

    // Say it aloud
    package let sayAloud: String
    package let sayTo: @Sendable (_ to: String) -> String
    package let useProposal: String
    package let writeOwnSentence: String
    package let notNow: String
    package let writeSentence: String
    package let fourQuestions: String
    package let questions: [String]

    // What I take with me
    package let takeAway: String
    package let takeAwayHint: String
    package let ready: @Sendable (Measure.Ready) -> String
    package let somethingElse: String
    package let nothingNow: String
    package let writeMeasure: String
    package let writeMeasureHint: String
}
