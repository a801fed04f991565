// Reading pairs: by options, line by line, and in a terminal that is closed in the middle.

import Foundation
import Testing

@Suite struct PairsTests {
    let world: World

    init() throws { world = try World(.shipped) }

    /// The pairs of a framework as the program lists them.
    static func pairs(_ world: World, _ arguments: String...) async throws -> (
        all: [[String: Any]], report: [String: Any]
    ) {
        let ran = try await Program.run(["pairs", "lorenskog-fire-r", "--format", "json"] + arguments, in: world)
        #expect(ran.status == 0 && ran.error.isEmpty, "\(ran.error)")
        let report = try #require(try JSONSerialization.jsonObject(with: Data(ran.output.utf8)) as? [String: Any])
        return (try #require(report["pairs"] as? [[String: Any]]), report)
    }

    static func name(_ pair: [String: Any]) -> String {
        "\(pair["principle"] as? String ?? ""):\(pair["concern"] as? String ?? "")"
    }

    @Test func `without a terminal every pair is listed with its reasons, and nothing is written`() async throws {
        let (all, report) = try await Self.pairs(world)
        #expect(all.count > 20 && report["left"] as? Int == all.count)
        #expect(all.contains { ($0["reasons"] as? [[String: Any]])?.count == 3 })
        let text = try await Program.run("pairs", "lorenskog-fire-r", in: world)
        for pair in all { #expect(text.output.contains(Self.name(pair))) }
        #expect(world.files.allSatisfy { !$0.hasSuffix(".yaml") })
    }

    @Test func `pairs that are named are answered, told of, and struck from the statement`() async throws {
        let (all, _) = try await Self.pairs(world)
        let (first, second) = (Self.name(all[0]), Self.name(all[1]))
        let ran = try await Program.run("pairs", "lorenskog-fire-r", "--strike", first, "--keep", second, in: world)
        #expect(ran.status == 0 && ran.error.isEmpty)
        let path = world.folder + "/data/ethics-tui/dilemmas/verdigrunnlag/lorenskog-fire-r.par.yaml"
        #expect(ran.output.contains("1 er strøket") && ran.output.contains(path))
        let (after, report) = try await Self.pairs(world)
        #expect(after.prefix(3).map { $0["answer"] as? String } == ["struck", "kept", nil])
        #expect(after.map(Self.name) == all.map(Self.name) && report["struck"] as? Int == 1)
        let shown = try await Program.run("show", "lorenskog-fire-r", in: world)
        #expect(shown.output.contains("Lest: 2 av \(all.count) par. Strøket: 1 ("))
        #expect(try await Program.run("lint", in: world).status == 0)
    }

    @Test func `the answers go to the folder that is named, with those of an earlier one`() async throws {
        let (all, _) = try await Self.pairs(world)
        let names = all.prefix(2).map(Self.name)
        _ = try await Program.run("pairs", "lorenskog-fire-r", "--strike", names[0], in: world)
        let folder = world.path("vaart")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let ran = try await Program.run(
            "pairs", "lorenskog-fire-r", "--keep", names[1], "--dilemmas", folder, in: world)
        #expect(ran.output.contains(folder + "/verdigrunnlag/lorenskog-fire-r.par.yaml"))
        let (after, _) = try await Self.pairs(world, "--dilemmas", folder)
        #expect(after.prefix(2).map { $0["answer"] as? String } == ["struck", "kept"])
    }

    @Test func `a file that others may write in stays so, and nothing is left beside it`() async throws {
        let folder = world.folder + "/data/ethics-tui/dilemmas/verdigrunnlag"
        let path = folder + "/lorenskog-fire-r.par.yaml"
        _ = try await Program.run("pairs", "lorenskog-fire-r", "--strike", "respekt-5:miljo", in: world)
        try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: path)
        _ = try await Program.run("pairs", "lorenskog-fire-r", "--keep", "respekt-5:miljo", in: world)
        let rights = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(rights == 0o664)
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasSuffix("svar: ja\n"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lorenskog-fire-r.par.yaml"])
    }

    @Test func `a framework of an added folder has its answers beside it`() async throws {
        let shipped = world.installation.dilemmas + "/verdigrunnlag/lorenskog-fire-r.yaml"
        let path = try world.write(try Data(contentsOf: URL(fileURLWithPath: shipped)), to: "vaart/plakat/egen.yaml")
        let ran = try await Program.run(
            "pairs", "egen", "--strike", "respekt-5:miljo", "--dilemmas", world.path("vaart"), in: world)
        #expect(ran.status == 0, "\(ran.error)")
        let beside = (path as NSString).deletingLastPathComponent + "/egen.par.yaml"
        #expect(try String(contentsOfFile: beside, encoding: .utf8).contains("svar: nei"))
    }

    @Test(
        arguments: [
            (["--strike", "respekt-1"], "kolon"), (["--strike", "finnes-ikke:miljo"], "Det finnes: respekt-1"),
            (["--keep", "respekt-5:gaver"], "Det hviler på: miljo"),
            (["--keep", "respekt-5:miljo", "--strike", "respekt-5:miljo"], "både"),
        ])
    func `a pair that there is not has status 64, and nothing is written`(_ arguments: [String], _ said: String)
        async throws
    {
        let ran = try await Program.run(["pairs", "lorenskog-fire-r"] + arguments, in: world)
        #expect(ran.status == 64 && ran.output.isEmpty)
        #expect(ran.error.contains(said), "\(ran.error)")
        #expect(world.files.allSatisfy { !$0.hasSuffix(".yaml") })
    }

    @Test func `a file with answers that has a mistake is told of and not written over`() async throws {
        let name = "vaart/verdigrunnlag/lorenskog-fire-r.par.yaml"
        let faulty = Data("format: 2\ntype: par\nparr: []\n".utf8)
        let path = try world.write(faulty, to: name)
        let ran = try await Program.run(
            "pairs", "lorenskog-fire-r", "--strike", "respekt-5:miljo", "--dilemmas", world.path("vaart"), in: world)
        #expect(ran.status == 1)
        #expect(ran.error.contains("\(path):3:1: error[D101]"), "\(ran.error)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == faulty)
    }
}

extension InTerminal {
    @Suite struct PairReadingTests {
        @Test func `a reading that is killed is begun again where it stopped`() async throws {
            let world = try World(.shipped)
            let left = try await PairsTests.pairs(world).all.count
            try await Multiplexer.use(world) { server in
                let window = try await server.open(columns: 80, rows: 50)
                try await window.start("pairs lorenskog-fire-r")
                try await window.wait(for: "1 av \(left)", "j, n, Enter eller a:")
                try await window.press("j", "Enter")
                try await window.wait(for: "2 av \(left)")
                try await window.press("n", "Enter")
                try await window.wait(for: "3 av \(left)")
                kill(try await window.program, SIGKILL)
                #expect(try await window.status() == 137)

                try await window.start("pairs lorenskog-fire-r")
                try await window.wait(for: "1 av \(left - 2)")
                // What is left for later is asked again, and what is typed wrongly is asked for at once.
                try await window.press("x", "Enter")
                try await window.wait(for: "Skriv j, n eller a")
                try await window.press("Enter")
                try await window.wait(for: "2 av \(left - 2)")
                try await window.press("n", "Enter")
                try await window.wait(for: "3 av \(left - 2)")
                try await window.press("a", "Enter")
                try await window.wait(for: "1 hører sammen, 2 er strøket, \(left - 3) står igjen.")
                #expect(try await window.status() == 0)
            }
            let after = try await PairsTests.pairs(world).all.prefix(4).map { $0["answer"] as? String }
            #expect(after == ["kept", "struck", nil, "struck"])
            let folder = world.folder + "/data/ethics-tui/dilemmas/verdigrunnlag"
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["lorenskog-fire-r.par.yaml"])
        }
    }
}
