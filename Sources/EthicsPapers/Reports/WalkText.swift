// What `walk` prints: every complete path of a dilemma with where it ends, every what-if with what it moves, and for each
// framework the exact range of every point at stake.

import EthicsEngine
import EthicsWords

/// Every way through a dilemma.
package enum WalkText {
    /// One path, as `walk --format json` lists it.
    package struct Entry: Encodable {
        package let dilemma: String
        package let path: [String]
    }

    /// The most paths of one dilemma that are written: far more than people write, and little of what scenes after scenes
    /// multiply to, which no disk holds.
    package static let most = 5_000

    /// Whether a dilemma has more paths than are written.
    package static func isCut(_ dilemma: Dilemma) -> Bool {
        dilemma.paths.dropFirst(most).contains { _ in true }
    }

    /// The complete paths as a JSON list of objects with `dilemma` and `path`, one a line; handed over in pieces. Of each dilemma
    /// ``most`` at most.
    package static func json(_ dilemmas: [Dilemma], write: (String) -> Void) {
        write("[")
        var isFirst = true
        for dilemma in dilemmas {
            for path in dilemma.paths.prefix(most) {
                write((isFirst ? "\n" : ",\n") + "  " + JSONText.line(Entry(dilemma: dilemma.id, path: path.ids)))
                isFirst = false
            }
        }
        write("\n]\n")
    }

    /// The paths, what-ifs and ranges for people.
    package static func text(_ dilemma: Dilemma, library: Library, write: (String) -> Void) {
        let words = Language.printed.reports
        write("\(dilemma.title) (\(dilemma.id))\n\n\(words.ways)\n")
        for path in dilemma.paths.prefix(most) {
            write("  \(words.way(path.ids.joined(separator: " → "), path.ending(in: dilemma)))\n")
        }
        if isCut(dilemma) { write(ReportText.item(words.moreWays(dilemma.id, most), indent: 2)) }
        guard dilemma.format == .full else {
            return write("\n" + ReportText.item(words.simpleHasNoNumbers) + "\n")
        }
        write("\n\(words.whatIf)\n")
        for whatIf in dilemma.whatIfs {
            write(ReportText.item(Language.printed.strings.labelled(whatIf.id, whatIf.text), indent: 2))
            for choice in dilemma.choices {
                let shifts = whatIf.shifts(for: choice).map { shift in
                    words.shift(
                        library.consideration(shift.consideration)?.name ?? shift.consideration, shift.before,
                        shift.after)
                }
                if !shifts.isEmpty {
                    write(ReportText.pieces(shifts, mark: "\(choice.id):", margin: 4, indent: 6 + choice.id.count))
                }
            }
        }
        guard let first = dilemma.paths.first(where: { _ in true }) else { return }
        for framework in library.frameworks {
            let score = first.score(against: framework, in: dilemma, considerations: library.considerations)
            let atStake = score.principles.filter(\.isAtStake)
            write("\n\(words.atStake(framework.title, atStake.count, score.principles.count))\n")
            for item in atStake {
                let name = "\(item.principle.id) \(item.principle.name)"
                write(ReportText.item(words.range(name, item.range), indent: 2))
            }
        }
        write("\n")
    }
}
