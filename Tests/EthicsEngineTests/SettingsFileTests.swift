// The settings file: what is understood, what is told, and when nothing is kept.

import Testing

@testable import EthicsEngine

@Suite("The settings file")
struct SettingsFileTests {
    private func file(_ text: String) -> SettingsFile { SettingsFile(path: "config.yaml", bytes: Array(text.utf8)) }

    @Test("Everything that can be set is read, in the words of both languages")
    func everything() {
        let text = "format: 1\nkommune: nordby\nfarger: nei\nkontrast: true\ndelt-palogging: ja\nminste-gruppe: 7\n"
        for way in [text, "\u{FEFF}" + text.replacing("\n", with: "\r\n")] {
            let read = file(way)
            #expect(read.problems == [])
            #expect(read.storingFault == nil)
            #expect(read.values[.municipality] == .init(text: "nordby", mark: Mark(line: 2, column: 10)))
            #expect(read.flag(.color) == false)
            #expect(read.flag(.contrast) == true)
            #expect(read.flag(.sharedLogon) == true)
            #expect(read.number(.smallestGroup) == 7)
        }
    }

    @Test(
        "A file that says nothing sets nothing",
        arguments: [
            "", "\n", "#x", "# bare\n# kommentarer\n", "---", "---\n", "null", "~", "--- ~\n", "{}", "\u{FEFF}",
            "\u{FEFF}# x\r\n",
        ])
    func nothing(_ text: String) {
        #expect(file(text).problems == [])
        #expect(file(text).storingFault == nil)
        #expect(file(text).values == [:])
    }

