// Whoever follows the guide for authors gets what it shows: its files are written and its commands run, in its order.

import Foundation
import Testing

@Suite struct AuthorGuideTests {
    let world: World
    /// The folder that the author stands in.
    let folder: String

    init() throws {
        // The guide is about adding to what is shipped.
        world = try World(.shipped)
        folder = world.path("forfatter")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    @Test func `every file is what the guide says, and every command prints what it shows`() async throws {
        let steps = try AuthorGuide.steps()
        let titles = try await Walk.titles(in: world)
        #expect(steps.count > 30)
        var exports = ""
        for step in steps {
            switch step.action {
            case .write(let path, let lines): try write(lines, to: path, at: step.line)
            case .edit(let path, let lines):
                let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
                let file = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false)
                try write(AuthorGuide.edited(file, with: lines), to: path, at: step.line)
            // What is exported in one terminal holds for the commands after it.
            case .run(let command, _) where command.hasPrefix("export "): exports += command + "\n"
            case .run(let command, let shown):
                try await run(exports + command, Self.entitled(shown, by: command, titles), at: step.line)
            }
        }
    }

    private func write(_ lines: [Substring], to path: String, at line: Int) throws {
        let text = lines.joined(separator: "\n") + "\n"
        let place = try world.write(Data(text.utf8), to: "forfatter/" + path)
        // The line for editors stands first, and leads to a schema from the folder of the file.
        if let name = text.firstMatch(of: /\$schema=(\S+)/)?.1 {
            #expect(text.hasPrefix("# yaml-language-server: $schema="), "line \(line)")
            let schema = (place as NSString).deletingLastPathComponent + "/" + name
            #expect(FileManager.default.fileExists(atPath: schema), "line \(line): there is no \(name)")
        }
    }

    /// What is shown, under the title that a shipped case has now: whoever mends it breaks nothing here.
    private static func entitled(_ shown: String, by command: String, _ titles: [String: String]) -> String {
        guard let title = command.split(separator: " ").lazy.compactMap({ titles[String($0)] }).first,
            let end = shown.range(of: " · ")?.lowerBound
        else { return shown }
        return title + shown[end...]
    }

    /// Runs a line in a shell. There is no terminal, so that the program itself reads lines, and at once meets the end.
    private func run(_ script: String, _ shown: String, at line: Int) async throws {
        let ran = try await Program.launch(
            "/bin/sh", ["-c", script], environment: world.environment, directory: folder,
            scratch: world.folder + "/out")
        #expect(ran.status == (shown.contains("error[") ? 1 : 0), "line \(line)")
        // A terminal shows both, and the guide tells of what is said on standard error.
        let told = ran.error.trimmingCharacters(in: .newlines)
        #expect(told.isEmpty || shown.hasSuffix(told), "line \(line): \(told)")
        guard !shown.isEmpty else { return }
        let printed = (ran.output + ran.error).trimmingCharacters(in: .newlines)
        #expect(AuthorGuide.shows(shown, printed), "line \(line) shows something else than\n\(printed)")
    }
}
