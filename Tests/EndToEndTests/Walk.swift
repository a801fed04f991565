// Walks through a case of the test content, key by key.

import EthicsJournal
import Foundation
import Testing

/// A key and what is on the screen once it was taken.
struct Walk: Sendable {
    enum Keys: Sendable, Equatable {
        /// One key by its name.
        case key(String)
        /// One key that only highlights, and Enter, which a line in plain mode ends with anyway.
        case confirmed(String)
        /// Text, character by character.
        case text(String)
    }

    let keys: Keys
    /// What the screen says.
    let shows: [String]
    /// Whether something is stored that one can go on with.
    var isUnderWay = true
    /// Whether all that the screen shows is stored. What is highlighted, and how far down one has read, is not.
    var isStored = true

    /// A key and what the screen says then.
    static func key(_ name: String, _ shows: String..., isUnderWay: Bool = true, isStored: Bool = true) -> Walk {
        Walk(keys: .key(name), shows: shows, isUnderWay: isUnderWay, isStored: isStored)
    }

    /// What is written into a field, and Enter with what the screen says then.
    static func write(_ text: String, _ shows: String..., isStored: Bool = true) -> [Walk] {
        [
            Walk(keys: .text(text), shows: [text], isStored: isStored),
            Walk(keys: .key("Enter"), shows: shows, isStored: isStored),
        ]
    }

    /// Steps as lines for plain mode.
    static func lines(_ steps: [Walk]) -> [String] {
        var lines: [String] = []
        var wasText = false
        for step in steps {
            switch step.keys {
            // A line of text is sent as it is written; the key that sends it in the window has no line.
            case .key("Enter"): if !wasText { lines.append("") }
            case .key(let key), .confirmed(let key): lines.append(key)
            case .text(let text): lines.append(text)
            }
            wasText = if case .text = step.keys { true } else { false }
        }
        return lines
    }

    static let logonQuestion = "Er det bare du som bruker denne påloggingen?"
    static let homeQuestion = "Hva vil du gjøre?"
    static let goOn = "Fortsett der du slapp"

    /// The titles of the cases, by id.
    static func titles(in world: World) async throws -> [String: String] {
        struct Entry: Decodable {
            let id: String
            let title: String
        }
        let listed = try await Program.run("list", "dilemmas", "--format", "json", in: world)
        let entries = try JSONDecoder().decode([Entry].self, from: Data(listed.output.utf8))
        return Dictionary(entries.map { ($0.id, $0.title) }, uniquingKeysWith: { $1 })
    }
}
