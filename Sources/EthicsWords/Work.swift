// What the next screen may have to wait for.

/// What the next screen waits for.
package enum Work: Equatable, Sendable {
    /// An answer is being stored.
    case storing
    /// Something is being read.
    case reading
    /// Something is being deleted.
    case deleting
    /// What can be read of a damaged journal is being taken into a new one.
    case salvaging
    /// Files are being written.
    case writing
}
