// The sentences of the page that sets a choice against the values, one field each, as in `Strings`.

import EthicsEngine

/// The sentences about the values in one language.
package struct ValuesStrings: Sendable {
    // Keys
    package let footerTargets: String
    package let footerDisagree: String
    package let footerAgree: String
    package let footerSums: String
    package let footerFramework: String
    package let footerCompare: String
    package let footerReasons: String
    package let footerNext: String
    package let footerTurn: String
    package let helpDisagree: String
    package let helpSums: String
    package let helpFramework: String
    package let helpCompare: String

    // Reasons
    package var title: String
    package let likeTitle: String
    package let mostLike: String
    package let against: @Sendable (_ framework: String) -> String
    package var judged: @Sendable (_ framework: String) -> String
    package var proposed: @Sendable (_ title: String, _ isApproved: Bool) -> String
    package let reasonOf: @Sendable (_ number: Int, _ count: Int, _ title: String, _ isStrong: Bool) -> String
    package let speaksTo: @Sendable (_ statement: String, _ sentence: String) -> String
    package let alsoSpeaksTo: @Sendable ([String]) -> String
    package let approved: @Sendable (Framework.Approval?) -> String
    package var placeUnknown: String
    package let placeFromNext: @Sendable (_ municipality: String) -> String
    package let choosePlace: String
    package let twoSigns: String
    package let guessed: @Sendable (_ guess: String?, _ paying: [String]) -> String
    package var nothingTouched: String
    package let floor: String
    package let otherLaw: String
    package let floorMark: @Sendable (_ rule: String, FloorMark.Kept) -> String
    package let floorAtAGlance: @Sendable (_ rule: String, FloorMark.Kept) -> String
    package let ofChoice: @Sendable (_ choice: String) -> String
    package var broken: @Sendable (_ which: Int?) -> String
    package var brokenAlone: @Sendable (_ which: Int?) -> String
    package let nothingInDoubt: String
    package var placeElsewhere: String
    package var doubtful: String
    package let notNamed: @Sendable (Framework.Source, _ rules: [String]) -> String
    package var wanted: String
    package let lawOfRule: @Sendable (_ statutes: String) -> String
    package let seeAbove: @Sendable (_ rules: [String]) -> String
    package let rules: String
    package let status: @Sendable (PrincipleScore.Status) -> String
    package let ruled: @Sendable (_ statement: String, _ status: String) -> String
    package let tension: @Sendable (_ up: String, _ upName: String, _ down: String, _ downName: String) -> String
    package let tensionWithin: @Sendable (_ place: String, _ name: String) -> String
    package let offPoster: String
    package let source: @Sendable (Framework.Source) -> String

    // Squares
    package let left: String
    package let right: String
    package let rightIfBroken: String
    package let legend: @Sendable (_ hasBoth: Bool) -> String
    package let rulesInSquares: String
    package let untouched: @Sendable (Int) -> String
    package let spoken: @Sendable (_ name: String, _ right: Int, _ left: Int, _ both: Int, _ untouched: Int) -> String
    package let tagged: @Sendable (_ name: String, _ tag: String) -> String

    // Disagreeing
    package var mostDisagreed: String
    /// Where one reason is seen at a time.
    package var disagreeWithThis: String
    package let chooseReason: String
    package let plainTarget: String
    package let authorsSay: String
    package var whatInstead: String
    package var emptyIsAnswer: String
    package let disagreed: @Sendable (_ text: String) -> String

    // Sums
    package let sumsExplained: [String]
    package let sum: @Sendable (_ plus: Int, _ minus: Int, _ sum: Int) -> String
    package let range: @Sendable (_ smallest: Int, _ largest: Int) -> String
    package let sumLine: @Sendable (_ sum: String, _ range: String, _ isTouched: Bool) -> String
    package let size: @Sendable (Int) -> String
    package let reason: @Sendable (_ consideration: String, _ reason: String) -> String
    package let statements: @Sendable (_ value: String, _ statements: [String]) -> String
    package let notAtStake: @Sendable ([String]) -> String

    // First and now
    package let comparisonTitle: String
    package let first: String
    package let now: String
    package let moved: @Sendable (_ first: String, Confidence?, _ now: String, Confidence?) -> String
    package let stood: @Sendable (String) -> String
    package let undecided: @Sendable (_ now: String, Confidence?) -> String
    package let ownIsLike: @Sendable (String) -> String
    package let openingOnly: String
}
