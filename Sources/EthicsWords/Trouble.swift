// What can be wrong with the journal, as far as a user can do something about it.

import EthicsJournal

/// Why answers can't be stored.
package enum Trouble: Equatable, Sendable {
    /// The file is damaged or no journal.
    case corrupt(path: String)
    /// The place can't be written to.
    case readOnly(path: String)
    /// There is no room.
    case full(path: String)
    /// A newer program made it.
    case newer(path: String)
    /// Another program holds it.
    case busy(path: String)
    /// It was deleted, moved or replaced while it was in use.
    case moved(path: String)
    /// It lies where files can't be locked.
    case networkFolder(path: String)
    /// What was to be deleted can still be read in its folder; and why.
    indirect case notForgotten(path: String, cause: Trouble)
    /// Something else.
    case unusable(path: String, detail: String)

    /// The trouble behind an error; nil for a conflict, which is not one: the screen is simply brought up to date.
    package init?(_ error: JournalError) {
        switch error {
        case .corrupt(let path): self = .corrupt(path: path)
        case .readOnly(let path): self = .readOnly(path: path)
        case .full(let path): self = .full(path: path)
        case .newer(let path): self = .newer(path: path)
        // Somebody ended the wait for another program, which is there all the same.
        case .busy(let path), .interrupted(let path): self = .busy(path: path)
        case .moved(let path): self = .moved(path: path)
        case .networkFolder(let path): self = .networkFolder(path: path)
        case .notForgotten(let path, let cause):
            self = .notForgotten(path: path, cause: Trouble(cause) ?? .busy(path: path))
        case .unusable(let path, let detail): self = .unusable(path: path, detail: detail)
        case .conflict: return nil
        }
    }
}
