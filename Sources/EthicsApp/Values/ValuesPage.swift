// Sett opp mot verdiene: the choice against the municipality's own words. Reasons first, then squares, then what the poster
// does not say; numbers only for those who ask. The sides of the page have a file each.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The choice set against a framework.
struct ValuesPage<Action: ValuesActions> {
    let walk: Walk
    let values: ValuesState
    let view: ViewState
    let around: Surroundings
    /// Whether a group looks at a choice, instead of one person at their own.
    let isOfGroup: Bool
    /// Whether it is only looked at, behind a key, on the last page of the first walks.
    var isGlance = false

    var reflection: Reflection { walk.reflection }
    var strings: Shared<Strings> { around.strings }
    var steps: Shared<StepStrings> { around.language.steps }
    var words: Shared<ValuesStrings> { isOfGroup ? strings.valuesOfGroup : strings.values }

    /// The framework that is shown; nil when the municipality has none for those the case is written for.
    var framework: Framework? {
        let all = walk.shownFrameworks
        return all.isEmpty ? nil : all[values.framework % all.count]
    }

    /// The page.
    func page(_ page: Page<Action>) -> Page<Action> {
        var page = page
        // A room has the name of the case beside the title.
        if isOfGroup { page.title = title }
        guard let framework else {
            page.body = heading + chosen + floorBlocks(nil) + [.gap] + silence.map { .text($0) }
            if isPlaceUnknown, !isOfGroup, !isElsewhere {
                page.options = [.init(key: "1", label: words.choosePlace, action: .values(.choosePlace))]
            }
            return page
        }
        if let reason = values.reason {
            disagree(&page, with: reason)
            return page
        }
        switch values.side {
        case .reasons: reasons(&page, score(framework))
        case .sums: sums(&page, score(framework))
        case .comparison: comparison(&page, framework)
        }
        return page
    }

    /// Whether nobody has said where one works, then or since: the values of others are not set against a choice.
    private var isPlaceUnknown: Bool { walk.isPlaceUnknown && around.municipalityNote.isEmpty }

    /// Whether somebody said that they work elsewhere than in the municipalities that there are.
    private var isElsewhere: Bool { around.isMunicipalityKnown && around.municipality?.id == Municipality.common }

    /// Why there are no values, and that nothing stands above where nothing does.
    private var silence: [String] {
        guard walk.isPlaceUnknown else { return [steps.noValues] }
        let why =
            isElsewhere
            ? words.placeElsewhere
            : isPlaceUnknown ? words.placeUnknown : words.placeFromNext(around.municipalityNote)
        return (hasFloor ? [] : [words.nothingInDoubt]) + [why]
    }

    // MARK: Scoring

    /// The choices taken against a framework.
    func score(_ framework: Framework) -> FrameworkScore { score(framework, reflection.pathChoices) }

    /// Choices against a framework, with the statements for those the case is written for.
    func score(_ framework: Framework, _ choices: [Choice]) -> FrameworkScore {
        DilemmaPath(choices: choices).score(
            against: framework, in: reflection.dilemma, considerations: walk.content.considerations, for: walk.audience)
    }

    // MARK: Parts

    private var title: String { ownAlternative == nil ? words.title : words.likeTitle }

    /// What this is, where the page is called what the case is called, as all pages of a walk are.
    var heading: [PageBlock] { isOfGroup ? [] : [.heading(title)] }

    /// The choices taken. One's own alternative stands before the one that it is most like, which is what was argued.
    var chosen: [PageBlock] {
        let taken = reflection.pathChoices.map { PageBlock.item(mark: "·", $0.text, .accent) }
        guard let own = ownAlternative else { return taken }
        return [.item(mark: "·", own.saidBack, .accent), .text(words.mostLike, .muted)] + taken
    }

    /// One's own alternative, if there is one.
    var ownAlternative: String? { reflection.wantsOwnAlternative ? reflection.ownAlternative : nil }

    /// A chart of squares, one row a value, in the order of the poster.
    func chart(_ items: [SquareChart.Item]) -> PageBlock {
        .chart(
            SquareChart(
                left: words.left, right: isBroken ? words.rightIfBroken : words.right, items: items,
                legend: words.legend(items.contains { $0.both > 0 })))
    }

    /// The squares of a value; nil for one without statements for those the case is written for.
    func squares(_ value: FrameworkScore.ValueScore, name: String, tag: String = "") -> SquareChart.Item? {
        guard !value.principles.isEmpty else { return nil }
        let spoken = tag.isEmpty ? value.value.name : words.tagged(value.value.name, tag)
        return SquareChart.Item(
            name: name, tag: tag, costs: value.count(on: .left), both: value.count(on: .both),
            strengthens: value.count(on: .right),
            spoken: words.spoken(
                spoken, value.count(on: .right), value.count(on: .left), value.count(on: .both), value.count(on: .none))
        )
    }

    /// The keys that lead from one side of the page to another.
    func turning(_ page: inout Page<Action>, _ commands: [Command]) {
        guard !isGlance else { return }
        let offered = commands.filter { command in
            switch command {
            case .framework: walk.shownFrameworks.count > 1
            case .compare: reflection.firstChoice != nil
            // A simple case is set against the values without numbers.
            case .sums: reflection.dilemma.format == .full
            default: true
            }
        }
        page.commands = offered + page.commands
        guard values.side != .reasons else { return }
        // The key that leads here leads back too; Enter says so already.
        page.labels = [values.side == .sums ? .sums : .compare: ""]
        page.enter = .values(.showReasons)
        page.enterLabel = words.footerReasons
    }
}
