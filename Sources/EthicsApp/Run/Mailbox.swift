// Finished work from other threads, waiting for the loop to take it.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import Synchronization

/// Finished work.
enum Arrival: Sendable {
    /// The content was found and read.
    case content(ProgramContent)
    /// There is no content.
    case contentFailed(ContentFinder.Failure)
    /// The case that is being written was read.
    case previewed(Previewed)
    /// What there is to tell the app of an effect that was carried out.
    case answers([Message])
    /// The journal turned out to be damaged.
    case damaged(JournalError)
}

/// Where other threads leave what they have finished.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Arrival]>([])
    private let wake: @Sendable () -> Void

    /// - Parameter wake: Ends the loop's wait; called from other threads.
    init(wake: @escaping @Sendable () -> Void) {
        self.wake = wake
    }

    /// Does work on a thread of its own, which leaves here what it finds.
    func post(_ work: @escaping @Sendable (Mailbox) -> Void) {
        let thread = Thread { [self] in work(self) }
        // Deeply nested files recurse; the default for threads is half a megabyte.
        thread.stackSize = 16 << 20
        thread.start()
    }

    /// Leaves something here.
    func leave(_ arrival: Arrival) {
        waiting.withLock { $0.append(arrival) }
        wake()
    }

    /// Takes what has arrived.
    func take() -> [Arrival] {
        waiting.withLock { arrived in
            defer { arrived = [] }
            return arrived
        }
    }
}
