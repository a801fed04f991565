// One file for each thing that can be wrong, with the place where the author must look.

import Testing

@testable import EthicsEngine

/// Content with one mistake.
struct BrokenFile: CustomTestStringConvertible, Sendable {
    /// The golden's name.
    let name: String
    let code: Problem.Code
    /// Where the first problem stands; nil when it concerns the whole file.
    let place: Mark?
    let files: [ContentSource]
    /// Whether a rule finds it, not the loading.
    let isRule: Bool

    /// What is found.
    var problems: [Problem] {
        isRule ? ContentLoader.lint(files, measure: Fixture.measure) : ContentLoader.load(files).problems
    }

    var testDescription: String { name }

    init(
        _ name: String, _ code: Problem.Code, _ line: Int?, _ column: Int = 1, isRule: Bool = false,
        _ files: [ContentSource]
    ) {
        self.name = name
        self.code = code
        place = line.map { Mark(line: $0, column: column) }
        self.files = files
        self.isRule = isRule
    }

    private static func alone(_ text: String) -> [ContentSource] { [ContentSource("ny.yaml", text)] }
    private static func alone(_ bytes: [UInt8]) -> [ContentSource] { [ContentSource(path: "ny.yaml", bytes: bytes)] }

    static let all: [BrokenFile] =
        file + mechanics + rules + words + overlays + floor + taught + [
            .init(
                "D201-id-twice", .duplicateID, 54, 13,
                Fixture.changed("      - id: arg-bli", "      - id: bruker")),
            .init(
                "D202-dead-consideration", .deadLink, 29, 17, Fixture.changed("hensyn: lojalitet", "hensyn: lojalitett")
            ),
            .init("D202-dead-scene", .deadLink, 60, 13, Fixture.changed("videre: etterpa", "videre: noe-helt-annet")),
            .init(
                "D202-dead-framework", .deadLink, 5, 5,
                Fixture.files(municipality: Fixture.municipality.replacing("- plakat", with: "- plakta"))),
            .init(
                "D203-circle", .cycle, 128, 13,
                Fixture.changed("tekst: Kvelden er over.", "tekst: Kvelden er over.\n    videre: etterpa")),
        ]

