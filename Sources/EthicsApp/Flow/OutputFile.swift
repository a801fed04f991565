// What is written for somebody to keep.

/// A file to be written for the user.
struct OutputFile: Sendable, Equatable {
    /// Its name, with the ending.
    let name: String
    /// What is in it.
    let text: String
}
