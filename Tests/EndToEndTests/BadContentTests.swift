// Content that is missing or broken. What the user added is left out with a word about it; the base must be right.

import Foundation
import Testing

@Suite struct BadContentTests {
    let world: World

    init() throws { world = try World() }

    // MARK: Folders

    @Test func `a folder that is missing, no folder, or a link in a circle ends with a sentence`() async throws {
        let manager = FileManager.default
        let (missing, circle) = (world.path("mangler"), world.path("ring"))
        try manager.createSymbolicLink(atPath: circle, withDestinationPath: circle)
        let file = try world.write(Data("a: 1\n".utf8), to: "fil")
        for folder in [missing, circle, file] {
            for arguments in [["list", "dilemmas"], ["--plain"], ["lint"]] {
                let ran = try await Program.run(arguments + ["--dilemmas", folder], in: world)
                #expect(ran.status == 1, "\(folder) \(arguments)")
                #expect(ran.error.contains("«\(folder)»"), "\(ran.error)")
                #expect(ran.error.split(separator: "\n").count == 1)
            }
        }
    }

    @Test(.enabled(if: getuid() != 0, "the administrator may read everything"))
    func `a folder that may not be read ends with a sentence`() async throws {
        let folder = world.path("lukket")
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0])
        let ran = try await Program.run("list", "dilemmas", "--dilemmas", folder, in: world)
        #expect(ran.status == 1)
        #expect(ran.error.contains("kan ikke leses"))
    }

    @Test func `links inside a folder that lead back up are no circle`() async throws {
        try world.write(Data("a: 1\n".utf8), to: "mappe/under/fil.txt")
        let folder = world.path("mappe")
        try FileManager.default.createSymbolicLink(atPath: folder + "/under/opp", withDestinationPath: folder)
        try FileManager.default.createSymbolicLink(atPath: folder + "/a.yaml", withDestinationPath: "b.yaml")
        try FileManager.default.createSymbolicLink(atPath: folder + "/b.yaml", withDestinationPath: "a.yaml")
        let ran = try await Program.run("list", "dilemmas", "--dilemmas", folder, in: world)
        #expect(ran.status == 0)
        #expect(ran.output.contains("den-laste-dora"))
    }

    // MARK: Files

    @Test(arguments: BadFile.all)
    func `a bad file that was added is left out with a word`(_ file: BadFile) async throws {
        try world.write(file.bytes(), to: "egne/min-sak.yaml")
        let folder = world.path("egne")
        let listed = try await Program.run("list", "dilemmas", "--dilemmas", folder, in: world)
        #expect(listed.status == 0)
        #expect(listed.output.contains("den-laste-dora"))
        #expect(listed.error.contains("min-sak.yaml"))
        for arguments in [
            ["--plain"], ["--plain", "--ephemeral"], ["reflect", "den-laste-dora", "--plain", "--ephemeral"],
        ] {
            let ran = try await Program.run(arguments + ["--dilemmas", folder], in: world)
            #expect(ran.status == 0)
            #expect(ran.output.contains("Én av filene dine har feil og er utelatt."), "\(arguments)")
        }
        let checked = try await Program.run("lint", folder, in: world)
        #expect(checked.status == 1)
        #expect(checked.output.contains("min-sak.yaml"))
    }

    @Test(arguments: BadFile.all)
    func `a bad file in the base ends with status 1 and its name`(_ file: BadFile) async throws {
        let tree = try Installation(in: world.path("tre"), content: .test)
        try world.write(file.bytes(), to: "tre/dilemmas/hr/feil-sak.yaml")
        for arguments in [["list", "dilemmas"], ["--plain"], ["lint"]] {
            let ran = try await Program.run(arguments, in: world, executable: tree.program)
            #expect(ran.status == 1, "\(arguments)")
            #expect((ran.error + ran.output).contains("feil-sak.yaml"), "\(arguments)")
        }
    }

    @Test func `the base is found above the program, else above the working folder, else nowhere`() async throws {
        func list(_ tree: Installation, from directory: String) async throws -> Program.Outcome {
            try await Program.run(["list", "dilemmas"], in: world, executable: tree.program, from: directory)
        }
        let tree = try Installation(in: world.path("tre"), content: .test)
        let above = try await list(tree, from: "/")
        #expect(above.status == 0 && above.output.contains("den-laste-dora"))
        let alone = try Installation(in: world.path("annet"), content: .nothing)
        let beside = try await list(alone, from: tree.bin)
        #expect(beside.status == 0 && beside.output == above.output)
        let nowhere = try await list(alone, from: alone.folder)
        #expect(nowhere.status == 1)
        #expect(nowhere.error.hasPrefix("Fant ingen mappe med dilemmaer."))
    }
}
