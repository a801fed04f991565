// What could point to a person in free text, and what only looks like it.

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
    }
}
