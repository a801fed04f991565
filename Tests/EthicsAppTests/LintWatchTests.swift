// Checking content again and again: what is printed after each change, and what is not.

import Foundation
import Testing

@testable import EthicsApp
@testable import EthicsEngine

@Suite("Checking content again and again")
struct LintWatchTests {
    /// What is done between looks; nil lets a look pass.
    private typealias Step = (_ file: String) throws -> Void

    /// A folder with a sound case in it beside the test content, and what is printed while steps are taken with it.
    private func watch(_ steps: [Step?]) throws -> [String] {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
        let own = folder.path + "/egne/oppvekst"
        try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
        let file = own + "/min-sak.yaml"
        try Self.sound().write(toFile: file, atomically: true, encoding: .utf8)
        let finder = ContentFinder(
            added: [], executable: folder.path + "/bin/x", workingDirectory: "/", environment: [:])
        var (left, text, failure) = (steps[...], "", Error?.none)
        try LintWatch(paths: [folder.path + "/egne"], finder: finder, write: { text += $0 }) {
            guard let step = left.popFirst() else { return false }
            do { try step?(file) } catch { failure = error }
            return true
        }.run()
        if let failure { throw failure }
        // What has a time says what came of it.
        return text.split(separator: "\n").filter { $0.prefixMatch(of: #/\d\d\.\d\d\.\d\d /#) != nil }
            .map { String($0.dropFirst(9)).replacing(folder.path, with: "") }
    }

    private static func sound() throws -> String {
        try String(contentsOfFile: TestContent.folder + "/oppvekst/den-laste-dora.yaml", encoding: .utf8)
    }

    private static func write(_ change: @escaping (String) -> String) -> Step {
        { try change(try sound()).write(toFile: $0, atomically: false, encoding: .utf8) }
    }

    private static let begins = "Venter på endringer. Avslutt med Ctrl-C."

    @Test("Nothing is said while nothing changes")
    func still() throws { #expect(try watch([nil, nil, nil]) == [Self.begins]) }

    @Test("A mistake is new, the same on another line, and gone")
    func mistake() throws {
        let wrong = { (text: String) in text.replacing("minutter: 5", with: "minutter: fem") }
        let said = try watch([
            Self.write(wrong), nil, Self.write { "# Ny\n" + wrong($0) }, nil, Self.write { $0 }, nil,
            Self.write { $0 + "\n" }, nil,
        ])
        #expect(
            said == [
                Self.begins, "1 ny melding.", "Samme melding som før.", "Meldingen er borte.",
                "Fortsatt ingen meldinger.",
            ])
    }

    @Test("Half a file that becomes whole at the next look is not told of")
    func half() throws {
        let said = try watch([Self.write { String($0.prefix(900)) }, Self.write { $0 + "\n" }, nil])
        #expect(said == [Self.begins, "Fortsatt ingen meldinger."])
    }

    @Test("A folder that is deleted is waited for")
    func gone() throws {
        let said = try watch([
            { try FileManager.default.removeItem(atPath: Self.folder(of: $0)) }, nil, nil, nil,
            { file in
                try FileManager.default.createDirectory(
                    atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                try Self.write { $0 }(file)
            }, nil,
        ])
        #expect(
            said == [
                Self.begins, "Venter. «/egne» finnes ikke, eller er en lenke som ikke leder noe sted.",
                "Fortsatt ingen meldinger.",
            ])
    }

    private static func folder(of file: String) -> String {
        ((file as NSString).deletingLastPathComponent as NSString).deletingLastPathComponent
    }

    @Test("What was never there is an error at once")
    func never() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.copyItem(atPath: TestContent.folder, toPath: folder.path + "/dilemmas")
        let finder = ContentFinder(
            added: [], executable: folder.path + "/bin/x", workingDirectory: "/", environment: [:])
        #expect(throws: ContentFinder.Failure.self) {
            try LintWatch(paths: [folder.path + "/mangler"], finder: finder, write: { _ in }) { true }.run()
        }
    }

    @Test("Problems are compared by what they are, each as often as it is there")
    func change() {
        func problem(_ message: String, line: Int) -> Problem {
            Problem(
                code: .tooLong, severity: .error, path: "a.yaml", mark: Mark(line: line, column: 1), excerpt: nil,
                message: message, remedy: "")
        }
        let change = LintChange(
            from: [problem("a", line: 1), problem("b", line: 2)],
            to: [problem("a", line: 5), problem("a", line: 9), problem("c", line: 1)])
        #expect((change.new, change.gone, change.left) == (2, 1, 3))
    }
}
