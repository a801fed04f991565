// The content that is shipped, and the cases of it whose every screen is walked.

import EthicsEngine
import Foundation
import TestSupport

@testable import EthicsApp

/// The content that is shipped.
enum ShippedContent {
    static let library: Library = {
        guard let files = try? ContentFinder.files(in: Repository.dilemmas) else { return Library() }
        return ContentLoader.load(files).library
    }()

    /// The cases that tests walk from page to page. To walk all takes half an hour; `make cases` does. Otherwise those that most is asked of:
    /// in each format the longest and the most of each kind of text, which are the ones that leave a screen too small.
    static let walked: [Dilemma] = {
        let all = library.dilemmas
        guard ProcessInfo.processInfo.environment["ALL_CASES"] == nil else { return all }
        let measures: [(Dilemma) -> Int] = [
            \.situation.count, { $0.choices.map(\.text.count).max() ?? 0 },
            { $0.choices.reduce(0) { $0 + $1.text.count } },
            { $0.parties.reduce(0) { $0 + $1.stake.count } + $0.facts.reduce(0) { $0 + $1.text.count } },
            { $0.everyChoice.flatMap(\.marks).count { $0.answer == .broken } },
        ]
        var chosen: Set<String> = ["tolv-minutter", "sokkene"]
        for format in Set(all.map(\.format)) {
            let cases = all.filter { $0.format == format }
            for measure in measures {
                if let most = cases.max(by: { (measure($0), $0.id) < (measure($1), $1.id) }) { chosen.insert(most.id) }
            }
        }
        return all.filter { chosen.contains($0.id) }
    }()
}
