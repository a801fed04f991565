// The kinds of content that `show` knows by name.

import EthicsEngine

/// A kind of content that can be shown.
package enum ShownKind: String, Sendable, CaseIterable {
    case dilemma, framework, municipality, track, wheel, consideration, floor, statute, workplace, word, rule

    /// The ids that there are.
    package func ids(_ library: Library) -> [String] {
        switch self {
        case .dilemma: library.dilemmas.map(\.id)
        case .framework: library.frameworks.map(\.id)
        case .municipality: library.municipalities.map(\.id)
        case .track: library.tracks.map(\.id)
        case .wheel: library.wheel == nil ? [] : ["hjul"]
        case .consideration: library.considerations.map(\.id)
        case .floor: library.floor.map(\.id)
        case .statute: library.statutes.map(\.id)
        case .workplace: library.workplaces.map(\.id)
        case .word: library.glossary.terms.map(\.id)
        case .rule: library.rules.map(\.id)
        }
    }

    /// The kind of file that it stands in.
    var file: ContentKind {
        switch self {
        case .dilemma: .dilemma
        case .framework: .framework
        case .municipality: .municipality
        case .track: .track
        case .wheel: .wheel
        case .consideration: .considerations
        case .floor: .floor
        case .statute: .statutes
        case .workplace: .workplaces
        case .word: .glossary
        case .rule: .rule
        }
    }

    /// Whether it has a file of its own, which is named after it.
    var isFile: Bool {
        switch self {
        case .dilemma, .framework, .municipality, .track, .wheel, .rule: true
        case .consideration, .floor, .statute, .workplace, .word: false
        }
    }

    /// Its title.
    func title(_ id: String, _ library: Library) -> String {
        let title: String? =
            switch self {
            case .dilemma: library.dilemma(id)?.title
            case .framework: library.framework(id)?.title
            case .municipality: library.municipality(id)?.name
            case .track: library.track(id)?.title
            case .wheel: nil
            case .consideration: library.consideration(id)?.name
            case .floor: library.floorRule(id)?.name
            case .statute: library.statute(id).map { "\($0.act) \($0.section)" }
            case .workplace: library.workplace(id)?.name
            case .word: library.glossary.terms.first { $0.id == id }?.word
            case .rule: library.rule(id)?.title
            }
        return title ?? id
    }
}
