// The sentences of the pages where one looks around: all cases, and the values.

import EthicsEngine

/// The sentences for looking around, in one language.
struct BrowseStrings: Sendable {
    // Lists
    let footerList: String
    let footerFilter: String
    let helpFilter: String
    let plainSearch: String
    let listPart: @Sendable (_ first: Int, _ last: Int, _ count: Int, _ isWriting: Bool) -> String

    // All cases
    let search: String
    let hits: @Sendable (_ hits: Int, _ all: Int) -> String
    let noHits: String
    let noneAdmitted: String
    let only: @Sendable (_ filters: String) -> String
    let theme: @Sendable (_ themes: String) -> String
    let done: String
    let begun: String

    // Narrowing
    let filterTitle: String
    let filterAll: String
    let filterField: @Sendable (_ field: CaseFilter.Field, _ value: String?) -> String
    let filterNone: @Sendable (CaseFilter.Field) -> String
    let filterQuestion: @Sendable (CaseFilter.Field) -> String
    let audience: @Sendable (Dilemma.Audience) -> String
    let atMost: @Sendable (_ minutes: Int) -> String
    let kind: @Sendable (Dilemma.Kind) -> String
    let isDone: @Sendable (Bool) -> String

    // A case before one begins
    let minutes: @Sendable (Int) -> String
    let writtenFor: @Sendable (_ audience: String) -> String
    let doneBefore: String
    let begunBefore: String
    let begin: String
    let goOn: String

    // The values
    let values: String
    let valuesElsewhere: String
    let valuesUnknown: String
    let source: @Sendable (_ source: Framework.Source, _ withPublisher: Bool) -> String
    let silence: @Sendable (Framework.Source.Kind) -> String
    let statement: @Sendable (_ value: String, _ number: Int, _ name: String) -> String
    let rule: String
    let appliesTo: @Sendable (Principle.Audience) -> String?
    let meaning: @Sendable (Principle.Kind) -> String
    let place: @Sendable (_ document: String, _ place: String) -> String
    let cases: String
    let noCases: String
    let wheel: String
    let wheelRemark: String
    let wheelCredit: String
    let original: @Sendable (String) -> String
    let inDoubt: String
    let inDoubtRemark: String
}
