// The sentences of the page that sets a choice against the values, one field each, as in `Strings`.

import EthicsEngine

/// The sentences about the values in one language.
struct ValuesStrings: Sendable {
    // Keys
    let footerTargets: String
    let footerDisagree: String
    let footerAgree: String
    let footerSums: String
    let footerFramework: String
    let footerCompare: String
    let footerReasons: String
    let helpDisagree: String
    let helpSums: String
    let helpFramework: String
    let helpCompare: String

    // Reasons
    var title: String
    let likeTitle: String
    let mostLike: String
    let against: @Sendable (_ framework: String) -> String
    var judged: @Sendable (_ framework: String) -> String
    let twoSigns: String
    let guessed: @Sendable (_ guess: String?, _ paying: [String]) -> String
    var nothingTouched: String
    let rules: String
    let status: @Sendable (PrincipleScore.Status) -> String
    let ruled: @Sendable (_ statement: String, _ status: String) -> String
    let tension: @Sendable (_ up: String, _ upName: String, _ down: String, _ downName: String) -> String
    let tensionWithin: @Sendable (_ place: String, _ name: String) -> String
    let offPoster: String
    let source: @Sendable (Framework.Source) -> String

    // Squares
    let left: String
    let right: String
    let legend: String
    let rulesInSquares: String
    let untouched: @Sendable (Int) -> String
    let spoken: @Sendable (_ name: String, _ right: Int, _ left: Int, _ both: Int, _ untouched: Int) -> String
    let tagged: @Sendable (_ name: String, _ tag: String) -> String

    // Disagreeing
    var mostDisagreed: String
    let chooseReason: String
    let plainTarget: String
    let authorsSay: String
    var whatInstead: String
    var emptyIsAnswer: String
    let disagreed: @Sendable (_ text: String) -> String

    // Sums
    let sumsExplained: [String]
    let sum: @Sendable (_ plus: Int, _ minus: Int, _ sum: Int) -> String
    let range: @Sendable (_ smallest: Int, _ largest: Int) -> String
    let sumLine: @Sendable (_ sum: String, _ range: String, _ isTouched: Bool) -> String
    let product: @Sendable (_ weight: Int, _ size: Int, _ product: Int) -> String
    let reason: @Sendable (_ consideration: String, _ reason: String) -> String
    let notAtStake: @Sendable ([String]) -> String

    // First and now
    let comparisonTitle: String
    let first: String
    let now: String
    let moved: @Sendable (_ first: String, Confidence?, _ now: String, Confidence?) -> String
    let stood: @Sendable (String) -> String
    let undecided: @Sendable (_ now: String, Confidence?) -> String
    let ownIsLike: @Sendable (String) -> String
    let openingOnly: String
}
