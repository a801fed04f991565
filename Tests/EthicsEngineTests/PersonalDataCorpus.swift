// Sentences with what they have of personal data, and how well the search does on them.

import Foundation
import TestSupport

@testable import EthicsEngine

/// Sentences of one file in Tests/EthicsEngineTests/PersonalData.
struct PersonalDataCorpus {
    /// A sentence, and the kinds that it was written for.
    struct Row {
        let kinds: Set<String>
        let sentence: String

        var isClean: Bool { kinds.allSatisfy { $0.hasPrefix("clean") } }
    }

    private(set) var rows: [Row] = []

    private static let folder = Repository.root + "/Tests/EthicsEngineTests/PersonalData/"

    /// The rows of a file with tabs; nil where there is none.
    init?(_ name: String) {
        guard let text = try? String(contentsOfFile: Self.folder + name, encoding: .utf8) else { return nil }
        rows = text.split(whereSeparator: \.isNewline).dropFirst().compactMap { Self.row($0, at: "\t") }
    }

    /// The forms that were missed or wrongly asked about once.
    static func cases() -> [Row] {
        let text = (try? String(contentsOfFile: folder + "cases.txt", encoding: .utf8)) ?? ""
        return text.split(whereSeparator: \.isNewline).compactMap { row($0, at: "|") }
    }

    private static func row(_ line: Substring, at separator: Character) -> Row? {
        let parts = line.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        return Row(kinds: Set(parts[0].split(separator: "+").map(String.init)), sentence: decoded(parts[1]))
    }

    /// A sentence with the characters that it names: `<a0>`, and `<t>` for a tab.
    private static func decoded(_ text: Substring) -> String {
        String(text).replacing(/<([0-9a-f]{1,4}|t)>/) { match in
            if match.1 == "t" { return "\t" }
            return UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map(String.init) ?? String(match.0)
        }
    }

    /// What is found in a sentence, in the kinds of the files.
    static func found(in sentence: String) -> Set<String> {
        Set(
            PersonalData.find(in: sentence).map { kind in
                switch kind {
                case .identityNumber, .email, .telephone, .name: kind.rawValue
                case .roomOfPerson, .diagnosisWithAge, .ageWithPlace: "detail"
                }
            })
    }

    /// How well one kind is found.
    func measure(_ kind: String) -> PersonalDataMeasure {
        var measure = PersonalDataMeasure(kind: kind)
        for row in rows {
            let isFound = Self.found(in: row.sentence).contains(kind)
            if row.kinds.contains(kind) {
                measure.wanted += 1
                if isFound { measure.right += 1 } else { measure.missed.append(row.sentence) }
            } else if isFound, row.isClean || kind != "name" && kind != "detail" {
                measure.wrong.append(row.sentence)
            }
            if row.isClean {
                measure.clean += 1
                if isFound { measure.inClean += 1 }
            }
        }
        return measure
    }
}

/// How well one kind is found.
struct PersonalDataMeasure {
    let kind: String
    var wanted = 0
    var right = 0
    var clean = 0
    var inClean = 0
    var missed: [String] = []
    var wrong: [String] = []

    var precision: Double { Double(right) / Double(max(1, right + wrong.count)) }
    var recall: Double { Double(right) / Double(max(1, wanted)) }

    /// The figures as a row of a table.
    var row: String {
        "| \(kind) | \(Self.share(right, of: right + wrong.count)) | \(Self.share(right, of: wanted)) | \(inClean) of \(clean) |"
    }

    /// A share with Wilson's interval of 95 %.
    private static func share(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "–" }
        let (part, whole, z) = (Double(part), Double(whole), 1.96)
        let share = part / whole
        let middle = (share + z * z / (2 * whole)) / (1 + z * z / whole)
        let half = z * (share * (1 - share) / whole + z * z / (4 * whole * whole)).squareRoot() / (1 + z * z / whole)
        func text(_ number: Double) -> String { String(format: "%.3f", min(1, max(0, number))) }
        return "\(text(share)) (\(text(middle - half))–\(text(middle + half))) \(Int(part))/\(Int(whole))"
    }
}
