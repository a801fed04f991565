// Waiting for conditions. Nothing here waits for a time to pass.

/// Asks again and again until something is so.
enum Patience {
    /// How long anything may take before the test has failed.
    static let bound = Duration.seconds(20)

    /// Something did not happen.
    struct Exhausted: Error, CustomStringConvertible {
        let description: String
    }

    /// Waits until a condition holds.
    ///
    /// - Parameters:
    ///   - what: What is waited for, for the message.
    ///   - milliseconds: How often to ask.
    static func wait(
        for what: @autoclosure () -> String, every milliseconds: Int = 15, until condition: () async throws -> Bool
    ) async throws {
        let end = ContinuousClock.now + bound
        while try await !condition() {
            guard ContinuousClock.now < end else { throw Exhausted(description: "waited in vain for \(what())") }
            try await Task.sleep(for: .milliseconds(milliseconds))
        }
    }
}
