// What `config` prints: what holds, where it comes from, and what is wrong.

import EthicsEngine
import EthicsWords

/// What holds, for people.
package struct HoldingText {
    /// Something that holds.
    package struct Row: Sendable, Equatable {
        /// What it is: the key of a setting, or what a folder is for.
        package let name: String
        /// What holds.
        package let value: String
        /// Where it comes from.
        package let origin: SettingOrigin

        /// Something that holds.
        package init(_ name: String, _ value: String, _ origin: SettingOrigin) {
            self.name = name
            self.value = value
            self.origin = origin
        }
    }

    /// What holds, in order.
    package let rows: [Row]
    /// The variables of the environment that are ignored.
    package let ignored: [String]
    /// What is wrong in the file.
    package let problems: [Problem]

    /// What holds.
    package init(rows: [Row], ignored: [String], problems: [Problem]) {
        self.rows = rows
        self.ignored = ignored
        self.problems = problems
    }

    /// The text.
    package var text: String {
        let words = Language.printed.settings
        return words.holds + "\n\n"
            + ReportText.rows(rows.map { (id: $0.name, title: $0.value, detail: words.origin($0.origin)) })
            + (ignored.isEmpty ? "" : "\n" + ignored.map { ReportText.item(words.ignored($0)) }.joined())
            + (problems.isEmpty ? "" : "\n" + ProblemList.text(problems))
    }
}
