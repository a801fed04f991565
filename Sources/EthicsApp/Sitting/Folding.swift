// How much of a list is shown before one asks for the rest.

/// How lists fold.
enum Folding {
    /// The lines of a group that are shown. The rest folds.
    static let lines = 3
}
