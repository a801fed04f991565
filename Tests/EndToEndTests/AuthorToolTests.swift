// What authors have open beside their editor: the case as users see it, and what is wrong, anew whenever a file is saved.

import Foundation
import Testing

extension InTerminal {
    @Suite struct AuthorToolTests {
        /// A sound case of the test content.
        private static func sound(_ world: World) throws -> String {
            try String(
                contentsOfFile: world.installation.dilemmas + "/oppvekst/den-laste-dora.yaml", encoding: .utf8)
        }

        @Test func `a case is shown, replaced by its mistakes, and shown again where one was`() async throws {
            let world = try World()
            let sound = try Self.sound(world)
            let file = try world.write(Data(sound.utf8), to: "min-sak.yaml")
            func save(_ text: String) throws { try Data(text.utf8).write(to: URL(fileURLWithPath: file)) }
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start("preview \(file)")
                try await window.wait(for: "Den låste døra", "Velg ■")
                try await window.press("Enter")
                try await window.wait(for: "Velg ■■", "Vet ikke ennå")
                try await window.press("1")
                try await window.wait(for: "Velg ■■", "Hvor sikker er du")
                // Half of it, an empty file, and none.
                try save(String(sound.prefix(sound.count / 2)))
                try await window.wait(for: "Fila har feil", "min-sak.yaml:")
                try save("")
                try await window.wait(for: "fila er tom")
                try FileManager.default.removeItem(atPath: file)
                try await window.wait(for: "Fila er borte")
                try save(sound.replacing("Den låste døra", with: "Ei låst dør"))
                try await window.wait(for: "Ei låst dør", "Hvor sikker er du", "Lest på nytt kl. ")
                try await window.press("q")
                #expect(try await window.status() == 0)
                try await window.wait(untilAlternate: false)
            }
            #expect(!world.files.contains { $0.hasSuffix(".sqlite") || $0.hasSuffix(".yaml") })
        }

        @Test func `content is checked again when a file is saved, until Ctrl-C`() async throws {
            let world = try World()
            let sound = try Self.sound(world)
            try world.write(Data(sound.utf8), to: "egne/oppvekst/min-sak.yaml")
            func save(_ change: (String) -> String) throws {
                try world.write(Data(change(sound).utf8), to: "egne/oppvekst/min-sak.yaml")
            }
            try await Multiplexer.use(world) { server in
                let window = try await server.open()
                try await window.start("lint \(world.path("egne")) --watch")
                try await window.wait(for: "1 fil, ingen feil.", "Venter på endringer.")
                try save { $0.replacing("minutter: 5", with: "minutter: fem") }
                try await window.wait(for: "error[D104]", "1 ny melding.")
                try save { $0 }
                try await window.wait(for: "Meldingen er borte.")
                try FileManager.default.removeItem(atPath: world.path("egne"))
                try await window.wait(for: "Venter. «\(world.path("egne"))» finnes ikke")
                try save { $0 }
                try await window.wait(for: "Fortsatt ingen meldinger.")
                try await window.press("C-c")
                #expect(try await window.status() == 128 + SIGINT)
            }
        }

        @Test func `what can't be shown, or watched, is said at once`() async throws {
            let world = try World()
            let missing = try await Program.run("preview", world.path("mangler.yaml"), in: world)
            #expect(missing.status == 1 && missing.error.contains("mangler.yaml» finnes ikke"))
            let wheel = try await Program.run("preview", world.installation.dilemmas + "/hjul.yaml", in: world)
            #expect(wheel.status == 64 && wheel.error.contains("Det må være et dilemma"))
            let empty = try await Program.run("preview", try world.write(Data(), to: "tom.yaml"), in: world)
            #expect(empty.status == 1 && empty.error.contains("fila er tom"))
            let unknown = try await Program.run(
                "preview", world.installation.dilemmas + "/oppvekst/den-laste-dora.yaml", "--municipality", "x",
                in: world)
            #expect(unknown.status == 64 && unknown.error.contains("Kommunen «x» finnes ikke."))
            let json = try await Program.run("lint", "--watch", "--format", "json", in: world)
            #expect(json.status == 64 && json.output.isEmpty)
            let folder = try await Program.run("lint", "--watch", world.path("mangler"), in: world)
            #expect(folder.status == 1 && folder.error.contains("finnes ikke"))
        }

        @Test func `line by line a case is shown once, and nothing is kept`() async throws {
            let world = try World()
            let file = try world.write(Data(try Self.sound(world).utf8), to: "min-sak.yaml")
            let shown = try await Program.run("preview", file, "--quick", input: "1\n", in: world)
            #expect(shown.status == 0 && shown.output.contains("Den låste døra"))
            #expect(!world.files.contains { $0.hasSuffix(".sqlite") })
        }
    }
}
