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
    /// Something else.
    case unusable(path: String, detail: String)

    /// The trouble behind an error; nil for a conflict, which is not one: the screen is simply brought up to date.
    package init?(_ error: JournalError) {
        switch error {
        case .corrupt(let path): self = .corrupt(path: path)
        case .readOnly(let path): self = .readOnly(path: path)
        case .full(let path): self = .full(path: path)
        case .newer(let path): self = .newer(path: path)
        case .busy(let path): self = .busy(path: path)
        case .unusable(let path, let detail): self = .unusable(path: path, detail: detail)
        case .conflict: return nil
        }
    }
}
