// A document that is printed or passed on, such as the minutes of a meeting, before it is given a form. `HTMLText` and
// `MarkdownText` make a file of it.

import Foundation
import SafeText

/// What a document says.
struct Document: Equatable, Sendable {
    /// What it is called.
    var title: String
    /// A quiet line under the title; may be empty.
    var lead = ""
    /// What it is about at a glance.
    var facts: [Fact] = []
    /// Its parts in order.
    var sections: [Section] = []
    /// A quiet line at the end; may be empty.
    var foot = ""

    /// A label and what belongs to it, such as the day.
    struct Fact: Equatable, Sendable {
        /// What is told.
        var label: String
        /// What it is.
        var value: String
    }

    /// A part under a heading.
    struct Section: Equatable, Sendable {
        /// What it is about.
        var heading: String
        /// Whether it is drawn in a frame, as agreements are.
        var isSetApart = false
        /// What it says, in order.
        var blocks: [Block]

        /// A part with something in it; nil where there is nothing to say.
        static func ifAny(_ heading: String, _ blocks: [Block], isSetApart: Bool = false) -> Section? {
            blocks.isEmpty ? nil : .init(heading: heading, isSetApart: isSetApart, blocks: blocks)
        }

        /// Whether a meeting plan is in it, which needs the whole width.
        var hasSteps: Bool {
            blocks.contains { if case .steps = $0 { true } else { false } }
        }
    }

    /// Something to read. In running text a line feed ends a paragraph, anywhere else it is a blank.
    enum Block: Equatable, Sendable {
        /// Paragraphs.
        case text(String)
        /// Words that somebody said or wrote.
        case quote(String)
        /// Things of a kind, in no order.
        case list([String])
        /// A meeting plan.
        case steps([Step])
        /// Rows under a header; their first cells name them.
        case table(header: [String], rows: [[String]])
        /// Counts, perhaps before and after.
        case bars(Bars)
        /// The navigation wheel.
        case wheel(Wheel)
    }

    /// A line of a meeting plan.
    struct Step: Equatable, Sendable {
        /// When or for how long.
        var minutes: String
        /// What is done.
        var what: String
        /// What the leader can say.
        var say: String

        /// What the columns are called.
        static let header = ["Minutter", "Hva", "Si"]
    }

    /// How many there are of each thing, at one time or at two.
    struct Bars: Equatable, Sendable {
        /// What is counted.
        var title: String
        /// What the first series is called; nil when there is none.
        var before: String?
        /// What the second series is called; nil when there is none.
        var after: String?
        /// What is counted, in order.
        var rows: [Row]
        /// The same in words.
        var summary: String

        /// One of the things that are counted.
        struct Row: Equatable, Sendable {
            /// What it is.
            var label: String
            /// How many there were; nil when that isn't known.
            var before: Int?
            /// How many there are; nil when that isn't known.
            var after: Int?
        }

        /// One of the times at which it is counted.
        struct Series {
            /// What it is called.
            let name: String
            /// Whether it is the second.
            let isAfter: Bool

            /// How many there are of a thing; nil when that isn't known.
            func count(_ row: Row) -> Int? { isAfter ? row.after : row.before }
            /// The same as it is written.
            func shown(_ row: Row) -> String { count(row).map(String.init) ?? "–" }
        }

        /// The series that there are.
        var series: [Series] {
            [(before, false), (after, true)].compactMap { name, isAfter in
                name.map { Series(name: Document.line($0), isAfter: isAfter) }
            }
        }
    }

    /// The navigation wheel, with the fields that a meeting spent its time on.
    struct Wheel: Equatable, Sendable {
        /// The six fields, clockwise from the top.
        var fields: [Field]
        /// The same in words.
        var summary: String

        /// A field of the wheel.
        struct Field: Equatable, Sendable {
            /// What it is called.
            var name: String
            /// Whether it stands out.
            var isMarked = false
        }

        /// What it is called.
        static let title = "Navigasjonshjulet"
    }

    /// The paragraphs of a text, safe to show. They end at line feeds.
    static func paragraphs(_ text: String) -> [String] {
        SafeText.cleaned(text, keepingNewlines: true).split(separator: "\n").map { withoutExtraBlanks($0) }
            .filter { !$0.isEmpty }
    }

    /// A text on one line, safe to show.
    static func line(_ text: String) -> String { withoutExtraBlanks(SafeText.cleaned(text)) }

    private static func withoutExtraBlanks(_ text: some StringProtocol) -> String {
        // As files are written: an å as one character, not as an a with a ring.
        text.split(separator: " ").joined(separator: " ").precomposedStringWithCanonicalMapping
    }
}
