// Real threads, all let go at once: journal calls block, so they must not sit in Swift's own small pool.

import Foundation
import Synchronization

enum Threads {
    /// Runs a body in several threads and throws the first error that any of them met.
    static func run(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
        let group = DispatchGroup()
        let start = DispatchSemaphore(value: 0)
        let failures = Failures()
        for index in 0..<count {
            group.enter()
            Thread {
                start.wait()
                do { try body(index) } catch { failures.all.withLock { $0.append(error) } }
                group.leave()
            }.start()
        }
        for _ in 0..<count { start.signal() }
        group.wait()
        if let first = failures.all.withLock({ $0.first }) { throw first }
    }

    private final class Failures: Sendable {
        let all = Mutex<[any Error]>([])
    }
}
