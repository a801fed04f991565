// The command line: statuses, messages and forms of output that scripts rely on.

import Foundation
import Testing

@Suite struct CommandTests {
    let world: World

    init() throws { world = try World() }

    // MARK: Help

    @Test func `the help names commands that exist, and each of them has help`() async throws {
        let help = try await Program.run("--help", in: world)
        #expect(help.status == 0)
        let section = try #require(help.output.components(separatedBy: "SUBCOMMANDS:").last)
        let lines = section.components(separatedBy: "\n\n").first?.split(separator: "\n") ?? []
        let names = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
            .compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.count >= 6)
        for name in names {
            let own = try await Program.run(name, "--help", in: world)
            #expect(own.status == 0, "\(name)")
            #expect(own.output.contains("USAGE: ethics-tui ") && own.output.contains(name), "\(name)")
            #expect(own.error.isEmpty)
        }
        #expect(
            Set(names) == [
                "reflect", "meeting", "track", "list", "show", "score", "walk", "replay", "translate", "lint",
                "preview",
                "schema", "forget", "coverage", "stats", "graph", "pairs", "new", "upgrade", "law-check", "config",
            ])
        #expect(world.files.isEmpty || world.files.allSatisfy { !$0.contains("ethics-tui") })
    }

    @Test(arguments: [
        ["--no-such-option"], ["replay"], ["list"], ["list", "unicorns"], ["forget"], ["--color", "pink"],
    ])
    func `wrong usage has status 64 and says how it should be`(_ arguments: [String]) async throws {
        let ran = try await Program.run(arguments, in: world)
        #expect(ran.status == 64)
        #expect(ran.output.isEmpty)
        #expect(ran.error.contains("ethics-tui"))
    }

    // MARK: Ids

    @Test(
        arguments: [
            (["reflect", "finnes-ikke"], "den-laste-dora, seminaret"), (["show", "finnes-ikke"], "den-laste-dora"),
            (["score", "finnes-ikke", "a"], "den-laste-dora"), (["--municipality", "oslo"], "nordby"),
            (["score", "seminaret", "finnes-ikke"], "ja, selv, nei"),
            (["score", "den-laste-dora", "ut", "finnes-ikke"], "sant, rundt"),
            (["score", "den-laste-dora", "vent", "--framework", "finnes-ikke"], "arbeidsgiver"),
            (["coverage", "--framework", "finnes-ikke"], "arbeidsgiver"),
            (["coverage", "--municipality", "finnes-ikke"], "nordby"), (["graph", "finnes-ikke"], "den-laste-dora"),
        ])
    func `an unknown id has status 64 and names the known ones`(_ arguments: [String], _ known: String) async throws {
        let ran = try await Program.run(arguments, in: world)
        #expect(ran.status == 64)
        #expect(ran.output.isEmpty)
        #expect(ran.error.contains("finnes ikke. Det finnes: "))
        for id in known.components(separatedBy: ", ") { #expect(ran.error.contains(id), "\(id)") }
    }

    @Test(
        arguments: [["den-laste-dora"], ["den-laste-dora", "ut"], ["den-laste-dora", "vent", "sant"]])
    func `a path that is too short or too long has status 64`(_ path: [String]) async throws {
        let ran = try await Program.run(["score"] + path, in: world)
        #expect(ran.status == 64)
        #expect(ran.output.isEmpty)
        #expect(ran.error.contains("Veien"))
    }

    @Test(arguments: ["text", "json"])
    func `a whole path is scored`(_ format: String) async throws {
        let ran = try await Program.run("score", "den-laste-dora", "ut", "sant", "--format", format, in: world)
        #expect(ran.status == 0)
        #expect(ran.error.isEmpty)
        if format == "json" {
            let report = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
            #expect(report?["path"] as? [String] == ["ut", "sant"])
        }
    }

    private static let lists = ["dilemmas", "frameworks", "municipalities", "considerations"]

    @Test(arguments: lists, [Content.test, .shipped])
    func `lists are JSON with ids and titles`(_ what: String, _ content: Content) async throws {
        let world = try World(content)
        let ran = try await Program.run("list", what, "--format", "json", in: world)
        #expect(ran.status == 0)
        let list = try #require(
            try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]])
        #expect(!list.isEmpty)
        for entry in list {
            let id = try #require(entry["id"] as? String)
            #expect((entry["title"] as? String)?.isEmpty == false)
            let shown = try await Program.run("show", id, in: world)
            #expect(shown.status == 0 && !shown.output.isEmpty, "\(id)")
        }
        if what == "dilemmas" {
            if content == .test {
                #expect(list.compactMap { $0["id"] as? String } == ["den-laste-dora", "seminaret"])
            }
            for key in ["sector", "audience", "minutes", "kind", "format", "languages"] {
                #expect(list.allSatisfy { $0[key] != nil }, "\(key)")
            }
        }
    }

    // MARK: Lint

    @Test func `shipped content has no errors`() async throws {
        let ran = try await Program.run("lint", in: try World(.shipped))
        #expect(ran.status == 0, "\(ran.output)\(ran.error)")
    }

    @Test(arguments: ["text", "json", "github"])
    func `an error in a file has its place, and status 1`(_ format: String) async throws {
        let sound = try String(
            contentsOfFile: world.installation.dilemmas + "/oppvekst/den-laste-dora.yaml", encoding: .utf8)
        let path = try world.write(
            Data(sound.replacingOccurrences(of: "\nslag: ", with: "\nslagg: ").utf8), to: "feil/annen-sak.yaml")
        let line = try #require(sound.components(separatedBy: "\n").firstIndex { $0.hasPrefix("slag:") }) + 1
        let ran = try await Program.run("lint", path, "--format", format, in: world)
        #expect(ran.status == 1)
        switch format {
        case "text": #expect(ran.output.contains("\(path):\(line):1: error[D101]: "))
        case "github": #expect(ran.output.contains("::error file=\(path),line=\(line),col=1,title=D101::"))
        default:
            let list = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]]
            #expect(list?.contains { $0["path"] as? String == path && $0["line"] as? Int == line } == true)
        }
    }

    @Test func `a rule is explained by its code, in any case, and an unknown code names the known ones`() async throws {
        for code in ["D311", "d311"] {
            let ran = try await Program.run("lint", "--explain", code, in: world)
            #expect(ran.status == 0)
            #expect(ran.output.contains("D311") && ran.output.contains("Galt:") && ran.output.contains("Riktig:"))
        }
        let ran = try await Program.run("lint", "--explain", "D999", in: world)
        #expect(ran.status == 64)
        #expect(ran.error.contains("D311") && ran.error.contains("D406"))
    }

    // MARK: For authors

    @Test func `coverage is of one framework, of a municipality's, or of all`() async throws {
        func ids(_ arguments: String...) async throws -> [String] {
            let ran = try await Program.run(["coverage", "--format", "json"] + arguments, in: world)
            #expect(ran.status == 0 && ran.error.isEmpty)
            let json = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
            return (json?["frameworks"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
        }
        let listed = try await Program.run("list", "frameworks", "--format", "json", in: world)
        let known = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: Any]]
        #expect(try await ids() == known?.compactMap { $0["id"] as? String })
        #expect(try await ids("--framework", "plakat") == ["plakat"])
        #expect(try await ids("--municipality", "nordby") == ["plakat", "arbeidsgiver"])
        let text = try await Program.run("coverage", "--framework", "plakat", in: world)
        #expect(text.status == 0 && text.output.contains("den-laste-dora"))
    }

    @Test func `stats are for people and for programs`() async throws {
        let text = try await Program.run("stats", in: world)
        #expect(text.status == 0 && text.error.isEmpty && text.output.contains("LIX"))
        let ran = try await Program.run("stats", "--format", "json", in: world)
        let json = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any]
        #expect(json?["full"] as? Int == 2 && json?["simple"] as? Int == 0)
    }

    @Test(arguments: [("text", "den-laste-dora"), ("mermaid", "flowchart TD\n"), ("dot", "digraph {\n")])
    func `the graph of a case has three forms`(_ format: String, _ sign: String) async throws {
        let ran = try await Program.run("graph", "den-laste-dora", "--format", format, in: world)
        #expect(ran.status == 0 && ran.error.isEmpty && ran.output.contains(sign))
    }

    @Test func `every path that walk lists is one that score takes`() async throws {
        let ran = try await Program.run("walk", "den-laste-dora", "--format", "json", in: world)
        let list = try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [[String: Any]] ?? []
        #expect(list.compactMap { $0["path"] as? [String] } == [["ut", "sant"], ["ut", "rundt"], ["vent"]])
        for entry in list {
            let path = try #require(entry["path"] as? [String])
            let score = try await Program.run(
                ["score", "den-laste-dora"] + path + ["--format", "json"], in: world)
            #expect(score.status == 0, "\(path)")
        }
    }

    @Test func `a path that does not exist has status 1 and its name`() async throws {
        let path = world.path("finnes-ikke")
        let ran = try await Program.run("lint", path, in: world)
        #expect(ran.status == 1)
        #expect(ran.error == "«\(path)» finnes ikke, eller er en lenke som ikke leder noe sted.\n")
    }
}
