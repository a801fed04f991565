// A meeting that was held on paper: typed in as a file, and printed in every form.

import EthicsJournal
import Foundation
import Testing

@Suite struct ReplayTests {
    static let meeting = """
        format: 1
        type: samtale
        dilemma: den-laste-dora
        kommune: nordby
        dato: 2026-11-28
        opplegg: 60
        svarer: 8
        runder:
          - runde: forste-svar
            svar:
              - svar: ut
                antall: 5
              - svar: vent
                antall: 3
          - runde: felt/omdomme
            svarmate: hender
            svar:
              - svar: ja
                antall: 2
              - svar: tvil
                antall: 4
              - svar: nei
                antall: 2
          - runde: nytt-svar
            svar:
              - svar: ut
                antall: 7
              - svar: vent
                antall: 1
        setning: Vi sier fra når vi er for få.
        avtalt:
          - hva: Be om en vikar til
            hvem: møtelederen
            innen: 12.12.2026
        """

    @Test func `a meeting on paper is printed in each form, without what the rule keeps back`() async throws {
        let world = try World()
        let file = try world.write(Data(Self.meeting.utf8), to: "samtale.yaml")
        for (format, texts) in [
            (
                "text",
                ["Referat: samtale i gruppe", "Først: Flertall for «Gå ut med ham", "Be om en vikar til"]
            ),
            (
                "json",
                [
                    "\"P\" : 0.464", "\"median\" : 2", "\"shape\" : \"A\"", "\"A\" : ", "\"shift\" : \"suppressed\"",
                    "\"counts\" : \"suppressed\"",
                ]
            ),
            ("markdown", ["# Referat: samtale i gruppe", "| Be om en vikar til | møtelederen | 12.12.2026 |"]),
            ("html", ["<!doctype html>", "<svg", "Be om en vikar til"]),
        ] {
            let ran = try await Program.run("replay", file, "--format", format, in: world)
            #expect(ran.status == 0 && ran.error.isEmpty)
            for text in texts { #expect(ran.output.lowercased().contains(text.lowercased()), "\(format): \(text)") }
            // Seven of eight is what nobody is to know.
            #expect(
                !ran.output.split { !$0.isNumber && !$0.isLetter && $0 != "," && $0 != "." }.contains("7"), "\(format)")
        }
    }

    @Test func `mistakes are told with their line, and a missing file in a sentence`() async throws {
        let world = try World()
        let text = Self.meeting.replacingOccurrences(of: "antall: 5", with: "antall: 55")
        let file = try world.write(Data(text.utf8), to: "feil.yaml")
        let ran = try await Program.run("replay", file, in: world)
        #expect(ran.status == 1 && ran.output.isEmpty)
        #expect(ran.error.contains("feil.yaml:") && ran.error.contains("error[D"))
        let missing = try await Program.run("replay", world.path("borte.yaml"), in: world)
        #expect(missing.status == 1 && missing.error.contains("finnes ikke"))
    }

    @Test func `the leader's sheet is printed for every plan`() async throws {
        let world = try World()
        for minutes in ["15", "30", "60", "90"] {
            let html = try await Program.run(
                "meeting", "den-laste-dora", "--minutes", minutes, "--sheet", "html", in: world)
            #expect(html.status == 0 && html.output.contains("Møtelederark: Den låste døra"))
            #expect(html.output.contains("Takk for at du sier det."))
        }
        let wrong = try await Program.run("meeting", "den-laste-dora", "--minutes", "45", in: world)
        #expect(wrong.status == 64 && wrong.error.contains("15, 30, 60, 90"))
    }

    @Test func `a whole meeting runs line by line from a file`() async throws {
        let world = try World()
        let lines =
            ["1", "1", "", "", "", "", "5 3 0", "", "", "", "3", "5", "", "", "", "", "", "", "2 6 0", ""]
            + [Walk.sentence, "1", Walk.agreed, "1", "3", "", "1", "0", "q"]
        let ran = try await Program.run(
            "meeting", "den-laste-dora", "--minutes", "30", "--plain", input: lines.joined(separator: "\n") + "\n",
            in: world)
        #expect(ran.status == 0 && ran.error.isEmpty)
        for text in ["Rammen", "Svarene er talt.", "A, 5 svar: ", Walk.meetingOver, "Be om en vikar til (møtelederen"] {
            #expect(ran.output.contains(text), "«\(text)» is not printed")
        }
        #expect(try Stored(in: world.journal).sessions.map(\.isFinished) == [true])
    }
}
