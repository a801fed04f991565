// A case that is being written: shown, read again, replaced by its mistakes, and shown again where one was.

import EthicsEngine
import EthicsPage
import Foundation
import TerminalKit
import Testing

@testable import EthicsApp
@testable import EthicsWords

@Suite("A case that is being written")
struct PreviewTests {
    /// A run that shows a file outside the content.
    private struct Run {
        let folder: TemporaryFolder
        let preview: Preview
        var session: Session

        init(_ plan: Plan = .first, change: (String) -> String = { $0 }) throws {
            folder = try TemporaryFolder()
            try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
            let file = folder.path + "/min-sak.yaml"
            preview = Preview(
                file,
                finder: ContentFinder(
                    added: [], executable: folder.path + "/bin/x", workingDirectory: "/", environment: [:]))
            var launch = Launch(isEphemeral: true, dilemma: preview.id, plan: plan, timeZone: Moments.zone)
            launch.preview = file
            session = Session(
                app: App(size: Size(columns: 80, rows: 24), launch: launch, settings: Settings()),
                carrier: EffectRunner(
                    places: Places(data: folder.path + "/data", settings: folder.path + "/config.yaml"),
                    reader: preview.finder.reader, isEphemeral: true),
                clock: { Date(timeIntervalSince1970: 1_777_185_000) })
            session.begin()
            try save(change)
        }

        var app: App { session.app }
        var screen: String { app.canvas(glyphs: .unicode).text }

        mutating func press(_ keys: String...) { for key in keys { session.receive(.key(Rig.key(key))) } }

        /// Saves the file, and has it read.
        mutating func save(_ change: (String) -> String = { $0 }) throws {
            let text = try String(contentsOfFile: TestContent.folder + "/oppvekst/den-laste-dora.yaml", encoding: .utf8)
            try change(text).write(toFile: preview.file, atomically: true, encoding: .utf8)
            read()
        }

        mutating func read() { session.receive(.previewed(preview.read())) }

        /// Answers what is asked.
        mutating func answer(_ reflection: Reflection) {
            let step = reflection.place.step
            if step.isWriting {
                press("F", "y", "enter")
            } else if reflection.isAnswered && step != .takeAway || app.drawn.options.isEmpty {
                session.receive(.key(.end))
                press("enter")
            } else {
                press(step == .identityField && reflection.statements.count == 1 ? "2" : "1")
            }
        }

        mutating func remove() throws {
            try FileManager.default.removeItem(atPath: preview.file)
            read()
        }
    }

    private static func titled(_ title: String) -> (String) -> String {
        { $0.replacing("tittel: Den låste døra", with: "tittel: \(title)") }
    }

    @Test("It is shown over the content that is found, and nothing is asked about storing")
    func shown() throws {
        let run = try Run(change: Self.titled("Min sak"))
        #expect(run.screen.contains("Min sak") && run.app.walk?.reflection.place == Place(.firstChoice))
        #expect(run.app.around.library?.dilemmas.map(\.id) == ["den-laste-dora", "min-sak", "seminaret"])
        #expect(run.app.around.storage == .memory)
    }

    @Test("When it is saved, one is where one was, with what one answered")
    func kept() throws {
        var run = try Run()
        run.press("1", "4", "1")
        let place = run.app.walk?.reflection.place
        let shown = run.app.page.options
        try run.save(Self.titled("Ny tittel"))
        #expect(run.app.walk?.reflection.place == place && run.app.page.options == shown)
        #expect(run.screen.contains("Ny tittel") && run.screen.contains("Lest på nytt kl. 08.30.00."))
        // What is answered from here on is stored in memory as before.
        run.press("1")
        #expect(run.app.around.sessions.count == 1 && !run.app.isPending && run.app.trouble == nil)
    }

    @Test("What stands in a field is there still")
    func field() throws {
        var run = try Run()
        run.press("1", "4", "1", "1", "enter", "1")
        #expect(run.app.isWriting)
        run.press("F", "y")
        try run.save(Self.titled("Ny tittel"))
        #expect(run.app.field?.text == "Fy")
    }

    @Test("What was answered with and is gone is asked for again, and that is said")
    func asked() throws {
        var run = try Run()
        run.press("1", "4")
        try run.save {
            $0.replacing("id: ut\n", with: "id: gaa\n").replacing("alternativ: ut\n", with: "alternativ: gaa\n")
        }
        #expect(run.app.walk?.reflection.place == Place(.firstChoice))
        #expect(run.screen.contains("du må svare på nytt herfra"))
    }

