// The sentences of what `coverage`, `stats` and `graph` print for authors, one field each, as in `Strings`.

import EthicsEngine

/// The sentences of the authors' reports in one language.
package struct AuthorStrings: Sendable {
    // What the cases are about
    package let covered: @Sendable (_ framework: String, _ covered: Int, _ all: Int) -> String
    package let touched: @Sendable (_ dilemma: String, StatementTouch, Principle.Kind) -> String
    package let silence: @Sendable (StatementCoverage.Silence) -> String
    package let onlyWhatIf: @Sendable (_ dilemmas: [String]) -> String
    package let silentStatements: String
    package let silentStatement: @Sendable (_ statement: String, StatementCoverage.Silence) -> String
    package let cases: String
    package let touches: @Sendable (_ framework: String, _ statements: [String]) -> String
    package let strangers: String
    package let strangersTo: @Sendable (_ framework: String, _ dilemmas: [String]) -> String
    package let floor: String
    package let rule: @Sendable (_ name: String, MarkCount, _ dilemmas: Int) -> String
    package let silentParts: @Sendable (_ parts: [String]) -> String
    package let silentSides: String
    package let audiences: String
    package let workplaces: String
    package let sectors: String
    package let casesWithoutWorkplace: @Sendable (_ dilemmas: [String]) -> String
    package let groupHeads: [String]
    package let groupsWithoutCase: @Sendable (_ names: [String]) -> String
    package let audience: @Sendable (Dilemma.Audience) -> String
    package let none: String
    package let whatIfsApart: String

    // The shape of the cases
    package let counted: @Sendable (_ full: Int, _ simple: Int) -> String
    package let whatIfsLeftOut: String
    package let effects: String
    package let effectsHeads: [String]
    package let scope: @Sendable (EffectShape.Scope) -> String
    package let spread: @Sendable (EffectShape.Scope) -> String
    package let spreadHeads: [String]
    package let perConsideration: String
    package let signHeads: [String]
    package let places: String
    package let placesLast: String
    package let placesAll: String
    package let manner: @Sendable (Choice.Manner?) -> String
    package let mannerHead: String
    package let onTheWheel: @Sendable (Lens) -> String
    package let answerHeads: [String]
    package let onTheFloor: String
    package let floorHeads: [String]
    package let means: String
    package let meanHeads: [String]
    package let meanNote: String
    package let endings: String
    package let endingHeads: [String]
    package let endingsByManner: String
    package let sequelHeads: [String]
    package let all: String
    package let phrases: String
    package let noPhrases: String
    package let phraseHeads: [String]
    package let readability: String
    package let readabilityHeads: [String]
    package let heaviest: String
    package let heaviestHeads: [String]
    package let decimal: @Sendable (Double) -> String

    // The graph of a case
    package let graphed: @Sendable (_ id: String, _ text: String) -> String
    package let graphedManner: @Sendable (_ id: String, _ text: String, Choice.Manner) -> String
    package let endingText: @Sendable (Scene.Ending?) -> String
    package let above: @Sendable (_ scene: String) -> String
    package let unreached: String
}
