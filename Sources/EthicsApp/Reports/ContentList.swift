// What `list` and `show` print.

import EthicsEngine
import TerminalKit

/// The kinds of content that can be listed.
public enum Listing: String, Sendable, CaseIterable {
    /// Dilemmas.
    case dilemmas
    /// Frameworks.
    case frameworks
    /// Municipalities.
    case municipalities
    /// Considerations.
    case considerations
    /// Tracks.
    case tracks

    /// The list as text, one row each.
    public func text(_ library: Library) -> String {
        rows(library).map { row in
            row.id + String(repeating: " ", count: max(1, 24 - row.id.count)) + row.title
                + (row.detail.isEmpty ? "" : "  (\(row.detail))") + "\n"
        }.joined()
    }

    /// The list as JSON objects with at least `id` and `title`.
    public func json(_ library: Library) -> String {
        struct Dilemmas: Encodable {
            let id, title, sector, kind, format: String
            let audience, languages: [String]
            let minutes: Int
        }
        struct Other: Encodable {
            let id, title: String
        }
        guard self == .dilemmas else { return JSONText.text(rows(library).map { Other(id: $0.id, title: $0.title) }) }
        return JSONText.text(
            library.dilemmas.map {
                Dilemmas(
                    id: $0.id, title: $0.title, sector: $0.sector, kind: $0.kind.rawValue, format: $0.format.rawValue,
                    audience: $0.audience.map(\.rawValue),
                    languages: (["nb"] + library.languages(of: $0).map(\.rawValue)), minutes: $0.minutes)
            })
    }

    private func rows(_ library: Library) -> [(id: String, title: String, detail: String)] {
        switch self {
        case .dilemmas: library.dilemmas.map { ($0.id, $0.title, "\($0.sector), \($0.minutes) min") }
        case .frameworks:
            library.frameworks.map { ($0.id, $0.title, "\($0.source.publisher), \($0.principles.count) punkter") }
        case .municipalities: library.municipalities.map { ($0.id, $0.name, $0.frameworks.joined(separator: ", ")) }
        case .considerations: library.considerations.map { ($0.id, $0.name, "") }
        case .tracks: library.tracks.map { ($0.id, $0.title, $0.dilemmas.joined(separator: " → ")) }
        }
    }
}

/// One piece of content as text.
public enum ContentText {
    /// Any content by its id; nil when there is none.
    public static func show(_ id: String, in library: Library) -> String? {
        if let dilemma = library.dilemma(id) { return text(dilemma, library) }
        if let framework = library.framework(id) { return text(framework, library) }
        if let municipality = library.municipality(id) { return text(municipality) }
        if let track = library.track(id) { return text(track, library) }
        if id == "hjul", let wheel = library.wheel { return text(wheel) }
        if let consideration = library.consideration(id) {
            return "\(consideration.name)\n\n\(wrapped(consideration.gist))\(wrapped(consideration.boundary))"
        }
        return nil
    }

    /// The source file of some content, as it is; nil when there is none.
    public static func json(_ id: String, in library: Library) -> String? {
        struct Shown: Encodable {
            let id, title, kind, path, text: String
        }
        guard let text = show(id, in: library) else { return nil }
        let key = library.sources.keys.first { $0.id == id }
        let title =
            library.dilemma(id)?.title ?? library.framework(id)?.title ?? library.municipality(id)?.name
            ?? library.consideration(id)?.name ?? library.track(id)?.title ?? id
        return JSONText.text(
            Shown(
                id: id, title: title, kind: key?.kind.rawValue ?? "hensyn",
                path: key.flatMap { library.sources[$0]?.path } ?? "",
                text: text))
    }

    private static func text(_ dilemma: Dilemma, _ library: Library) -> String {
        func name(_ id: String) -> String { library.consideration(id)?.name ?? id }
        func list(_ title: String, _ items: [String]) -> String {
            items.isEmpty ? "" : "\n\(title)\n" + items.map { wrapped($0, mark: "·") }.joined()
        }
        var result = "\(dilemma.title)\n\(dilemma.sector), \(dilemma.minutes) min, \(dilemma.kind.rawValue)\n\n"
        result += wrapped(dilemma.situation)
        result += list("Dette vet vi", dilemma.facts.map(\.text))
        result += list("Dette vet vi ikke", dilemma.unknowns.map(\.text))
        result += list("De det gjelder", dilemma.parties.map { "\($0.who): \($0.stake)" })
        result += "\n\(dilemma.question)\n"
        for choice in dilemma.choices {
            result += "\n\(choice.id)\n" + wrapped(choice.text, mark: "")
            for effect in choice.effects {
                let mark = effect.size > 0 ? "+\(effect.size)" : "−\(-effect.size)"
                result += wrapped("\(name(effect.consideration)): \(effect.reason)", mark: mark)
            }
            for argument in choice.arguments { result += wrapped("For: \(argument.text)", mark: "") }
            result += wrapped("Mot: \(choice.counterargument)", mark: "")
        }
        result += list("Hva om", dilemma.whatIfs.map(\.text))
        result += list("Følger", dilemma.scenes.map { "\($0.id): \($0.text)" })
        result += list(
            "Lov",
            dilemma.statutes.map {
                "\($0.act) \($0.section): \($0.says) "
                    + ($0.checked.map { "(sjekket \(CalendarDate.shown($0)))" } ?? "(ikke kontrollert)")
            })
        return result
    }

    private static func text(_ framework: Framework, _ library: Library) -> String {
        var result = "\(framework.title)\n\(framework.source.document), \(framework.source.publisher)\n"
        for value in framework.values {
            result += "\n\(value.name)\n"
            for principle in value.principles {
                result += wrapped("\(principle.id) (\(principle.kind.rawValue)): \(principle.text)", mark: "·")
                let rests = principle.rests.map {
                    "\(library.consideration($0.consideration)?.name ?? $0.consideration) \($0.weight)"
                }
                result += wrapped(rests.joined(separator: ", "), mark: "")
            }
        }
        return result
    }

    private static func text(_ track: Track, _ library: Library) -> String {
        "\(track.title)\n\n" + wrapped(track.purpose) + "\n"
            + track.dilemmas.enumerated().map { index, id in
                wrapped("\(library.dilemma(id)?.title ?? id) (\(id))", mark: "\(index + 1)")
            }.joined()
    }

    private static func text(_ wheel: Wheel) -> String {
        var result = "Navigasjonshjulet\n\n" + wrapped(wheel.use)
        for field in wheel.fields {
            result += "\n\(field.name)\n" + wrapped("Opprinnelig: \(field.original)", mark: "")
            result += wrapped("Her: \(field.question)", mark: "") + wrapped(field.help, mark: "")
        }
        return result + "\n" + wrapped(wheel.credit)
    }

    private static func text(_ municipality: Municipality) -> String {
        "\(municipality.name)\n\(municipality.frameworks.joined(separator: ", "))\n\n"
            + municipality.contacts.map { wrapped("\($0.role): \($0.helpsWith)", mark: "·") }.joined()
            + "\n" + wrapped(municipality.whenInDoubt)
    }

    private static func wrapped(_ text: String, mark: String? = nil) -> String {
        let indent = mark == nil ? 0 : 4
        return Columns.wrap(text, columns: 80 - indent).enumerated().map { index, line in
            let head = index == 0 ? mark ?? "" : ""
            return head + String(repeating: " ", count: indent - Columns.width(of: head)) + line + "\n"
        }.joined()
    }
}
