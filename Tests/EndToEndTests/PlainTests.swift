// The program line by line: what a pipe, a screen reader or a script gets.

import EthicsJournal
import Foundation
import Testing

@Suite struct PlainTests {
    @Test func `a whole walk from a file of lines shows every step`() async throws {
        let world = try World()
        let data = world.path("answers")
        let input = Walk.lines.joined(separator: "\n") + "\n"
        let ran = try await Program.run("--plain", "--data", data, input: input, in: world)
        #expect(ran.status == 0)
        #expect(ran.error.isEmpty)
        var rest = ran.output[...]
        for text in [Walk.logonQuestion] + Walk.first.filter({ $0.keys != .text(Walk.reason) }).flatMap(\.shows) {
            // What a question says and where it stands come in either order.
            let isPlace = text.hasSuffix(" ■")
            guard isPlace || !text.contains("Videre") else { continue }
            // The squares of the rail are read as numbers.
            let text = isPlace ? "(\(text.dropLast(2)), " : text
            let found = rest.range(of: text)
            #expect(found != nil, "«\(text)» does not follow")
            if let found, isPlace || text.hasSuffix(".") { rest = rest[found.lowerBound...] }
        }
        #expect(rest.contains(Walk.homeQuestion))
        #expect(try Stored(in: data).events.contains { $0.contains(Walk.reason) })
        #expect(!FileManager.default.fileExists(atPath: world.journal))
    }

    @Test func `the end of input in the middle keeps the place, and more lines go on there`() async throws {
        for count in 2..<Walk.lines.count - 2 {
            let world = try World()
            let begun = Walk.lines.prefix(count).joined(separator: "\n") + "\n"
            let first = try await Program.run("--plain", input: begun, in: world)
            #expect(first.status == 0)
            let rest = ([""] + Walk.lines.dropFirst(count)).joined(separator: "\n") + "\n"
            let second = try await Program.run("--plain", input: rest, in: world)
            #expect(second.status == 0)
            // The page that the input ended on is the page that one comes back to.
            let pages = second.output.components(separatedBy: Walk.goOn)
            let last = try #require(Self.pages(first.output).last)
            #expect(pages.count == 2 && pages[1].contains(last), "after \(count) lines: \(last)")
            #expect(second.output.contains("Det var den første saken."))
            #expect(try Stored(in: world.journal).sessions.map(\.isFinished) == [true])
        }
    }

    @Test func `a file without its last newline is read to the end`() async throws {
        let world = try World()
        let ran = try await Program.run("--plain", "--ephemeral", input: "2\nq", in: world)
        #expect(ran.status == 0)
        #expect(ran.output.contains("Hvor sikker er du"))
    }

    @Test func `lines that make no sense change nothing`() async throws {
        let world = try World()
        let odd = ["7", "hei", "\u{1B}[A", "🙂", String(repeating: "x", count: 100_000), ":", ":q!", "\u{0}", "-1"]
        let ran = try await Program.run(
            "--plain", "--ephemeral", input: odd.joined(separator: "\n") + "\n", in: world)
        #expect(ran.status == 0)
        #expect(ran.output.contains("(Velg, 1 av 6)") && !ran.output.contains("Hvor sikker er du"))
        #expect(!ran.output.contains("\u{1B}"))
    }

    @Test func `the track for new employees says which case comes first`() async throws {
        let world = try World()
        let track = """
            format: 1
            type: laeringslop
            tittel: Ny her
            formal: |
              For deg som er ny.
            malgruppe:
              - nyansatt
            dilemmaer:
              - seminaret
              - den-laste-dora
            """
        for (isThere, first) in [(false, "Den låste døra"), (true, "Seminaret")] {
            if isThere {
                let file = world.installation.dilemmas + "/ny-her.yaml"
                try (track + "\n").write(toFile: file, atomically: true, encoding: .utf8)
            }
            let ran = try await Program.run("--plain", "--ephemeral", input: "q\n", in: world)
            #expect(ran.status == 0)
            #expect(ran.output.contains("\(first) (Velg, 1 av 6)"), "\(ran.output)\(ran.error)")
        }
    }

    /// What was printed, page by page: each begins with an empty line and its title, and ends with the keys.
    private static func pages(_ output: String) -> [String] {
        let lines = output.split(separator: "\n", omittingEmptySubsequences: false)
        var pages: [[Substring]] = [[]]
        for line in lines {
            if line.hasSuffix(")"), line.contains(", "), line.contains(" av ") { pages.append([]) }
            pages[pages.count - 1].append(line)
        }
        return pages.map { page in
            page.filter { !$0.hasPrefix("Svarene er lagret.") }.joined(separator: "\n")
                .trimmingCharacters(in: .newlines)
        }
    }
}
