// Walking in a terminal: steps are taken, and pages are read to their end.

import Foundation
import Testing

extension Window {
    /// Takes a step and waits for what it shows. Enter reads on first where there is more to read.
    func take(_ step: Walk) async throws {
        if step.keys == .key("Enter") { try await readOn() }
        switch step.keys {
        case .key(let name): try await press(name)
        case .confirmed(let name): try await press(name, "Enter")
        case .text(let text): try await type(text)
        }
        try await wait(for: "\(step.keys) to show \(step.shows)") { screen in
            step.shows.allSatisfy { Self.shows(screen, $0) }
        }
    }

    /// Reads to the end of the page, as long as the footer says that Enter does that.
    ///
    /// - Returns: All that was on the screen, with one space where there were several, or the end of a line.
    @discardableResult
    func readOn() async throws -> String {
        var read = ""
        while true {
            let seen = try await settledScreen()
            read += seen.split(whereSeparator: \.isWhitespace).joined(separator: " ") + "\n"
            let footer = seen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            guard footer.contains("Enter Les videre") || footer.contains("Enter Neste grunn") else { return read }
            try await press("Enter")
            try await wait(for: "Enter to read on from:\n\(seen)") { $0 != seen }
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
        try await wait(for: "› f  \(Walk.goOn)")
        try await press("Enter")
    }
}