    private static let file: [BrokenFile] = [
        .init("D001-too-large", .unreadable, nil, 1, alone([UInt8](repeating: 0x61, count: 50_000_000))),
        .init("D002-empty", .empty, nil, 1, alone("")),
        .init("D002-blank", .empty, nil, 1, alone(" \n\n  \n")),
        .init("D002-comments", .empty, nil, 1, alone("# bare en kommentar\n# og en til\n")),
        .init("D003-half-character", .encoding, 2, 11, alone(Array("format: 1\ntittel: Br".utf8) + [0xC3])),
        .init("D003-utf-16", .encoding, nil, 1, alone([0xFF, 0xFE, 0x66, 0x00, 0x6F, 0x00])),
        .init(
            "D003-utf-16-without-mark", .encoding, nil, 1, alone("format: 1\n".utf16.flatMap { [UInt8($0), 0] })),
        .init("D003-latin-1", .encoding, 2, 11, alone(Array("format: 1\r\ntittel: Pr".utf8) + [0xF8, 0x76, 0x65])),
        .init("D004-missing-colon", .syntax, 3, 1, Fixture.changed("tittel: Prøven", "tittel Prøven")),
        .init(
            "D004-colon-in-text", .syntax, 4, 15, Fixture.changed("kort: Noen venter.", "kort: Han sier: Noen venter.")),
        .init("D004-indent", .syntax, 9, 2, Fixture.changed("  - ansatt\nminutter", "  - ansatt\n minutter")),
        .init("D004-two-documents", .syntax, 2, 1, alone("format: 1\n---\ntype: full\n")),
        .init("D004-at-sign", .syntax, 4, 7, Fixture.changed("kort: Noen venter.", "kort: @Noen venter.")),
        .init("D004-open-quote", .syntax, 3, 9, alone("format: 1\ntype: full\ntittel: \"Prøven\n\n")),
        .init("D005-anchor", .alias, 5, 12, Fixture.changed("Du har lite tid.", "&tid Du har lite tid.")),
        .init("D005-alias", .alias, 5, 12, Fixture.changed("Du har lite tid.", "*tid")),
        .init("D006-tab", .character, 4, 1, Fixture.changed("kort: Noen", "\tkort: Noen")),
        .init("D006-lone-return", .character, 1, 10, alone("format: 1\rtype: full\r")),
        .init("D006-second-mark", .character, 1, 1, alone("\u{FEFF}\u{FEFF}format: 1\n")),
        .init("D006-mark-inside", .character, 2, 7, alone("\u{FEFF}format: 1\r\ntype: \u{FEFF}full\r\n")),
        .init("D006-nul", .character, 3, 10, Fixture.changed("tittel: Prøven", "tittel: P\0røven")),
        .init(
            "D006-soft-hyphen-in-id", .character, 12, 9,
            Fixture.changed("- id: fakta-en", "- id: fakta\u{AD}-en")),
        .init("D006-bidi", .character, 3, 10, Fixture.changed("tittel: Prøven", "tittel: P\u{202E}rø\u{2066}ven")),
        .init("D006-escaped", .character, 3, 9, Fixture.changed("tittel: Prøven", #"tittel: "Pr\u202Eøven""#)),
    ]

    private static let mechanics: [BrokenFile] = [
        .init("D101-misspelt-key", .unknownKey, 4, 1, Fixture.changed("kort: Noen", "korrt: Noen")),
        .init(
            "D101-foreign-key", .unknownKey, 30, 9, Fixture.changed("        styrke: -1\n", "        tyngdekraft: -1\n")
        ),
        .init("D102-missing-key", .missingKey, 1, 1, Fixture.changed("sektor: helse-omsorg\n", "")),
        .init("D102-missing-type", .missingKey, 1, 1, alone("format: 1\ntittel: Uten type\n")),
        .init("D103-key-twice", .duplicateKey, 5, 1, Fixture.changed("situasjon:", "kort: Igjen.\nsituasjon:")),
        .init(
            "D103-key-twice-deep", .duplicateKey, 25, 5,
            Fixture.changed("    tekst: Gjøre bli.\n", "    tekst: Gjøre bli.\n    tekst: Gjøre noe annet.\n")),
        .init("D104-text-for-list", .wrongType, 7, 12, Fixture.changed("malgruppe:\n  - ansatt", "malgruppe: ansatt")),
        .init(
            "D104-list-for-text", .wrongType, 5, 3,
            Fixture.changed("kort: Noen venter.", "kort:\n  - Noen\n  - venter.")),
        .init("D104-empty-text", .wrongType, 4, 6, Fixture.changed("kort: Noen venter.", "kort:")),
        .init("D104-effect-zero", .wrongType, 27, 17, Fixture.changed("styrke: +2", "styrke: 0")),
        .init("D104-number-in-words", .wrongType, 9, 11, Fixture.changed("minutter: 10", "minutter: ti")),
        .init(
            "D104-no-such-date", .wrongType, 8, 9,
            Fixture.files(framework: Fixture.framework.replacing("dato: 2024-05", with: "dato: 2024-13"))),
        .init("D104-no-record", .wrongType, 1, 1, alone("- en\n- to\n")),
        .init("D104-key-is-list", .wrongType, 1, 3, alone("? [a, b]\n: c\n")),
        .init("D105-misspelt-word", .wrongWord, 8, 5, Fixture.changed("- ansatt", "- ansat")),
        .init("D105-foreign-word", .wrongWord, 10, 7, Fixture.changed("slag: skjonn", "slag: synsing")),
        .init("D105-type", .wrongWord, 2, 7, alone("format: 1\ntype: ful\n")),
        .init("D106-newer-version", .version, 1, 9, Fixture.changed("format: 1", "format: 3")),
        .init("D106-no-version", .version, 1, 9, Fixture.changed("format: 1", "format: en")),
        .init("D107-id", .badID, 12, 9, Fixture.changed("- id: fakta-en", "- id: Fakta én")),
        .init("D107-file-name", .badID, nil, 1, [ContentSource("Ny Kommune.yaml", Fixture.considerations)]),
        .init(
            "D108-too-few", .count, 7, 3,
            Fixture.files(
                municipality: Fixture.municipality.replacing(
                    """
                      - id: leder
                        rolle: nærmeste leder
                        leder: ja
                        hjelper-med: Avklarer.

                    """, with: ""
                ).replacing(
                    """
                      - id: tillitsvalgt
                        rolle: tillitsvalgt
                        leder: nei
                        hjelper-med: Avtalene.

                    """, with: ""))),
        .init("D108-none", .count, 7, 11, Fixture.changed("malgruppe:\n  - ansatt", "malgruppe:")),
        .init(
            "D108-too-many", .count, 8, 3,
            Fixture.changed("  - ansatt", "  - ansatt" + String(repeating: "\n  - leder", count: 6))),
        .init(
            "D109-title", .tooLong, 3, 9,
            Fixture.changed("tittel: Prøven", "tittel: Prøven som ingen i hele kommunen fikk til å bestå")),
        .init(
            "D109-brief", .tooLong, 4, 7,
            Fixture.changed("kort: Noen venter.", "kort: |\n" + String(repeating: "  Noen venter.\n", count: 23))),
    ]
}
