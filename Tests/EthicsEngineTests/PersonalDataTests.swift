// What could point to a person in free text, and what only looks like it.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Personal data in free text")
struct PersonalDataTests {
    @Test(
        "Telephone numbers are found in the ways they are written",
        arguments: [
            "22334455", "22 33 44 55", "223 34 455", "+47 223 34 455", "+4722334455", "+47 22 33 44 55",
            "0047 22334455",
            "004722334455", "0047 22 33 44 55", "0047 223 34 455", "Ring 22334455.", "(22 33 44 55)", "tlf.22334455",
            "22.33.44.55", "22-33-44-55", "22\u{A0}33\u{A0}44\u{A0}55", "mobil: 912 34 567, jobb", "91234567!",
            "4712 3456",
            "Hun bor i nr. 3 22 33 44 55", "kl. 12 22 33 44 55", "22334455 26.04.2026",
        ])
    func telephone(_ text: String) { #expect(PersonalData.find(in: text) == [.telephone]) }

    @Test(
        "Identity numbers are found in the ways they are written",
        arguments: [
            "01018012345", "010180 12345", "01 01 80 12345", "010180-12345", "010180 123 45", "01.01.80 12345",
            "41018012345",
            "01418012345", "01818012345", "fnr 01018012345.", "(01018012345)", "født 31129999999", "rom 12 01018012345",
            "010180\u{A0}12345",
        ])
    func identity(_ text: String) { #expect(PersonalData.find(in: text) == [.identityNumber]) }

    @Test(
        "E-mail addresses are found in the ways they are written",
        arguments: [
            "ola@lier.kommune.no", "Skriv til ola.nordmann@lorenskog.kommune.no.", "<ola@lier.no>", "(ola@lier.no)",
            "mailto:ola@lier.no", "OLA@LIER.NO", "ola+jobb@x-y.no", "kåre@blåbær.no", "ola@lier.no,kari@lier.no",
            "ola@lier.no;kari@lier.no", "se\nola@lier.no\nher", "ola_1@lier.no!",
        ])
    func email(_ text: String) { #expect(PersonalData.find(in: text) == [.email]) }

    @Test(
        "Dates, years, sums, times, sections and rooms are no personal data",
        arguments: [
            "", "Han ba om hjelp.", "26.04.2026", "2026-04-26", "26. april 2026", "Møtet 26.04.2026 kl. 12.30",
            "2024-2027",
            "2024–2027", "handlingsplan 2024-2027", "2023 2024", "12 000 000", "25 000 000 kroner", "kr 25.000.000",
            "2 500 000",
            "§ 13-3", "§§ 13-3 og 13-4", "forvaltningsloven § 6", "rom 2034", "rom 204 og 205", "20.40-22.15",
            "kl. 20.40-22.15", "27.04-28.04", "1470 Lørenskog", "saksnr. 24/12345", "2024/123456",
            "1, 2, 3, 4, 5, 6, 7, 8",
            "10 20 30 40", "84 år, 12 minutter", "01.01.2024 12:30", "01.01.2024-31.12.2024", "26.04.2026 345",
            "123456789",
            "9876543210", "12345678", "@ola", "ola@", "ola@lier", "a @ b.no", "@@@", "3.14159265",
            "15.15-16.45 og 17.00-18.30",
        ])
    func innocent(_ text: String) { #expect(PersonalData.find(in: text) == []) }

    @Test("What was missed or wrongly asked about once", arguments: PersonalDataCorpus.cases())
    func once(_ row: PersonalDataCorpus.Row) {
        #expect(PersonalDataCorpus.found(in: row.sentence) == row.kinds, "\(row.sentence)")
    }

    @Test("The rows are there")
    func rows() { #expect(PersonalDataCorpus.cases().count > 120) }

    @Test("Details are told by their kind")
    func details() {
        #expect(PersonalData.find(in: "Damen på rom 12 sover.") == [.roomOfPerson])
        #expect(PersonalData.find(in: "En mann på 82 år med demens.") == [.diagnosisWithAge])
        #expect(PersonalData.find(in: "En 13-åring fra Lier.") == [.ageWithPlace])
        #expect(PersonalData.find(in: "Rom 12 er ledig. Damen sover.") == [])
    }

    @Test("Content may have names and ages, and no numbers or addresses")
    func content() {
        func found(_ text: String) -> [PersonalData] { PersonalData.find(in: text, among: PersonalData.neverInContent) }
        #expect(found("Da kom Kari, 82 år og dement, fra Lier.") == [])
        #expect(found("Da kom Kari, 010180 12345.") == [.identityNumber])
        #expect(found("９１２３４５６７") == [.telephone])
        #expect(found("ola (at) kommune.no") == [.email])
    }

    @Test("Every name of the lists is one word with a capital")
    func names() {
        #expect(FirstNames.all.count > 1_200)
        for name in FirstNames.all {
            #expect(name.split(separator: "-").allSatisfy { PersonName.isCapitalized($0) }, "\(name)")
        }
    }

    @Test("Any bytes are no trouble")
    func bytes() {
        var random = SeededGenerator(seed: 15)
        let parts = [
            "1", "22", "912", "2025", "91234567", "15037610183", " ", "-", "–", ".", "/", "\u{A0}", "+", "(", ")", "@",
            "a", "Kari", "rom",
            "år", "åring", "at", "no", ",", "\n", "\u{301}", "\u{FEFF}", "\u{20E3}", "９", "٣", "☃", "'", "f.", "tlf",
            "siste", "§",
        ]
        for _ in 0..<20_000 {
            _ = PersonalData.find(in: (0..<random.below(14)).map { _ in parts[random.below(parts.count)] }.joined())
            let bytes = (0..<random.below(30)).map { _ in UInt8(truncatingIfNeeded: random.below(256)) }
            _ = PersonalData.find(in: String(decoding: bytes, as: UTF8.self))
        }
    }

    @Test("Each kind is told once, in a fixed order")
    func all() {
        #expect(
            PersonalData.find(in: "22334455, ola@lier.no, 01018012345, 22334456, kari@lier.no")
                == [.identityNumber, .email, .telephone])
    }

    @Test("A long text of digits is no trouble")
    func long() {
        #expect(PersonalData.find(in: String(repeating: "9", count: 100_000)) == [])
        #expect(PersonalData.find(in: String(repeating: "9 ", count: 50_000)) == [])
        #expect(PersonalData.find(in: String(repeating: "@", count: 100_000)) == [])
        for part in ["a.", "a@", "1/1-", "Kari ", "Kari.", "rom 1 ", "8 år ", "at ", "(at)", "tlf 1 ", "x1", "-"] {
            let start = ContinuousClock.now
            _ = PersonalData.find(in: String(repeating: part, count: 20_000))
            #expect(ContinuousClock.now - start < .seconds(5), "\(part)")
        }
    }
}
