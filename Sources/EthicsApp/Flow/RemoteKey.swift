// What the keys of a remote for slides mean in a meeting. They send what a slide show would understand: Page Down and Page Up,
// a full stop or a b for a black screen, F5 and Escape for beginning and ending the show.

import EthicsPage
import EthicsWords
import TerminalKit

enum RemoteKey {
    /// The key that stands for it here.
    static func meaning(of key: Key, isWriting: Bool) -> Key {
        guard !isWriting else { return key }
        switch key {
        // The black screen.
        case .character("b"), .character("B"): return .character(".")
        // The show has begun already.
        case .function(5): return .pageDown
        default: return key
        }
    }
}
