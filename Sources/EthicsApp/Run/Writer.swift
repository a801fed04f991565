// The thread on which effects are carried out, so that keys are never kept waiting by a disk or by another program.

import EthicsJournal
import Foundation
import Synchronization

/// Carries effects out one after the other on a thread of its own, and leaves what there is to tell in the mailbox.
final class Writer: Carrier, Sendable {
    /// The longest that is waited for each thing that is left to do when the program ends, in seconds.
    private static let patience = 3.0

    private let runner: Mutex<EffectRunner>
    private let jobs = Mutex<[@Sendable (inout EffectRunner) -> Void]>([])
    private let arrived = DispatchSemaphore(value: 0)
    private let interruption: JournalInterruption
    private let mailbox: Mailbox

    /// A writer that is ready.
    init(_ runner: EffectRunner, mailbox: Mailbox) {
        interruption = runner.interruption
        self.runner = Mutex(runner)
        self.mailbox = mailbox
        let thread = Thread { [self] in work() }
        // Deeply nested files recurse; the default for threads is half a megabyte.
        thread.stackSize = 16 << 20
        thread.start()
    }

    func carryOut(_ effect: Effect, now: Date) -> [Message]? {
        add { [mailbox] runner in
            mailbox.leave(.answers(runner.run(effect, now: now)))
            runner.checkOpened()
        }
        return nil
    }

    func hurry() { interruption.interrupt() }

    func answers(until deadline: ContinuousClock.Instant) -> [[Message]]? {
        repeat {
            let answers = mailbox.take().compactMap { arrival in
                if case .answers(let answers) = arrival { answers } else { nil }
            }
            if !answers.isEmpty { return answers }
            usleep(1_000)
        } while ContinuousClock.now < deadline
        return nil
    }

    func finish(isClean: Bool) -> [Message] {
        let (standing, closed, last) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), Last())
        add { runner in
            let answers = runner.standing
            last.answers.withLock { $0 = answers }
            standing.signal()
            runner.close(isClean: isClean)
            closed.signal()
        }
        if standing.wait(timeout: .now() + Self.patience) == .success {
            _ = closed.wait(timeout: .now() + Self.patience)
        }
        return last.answers.withLock { $0 }
    }

    /// What came of the end; that nobody knows, until it has come.
    private final class Last: Sendable { let answers = Mutex<[Message]>([.unanswered([])]) }

    private func add(_ job: @escaping @Sendable (inout EffectRunner) -> Void) {
        jobs.withLock { $0.append(job) }
        arrived.signal()
    }

    private func work() -> Never {
        while true {
            arrived.wait()
            let job = jobs.withLock { $0.removeFirst() }
            runner.withLock { job(&$0) }
        }
    }
}
