// Problems in content, as the command line prints them.

import EthicsEngine
import EthicsWords
import Foundation

/// Prints problems.
package enum ProblemList {
    private static var words: Shared<CommandStrings> { Language.printed.commands }

    /// The problems one after another, and how many they are.
    package static func text(_ problems: [Problem]) -> String {
        guard !problems.isEmpty else { return "" }
        let errors = problems.count { $0.severity == .error }
        let files = Set(problems.map(\.path)).count
        let warnings = problems.count - errors
        // The author's line is shown once for what is wrong in the same place, such as all the keys that a file lacks.
        let texts = problems.indices.map { index in
            let isSamePlace =
                index > 0 && problems[index - 1].path == problems[index].path
                && problems[index - 1].mark == problems[index].mark
            return problems[index].text(showsExcerpt: !isSamePlace)
        }
        return texts.joined(separator: "\n") + "\n\(words.problems(errors, warnings, files))\n"
    }

    /// What was left out because of problems, for those who want something else than to mend it.
    package static func leftOut(_ problems: [Problem]) -> String {
        let paths = problems.map(\.path)
        let files = paths.indices.filter { !paths[..<$0].contains(paths[$0]) }.map { paths[$0] }
        return ReportText.item(Language.printed.strings.leftOut(files.count))
            + files.map { file in "  \(words.problemsIn(file, paths.count { $0 == file }))\n" }.joined()
    }

    /// The problems as a JSON list of objects with `code`, `severity`, `path`, `line`, `column`, `message`, `remedy`.
    package static func json(_ problems: [Problem]) -> String {
        struct Entry: Encodable {
            let code: String
            let severity: String
            let path: String
            let line: Int?
            let column: Int?
            let message: String
            let remedy: String
        }
        return JSONText.text(
            problems.map {
                Entry(
                    code: $0.code.rawValue, severity: $0.severity.rawValue, path: $0.path, line: $0.mark?.line,
                    column: $0.mark?.column, message: $0.message, remedy: $0.remedy)
            })
    }

    /// The problems as annotations that GitHub shows in a review.
    package static func github(_ problems: [Problem]) -> String {
        problems.map { problem in
            var place = "file=\(escaped(problem.path))"
            if let mark = problem.mark { place += ",line=\(mark.line),col=\(mark.column)" }
            let text = escaped(words.problem(problem.message, problem.remedy))
            return "::\(problem.severity.rawValue) \(place),title=\(problem.code.rawValue)::\(text)\n"
        }.joined()
    }

    private static func escaped(_ text: String) -> String {
        text.replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "\n", with: "%0A")
            .replacingOccurrences(of: "\r", with: "%0D").replacingOccurrences(of: ",", with: "%2C")
            .replacingOccurrences(of: ":", with: "%3A")
    }
}

/// JSON for the command line: keys in order, indented, slashes as they are.
package enum JSONText {
    /// A value as JSON on one line, without a newline.
    package static func line(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }

    /// A value as JSON with a newline at the end.
    package static func text(_ value: some Encodable) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(value) else { return "" }
        return String(decoding: data, as: UTF8.self) + "\n"
    }
}
