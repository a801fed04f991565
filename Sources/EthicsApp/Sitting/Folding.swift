// How much of a list is shown before one asks for the rest.

/// How lists fold.
enum Folding {
    /// The lines of a group that are shown. The rest folds, unless it is a single one: the fold would take its place.
    static let lines = 3
}
