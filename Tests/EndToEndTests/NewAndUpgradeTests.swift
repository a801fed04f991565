// Beginning a file, and bringing an old one to the newest format.

import Foundation
import TestSupport
import Testing

@Suite struct NewAndUpgradeTests {
    let world: World

    init() throws { world = try World(.shipped) }

    // MARK: new

    @Test(arguments: ["dilemma", "framework", "municipality", "track", "statutes"])
    func `what new prints lints clean, and is never written over`(_ kind: String) async throws {
        let path = world.path("eget/hr/ny-fil.yaml")
        try world.write(Data(), to: "eget/hr/skjult/.tom")
        let ran = try await Program.run("new", kind, "ny-fil", "--out", path, in: world)
        #expect(ran.status == 0 && ran.error.isEmpty, "\(ran.error)")
        let written = try Data(contentsOf: URL(fileURLWithPath: path))
        let lint = try await Program.run("lint", path, in: world)
        #expect(lint.status == 0 && lint.output == "1 fil, ingen feil.\n", "\(lint.output)")
        let again = try await Program.run("new", kind, "ny-fil", "--out", path, in: world)
        #expect(again.status == 1 && again.error.contains("«\(path)»"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == written)
    }

    @Test(
        arguments: [
            (["new", "sak", "ny"], "dilemma, framework, municipality, track, statutes"),
            (["new", "dilemma", "Ny-sak"], "tolv-minutter"), (["new", "track", "ny", "--enkel"], "dilemma"),
            (["new", "dilemma", "ny", "--sector", "it"], "it-ki"),
            (["new", "dilemma", "ny", "--out", "annen.yaml"], "ny.yaml"),
        ])
    func `a kind or an id that can't be has status 64 and names those that can`(_ arguments: [String], _ said: String)
        async throws
    {
        let ran = try await Program.run(arguments, in: world)
        #expect(ran.status == 64 && ran.output.isEmpty)
        #expect(ran.error.contains(said), "\(ran.error)")
    }

    @Test func `an id that is in use is told of`() async throws {
        let ran = try await Program.run("new", "dilemma", "tolv-minutter", "--enkel", in: world)
        #expect(ran.status == 0 && ran.output.contains("type: enkel"))
        #expect(ran.error.contains("«tolv-minutter» er i bruk"))
    }

    // MARK: upgrade

    private func old(_ id: String, _ name: String) throws -> String {
        let path = Repository.root + "/Tests/EthicsEngineTests/FormatOne/\(id).yaml"
        return try world.write(try Data(contentsOf: URL(fileURLWithPath: path)), to: name)
    }

    @Test func `an old file is printed in the newest format, and what is left is told line by line`() async throws {
        let path = try old("lorenskog-fire-r", "eget/plakat.yaml")
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let ran = try await Program.run("upgrade", path, in: world)
        #expect(ran.status == 0 && ran.output.hasPrefix("format: 2\n"))
        let lines = ran.error.split(separator: "\n")
        #expect(lines.first?.hasPrefix("\(path):28: regelen «respekt-2»") == true, "\(ran.error)")
        #expect(lines.last == "\(path): 5 ting står igjen til deg.")
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `with write the file is replaced, and kept as it was beside`() async throws {
        let path = try old("naboens-garasje", "eget/teknisk-plan/garasjen.yaml")
        let before = try Data(contentsOf: URL(fileURLWithPath: path))
        let printed = try await Program.run("upgrade", path, in: world)
        let ran = try await Program.run("upgrade", path, "--write", in: world)
        #expect(ran.status == 0 && ran.error == printed.error)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(printed.output.utf8))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path + ".format1")) == before)
        // A copy is never written over.
        try before.write(to: URL(fileURLWithPath: path))
        let again = try await Program.run("upgrade", path, "--write", in: world)
        #expect(again.status == 1 && again.error.contains(".format1"))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }

    @Test func `a file in the newest format is printed as it is, and told of`() async throws {
        let path = world.installation.dilemmas + "/verdigrunnlag/lorenskog-fire-r.yaml"
        let ran = try await Program.run("upgrade", path, in: world)
        #expect(ran.status == 0)
        #expect(ran.output == (try String(contentsOfFile: path, encoding: .utf8)))
        #expect(ran.error == "«\(path)» er alt i format 2. Ingenting er endret.\n")
    }

    @Test func `a file with mistakes has status 1 and its problems, and nothing is written`() async throws {
        let path = try old("lorenskog-fire-r", "eget/feil.yaml")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        for faulty in [
            text.replacingOccurrences(of: "slag: regel", with: "slag: rgel"),
            text.replacingOccurrences(of: "hensyn: likeverd\n", with: "hensyn: likeverdd\n"),
        ] {
            try Data(faulty.utf8).write(to: URL(fileURLWithPath: path))
            let ran = try await Program.run("upgrade", path, "--write", in: world)
            #expect(ran.status == 1 && ran.output.isEmpty)
            #expect(ran.error.contains("\(path):") && ran.error.contains("error[D"), "\(ran.error)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(faulty.utf8))
            #expect(!FileManager.default.fileExists(atPath: path + ".format1"))
        }
        let missing = try await Program.run("upgrade", world.path("finnes-ikke.yaml"), in: world)
        #expect(missing.status == 1 && missing.error.contains("finnes ikke"))
        let folder = try await Program.run("upgrade", world.path("eget"), in: world)
        #expect(folder.status == 1 && folder.error.contains(".yaml"))
    }
}
