// The walk through the first shipped case, key by key. What the screens say is told by sentences of the interface alone,
// so that the content may get better.

import EthicsJournal
import Foundation
import Testing

/// A key and what is on the screen once it was taken.
struct Walk: Sendable {
    enum Keys: Sendable, Equatable {
        /// One key by its name.
        case key(String)
        /// Text, character by character.
        case text(String)
    }

    let keys: Keys
    /// What the screen says.
    let shows: [String]
    /// Whether something is stored that one can go on with.
    var isUnderWay = true

    /// The reason that is written on the way.
    static let reason = "Fordi løftet står, også på kvelden."

    /// From the question about the log-on to the menu.
    static let first: [Walk] = [
        Walk(keys: .key("1"), shows: ["Velg · 1 av 2"], isUnderWay: false),
        Walk(keys: .key("2"), shows: ["Velg · 2 av 2", "Hvor sikker er du"]),
        Walk(keys: .key("3"), shows: ["Undersøk · 1 av 1", "Det beste argumentet mot"]),
        Walk(keys: .key("1"), shows: ["Prøv igjen · 1 av 3", "Én ting er annerledes"]),
        Walk(keys: .key("2"), shows: ["Prøv igjen · 1 av 3", "Enter Videre"]),
        Walk(keys: .key("Enter"), shows: ["Prøv igjen · 2 av 3", "Hva velger du nå?"]),
        Walk(keys: .key("2"), shows: ["Prøv igjen · 3 av 3", "Kan det begrunnes?"]),
        Walk(keys: .text(reason), shows: ["Prøv igjen · 3 av 3", reason]),
        Walk(keys: .key("Enter"), shows: ["Ta med · 1 av 4", "Forfatternes vurdering"]),
        Walk(keys: .key("Enter"), shows: ["Ta med · 2 av 4", "Hvem spør du?"]),
        Walk(keys: .key("0"), shows: ["Ta med · 3 av 4", "Dette skjer"]),
        Walk(keys: .key("1"), shows: ["Ta med · 4 av 4", "Hva valget ditt styrker og koster"]),
        Walk(keys: .key("Enter"), shows: ["Det var den første saken."], isUnderWay: false),
        Walk(keys: .key("1"), shows: ["Hvor jobber du?"], isUnderWay: false),
        Walk(keys: .key("1"), shows: ["Hva vil du gjøre?"], isUnderWay: false),
    ]

    /// The walk as far as the field for the reason, which is still empty.
    static let toReason = first.prefix { $0.keys != .text(reason) }

    /// The walk as lines for plain mode.
    static let lines: [String] = {
        var lines: [String] = []
        var wasText = false
        for step in first {
            switch step.keys {
            // A line of text is sent as it is written; the key that sends it in the window has no line.
            case .key("Enter"): if !wasText { lines.append("") }
            case .key(let key): lines.append(key)
            case .text(let text): lines.append(text)
            }
            wasText = if case .text = step.keys { true } else { false }
        }
        return lines
    }()

    static let logonQuestion = "Er det bare du som bruker denne påloggingen?"
    static let homeQuestion = "Hva vil du gjøre?"
    static let goOn = "Fortsett der du slapp"

    /// The titles of the shipped cases, by id.
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

extension Window {
    /// Takes a step and waits for what it shows. Enter reads on first where there is more to read.
    func take(_ step: Walk) async throws {
        if step.keys == .key("Enter") { try await readOn() }
        switch step.keys {
        case .key(let name): try await press(name)
        case .text(let text): try await type(text)
        }
        try await wait(for: "\(step.keys) to show \(step.shows)") { screen in
            step.shows.allSatisfy { screen.contains($0) }
        }
    }

    /// Reads to the end of the page, as long as the footer says that Enter does that.
    func readOn() async throws {
        while case let before = try await settledScreen(), before.contains("Enter Les videre") {
            try await press("Enter")
            try await wait(for: "Enter to read on from:\n\(before)") { $0 != before }
        }
    }

    /// Takes several steps.
    func take(_ steps: some Sequence<Walk>) async throws {
        for step in steps { try await take(step) }
    }

    /// Starts the program for the first time and goes to the field for the reason.
    func startAndGoToReason() async throws {
        try await start()
        try await wait(for: Walk.logonQuestion)
        try await take(Walk.toReason)
    }

    /// Starts the program and goes on with what was left.
    func startAndGoOn() async throws {
        try await start()
        // The mark stands there as soon as Enter may choose.
        try await wait(for: "›    \(Walk.goOn)")
        try await press("Enter")
    }
}
