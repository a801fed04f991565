// What is printed may not arrive: a full disk, a closed descriptor, a reader that has gone. None of it is a crash, and no half
// file stays where a whole one was asked for.

import Foundation
import Testing

@Suite struct OutputTests {
    let world: World

    init() throws { world = try World() }

    /// Every way of printing something, as one writes it in a shell.
    private static let commands = [
        "list dilemmas", "list floor --format json", "show den-laste-dora", "score den-laste-dora vent", "walk",
        "walk --format json", "lint", "lint --explain D101", "schema dilemma", "meeting den-laste-dora --sheet html",
        "meeting den-laste-dora --sheet markdown", "replay samtale.yaml --format html", "replay samtale.yaml",
        "coverage",
        "stats --format json", "graph den-laste-dora", "pairs plakat", "new dilemma en-sak", "upgrade gammel.yaml",
        "translate den-laste-dora nn", "forget --all", "law-check lover", "--plain --ephemeral",
        "reflect den-laste-dora --plain",
        "preview en-sak.yaml --plain", "--help", "help list", "list --help", "--version",
        "--generate-completion-script=bash",
    ]

    /// Runs a line in a shell, in a folder with what the commands read.
    private func run(_ script: String) async throws -> Program.Outcome {
        try await Program.launch(
            "/bin/sh", ["-c", script], environment: world.environment, directory: try folder(),
            scratch: world.folder + "/out")
    }

    private func folder() throws -> String {
        try world.write(Data(ReplayTests.meeting.utf8), to: "samtale.yaml")
        try world.write(Data("<html><body><h1>Lov</h1></body></html>".utf8), to: "lover/lov.html")
        let sound = try String(
            contentsOfFile: world.installation.dilemmas + "/oppvekst/den-laste-dora.yaml", encoding: .utf8)
        for name in ["en-sak.yaml", "gammel.yaml"] { try world.write(Data(sound.utf8), to: name) }
        return world.path("")
    }

    @Test(arguments: commands)
    func `a full disk is one sentence and status 1`(_ command: String) async throws {
        let ran = try await run("ethics-tui \(command) >/dev/full")
        #expect(ran.status == 1, "\(ran.error)")
        #expect(
            Self.last(ran.error) == "Disken er full, så det som skrives ut, er ikke helt. Rydd plass, og prøv igjen.")
    }

    @Test(arguments: commands)
    func `a closed descriptor is one sentence and status 1`(_ command: String) async throws {
        let before = try Data(contentsOf: URL(fileURLWithPath: try folder() + "samtale.yaml"))
        let ran = try await run("ethics-tui \(command) >&-")
        #expect(ran.status == 1, "\(ran.error)")
        #expect(Self.last(ran.error) == "Det er ikke noe sted å skrive ut til, for standard ut er lukket.")
        // What is opened next has the number of what is closed, and is not written into.
        #expect(try Data(contentsOf: URL(fileURLWithPath: world.path("samtale.yaml"))) == before)
    }

    @Test(arguments: commands)
    func `a reader that has gone ends it quietly, also where nobody tells by a signal`(_ command: String) async throws {
        for start in ["", "trap '' PIPE; "] {
            // The reader is gone before anything is written.
            let ran = try await run(
                "\(start)mkfifo p; { ethics-tui \(command) 3>&-; echo $? >status; } >p & exec 3<p; exec 3<&-; wait")
            try #require(ran.status == 0)
            let status = try String(contentsOfFile: world.path("status"), encoding: .utf8)
            #expect(status == "141\n" && ran.output.isEmpty)
            #expect(!ran.error.contains("skrive"), "\(ran.error)")
            try FileManager.default.removeItem(atPath: world.path("p"))
        }
    }

    @Test func `standard error that can't be written to changes no status`() async throws {
        for end in ["2>&-", "2>/dev/full"] {
            #expect(try await run("ethics-tui list dilemmas \(end)").status == 0)
            #expect(try await run("ethics-tui show finnes-ikke \(end)").status == 64)
            #expect(try await run("ethics-tui list dilemmas >/dev/full \(end)").status == 1)
        }
    }

    @Test func `a file that may not grow is a full disk`() async throws {
        let ran = try await run("ulimit -f 1; ethics-tui walk >stor")
        #expect(ran.status == 1 && ran.error.hasPrefix("Disken er full"))
    }

    @Test func `what is answered is stored though the page about it can't be printed`() async throws {
        let ran = try await run("printf '1\\n1\\n2\\n' | ethics-tui --plain >/dev/full")
        #expect(ran.status == 1)
    }

    // MARK: Files

    @Test func `a file that there is no room for leaves nothing, and what was there stays`() async throws {
        let folder = try folder()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
        let old = try Data(contentsOf: URL(fileURLWithPath: folder + "gammel.yaml"))
        let ran = try await run("ulimit -f 1; ethics-tui new dilemma en-ny-sak --out en-ny-sak.yaml")
        #expect(ran.status == 1 && ran.error.contains("kan ikke skrives"), "\(ran.error)")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder + "gammel.yaml")) == old)
    }

    @Test func `a file that is there already is not written over, be it only a link`() async throws {
        let folder = try folder()
        try FileManager.default.createSymbolicLink(atPath: folder + "en-ny-sak.yaml", withDestinationPath: "ingensteds")
        let ran = try await run("ethics-tui new dilemma en-ny-sak --out en-ny-sak.yaml")
        #expect(ran.status == 1 && !ran.error.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: folder + "ingensteds"))
    }

    private static func last(_ text: String) -> String? { text.split(separator: "\n").last.map(String.init) }
}
