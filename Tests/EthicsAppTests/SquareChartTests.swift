// Squares in aligned columns, at any width, with few statements and with many.

import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

@Suite struct SquareChartTests {
    private func chart(_ items: [SquareChart.Item]) -> SquareChart {
        SquareChart(
            left: "koster", right: "styrker", items: items, legend: "Én rute er ett punkt. ▫ trekker begge veier.")
    }

    private func item(_ name: String, _ costs: Int, _ both: Int, _ strengthens: Int, _ rest: Int) -> SquareChart.Item {
        .init(
            name: name, costs: costs, both: both, strengthens: strengthens,
            note: rest > 0 ? "· \(rest) ikke berørt" : "",
            spoken: "")
    }

    private func text(_ chart: SquareChart, _ columns: Int, _ glyphs: Glyphs = .unicode) -> [String] {
        chart.rows(columns: columns, glyphs: glyphs).map { String($0.text.reversed().drop { $0 == " " }.reversed()) }
    }

    @Test("Few squares stand to both sides of the line, in the order of the poster")
    func few() {
        let rows = text(
            chart([item("Respekt", 2, 0, 1, 2), item("Relasjoner", 0, 1, 2, 2), item("Redelighet", 1, 1, 3, 0)]), 57)
        #expect(
            rows == [
                "              koster │ styrker",
                "  Respekt         ▪▪ │ ▪        · 2 ikke berørt",
                "  Relasjoner       ▫ │ ▪▪       · 2 ikke berørt",
                "  Redelighet      ▪▫ │ ▪▪▪",
                "  Én rute er ett punkt. ▫ trekker begge veier.",
            ])
    }

    @Test("Thirty statements under a value are counted where they have no room")
    func many() {
        let many = chart([item("Respekt", 9, 4, 14, 3), item("Rollemodell", 0, 0, 2, 28)])
        #expect(
            text(many, 76) == [
                "                      koster │ styrker",
                "  Respekt      ▪▪▪▪▪▪▪▪▪▫▫▫▫ │ ▪▪▪▪▪▪▪▪▪▪▪▪▪▪  · 3 ikke berørt",
                "  Rollemodell                │ ▪▪              · 28 ikke berørt",
                "  Én rute er ett punkt. ▫ trekker begge veier.",
            ])
        #expect(
            text(many, 57) == [
                "                koster │ styrker",
                "  Respekt      ▪×9 ▫×4 │ ▪×14     · 3 ikke berørt",
                "  Rollemodell          │ ▪×2      · 28 ikke berørt",
                "  Én rute er ett punkt. ▫ trekker begge veier.",
            ])
    }

    @Test("A terminal without the squares gets their twins")
    func ascii() {
        #expect(
            text(chart([item("Respekt", 2, 1, 1, 2)]), 57, .ascii) == [
                "           koster | styrker",
                "  Respekt     ##/ | #        · 2 ikke berørt",
                "  Én rute er ett punkt. / trekker begge veier.",
            ])
    }

    @Test("A long name breaks and the line stays where it is")
    func long() {
        let name = "Arbeidsmiljøutvalgsmedlemskap og etterrettelighet"
        var items = [item(name, 1, 0, 1, 4), item("Ro", 0, 1, 0, 0)]
        for columns in [57, 76] {
            let rows = text(chart(items), columns)
            #expect(rows.allSatisfy { Columns.width(of: $0) <= columns })
            let lines = rows.compactMap { row in
                row.firstIndex(of: "│").map { row.distance(from: row.startIndex, to: $0) }
            }
            #expect(lines.count == 3 && Set(lines).count == 1)
        }
        // Two rows about the same thing share its name.
        items[0].tag = "først"
        items[0].note = ""
        items[1].name = ""
        items[1].tag = "nå"
        #expect(
            text(chart(items), 57) == [
                "                              koster │ styrker",
                "  Arbeidsmiljøutvalgs  først       ▪ │ ▪",
                "  medlemskap og        nå          ▫ │",
                "  etterrettelighet",
                "  Én rute er ett punkt. ▫ trekker begge veier.",
            ])
    }

    @Test("No width and no number of statements makes a row too wide or traps")
    func widths() {
        for columns in 30...76 {
            for count in [0, 1, 7, 30, 400] {
                let rows = text(chart([item("Verdi", count, count, count, count)]), columns, .ascii)
                #expect(columns < 57 || rows.allSatisfy { Columns.width(of: $0) <= columns })
            }
        }
    }
}
