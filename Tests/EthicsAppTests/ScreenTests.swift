// Every screen as text at the two sizes that matter, and the words that must be on it.

import EthicsEngine
import EthicsJournal
import TerminalKit
import TestSupport
import Testing

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// The way to each screen, by keys from a fresh start with answer 2 to the question about the log-on.
private let walks: [(name: String, dilemma: String, keys: [String])] = [
    ("01-forste-valg", "den-laste-dora", []),
    ("02-mer-om-saken", "den-laste-dora", ["i"]),
    ("03-hvor-sikker", "den-laste-dora", ["1"]),
    ("04-argument-mot", "den-laste-dora", ["1", "2"]),
    ("05-argument-mot-vet-ikke", "den-laste-dora", ["0"]),
    ("06-hva-om", "den-laste-dora", ["1", "2", "2"]),
    ("07-hva-om-svart", "den-laste-dora", ["1", "2", "2", "1"]),
    ("08-velg-igjen", "den-laste-dora", ["1", "2", "2", "1", "enter"]),
    ("09-begrunn", "den-laste-dora", ["1", "2", "2", "1", "enter", "1", "F", "ø", "r", " ", "å", " ", "s", "e"]),
    (
        "10-personopplysning", "den-laste-dora",
        ["1", "2", "2", "1", "enter", "1", "R", "i", "n", "g", " "] + "22334455".map(String.init) + ["enter"]
    ),
    ("11-loven-ja", "den-laste-dora", ["1", "2", "2", "1", "enter", "1", "s", "å", "enter"]),
    ("12-hvem-spor-du", "den-laste-dora", ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter"]),
    ("13-folge-med-valg", "den-laste-dora", ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter", "2"]),
    ("14-folge", "den-laste-dora", ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter", "2", "1"]),
    (
        "15-styrker-og-koster", "den-laste-dora",
        ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter", "2", "1", "enter"]
    ),
    (
        "16-ferdig", "den-laste-dora",
        ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter", "2", "1", "enter", "enter"]
    ),
    ("17-loven-nei", "seminaret", ["3", "2", "2", "3", "enter", "1", "s", "å", "enter"]),
    ("18-loven-tvil", "seminaret", ["3", "2", "2", "3", "enter", "2", "s", "å", "enter"]),
    ("19-loven-nei-forst", "seminaret", ["1", "2", "2", "3", "enter", "3", "s", "å", "enter"]),
    ("20-forste-svar-star", "den-laste-dora", ["1", "2", "esc", "esc"]),
    ("21-hjelp", "den-laste-dora", ["?"]),
    (
        "22-kommune", "den-laste-dora",
        ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "enter", "2", "1", "enter", "enter", "1"]
    ),
    ("23-hjem", "den-laste-dora", ["esc"]),
    ("24-innstillinger", "den-laste-dora", ["esc", "8"]),
    ("25-hjem-fortsett", "den-laste-dora", ["1", "m"]),
    ("31-alle-dilemmaer", "den-laste-dora", ["1", "m", "7"]),
    ("32-sok", "den-laste-dora", ["1", "m", "7"] + "leverandør".map(String.init)),
    ("33-sok-uten-treff", "den-laste-dora", ["1", "m", "7"] + "xyz".map(String.init)),
    ("34-avgrens", "den-laste-dora", ["1", "m", "7", "tab"]),
    ("35-avgrens-sektor", "den-laste-dora", ["1", "m", "7", "tab", "1"]),
    ("36-avgrenset", "den-laste-dora", ["1", "m", "7", "tab", "1", "2", "3", "2", "0"]),
    ("37-avgrens-igjen", "den-laste-dora", ["1", "m", "7", "tab", "1", "2", "3", "2"]),
    ("38-for-du-begynner", "den-laste-dora", ["1", "m", "7", "down", "enter"]),
    ("39-fortsett", "den-laste-dora", ["1", "m", "7", "enter"]),
    ("26-slett", "den-laste-dora", ["1", "m", "8", "5"]),
    (
        "27-begrunn-for-et-annet", "den-laste-dora",
        ["1", "2", "2", "1", "enter", "1", "s", "å", "enter", "esc", "esc", "2"]
    ),
    ("28-hva-om-vet-ikke", "den-laste-dora", ["0", "enter", "0"]),
    ("29-velg-igjen-vet-ikke", "den-laste-dora", ["0", "enter", "0", "enter"]),
]

/// The way to each screen of all ten steps, by keys from the beginning of a full walk.
private let fullWalk: [(name: String, keys: [String])] = [
    ("50-situasjonen", []),
    ("51-hvem-har-mest-a-tape", ["enter", "1", "2"]),
    ("52-hvem-er-ikke-i-rommet", ["1"]),
    ("53-hva-star-mot-hverandre", ["0"]),
    ("54-hjulet-jus", ["t", "i", "d", "enter"]),
    ("55-hjulet-identitet", ["enter"]),
    ("56-hjulet-identitet-en", ["1"]),
    ("57-hjulet-omdomme", ["2", "enter"]),
    ("58-hjulet-omdomme-svart", ["2"]),
    ("59-hjulet-okonomi", ["enter"]),
    ("60-argument-mot", ["3", "enter"]),
    ("61-argument-for-noe-annet", ["2"]),
    ("62-skriv-argumentet", ["9", "2"]),
    ("63-bortforklaringer", ["D", "e", "t", "enter"]),
    ("64-velg-igjen", ["1", "1", "enter"]),
    ("65-eget-alternativ", ["3"]),
    ("66-ligner-mest", ["R", "i", "n", "g", "enter"]),
    ("67-hvor-sikker-na", ["1"]),
    ("68-begrunn", ["4"]),
    ("69-hjulet-etikk", ["s", "å", "enter"]),
    ("70-hva-koster-mest", ["enter", "1", "enter"]),
    ("71-verdiene", ["1"]),
    ("72-si-det-hoyt", ["enter"]),
    ("73-setningen", ["1"]),
    ("74-det-jeg-tar-med", ["enter"]),
    ("75-med-egne-ord", ["4"]),
    ("76-ferdig", ["R", "i", "n", "g", "enter"]),
]

@Suite struct ScreenTests {
    static let sizes = [Size(columns: 80, rows: 24), Size(columns: 60, rows: 18)]

    @Test("Every screen is as it was last looked at", arguments: sizes)
    func goldens(size: Size) throws {
        for walk in walks {
            var rig = Rig(size, dilemma: walk.dilemma, isEphemeral: true)
            for key in walk.keys { rig.press(key) }
            try Golden.expect(framed(rig), is: "\(walk.name)-\(size.columns)x\(size.rows)")
        }
        try Golden.expect(framed(Rig(size)), is: "00-velkommen-\(size.columns)x\(size.rows)")
    }

    @Test("Every screen of the ten steps is as it was last looked at", arguments: sizes)
    func tenSteps(size: Size) throws {
        var rig = Rig(size, dilemma: "den-laste-dora", plan: .full, isEphemeral: true)
        for (name, keys) in fullWalk {
            for key in keys { rig.press(key) }
            try Golden.expect(framed(rig), is: "\(name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test("Each trouble with the journal says what to do", arguments: sizes)
    func troubles(size: Size) throws {
        let path = "/home/kari/.local/share/ethics-tui/journal.sqlite"
        let errors: [(String, JournalError)] = [
            ("skadet", .corrupt(path: path)), ("skrivebeskyttet", .readOnly(path: path)), ("fullt", .full(path: path)),
            ("nyere", .newer(path: path)), ("opptatt", .busy(path: path)),
        ]
        for (name, error) in errors {
            let rig = Rig(size, journal: { .failure(error) })
            try Golden.expect(framed(rig), is: "30-\(name)-\(size.columns)x\(size.rows)")
        }
    }

    @Test("A terminal that is too small gets one sentence, at any size down to 1×1")
    func tooSmall() throws {
        try Golden.expect(framed(Rig(Size(columns: 40, rows: 10))), is: "40-for-lite-40x10")
        for size in [Size(columns: 1, rows: 1), Size(columns: 59, rows: 18), Size(columns: 60, rows: 17)] {
            let rig = Rig(size)
            #expect(rig.canvas.size == size)
            #expect(rig.screen.hasPrefix("G"))
        }
    }

    @Test("A key in a terminal that is too small answers nothing; q leaves")
    func tooSmallKeys() {
        var rig = Rig(Size(columns: 30, rows: 10))
        rig.press("1", "enter", "2")
        #expect(rig.app.isAtWelcome)
        rig.press("q")
        #expect(rig.hasEnded)
    }
}

/// The screen in a frame, with the cursor marked, so that blank rows and the right edge can be seen.
func framed(_ rig: Rig) -> String {
    let canvas = rig.canvas
    var rows = canvas.text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while rows.count < canvas.size.rows { rows.append("") }
    let cursor = canvas.cursor.map { "cursor \($0.row + 1):\($0.column + 1)\n" } ?? ""
    return rows.joined(separator: "\n") + "\n" + String(repeating: "=", count: canvas.size.columns) + "\n" + cursor
}
