// A recorded meeting becomes the meeting that it was, and what a meeting came to can be written and read again.

import SafeText
import TestSupport
import Testing

@testable import EthicsEngine

@Suite("A recorded meeting")
struct RecordingTests {
    @Test("Everything that stands there is in the meeting")
    func whole() throws {
        let recording = try RecordedFile.read(RecordedFile.whole)
        let meeting = recording.meeting
        #expect(recording.date == "2026-11-28")
        #expect(
            meeting.start
                == MeetingStart(
                    plan: .half, dilemma: "tolv-minutter", municipality: "lorenskog", group: "Kveldsvakta", people: 8,
                    isLeader: true, way: .slips, minimum: 4,
                    agreed: [
                        AgreedMeasure(what: "Spørre om pausene", role: "verneombudet", due: "1. november"),
                        AgreedMeasure(what: "Lese rutinen", role: "alle", due: "neste møte"),
                    ]))
        #expect(meeting.dilemma == Shipped.library.dilemma("tolv-minutter"))
        #expect(meeting.outcomes == [0: .done])
        #expect(meeting.picked == [.reputation, .ethics])
        let first = [("bli", 5), ("tilbake", 0), ("meld", 3), ("ring", 0), ("vet-ikke", 0)]
        #expect(
            meeting.results == [
                RoundResult(
                    round: .first, way: .slips,
                    disclosure: .counts(values: first.map { OptionCount(option: $0, count: $1) })),
                RoundResult(
                    round: .whatIf("hva-om-parkinson"), way: .hands, disclosure: .majority(option: "meld")),
                RoundResult(round: .again, way: .slips, disclosure: .majority(option: "meld")),
            ])
        #expect(
            meeting.disagreements == [
                Disagreement(reason: "bli/omtanke", text: "Det er ikke omtanke å love noe vi ikke kan holde."),
                Disagreement(reason: "bli/omdomme", text: ""),
            ])
        #expect(meeting.saying == "Jeg har ikke tid nå, men jeg sier fra.")
        #expect(
            meeting.agreements == [
                AgreedMeasure(what: "Be om et kvarter luft på lista", role: "møtelederen", due: "12.12.2026")
            ])
        #expect(meeting.isArchivingConsidered == false)
        #expect(meeting.isFinished)
        #expect(meeting.showsFirst)
    }

    @Test("What can be left out is as it usually is")
    func least() throws {
        let meeting = try RecordedFile.read(RecordedFile.least).meeting
        #expect(
            meeting.start
                == MeetingStart(plan: .quarter, dilemma: "sokkene", municipality: "felles", people: 5))
        #expect(meeting.history == [.began(start: meeting.start), .finished(used: 900)])
    }

    @Test("The events are those of a live meeting, in its order")
    func events() throws {
        let history = try RecordedFile.read(RecordedFile.whole).meeting.history
        let names = history.map { String("\($0)".prefix { $0 != "(" }) }
        #expect(
            names == [
                "began", "followedUp", "pickedField", "pickedField", "closed", "closed", "closed", "disagreed",
                "disagreed", "said", "settled", "finished", "archived",
            ])
    }

    @Test("Words in one round mean words in the next, and fewer than the minimum mean nothing at all")
    func rule() throws {
        let words = RecordedFile.changed("antall: 3", "antall: 1")
            .replacing("utfall: flertall\n    flest: meld", with: "svar:\n      - svar: meld\n        antall: 8")
        #expect(
            try RecordedFile.read(words).meeting.results.map(\.disclosure) == [
                .majority(option: "bli"), .majority(option: "meld"), .unanimous(option: "meld"),
            ])
        let few = RecordedFile.changed("antall: 5", "antall: 2").replacing("antall: 3", with: "antall: 1")
        #expect(try RecordedFile.read(few).meeting.results.first?.disclosure == .suppressed)
    }

    @Test("Nothing is said of a group that is smaller than the minimum, in counts or in words")
    func smallGroup() throws {
        let file = RecordedFile.changed("svarer: 8", "svarer: 3").replacing("antall: 5", with: "antall: 3")
            .replacing(
                """
                      - svar: meld
                        antall: 3

                """, with: ""
            )
            .replacing("antall: 7", with: "antall: 2")
        #expect(try RecordedFile.read(file).meeting.results.allSatisfy { $0.disclosure == .suppressed })
    }

    @Test("What was written is as the engine keeps it: on one line, its own blanks and signs untouched")
    func texts() throws {
        func saying(_ yaml: String) throws -> String? {
            try RecordedFile.read(RecordedFile.least + yaml).meeting.saying
        }
        #expect(try saying("setning: |\n  Nei: «nå» # sier jeg\n  – aldri.\n") == "Nei: «nå» # sier jeg – aldri.")
        #expect(try saying("setning: '  Kom  inn. '\n") == "Kom  inn.")
        #expect(try saying("setning: \"Én\\nto\"\n") == "Én to")
    }

    @Test("Words of a first answer bind the new one wherever in the file it stands")
    func order() throws {
        let again = "  - runde: nytt-svar\n    svar:\n      - svar: behold\n        antall: 5\n"
        let alone = "      - svar: del\n        antall: 1\n"
        let first = again.replacing("nytt", with: "forste").replacing("5", with: "4") + alone
        for rounds in [first + again, again + first] {
            let meeting = try RecordedFile.read(RecordedFile.least + "runder:\n" + rounds).meeting
            #expect(meeting.result(.first)?.disclosure == .majority(option: "behold"))
            #expect(meeting.result(.again)?.disclosure == .unanimous(option: "behold"))
        }
    }

    @Test("Among content, a recorded meeting is a file of an unknown type")
    func amongContent() {
        let result = ContentLoader.load([ContentSource("mote.yaml", RecordedFile.whole)])
        #expect(result.problems.map(\.code) == [.wrongWord])
        #expect(result.problems.first?.message == "«samtale» kan ikke stå under «type»")
    }

    @Test("What is written is a file that can be read by eye")
    func written() throws {
        let recording = try RecordedFile.read(RecordedFile.whole)
        let yaml = Recording.yaml(recording.meeting, date: recording.date)
        #expect(
            yaml == """
                format: 1
                type: samtale
                dilemma: tolv-minutter
                kommune: lorenskog
                dato: 2026-11-28
                gruppe: |
                  Kveldsvakta
                opplegg: 30
                svarer: 8
                leder: ja
                svarmate: lapper
                minstegruppe: 4
                felt:
                  - omdomme
                  - etikk
                avtalt-sist:
                  - hva: |
                      Spørre om pausene
                    hvem: |
                      verneombudet
                    innen: |
                      1. november
                    ble: gjort
                  - hva: |
                      Lese rutinen
                    hvem: |
                      alle
                    innen: |
                      neste møte
                runder:
                  - runde: forste-svar
                    svar:
                      - svar: bli
                        antall: 5
                      - svar: meld
                        antall: 3
                  - runde: hva-om/hva-om-parkinson
                    svarmate: hender
                    utfall: flertall
                    flest: meld
                  - runde: nytt-svar
                    utfall: flertall
                    flest: meld
                uenig:
                  - grunn: bli/omtanke
                    tekst: |
                      Det er ikke omtanke å love noe vi ikke kan holde.
                  - grunn: bli/omdomme
                setning: |
                  Jeg har ikke tid nå, men jeg sier fra.
                avtalt:
                  - hva: |
                      Be om et kvarter luft på lista
                    hvem: |
                      møtelederen
                    innen: |
                      12.12.2026
                arkiv: nei

                """)
        #expect(try RecordedFile.read(yaml) == recording)
    }

    @Test("A meeting with more answers than people is written as one with so many people")
    func late() throws {
        var meeting = try RecordedFile.read(RecordedFile.least).meeting
        let values = meeting.dilemma.choices.prefix(2).map { OptionCount(option: $0.id, count: 4) }
        meeting.apply(.closed(result: RoundResult(round: .first, way: .slips, disclosure: .counts(values: values))))
        let read = try RecordedFile.read(Recording.yaml(meeting, date: "2026-11-28")).meeting
        #expect(read.start.people == 8)
        #expect(read.results.first?.disclosure.counts == [4, 4, 0, 0, 0])
    }

    @Test("What looks like anchors and aliases survives, however often")
    func anchors() throws {
        var meeting = try RecordedFile.read(RecordedFile.least).meeting
        let text = String(repeating: "*aldri* &Co \\x \"R&D\" & ", count: 30).trimmed
        meeting.apply(.said(text: text))
        meeting.apply(.settled(measure: AgreedMeasure(what: "&a", role: "*", due: String(repeating: " *b", count: 50))))
        let read = try RecordedFile.read(Recording.yaml(meeting, date: "2026-11-28")).meeting
        #expect(read.saying == text)
        #expect(read.agreements.map(\.what) == ["&a"])
    }
}
