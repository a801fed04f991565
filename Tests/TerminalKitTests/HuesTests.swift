// Colours are read on the backgrounds that people have, and no other is used.

import Testing

@testable import TerminalKit

@Suite struct HuesTests {
    static let dark: [(String, UInt32)] = [
        ("black", 0x000000), ("VS Code", 0x1E1E1E), ("Campbell", 0x0C0C0C), ("Solarized dark", 0x002B36),
        ("PowerShell", 0x012456), ("Ubuntu", 0x300A24), ("Gruvbox dark", 0x282828),
    ]
    static let light: [(String, UInt32)] = [
        ("white", 0xFFFFFF), ("Solarized light", 0xFDF6E3), ("Gruvbox light", 0xFBF1C7),
    ]

    @Test(
        "Text has 4.5 and lines have 3 times the brightness of the background, or the other way",
        arguments: dark + light)
    func contrast(_ name: String, _ background: UInt32) throws {
        let background = TerminalColor(background)
        let hues = try #require(Hues.fitting(background), "\(name)")
        for role in Hues.roles {
            #expect(hues[role].color.contrast(to: background) >= (role == .rule ? 3 : 4.5), "\(role) on \(name)")
        }
    }

    @Test("A number among 256 is the colour that it is said to be")
    func numbers() {
        let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
        for hues in [Hues.dark, .light] {
            for role in Hues.roles {
                let (index, color) = (Int(hues[role].index), hues[role].color)
                if index >= 232 {
                    let grey = UInt8(8 + 10 * (index - 232))
                    #expect(color == TerminalColor(red: grey, green: grey, blue: grey))
                } else {
                    let cube = index - 16
                    #expect(
                        color == TerminalColor(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
                    )
                }
            }
        }
    }

    @Test("Contrast is that of WCAG")
    func formula() {
        let (black, white) = (TerminalColor(0), TerminalColor(0xFFFFFF))
        #expect(abs(black.contrast(to: white) - 21) < 0.001)
        #expect(abs(TerminalColor(0x767676).contrast(to: white) - 4.54) < 0.01)
        #expect(white.contrast(to: white) == 1)
    }

    @Test("Grey in the middle gets no colours")
    func middle() {
        #expect(Hues.fitting(TerminalColor(0x808080)) == nil)
    }

    @Test("What a terminal answers, with as many digits as it likes")
    func answers() {
        func color(_ answer: String) -> TerminalColor? { Background.color(in: Array(answer.utf8)) }
        #expect(color("11;rgb:ffff/8080/0000") == TerminalColor(0xFF8000))
        #expect(color("11;rgb:ff/80/00") == TerminalColor(0xFF8000))
        #expect(color("11;rgb:f/8/0") == TerminalColor(0xFF8800))
        #expect(color("11;rgba:1e1e/1e1e/1e1e/ffff") == TerminalColor(0x1E1E1E))
        #expect(color("11;#012456") == TerminalColor(0x012456))
        for rubbish in [
            "", "11;", "11;?", "10;rgb:0/0/0", "11;rgb:00000/0/0", "11;rgb:-1/0/0", "11;rgb:0/0/0/0/0", "11;#zzzzzz",
            "11;#+12345",
        ] {
            #expect(color(rubbish) == nil, "\(rubbish)")
        }
    }

    @Test("What the environment says counts where it is black or white")
    func environment() {
        #expect(Background.color(named: "15;0") == TerminalColor(0))
        #expect(Background.color(named: "0;default;15") == TerminalColor(0xFFFFFF))
        for other in [nil, "", "15;default", "15;4", "x", ";"] { #expect(Background.color(named: other) == nil) }
    }
}
