// What is said of a command line that can't be used.

import Foundation
import Testing

@Suite struct UsageTests {
    let world: World

    init() throws { world = try World() }

    @Test(
        arguments: [
            (["--finnes-ikke"], "Her finnes det ikke noe som heter «--finnes-ikke»."),
            (["--plan"], "Her finnes det ikke noe som heter «--plan». Mente du «--plain»?"),
            (["-x"], "Her finnes det ikke noe som heter «-x»."),
            (["lsit"], "Kommandoen «lsit» finnes ikke. Mente du «list»?"),
            (["enhjørning"], "Kommandoen «enhjørning» finnes ikke. Det finnes: reflect, meeting, track, list, "),
            (["list"], "Det mangler noe: «<what>»."),
            (
                ["list", "enhjørninger"],
                "«enhjørninger» kan ikke brukes som «<what>». Det finnes: dilemmas, frameworks, "
            ),
            (["--data"], "Det mangler en verdi etter «--data <dir>»."),
            (
                ["--color", "rosa"],
                "«rosa» kan ikke brukes som «--color <color>». Det finnes: auto, always, never, dark, light."
            ),
            (["walk", "a", "b"], "«b» hører ikke til her."),
            (["walk", "a", "b", "c"], "Dette hører ikke til her: «b», «c»."),
            (["--plain=ja"], "«--plain» står alene, uten «ja»."),
            (["meeting", "--minutes", "mange"], "«mange» kan ikke brukes som «--minutes <n>»."),
            (["meeting", "--minutes", "-5"], "Et møte på -5 minutter finnes ikke. Det finnes: 15, 30, 60, 90."),
            (["meeting", "--minutes=-5"], "Et møte på -5 minutter finnes ikke. Det finnes: 15, 30, 60, 90."),
            (["forget"], "Skriv hva som skal slettes: «ethics-tui forget ID»"),
            (["forget", "x", "--all"], "Skriv hva som skal slettes: «ethics-tui forget ID»"),
            (["--generate-completion-script=pil"], "Skriv hvilket skall det gjelder: "),
        ])
    func `what is wrong is said in Norwegian, with status 64`(_ arguments: [String], _ sentence: String) async throws {
        let ran = try await Program.run(arguments, in: world)
        #expect(ran.status == 64)
        #expect(ran.output.isEmpty)
        let said = ran.error.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(said.hasPrefix(sentence.trimmingCharacters(in: .whitespaces)), "\(ran.error)")
        for word in ["Error", "Usage", "See '", "Help:"] { #expect(!ran.error.contains(word), "\(ran.error)") }
    }

    @Test(arguments: [
        ["--x\u{1B}[31m"], ["\u{1B}]0;x\u{7}"], ["list", "\u{1B}[2J"], ["--color", "a\u{9B}b"],
        ["walk", "a", "b\u{1B}c\r\nd"],
        ["--plain=\u{202E}x"], ["show", "\u{1B}[1m"], ["score", "den-laste-dora", "\u{8}"], ["forget", "\u{1B}x"],
        ["replay", "\u{1B}x"], ["lint", "\u{1B}x"], ["new", "\u{1B}", "x"], ["--generate-completion-script=\u{1B}"],
        ["--municipality", "\u{1B}x"], ["--dilemmas", "\u{1B}x"],
    ])
    func `nothing of what was written reaches the terminal raw`(_ arguments: [String]) async throws {
        let ran = try await Program.run(arguments, in: world)
        let controls = (ran.error + ran.output).unicodeScalars.filter {
            $0.properties.generalCategory == .control && $0 != "\n" || $0 == "\u{202E}"
        }
        #expect(controls.isEmpty, "\(ran.error.debugDescription)")
        #expect(ran.status != 0 || arguments[0] == "forget")
    }

    @Test(arguments: [
        ("", 80), ("60", 60), ("200", 200), ("0", 80), ("-5", 80), ("3", 60), ("mye", 80), ("9999999999999999999", 80),
    ])
    func `lines are as wide as COLUMNS says`(_ columns: String, _ most: Int) async throws {
        var environment = world.environment
        environment["COLUMNS"] = columns
        for arguments in [["lint", "--nei"], ["lint", "--help"], ["--help"], ["meeting", "--minutes", "x"]] {
            let ran = try await Program.launch(
                world.installation.program, arguments, environment: environment, directory: world.workingFolder,
                scratch: world.folder + "/out")
            #expect(ran.status == (arguments.contains("--help") ? 0 : 64))
            let widest = (ran.output + ran.error).split(separator: "\n").map(\.count).max() ?? 0
            #expect(widest <= most, "\(arguments) in \(columns)")
        }
    }

    @Test func `another language says in one sentence what it leaves out`() async throws {
        let sentence = "Ingen saker er oversatt til nynorsk ennå, og menyer, spørsmål og hjelp er på bokmål."
        let listed = try await Program.run("list", "dilemmas", "--language", "nn", in: world)
        #expect(listed.status == 0 && listed.error == sentence + "\n")
        let plain = try await Program.run("--plain", "--ephemeral", "--language", "nn", input: "q\n", in: world)
        #expect(plain.output.components(separatedBy: sentence).count == 2 && plain.error.isEmpty)
        let english = try await Program.run("show", "den-laste-dora", "--language", "en", in: world)
        #expect(english.error.contains("oversatt til engelsk"))
        for arguments in [
            ["list", "dilemmas"], ["list", "dilemmas", "--language", "nb"], ["translate", "den-laste-dora", "nn"],
        ] {
            #expect(try await Program.run(arguments, in: world).error.isEmpty)
        }
    }
}
