// The sentences of the pages where one looks around: all cases, and the values.

import EthicsEngine

/// The sentences for looking around, in one language.
package struct BrowseStrings: Sendable {
    // Lists
    package let footerList: String
    package let footerFilter: String
    package let helpFilter: String
    package let footerSearch: String
    package let helpSearch: String
    package let plainSearch: String
    package let listPart: @Sendable (_ first: Int, _ last: Int, _ count: Int) -> String

    // All cases
    package let search: String
    package let hits: @Sendable (_ hits: Int, _ all: Int) -> String
    /// How many there are beside those that are named.
    package let more: @Sendable (Int) -> String
    /// How many cases there are, and how many of them are done.
    package let counted: @Sendable (_ all: Int, _ done: Int) -> String
    package let searched: @Sendable (String) -> String
    package let noHits: String
    package let noneAdmitted: String
    /// How many cases have what is looked for and are hidden by the filter.
    package let hidden: @Sendable (Int) -> String
    package let foundWord: @Sendable (_ word: String) -> String
    package let foundConsideration: @Sendable (_ name: String) -> String
    package let foundStatement: @Sendable (_ name: String) -> String
    package let only: @Sendable (_ filters: String) -> String
    package let theme: @Sendable (_ themes: String) -> String
    package let done: String
    package let begun: String

    // Narrowing
    package let filterTitle: String
    package let filterAll: String
    package let filterField: @Sendable (_ field: CaseFilter.Field, _ value: String?) -> String
    package let filterNone: @Sendable (CaseFilter.Field) -> String
    package let filterQuestion: @Sendable (CaseFilter.Field) -> String
    package let audience: @Sendable (Dilemma.Audience) -> String
    package let atMost: @Sendable (_ minutes: Int) -> String
    package let kind: @Sendable (Dilemma.Kind) -> String
    package let isDone: @Sendable (Bool) -> String

    // A case before one begins
    package let minutes: @Sendable (Int) -> String
    /// The beginning of a text that is longer than that.
    package let goesOn: @Sendable (_ beginning: String) -> String
    package let writtenFor: @Sendable (_ audience: String) -> String
    package let doneBefore: String
    package let begunBefore: String
    package let begin: String
    package let goOn: String

    // The values
    package let values: String
    /// The one document by its title, else how many there are.
    package let documents: @Sendable (_ titles: [String]) -> String
    package let valuesElsewhere: String
    package let valuesUnknown: String
    package let source: @Sendable (Framework.Source) -> String
    /// The same in a list, after the title.
    package let listedSource: @Sendable (_ source: Framework.Source, _ title: String, _ withPublisher: Bool) -> String
    package let silence: @Sendable (Framework.Source.Kind) -> String
    package let sourceAndSilence: @Sendable (Framework.Source) -> String
    package let statement: @Sendable (_ value: String, _ number: Int, _ name: String) -> String
    package let rule: String
    package let appliesTo: @Sendable (Principle.Audience) -> String?
    package let appliesOnlyTo: @Sendable (Principle.Audience) -> String?
    package let numbered: @Sendable (_ value: String, _ number: Int) -> String
    package let meaning: @Sendable (Principle.Kind) -> String
    package let place: @Sendable (_ document: String, _ place: String) -> String
    package let cases: String
    package let noCases: String
    package let wheel: String
    package let wheelRemark: String
    package let wheelCredit: String
    package let original: @Sendable (String) -> String
    package let inDoubt: String
    package let inDoubtRemark: String
}