    @Test("Mistakes take the place of the case until they are mended")
    func mistakes() throws {
        var run = try Run()
        run.press("1")
        let before = run.screen
        try run.save { $0.replacing("minutter: 5", with: "minutter: fem") }
        #expect(run.app.page.title == "Fila har feil" && run.screen.contains("min-sak.yaml:15:11:"))
        #expect(run.screen.contains("D104") && run.app.walk?.reflection.firstChoice == .some("ut"))
        // No key does anything to the case under it, and Enter asks for no number.
        run.press("1", "enter", "m", "esc")
        #expect(run.app.page.title == "Fila har feil" && run.app.page.notice == nil)
        run.press("F1")
        #expect(run.app.isHelp)
        run.press("esc")
        try run.save()
        #expect(run.screen.split(separator: "\n").first == before.split(separator: "\n").first)
        #expect(run.app.overlay.isNothing && run.app.walk?.reflection.place == Place(.confidence))
    }

    @Test(
        "Half a file, an empty one, none at all and something else are said, at the beginning too",
        arguments: [
            "", "f", "format: 2\ntype: full\n", "format: 2\ntype: full\ntittel: \"Den", "- 1\n", "\u{0}\u{FEFF}",
            "type: kommune\n",
        ])
    func half(_ text: String) throws {
        var run = try Run { _ in text }
        #expect(run.app.page.title == "Fila har feil")
        try run.remove()
        #expect(run.app.page.title == "Fila er borte")
        try run.save()
        #expect(run.app.walk?.reflection.place == Place(.firstChoice))
        try run.save { _ in text }
        #expect(run.app.page.title == "Fila har feil")
    }

    @Test("A file that is no dilemma is told as that")
    func noCase() throws {
        var run = try Run()
        let wheel = try String(contentsOfFile: TestContent.folder + "/hjul.yaml", encoding: .utf8)
        try run.save { _ in wheel }
        #expect(run.app.page.title == "Saken kan ikke vises" && run.screen.contains("Det må være et dilemma"))
        try run.save()
        #expect(run.app.walk != nil)
    }

    @Test("A mistake in the content under it is shown, and content that is gone is waited for")
    func base() throws {
        var run = try Run()
        let base = run.folder.path + "/dilemmas"
        let considerations = try String(contentsOfFile: base + "/hensyn.yaml", encoding: .utf8)
        try "".write(toFile: base + "/hensyn.yaml", atomically: true, encoding: .utf8)
        run.read()
        #expect(run.app.page.title == "Fila har feil")
        #expect(run.app.page.body.contains(.heading("\(base)/hensyn.yaml: error[D002]: fila er tom")))
        try FileManager.default.moveItem(atPath: base, toPath: base + "-borte")
        run.read()
        #expect(run.screen.contains("Fant ingen mappe med dilemmaer."))
        try FileManager.default.moveItem(atPath: base + "-borte", toPath: base)
        try considerations.write(toFile: base + "/hensyn.yaml", atomically: true, encoding: .utf8)
        run.read()
        #expect(run.app.walk != nil && run.app.overlay.isNothing)
    }

    @Test("A file among the content is shown from where it stands, whatever its path is called")
    func found() throws {
        let run = try Run()
        let path = run.folder.path + "/dilemmas/../dilemmas/oppvekst/den-laste-dora.yaml"
        let preview = Preview(path, finder: run.preview.finder)
        guard case .sound(let library, _, _) = preview.read() else { return #expect(Bool(false)) }
        #expect(library.dilemma("den-laste-dora")?.file == ContentPlace(path: path, layer: 0))
    }

    @Test("Saving while one is elsewhere leaves one there")
    func elsewhere() throws {
        var run = try Run()
        run.press("1", "m")
        #expect(run.app.isAtHome)
        try run.save(Self.titled("Ny tittel"))
        #expect(run.app.isAtHome && run.app.around.library?.dilemma("min-sak")?.title == "Ny tittel")
        run.press("5")
        try run.save(Self.titled("Enda en"))
        #expect(run.screen.contains("Enda en"))
    }

    @Test("A walk with a save at every step loses nothing to the end", arguments: Plan.allCases)
    func everyStep(_ plan: Plan) throws {
        var run = try Run(plan)
        var seen: Set<Step> = []
        while let before = run.app.walk?.reflection, seen.count < 60 {
            try run.save(Self.titled("Lagret \(seen.count)"))
            let now = try #require(run.app.walk?.reflection)
            guard now.place == before.place, now.history.count == before.history.count else {
                Issue.record("\(before.place) is lost")
                return
            }
            run.answer(now)
            guard run.app.walk?.reflection.history.count != now.history.count || run.app.isWalkDone else {
                Issue.record("\(now.place) is not left")
                return
            }
            seen.insert(now.place.step)
        }
        #expect(run.app.isWalkDone && seen.count > 5)
        try run.save(Self.titled("Ferdig"))
        #expect(run.app.isWalkDone)
    }
}
