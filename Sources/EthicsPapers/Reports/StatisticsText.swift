// What `stats` prints for people: tables of what is counted, and no judgement.

import EthicsEngine
import EthicsWords

/// The shape of all cases together, as text.
package enum StatisticsText {
    private static var words: Shared<AuthorStrings> { Language.printed.authors }

    /// The text.
    package static func text(_ statistics: Statistics, library: Library) -> String {
        let head = ReportText.item(words.counted(statistics.full, statistics.simple))
        let parts =
            [head + ReportText.item(words.whatIfsLeftOut)] + effects(statistics.effects)
            + [considerations(statistics.considerations, library), places(statistics.places)]
            + manners(statistics.manners.filter { $0.choices > 0 })
            + [endings(statistics.endings), sequels(statistics.sequels), phrases(statistics.phrases)]
            + readability(statistics.readability)
        return parts.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    // MARK: Effects

    private static func effects(_ shapes: [EffectShape]) -> [String] {
        let shapes = shapes.filter { $0.choices > 0 }
        let sizes = ReportTable.text(
            heads: words.effectsHeads,
            rows: shapes.map { shape in
                (words.scope(shape.scope), ([shape.choices] + shape.sizes.map(\.count)).map(String.init))
            })
        return ["\(words.effects)\n" + sizes]
            + shapes.map { shape in
                let columns = [shape.perChoice, shape.plusPerChoice, shape.minusPerChoice]
                let rows = shape.perChoice.indices.map { number in
                    ("\(number)", columns.map { String($0.indices.contains(number) ? $0[number] : 0) })
                }
                return "\(words.spread(shape.scope))\n" + ReportTable.text(heads: words.spreadHeads, rows: rows)
            }
    }

    private static func considerations(_ found: [ConsiderationTally], _ library: Library) -> String {
        let rows = found.map { item in
            (library.consideration(item.id)?.name ?? item.id, [item.plus, item.minus].map(String.init))
        }
        return "\(words.perConsideration)\n" + ReportTable.text(heads: words.signHeads, rows: rows)
    }

    // MARK: Kinds of choices

    private static func places(_ places: [MannerPlaces]) -> String {
        let numbers = (places.first?.places ?? []).indices.map { "\($0 + 1)" }
        return "\(words.places)\n"
            + ReportTable.text(
                corner: words.mannerHead, heads: numbers + [words.placesLast, words.placesAll],
                rows: places.filter { $0.all > 0 }.map { item in
                    (words.manner(item.manner.manner), (item.places + [item.last, item.all]).map(String.init))
                })
    }

    private static func manners(_ fares: [MannerFare]) -> [String] {
        func table(_ heading: String, _ heads: [String], _ cells: (MannerFare) -> [String]) -> String {
            let rows = fares.map { (words.manner($0.manner.manner), cells($0)) }
            return "\(heading)\n" + ReportTable.text(corner: words.mannerHead, heads: heads, rows: rows)
        }
        let wheel = (fares.first?.wheel ?? []).indices.map { index in
            table(words.onTheWheel(fares[0].wheel[index].lens), words.answerHeads) { fare in
                [fare.wheel[index].yes, fare.wheel[index].doubt, fare.wheel[index].no].map(String.init)
            }
        }
        let floor = table(words.onTheFloor, words.floorHeads) {
            [$0.floor.kept, $0.floor.doubt, $0.floor.broken].map(String.init)
        }
        let means = table(words.means, words.meanHeads) { fare in
            [fare.meanPlus.map(words.decimal) ?? "", fare.meanMinus.map(words.decimal) ?? "", "\(fare.weighed)"]
        }
        return wheel + [floor, means + ReportText.item(words.meanNote, indent: 2)]
    }

    // MARK: Endings, words

    private static func endings(_ endings: EndingTally) -> String {
        "\(words.endings)\n"
            + ReportTable.text(heads: words.endingHeads, rows: [(words.all, cells(endings))])
    }

    private static func sequels(_ sequels: [MannerEndings]) -> String {
        let rows = sequels.filter { $0.endings.all + $0.leadsOn + $0.nothing > 0 }.map { item in
            (words.manner(item.manner.manner), cells(item.endings) + ["\(item.leadsOn)", "\(item.nothing)"])
        }
        return "\(words.endingsByManner)\n"
            + ReportTable.text(corner: words.mannerHead, heads: words.sequelHeads, rows: rows)
    }

    private static func cells(_ endings: EndingTally) -> [String] {
        [endings.good, endings.mixed, endings.costly, endings.unsaid].map(String.init)
    }

    private static func phrases(_ phrases: [Phrase]) -> String {
        "\(words.phrases)\n"
            + (phrases.isEmpty
                ? ReportText.item(words.noPhrases, indent: 2)
                : ReportTable.text(
                    heads: words.phraseHeads, rows: phrases.map { ($0.text, ["\($0.count)", "\($0.cases)"]) }))
    }

    private static func readability(_ cases: [CaseReadability]) -> [String] {
        let whole = ReportTable.text(
            heads: words.readabilityHeads, rows: cases.map { ($0.id, [words.decimal($0.lix), "\($0.words)"]) })
        let texts = cases.flatMap { item in item.heaviest.map { (id: item.id, text: $0) } }
            .sorted { $0.text.lix > $1.text.lix }.prefix(10)
        let heaviest = ReportTable.text(
            heads: words.heaviestHeads,
            rows: texts.map { ("\($0.id) \($0.text.place)", [words.decimal($0.text.lix), "\($0.text.words)"]) })
        return ["\(words.readability)\n" + whole, "\(words.heaviest)\n" + heaviest]
    }
}
