// Files that nobody means to write, and that a program meets all the same.

import Foundation
import Testing

/// A content file that can't be used.
struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: @Sendable () -> Data

    var testDescription: String { name }

    static let all = [
        BadFile(name: "empty") { Data() },
        BadFile(name: "binary") { Data((0..<4_096).map { UInt8(truncatingIfNeeded: $0 &* 7 &+ $0 >> 3) }) },
        BadFile(name: "fifty megabytes") { Data(repeating: UInt8(ascii: "a"), count: 50 << 20) },
        BadFile(name: "nested 20,000 deep") { Data(String(repeating: "[", count: 20_000).utf8) },
        BadFile(name: "nested 20,000 deep and closed") {
            Data(("a: " + String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)).utf8)
        },
        BadFile(name: "alias bomb") {
            var lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
            for level in 1...30 {
                let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
                lines.append("a\(level): &a\(level) [\(aliases)]")
            }
            return Data(lines.joined(separator: "\n").utf8)
        },
        BadFile(name: "half a character") { Data("format: 1\ntittel: Bl".utf8) + Data([0xC3]) },
        BadFile(name: "not the shape") { Data("- 1\n- 2\n".utf8) },
    ]
}