    @Test(
        "What may be about storing and can't be understood keeps nothing, and says where",
        arguments: [
            ("kommune: nordby\ndelt-pålogging: true", 2), ("Delt-palogging: true", 1), ("delt_palogging: true", 1),
            ("delt palogging: nei", 1), ("deltpålogging: ja", 1), ("DELT-PÅLOGGING: ja", 1), ("felles-logon: ja", 1),
            ("delt-palogging: kanskje", 1), ("delt-palogging:", 1), ("delt-palogging: 1", 1),
            ("delt-palogging: [ja]", 1),
            ("delt-palogging:\n  - ja", 2), ("delt-palogging: ~", 1), ("veivalg:\n  delt-palogging: ja", 1),
            ("lagring: nei", 1), ("delt-palogging: false\ndelt-pålogging: true", 2), ("palogging-delt: ja", 1),
            ("kommune: [", 2), ("- delt-palogging: ja", 1), ("delt-palogging ja", 1), ("\u{1}", 1),
            ("format: 2\nkommune: nordby", 1), ("delt-palogging: ja\ndelt-palogging: nei", 2),
        ])
    func closed(_ text: String, _ line: Int) throws {
        let read = file(text)
        let fault = try #require(read.storingFault)
        #expect(fault.mark?.line == line)
        #expect(
            read.problems.contains {
                $0.mark == fault.mark && $0.remedy.hasSuffix("Fram til da husker Veivalg ingenting.")
            })
    }

    @Test("A file that is there and can't be read, or is no text, keeps nothing")
    func unreadable() {
        #expect(SettingsFile(unreadable: "c").storingFault?.code == .unreadable)
        #expect(SettingsFile(path: "c", bytes: [0xFF, 0xFE, 0x61, 0]).storingFault?.code == .encoding)
        #expect(SettingsFile(path: "c", bytes: Array("kommune: h".utf8) + [0xF8]).storingFault?.code == .encoding)
        #expect(SettingsFile(absent: "c").storingFault == nil)
    }

    @Test("The nearest key is named", arguments: ["delt-pålogging", "Delt-palogging", "delt_palogging"])
    func nearest(_ key: String) {
        let problem = file("\(key): true").problems.first
        #expect(problem?.code == .unknownKey)
        #expect(problem?.remedy.contains("Mente du «delt-palogging»?") == true)
    }

    @Test(
        "Other mistakes are told with what holds, and passed over",
        arguments: [
            ("minste-gruppe: 2", Problem.Code.wrongType, "Skriv et helt tall fra 3 til 10. Fram til da gjelder 3."),
            ("minste-gruppe: 0", .wrongType, "Skriv et helt tall fra 3 til 10. Fram til da gjelder 3."),
            ("minste-gruppe: -5", .wrongType, "Skriv et helt tall fra 3 til 10. Fram til da gjelder 3."),
            ("minste-gruppe: 11", .wrongType, "Skriv et helt tall fra 3 til 10. Fram til da gjelder 10."),
            ("minste-gruppe: fem", .wrongType, "Skriv et helt tall fra 3 til 10. Fram til da gjelder 5."),
            ("farger: kanskje", .wrongWord, "Velg mellom ja, nei, true, false. Fram til da gjelder ja."),
            ("kommune: Nordby kommune", .badID, "Fram til da er ingenting valgt."),
            ("faarger: nei", .unknownKey, "Mente du «farger»? Linja blir ikke brukt."),
            ("format: en\nkontrast: ja", .version, "Skriv «format: 1». Resten av fila gjelder."),
        ])
    func passedOver(_ text: String, _ code: Problem.Code, _ end: String) throws {
        let read = file(text + "\n")
        #expect(read.storingFault == nil)
        let problem = try #require(read.problems.first)
        #expect(read.problems.count == 1)
        #expect(problem.code == code)
        #expect(problem.remedy.hasSuffix(end), "\(problem.remedy)")
    }

    @Test("A newer file is told as newer, and what is new there is no mistake")
    func newer() {
        let read = file("format: 2\nnytt: ja\nfarger: nei\ndelt-palogging: nei\n")
        #expect(read.problems.map(\.code) == [.version])
        #expect(read.problems.first?.remedy.contains("nyere utgave") == true)
        #expect(read.storingFault == nil)
        #expect(read.flag(.color) == false)
    }

    @Test("A municipality that does not exist is named, with the one that was probably meant")
    func municipality() {
        let read = file("kommune: norby\n").checked(municipalities: ["felles", "nordby"], workplaces: [])
        #expect(read.problems.map(\.code) == [.deadLink])
        #expect(read.problems.first?.message == "kommune «norby» finnes ikke")
        #expect(read.problems.first?.remedy.hasPrefix("Mente du «nordby»?") == true)
        #expect(read.values[.municipality] == nil)
        #expect(read.storingFault == nil)
        #expect(file("kommune: nordby\n").checked(municipalities: ["nordby"], workplaces: []).problems == [])
    }

    @Test(
        "A change touches the line that it is about, and nothing else",
        arguments: [
            (
                "# vår fil\nkommune: nordby   # sentrum\nfarger: ja\n",
                "# vår fil\nkommune: sorby  # sentrum\nfarger: ja\n"
            ),
            ("farger: ja\n# kommune: felles\n", "farger: ja\n# kommune: felles\nkommune: sorby\n"),
            ("# bare\n", "# bare\nkommune: sorby\n"), ("", "kommune: sorby\n"), ("---\n", "---\nkommune: sorby\n"),
            ("~\n", "kommune: sorby\n"), ("farger: ja", "farger: ja\nkommune: sorby\n"),
            ("\u{FEFF}kommune: nordby\r\nfarger: ja\r\n", "\u{FEFF}kommune: sorby\r\nfarger: ja\r\n"),
            ("kommune: \"nordby\" # a\n", "kommune: sorby  # a\n"),
            ("  farger: ja\n", "  farger: ja\n  kommune: sorby\n"),
            ("minste-gruppe: 2\n", "minste-gruppe: 2\nkommune: sorby\n"),
            ("nytt: 1\nformat: 2\n", "nytt: 1\nformat: 2\nkommune: sorby\n"),
        ])
    func change(_ old: String, _ new: String) {
        let bytes = SettingsText.bytes(Array(old.utf8), changing: [.municipality: "sorby"])
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == new)
    }

    @Test("A key can be taken out, and a file begins with its version")
    func takenOut() {
        let old = "kommune: nordby\ndelt-palogging: true\n# slutt\n"
        let bytes = SettingsText.bytes(Array(old.utf8), changing: [.sharedLogon: nil])
        #expect(bytes.map { String(decoding: $0, as: UTF8.self) } == "kommune: nordby\n# slutt\n")
        let new = SettingsText.bytes(nil, changing: [.color: "false"])
        #expect(new.map { String(decoding: $0, as: UTF8.self) } == "format: 1\nfarger: false\n")
    }

    @Test(
        "What can't be changed line by line is left alone",
        arguments: ["{kommune: nordby}\n", "kommune: [\n", "- a\n", "kommune: >-\n  nordby\n"])
    func refused(_ old: String) {
        #expect(SettingsText.bytes(Array(old.utf8), changing: [.municipality: "sorby"]) == nil)
    }
}
