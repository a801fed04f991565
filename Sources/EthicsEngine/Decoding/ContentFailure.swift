// Why a file can't be used, as one error.

/// The problems that stop a file from being read.
public struct ContentFailure: Error, Sendable, Equatable {
    /// Every problem, at least one, in the order of places.
    public let problems: [Problem]

    init(problems: [Problem]) { self.problems = problems }
}
