// The sentences of what `list`, `show`, `score` and `walk` print for people, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the reports in one language.
package struct ReportStrings: Sendable {
    // Lists
    package let minutes: @Sendable (Int) -> String
    package let simple: String
    /// How many situations a rule has.
    package let situations: @Sendable (_ count: Int) -> String
    /// A situation of a rule and the kinds of workplace that it happens at; all when there are none.
    package let ruleSituation: @Sendable (_ id: String, _ workplaces: [String]) -> String
    /// Whether an answer holds, in a word or two.
    package let verdict: @Sendable (Rule.Verdict) -> String
    /// A framework's publisher and how many statements it has.
    package let framework: @Sendable (_ publisher: String, _ statements: Int) -> String

    // A framework
    package let published: @Sendable (_ publisher: String, _ document: String) -> String
    package let statement: @Sendable (_ name: String, Principle.Kind, Principle.Audience) -> String
    package let restsOn: String
    package let buildsOn: String
    package let floor: String
    package let otherLaw: String
    package let floorMark: @Sendable (_ name: String, FloorMark.Kept, _ reason: String) -> String

    // A municipality
    package let frameworks: String
    package let contacts: String
    package let inDoubt: String
    package let track: String

    // The wheel
    package let original: @Sendable (_ question: String) -> String
    package let adapted: @Sendable (_ question: String) -> String

    // A dilemma
    package let situation: String
    package let parties: String
    package let whatIfs: String
    package let rationalisations: String
    package let law: String
    package let leaderQuestions: String
    package let leaderWatch: String
    package let sister: String
    package let kind: @Sendable (Dilemma.Format, Dilemma.Kind) -> String
    package let writtenFor: @Sendable ([Dilemma.Audience]) -> String
    package let warnings: @Sendable ([String]) -> String
    package let judged: @Sendable (Answer, _ reason: String) -> String
    package let argument: String
    package let counterargument: String
    package let sayIt: String
    package let saying: @Sendable (_ to: String, _ sentence: String) -> String
    package let next: String
    package let scene: @Sendable (_ id: String) -> String

    // A path against a framework
    package let simpleHasNoNumbers: String
    package let lawSays: @Sendable (LawStatus) -> String?
    package let tensions: String
    package let tension: @Sendable (_ up: String, _ down: String) -> String
    package let tensionWithin: @Sendable (_ name: String) -> String
    package let offPoster: @Sendable (_ considerations: [String]) -> String
    package let sums: @Sendable (_ statement: String, _ plus: Int, _ minus: Int, _ range: ClosedRange<Int>) -> String
    package let untouchedHere: @Sendable (_ statement: String) -> String
    package let untouched: @Sendable (_ statement: String) -> String

    // Every way through a dilemma
    package let ways: String
    package let moreWays: @Sendable (_ dilemma: String, _ shown: Int) -> String
    package let way: @Sendable (_ way: String, _ ending: String?) -> String
    package let whatIf: String
    package let shift: @Sendable (_ consideration: String, _ before: Int, _ after: Int) -> String
    package let atStake: @Sendable (_ framework: String, _ atStake: Int, _ all: Int) -> String
    package let range: @Sendable (_ statement: String, _ range: ClosedRange<Int>) -> String
}

extension Language {
    /// The language of what commands print: the interface has only one so far.
    package static let printed = Language.bokmal

}
