// A document that is printed or passed on, such as the minutes of a meeting, before it is given a form. `HTMLText` and
// `MarkdownText` make a file of it.

import EthicsEngine
import EthicsWords
import Foundation
import SafeText

/// What a document says.
package struct Document: Equatable, Sendable {
    /// What it is called.
    package var title: String
    /// A quiet line under the title; may be empty.
    package var lead = ""
    /// What it is about at a glance.
    package var facts: [Fact] = []
    /// Its parts in order.
    package var sections: [Section] = []
    /// A quiet line at the end; may be empty.
    package var foot = ""
    /// The language that it is in.
    package var language = Language.bokmal

    /// What a document says by itself, whatever it is about.
    var words: Shared<PaperStrings> { language.meeting.paper }

    /// A label and what belongs to it, such as the day.
    package struct Fact: Equatable, Sendable {
        /// What is told.
        package var label: String
        /// What it is.
        package var value: String
    }

    /// A part under a heading.
    package struct Section: Equatable, Sendable {
        /// What it is about.
        package var heading: String
        /// Whether it is drawn in a frame, as agreements are.
        package var isSetApart = false
        /// What it says, in order.
        package var blocks: [Block]

        /// A part with something in it; nil where there is nothing to say.
        package static func ifAny(_ heading: String, _ blocks: [Block], isSetApart: Bool = false) -> Section? {
            blocks.isEmpty ? nil : .init(heading: heading, isSetApart: isSetApart, blocks: blocks)
        }

        /// Whether a meeting plan is in it, which needs the whole width.
        package var hasSteps: Bool {
            blocks.contains { if case .steps = $0 { true } else { false } }
        }
    }

    /// Something to read. In running text a line feed ends a paragraph, anywhere else it is a blank.
    package enum Block: Equatable, Sendable {
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
    package struct Step: Equatable, Sendable {
        /// When or for how long.
        package var minutes: String
        /// What is done.
        package var what: String
        /// What the leader can say.
        package var say: String
    }

    /// How many there are of each thing, at one time or at two.
    package struct Bars: Equatable, Sendable {
        /// What is counted.
        package var title: String
        /// What the first series is called; nil when there is none.
        package var before: String?
        /// What the second series is called; nil when there is none.
        package var after: String?
        /// What is counted, in order.
        package var rows: [Row]
        /// The same in words.
        package var summary: String

        /// One of the things that are counted.
        package struct Row: Equatable, Sendable {
            /// What it is.
            package var label: String
            /// How many there were; nil when that isn't known.
            package var before: Int?
            /// How many there are; nil when that isn't known.
            package var after: Int?
        }

        /// One of the times at which it is counted.
        package struct Series {
            /// What it is called.
            package let name: String
            /// Whether it is the second.
            package let isAfter: Bool

            /// How many there are of a thing; nil when that isn't known.
            package func count(_ row: Row) -> Int? { isAfter ? row.after : row.before }
            /// The same as it is written.
            package func shown(_ row: Row) -> String { count(row).map(String.init) ?? "–" }
        }

        /// The series that there are.
        package var series: [Series] {
            [(before, false), (after, true)].compactMap { name, isAfter in
                name.map { Series(name: Document.line($0), isAfter: isAfter) }
            }
        }
    }

    /// The navigation wheel, with the fields that a meeting spent its time on.
    package struct Wheel: Equatable, Sendable {
        /// What stands in the middle.
        package var middle = ""
        /// What a field can answer, in order.
        package var answers: [String] = []
        /// The six fields, in their order.
        package var fields: [Field]
        /// What it shows, in words.
        package var summary: String

        /// A field of the wheel.
        package struct Field: Equatable, Sendable {
            /// Which it is, which is where it stands.
            package var lens: Lens
            /// What it is called.
            package var name: String
            /// Whether it stands out.
            package var isMarked = false
            /// The letters of the choices that get each answer; empty where it says nothing.
            package var says: [[String]] = []
        }

        /// What a field says: the answers that some choice gets, with the letters of those choices.
        package func said(_ field: Field) -> [(answer: String, letters: [String])] {
            zip(answers, field.says).filter { !$1.isEmpty }.map { (Document.line($0), $1.map(Document.line)) }
        }

        /// What each field says, in words, of those that say something.
        package func told(_ words: Shared<PaperStrings>) -> [String] {
            fields.filter { !said($0).isEmpty }.map { words.wheelSaid($0.name, said($0)) }
        }
    }

    /// The paragraphs of a text, safe to show. They end at line feeds.
    package static func paragraphs(_ text: String) -> [String] {
        SafeText.cleaned(text, keepingNewlines: true).split(separator: "\n").map { withoutExtraBlanks($0) }
            .filter { !$0.isEmpty }
    }

    /// A text on one line, safe to show.
    package static func line(_ text: String) -> String { withoutExtraBlanks(SafeText.cleaned(text)) }

    private static func withoutExtraBlanks(_ text: some StringProtocol) -> String {
        // As files are written: an å as one character, not as an a with a ring.
        text.split(separator: " ").joined(separator: " ").precomposedStringWithCanonicalMapping
    }
}
