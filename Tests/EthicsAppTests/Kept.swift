// A journal in memory with what is kept after some use.

import EthicsEngine
import EthicsJournal

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// What is kept after some use: a finished reflection with something taken along, eight others, and one that is begun.
enum Kept {
    /// A journal of its own with it.
    static func journal() -> MemoryJournal {
        let journal = MemoryJournal()
        for number in 0..<10 {
            var events: [ReflectionEvent] = [
                .started(start: start(number < 9 ? "den-laste-dora" : "seminaret")), .choseFirst(choice: nil),
            ]
            if number == 4 { events += [.tookAlong(measure: Measure(text: "Ringe dattera")), .finished] }
            if number < 9, number != 4 { events.append(.finished) }
            let isSeminar = number == 9
            _ = try? journal.append(
                events.map { try EventLog.encode($0, of: Reflection.kind) }, to: "refleksjon-\(number)", after: 0,
                header: SessionHeader(
                    kind: Reflection.kind, subject: isSeminar ? "seminaret" : "den-laste-dora",
                    title: isSeminar ? "Seminaret" : "Den låste døra", isFinished: !isSeminar),
                content: [:], at: Moments.next(day: number))
        }
        return journal
    }

    private static func start(_ dilemma: String) -> ReflectionStart {
        ReflectionStart(plan: .full, dilemma: dilemma, municipality: "felles", content: [])
    }
}
