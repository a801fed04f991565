// Where arrows lead back to where they came from: strongly connected components, found as Tarjan found them.

/// Finds circles.
public enum Circles {
    /// Every set of two or more nodes in which each can be reached from each, the largest first and each sorted.
    public static func all(of arrows: [Arrow]) -> [[String]] {
        var search = Search(arrows)
        return search.circles().sorted { one, other in
            one.count != other.count ? one.count > other.count : one.lexicographicallyPrecedes(other)
        }
    }

    private struct Search {
        private let ends: [String: [String]]
        /// When each node was come to.
        private var times: [String: Int] = [:]
        /// Nodes that have been come to and whose circle isn't known yet.
        private var waiting: [String] = []
        private var isWaiting: Set<String> = []
        private var found: [[String]] = []

        init(_ arrows: [Arrow]) {
            ends = Dictionary(grouping: arrows, by: \.from).mapValues { $0.map(\.to) }
        }

        mutating func circles() -> [[String]] {
            for node in ends.keys.sorted() where times[node] == nil { _ = visit(node) }
            return found
        }

        /// Answers with the time of the earliest waiting node that can be reached. As deep as there are nodes, of which
        /// a program has hundreds.
        private mutating func visit(_ node: String) -> Int {
            let time = times.count
            times[node] = time
            waiting.append(node)
            isWaiting.insert(node)
            var earliest = time
            for end in ends[node] ?? [] {
                if let seen = times[end] {
                    if isWaiting.contains(end) { earliest = min(earliest, seen) }
                } else {
                    earliest = min(earliest, visit(end))
                }
            }
            if earliest == time { close(node) }
            return earliest
        }

        /// All that has waited since `node` was come to is one circle with it.
        private mutating func close(_ node: String) {
            guard let start = waiting.lastIndex(of: node) else { return }
            let circle = waiting[start...]
            isWaiting.subtract(circle)
            if circle.count > 1 { found.append(circle.sorted()) }
            waiting.removeSubrange(start...)
        }
    }
}
