// «Mente du …?»: the allowed word that a misspelt one most resembles.

/// Finds the word that somebody probably meant.
public enum NearestWord {
    /// The nearest of the words by edit distance, if it is near enough to be a likely slip.
    ///
    /// Near enough is at most a third of the longer word, and at least one edit.
    public static func find(_ word: String, among words: [String]) -> String? {
        // Beyond 60 characters nobody misspells a word; the bound is on the work.
        let folded = Array(word.lowercased().prefix(60))
        let ranked = words.map { known -> (word: String, edits: Int, length: Int) in
            let other = Array(known.lowercased().prefix(60))
            return (known, distance(folded, other), max(folded.count, other.count))
        }
        guard let best = ranked.min(by: { $0.edits < $1.edits }) else { return nil }
        return best.edits <= max(1, best.length / 3) ? best.word : nil
    }

    /// Edits (insert, delete, replace, swap of neighbours) that turn one word into the other: optimal string alignment.
    static func distance(_ first: [Character], _ second: [Character]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...second.count)
        for (row, left) in first.enumerated() {
            var current = [row + 1]
            for (column, right) in second.enumerated() {
                var best = min(last[column + 1] + 1, current[column] + 1, last[column] + (left == right ? 0 : 1))
                if row > 0, column > 0, left == second[column - 1], first[row - 1] == right {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            beforeLast = last
            last = current
        }
        return last[second.count]
    }
}
