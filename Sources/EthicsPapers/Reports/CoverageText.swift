// What `coverage` prints for people: each statement with its cases, each case with its statements, and what has none.

import EthicsEngine
import EthicsWords

/// What the cases are about, as text.
package enum CoverageText {
    private static var words: Shared<AuthorStrings> { Language.printed.authors }

    /// The text.
    package static func text(_ coverage: Coverage, library: Library) -> String {
        let parts =
            [ReportText.item(words.whatIfsApart)] + coverage.frameworks.map(statements)
            + [
                section(words.cases, coverage.cases.map { cases($0, coverage.frameworks) }),
                section(words.strangers, coverage.frameworks.compactMap(strangers)),
                section(words.silentStatements, coverage.frameworks.compactMap(silent)),
                section(words.floor, coverage.floor.map(rule)),
                section(words.silentSides, silentSides(coverage.sides, library)),
                section(words.audiences, [audiences(coverage.audiences)]),
                section(words.workplaces, [workplaces(coverage, library)]),
                section(words.sectors, [groups(coverage.sectors, Language.printed.strings.sector)]),
            ]
        return parts.joined(separator: "\n")
    }

    /// A heading over what belongs under it, or over the word for nothing.
    private static func section(_ heading: String, _ items: [String]) -> String {
        "\(heading)\n" + (items.isEmpty ? ReportText.item(words.none, indent: 2) : items.joined())
    }

    /// Something that belongs under what stands at the second column.
    private static func entry(_ text: String) -> String { ReportText.item(text, mark: "·", margin: 4, indent: 6) }

    // MARK: Statements and cases

    private static func statements(_ framework: FrameworkCoverage) -> String {
        let covered = framework.statements.count - framework.silent.count
        let heading = ReportText.item(words.covered(framework.title, covered, framework.statements.count))
        return heading
            + framework.statements.map { statement in
                let touched = statement.cases.map { words.touched($0.dilemma, $0, statement.kind) }
                let silence = statement.silence.map { entry(words.silence($0)) } ?? ""
                let apart =
                    statement.onlyWhatIf.isEmpty
                    ? "" : entry(words.onlyWhatIf(statement.onlyWhatIf))
                return ReportText.item(name(statement), indent: 2)
                    + touched.map(entry).joined() + silence + apart
            }.joined()
    }

    private static func name(_ statement: StatementCoverage) -> String {
        let named = "\(statement.id) \(statement.name)"
        return Language.printed.reports.statement(named, statement.kind, statement.appliesTo)
    }

    private static func cases(_ item: CaseCoverage, _ frameworks: [FrameworkCoverage]) -> String {
        let touched = zip(frameworks, item.frameworks).filter { !$0.1.statements.isEmpty }
        return ReportText.item("\(item.title) (\(item.id))", indent: 2)
            + touched.map { framework, touched in
                entry(words.touches(framework.title, touched.statements.map(\.statement)))
            }.joined()
    }

    private static func strangers(_ framework: FrameworkCoverage) -> String? {
        guard !framework.strangers.isEmpty else { return nil }
        return ReportText.item(words.strangersTo(framework.title, framework.strangers), mark: "·", margin: 2, indent: 4)
    }

    private static func silent(_ framework: FrameworkCoverage) -> String? {
        guard !framework.silent.isEmpty else { return nil }
        return ReportText.item(framework.title, indent: 2)
            + framework.silent.compactMap { statement in
                statement.silence.map {
                    entry(words.silentStatement("\(statement.id) \(statement.name)", $0))
                }
            }.joined()
    }

    // MARK: The floor and the sides

    private static func rule(_ rule: RuleCoverage) -> String {
        let parts = rule.cases.isEmpty || rule.silentSides.isEmpty ? "" : words.silentParts(rule.silentSides)
        return ReportText.item(words.rule(rule.name, rule.marks, rule.cases.count), indent: 2)
            + (parts.isEmpty ? "" : entry(parts))
    }

    private static func silentSides(_ sides: [SideCoverage], _ library: Library) -> [String] {
        sides.filter(\.cases.isEmpty).map { ReportText.item(library.name(of: $0.concern), indent: 2) }
    }

    // MARK: People and places

    private static func audiences(_ found: [CaseGroup]) -> String {
        groups(found) { id in Dilemma.Audience(rawValue: id).map(words.audience) ?? id }
    }

    private static func workplaces(_ coverage: Coverage, _ library: Library) -> String {
        let table = groups(coverage.workplaces) { library.workplace($0)?.name ?? $0 }
        guard !coverage.unplaced.isEmpty else { return table }
        return table + ReportText.item(words.casesWithoutWorkplace(coverage.unplaced), indent: 2)
    }

    /// How many cases each group has, then those that have none.
    private static func groups(_ groups: [CaseGroup], _ name: (String) -> String) -> String {
        guard !groups.isEmpty else { return "" }
        let table = ReportTable.text(
            heads: words.groupHeads,
            rows: groups.map { group in
                (name(group.id), [group.cases.count, group.full, group.simple, group.lawLimited].map(String.init))
            })
        let empty = groups.filter(\.cases.isEmpty).map { name($0.id) }
        return empty.isEmpty ? table : table + ReportText.item(words.groupsWithoutCase(empty), indent: 2)
    }
}
