// What `walk` prints: every complete path of a dilemma with where it ends, every what-if with what it moves, and for each
// framework the exact range of every point at stake.

import EthicsEngine

/// Every way through a dilemma.
public enum WalkText {
    /// One path, as `walk --format json` lists it.
    struct Entry: Encodable {
        let dilemma: String
        let path: [String]
    }

    /// The complete paths as a JSON list of objects with `dilemma` and `path`, one a line; handed over in pieces, since
    /// there may be millions.
    public static func json(_ dilemmas: [Dilemma], write: (String) -> Void) {
        write("[")
        var isFirst = true
        for dilemma in dilemmas {
            for path in dilemma.paths {
                write((isFirst ? "\n" : ",\n") + "  " + JSONText.line(Entry(dilemma: dilemma.id, path: path.ids)))
                isFirst = false
            }
        }
        write("\n]\n")
    }

    /// The paths, what-ifs and ranges for people.
    public static func text(_ dilemma: Dilemma, library: Library, write: (String) -> Void) {
        func name(_ id: String) -> String { library.consideration(id)?.name ?? id }
        write("\(dilemma.title) (\(dilemma.id))\n\nVeier\n")
        for path in dilemma.paths {
            write("  \(path.ids.joined(separator: " → "))")
            write(path.ending(in: dilemma).map { ", slutter i «\($0)»\n" } ?? "\n")
        }
        write("\nHva om\n")
        for whatIf in dilemma.whatIfs {
            write("  \(whatIf.id): \(whatIf.text)\n")
            for choice in dilemma.choices {
                let shifts = whatIf.shifts(for: choice).map { shift in
                    "\(name(shift.consideration)) \(signed(shift.before)) → \(signed(shift.after))"
                }
                if !shifts.isEmpty { write("    \(choice.id): \(shifts.joined(separator: ", "))\n") }
            }
        }
        guard let first = dilemma.paths.first(where: { _ in true }) else { return }
        for framework in library.frameworks {
            let score = first.score(against: framework, in: dilemma, considerations: library.considerations)
            let atStake = score.principles.filter(\.isAtStake)
            write("\n\(framework.title): \(atStake.count) av \(score.principles.count) punkter på spill\n")
            for item in atStake {
                write(
                    "  \(item.principle.id): fra \(signed(item.range.lowerBound)) til \(signed(item.range.upperBound))\n"
                )
            }
        }
        write("\n")
    }

    private static func signed(_ number: Int) -> String {
        number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    }
}
