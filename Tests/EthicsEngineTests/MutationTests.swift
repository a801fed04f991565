// Random bytes, and the shipped files with random harm done to them. Seeded, so that a failure comes again.

import TestSupport
import Testing

@testable import EthicsEngine

@Suite("Random harm to content files")
struct MutationTests {
    /// Loads, and expects problems or content that can be used: every score and every text of it can be computed.
    private func expectSound(_ file: ContentSource, beside others: [ContentSource], _ number: Int) throws {
        let result = ContentLoader.load(others + [file])
        for problem in result.problems {
            #expect(
                !problem.message.isEmpty && !problem.remedy.isEmpty && problem.text.hasSuffix("\n"), "input \(number)")
        }
        if result.problems.isEmpty {
            let used = result.library.sources.values.contains(file)
            #expect(used, "input \(number): no problem, and not used either")
        }
        guard result.library.sources.values.contains(file) else { return }
        for dilemma in result.library.dilemmas {
            let path = try #require(dilemma.paths.first { _ in true }, "input \(number)")
            for framework in result.library.frameworks {
                _ = path.score(against: framework, in: dilemma, considerations: result.library.considerations)
            }
        }
    }

    @Test("Random bytes are refused", arguments: [1, 2, 3, 4])
    func randomBytes(_ seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let alphabet = Array(" \n\n:-|>&*'\"[]{}#?!%@,abcformattype1\t\u{E9}".utf8)
        for number in 0..<500 {
            let length = Int.random(in: 1...300, using: &random)
            let bytes: [UInt8] = (0..<length).map { _ in
                number.isMultiple(of: 2)
                    ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
            }
            let result = ContentLoader.load([ContentSource(path: "ny.yaml", bytes: bytes)])
            #expect(result.hasErrors, "seed \(seed), input \(number)")
            #expect(result.library.dilemmas.isEmpty)
        }
    }

    @Test("Shipped files with random harm give problems or sound content", arguments: [1, 2, 3, 4])
    func mutations(_ seed: UInt64) throws {
        try #require(Shipped.files.count > 3)
        var random = SeededGenerator(seed: seed)
        let pieces = [
            "*", "&a", "|", ":", "  ", "\n", "'", "\"", "[", "{", "- ", "\t", "~", "æ", "id: bli", "videre: alarmen",
        ]
        // Considerations stand alongside, so that links can be followed; the harmed file stands for itself.
        let considerations = Shipped.files.filter { $0.path == "hensyn.yaml" }
        for number in 0..<500 {
            let original = try #require(Shipped.files.randomElement(using: &random))
            var bytes = original.bytes
            for _ in 0..<Int.random(in: 1...3, using: &random) where !bytes.isEmpty {
                let place = Int.random(in: 0..<bytes.count, using: &random)
                let other = Int.random(in: 0..<bytes.count, using: &random)
                switch Int.random(in: 0..<7, using: &random) {
                case 0: bytes.remove(at: place)
                case 1: bytes.insert(bytes[place], at: place)
                case 2: bytes.swapAt(place, other)
                case 3: bytes.insert(contentsOf: Array((pieces.randomElement(using: &random) ?? "").utf8), at: place)
                default:
                    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
                    let line = Int.random(in: 0..<lines.count, using: &random)
                    let second = Int.random(in: 0..<lines.count, using: &random)
                    switch Int.random(in: 0..<3, using: &random) {
                    case 0: lines.remove(at: line)
                    case 1: lines.insert(lines[line], at: second)
                    default: lines.swapAt(line, second)
                    }
                    bytes = Array(lines.joined(separator: [0x0A]))
                }
            }
            let others = original.path == "hensyn.yaml" ? [] : considerations
            try expectSound(ContentSource(path: original.path, bytes: bytes), beside: others, number)
        }
    }
}
