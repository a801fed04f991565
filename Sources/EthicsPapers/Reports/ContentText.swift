// What `show` prints: everything that a file says, set to be read.

import EthicsEngine
import EthicsWords

/// One piece of content as text.
package enum ContentText {
    private static var words: Shared<ReportStrings> { Language.printed.reports }

    /// Any content by its id; nil when there is none.
    ///
    /// - Parameter kind: What it is, since floor rules and statutes have names of their own; nil for the first that has the id.
    package static func show(_ id: String, _ kind: ShownKind? = nil, in library: Library) -> String? {
        (kind.map { [$0] } ?? ShownKind.allCases).lazy.compactMap { text(id, $0, library) }.first
    }

    private static func text(_ id: String, _ kind: ShownKind, _ library: Library) -> String? {
        switch kind {
        case .dilemma: library.dilemma(id).map { DilemmaText(dilemma: $0, library: library).text }
        case .framework: library.framework(id).map { text($0, library) }
        case .municipality: library.municipality(id).map { text($0, library) }
        case .track: library.track(id).map { text($0, library) }
        case .wheel: id == "hjul" ? library.wheel.map(text) : nil
        case .consideration: library.consideration(id).map(text)
        case .floor: library.floorRule(id).map(text)
        case .statute: library.statute(id).map(text)
        case .workplace: library.workplace(id).map(text)
        case .word: library.glossary.terms.first { $0.id == id }.map(text)
        case .rule: library.rule(id).map { text($0, library) }
        }
    }

    /// The source file of some content, as it is; nil when there is none.
    package static func json(_ id: String, _ wanted: ShownKind? = nil, in library: Library) -> String? {
        struct Shown: Encodable {
            let id, title, kind, path, text: String
        }
        guard let kind = (wanted.map { [$0] } ?? ShownKind.allCases).first(where: { $0.ids(library).contains(id) }),
            let text = text(id, kind, library)
        else { return nil }
        let key = library.sources.keys.filter { $0.kind == kind.file }.first { $0.id == id || !kind.isFile }
        return JSONText.text(
            Shown(
                id: id, title: kind.title(id, library), kind: kind.file.rawValue,
                path: key.flatMap { library.sources[$0]?.path } ?? "", text: text))
    }

    private static func text(_ framework: Framework, _ library: Library) -> String {
        var result = "\(framework.title) (\(framework.id))\n" + ReportText.source(framework.source)
        let pairs = PairText(framework.id, in: library)
        if let pairs, !pairs.pairs.isEmpty { result += ReportText.item(pairs.read) }
        for value in framework.values {
            result += "\n\(value.name)\n"
            for principle in value.principles {
                let rests = principle.rests.map(library.name)
                let builds = principle.buildsOn.map { concern in
                    let rule = library.floorRule(concern.consideration)?.name ?? concern.consideration
                    return concern.side.map { "\(rule)/\($0)" } ?? rule
                }
                let name = "\(principle.id) \(principle.name)"
                result += "\n" + ReportText.item(words.statement(name, principle.kind, principle.appliesTo))
                result += ReportText.item(principle.text, indent: 4)
                if !rests.isEmpty { result += ReportText.pieces(rests, mark: words.restsOn, margin: 4, indent: 15) }
                if !builds.isEmpty { result += ReportText.pieces(builds, mark: words.buildsOn, margin: 4, indent: 16) }
            }
        }
        return result
    }

    private static func text(_ rule: FloorRule) -> String {
        let head = "\(rule.name.capitalizedFirst) (\(rule.id))\n" + ReportText.item(rule.text, indent: 2)
        return head + ReportText.item(rule.place, indent: 2) + sides(rule.sides)
    }

    private static func text(_ statute: Statute) -> String {
        "\(statute.act) \(statute.section) (\(statute.id))\n\n"
            + ReportText.item(Language.printed.strings.statute(statute), indent: 2)
            + ReportText.item(Language.printed.strings.statutesRead([statute]), indent: 2)
    }

    private static func text(_ workplace: Workplace) -> String {
        let sectors = workplace.sectors.map(Language.printed.strings.sector)
        return "\(workplace.name.capitalizedFirst) (\(workplace.id))\n\n"
            + ReportText.item(sectors.joined(separator: " · "), indent: 2)
    }

    private static func text(_ term: Term) -> String {
        "\(term.word.capitalizedFirst) (\(term.id))\n\n" + ReportText.item(term.meaning, indent: 2)
            + (term.forms.isEmpty ? "" : ReportText.item(term.forms.joined(separator: " · "), indent: 2))
    }

    private static func text(_ rule: Rule, _ library: Library) -> String {
        var result = "\(rule.title) (\(rule.id))\n\n" + ReportText.item(rule.holds, indent: 2)
        let statutes = rule.statutes.compactMap(library.statute).map { "\($0.act) \($0.section)" }
        if !statutes.isEmpty { result += ReportText.pieces(statutes, mark: "§", margin: 2, indent: 4) }
        for situation in rule.situations {
            let places = situation.workplaces.map { library.workplace($0)?.name ?? $0 }
            result += "\n" + ReportText.item(words.ruleSituation(situation.id, places), indent: 2)
            result += ReportText.item(situation.text, indent: 4)
            for answer in situation.answers {
                result += ReportText.item(answer.text, mark: words.verdict(answer.holds), indent: 6)
                result += ReportText.item(answer.reason, indent: 10)
            }
        }
        return result
    }

    /// The sides of a consideration or a rule, each with where it ends.
    private static func sides(_ sides: [Side]) -> String {
        sides.map { side in
            "\n  \(side.id)\n"
                + [side.gist, side.boundary].filter { !$0.isEmpty }.map { ReportText.item($0, indent: 4) }
                .joined()
        }.joined()
    }

    private static func text(_ municipality: Municipality, _ library: Library) -> String {
        let frameworks = library.frameworks(of: municipality).map {
            ReportText.item("\($0.title) (\($0.id))", mark: "·", indent: 4) + ReportText.source($0.source, indent: 4)
        }
        let contacts = municipality.contacts.map {
            let strings = Language.printed.strings
            return ReportText.item(strings.contactAmong($0, $0.sectors.map(strings.sector)), mark: "·", indent: 4)
        }
        let track = municipality.track.map { id in
            ReportText.item("\(library.track(id)?.title ?? id) (\(id))", mark: "·", indent: 4)
        }
        return "\(municipality.name) (\(municipality.id))\n"
            + ReportText.section(words.frameworks, frameworks.joined())
            + ReportText.section(words.contacts, contacts.joined())
            + ReportText.section(words.inDoubt, ReportText.item(municipality.whenInDoubt))
            + ReportText.section(words.track, track ?? "")
    }

    private static func text(_ track: Track, _ library: Library) -> String {
        "\(track.title) (\(track.id))\n\n" + ReportText.item(track.purpose) + "\n"
            + track.dilemmas.enumerated().map { index, id in
                ReportText.item("\(library.dilemma(id)?.title ?? id) (\(id))", mark: "\(index + 1)", indent: 4)
            }.joined()
    }

    private static func text(_ wheel: Wheel) -> String {
        var result = "\(Language.printed.strings.browse.wheel)\n\n" + ReportText.item(wheel.use)
        for field in wheel.fields {
            result += "\n\(field.name)\n" + ReportText.item(words.original(field.original), indent: 4)
            result += ReportText.item(words.adapted(field.question), indent: 4) + ReportText.item(field.help, indent: 4)
        }
        return result + "\n" + ReportText.item(wheel.credit)
    }

    private static func text(_ consideration: Consideration) -> String {
        "\(consideration.name.capitalizedFirst) (\(consideration.id))\n\n" + ReportText.item(consideration.gist) + "\n"
            + ReportText.item(consideration.boundary) + sides(consideration.sides)
    }
}
