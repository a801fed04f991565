// A path on a log-on that keeps nothing: codes that are right, wrong, and of somewhere else.

import EthicsEngine
import Foundation
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsWords

@Suite struct TrackFlowTests {
    /// A program that keeps nothing, at the beginning of the path.
    private func entrance(_ size: Size = Size(columns: 80, rows: 24), municipality: String? = nil) -> Rig {
        var rig = Rig(
            size, library: TrackContent.library, dilemma: "den-laste-dora",
            settings: Settings(municipality: municipality), isEphemeral: true)
        rig.press("esc")
        let entry = rig.page.options.first { $0.action == .start(.leave(to: .track())) }?.key
        rig.press(entry.map(String.init) ?? "")
        return rig
    }

    /// The code that stands on the screen.
    private func code(on rig: Rig) throws -> String {
        String(try #require(rig.screen.firstMatch(of: /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)).output)
    }

    @Test("A code brings somebody back to where they were, on another machine", arguments: ScreenTests.sizes)
    func code(size: Size) throws {
        var rig = entrance(size, municipality: "nordby")
        rig.press("1", "1", "1", "1", "enter", "2", "enter")
        let done = try code(on: rig)
        rig.press("1", "3", "1", "enter")
        rig.press("esc")
        let middle = try code(on: rig)
        #expect(middle != done)
        var other = entrance(size)
        other.press("2")
        other.type(middle.lowercased())
        other.press("enter")
        #expect(other.screen.contains("Ny i jobben · Nordby"))
        #expect(other.screen.contains("1 ■"))
        #expect(try code(on: other) == middle)
        other.press("3")
        #expect(other.screen.contains("2 av 2"))
    }

    @Test("A code that was written wrong is pointed at, and nothing is lost")
    func wrong() throws {
        var rig = entrance(municipality: "nordby")
        rig.press("1", "1", "1", "1", "enter")
        rig.press("esc")
        let right = Array(try code(on: rig).filter { $0 != "-" })
        var other = entrance()
        other.press("2")
        var wrong = right
        wrong[6] = wrong[6] == "7" ? "8" : "7"
        other.type(String(wrong))
        other.press("enter")
        #expect(other.screen.contains("Se på tegn 7."))
        #expect(other.screen.contains(String(wrong)))
        other = entrance()
        other.press("2")
        other.type(String(right.dropLast()))
        other.press("enter")
        #expect(other.screen.contains("Her er det 11."))
    }

    @Test("A municipality or a workplace that is not here is asked about, and what was done stays done")
    func elsewhere() {
        let known = TrackCode.number(ofMunicipality: "nordby")
        for (municipality, workplace, asked) in [
            (known ^ 1, 4, "Hvor jobber du?"), (known, 31, "Hva slags sted jobber du på?"),
        ] {
            let code = TrackCode(municipality: municipality, workplace: workplace, start: 3, done: [0, 3], variant: 1)
            var rig = entrance()
            rig.press("2")
            rig.type(code.text)
            rig.press("enter")
            #expect(rig.screen.contains(asked))
            rig.press("1")
            #expect(rig.screen.contains("1 ■") && rig.screen.contains("4 ■") && rig.screen.contains("2 ·"))
        }
    }

    @Test("A code brings its track along, whichever one was opened, and one that is not here says so")
    func tracks() throws {
        let code = TrackCode(
            municipality: TrackCode.number(ofMunicipality: "asker"), workplace: 4, start: 3, done: [0], piece: 2,
            place: 2,
            variant: 2)
        // On a machine whose owner works elsewhere.
        var rig = Rig(
            library: ShippedContent.library, dilemma: "sokkene",
            settings: Settings(municipality: "lier", workplace: "sykehjem"), isEphemeral: true)
        rig.press("esc")
        let entry = try #require(rig.page.options.first { $0.action == .start(.leave(to: .track())) }?.key)
        rig.press(String(entry), "2")
        rig.type(code.text)
        rig.press("enter")
        #expect(rig.screen.contains("Sommervikar · Asker · SFO"))
        #expect(rig.screen.contains("1 ■"))
        rig.press("3")
        #expect(rig.screen.contains("2 av 4"))
        var strange = entrance()
        strange.press("2")
        strange.type(TrackCode(municipality: 1, workplace: 1, start: 1, done: [], variant: 7).text)
        strange.press("enter")
        #expect(strange.screen.contains("Koden er fra et løp som ikke finnes på denne maskinen."))
    }

    @Test("Ten thousand pasted characters are no code, and say so")
    func pasted() {
        var rig = entrance()
        rig.press("2")
        rig.send(.paste(String(repeating: "æ7\u{1B}[2J", count: 2_500)))
        rig.press("enter")
        #expect(rig.screen.contains("Skriv koden du skrev av sist"))
        #expect(rig.screen.contains("finnes ikke i noen kode"))
    }

    @Test("The days of a path are counted over the turn of the year, and back again from a week")
    func days() throws {
        for number in stride(from: 20_000, to: 22_000, by: 1) {
            let day = TrackDay(number: number)
            #expect(TrackDay(iso: day.iso) == day)
            let week = TrackCode.week(ofDay: number)
            let monday = day.monday(ofWeek: week & 63)
            #expect(TrackCode.week(ofDay: monday.number) == week && monday.number <= number)
        }
        #expect(TrackDay(iso: "2026-13-40") == nil || TrackDay(iso: "2026-13-40")?.iso != "2026-13-40")
        #expect(TrackDay(iso: "") == nil)
    }
}
