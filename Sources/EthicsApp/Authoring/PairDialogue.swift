// Reading pairs one by one, line by line: each answer is written before the next pair is shown, so that a reading may be broken off
// anywhere and begun again there.

import EthicsEngine
import EthicsPapers
import EthicsWords

/// A reading of the pairs that nobody has answered yet.
package struct PairDialogue {
    private let pairs: PairText
    private let file: AnswersFile

    /// A reading of some pairs, with the file that the answers go to.
    package init(_ pairs: PairText, _ file: AnswersFile) {
        self.pairs = pairs
        self.file = file
    }

    /// Asks about each pair until all are read or somebody stops.
    ///
    /// - Parameters:
    ///   - read: Reads a line; nil when there are no more.
    ///   - write: Shows a text.
    /// - Returns: How many answers were written.
    /// - Throws: When an answer can't be written. Those before it are.
    package func run(read: () -> String?, write: (String) -> Void) throws(AnswersFile.Failure) -> Int {
        let words = Language.printed.pairs
        let left = pairs.left
        guard !left.isEmpty else { return 0 }
        write(pairs.introduction)
        var written = 0
        for (index, pair) in left.enumerated() {
            write(pairs.question(pair, number: index + 1, of: left.count))
            switch Self.answer(words, read, write) {
            case .keep: try file.write(pair, isKept: true)
            case .strike: try file.write(pair, isKept: false)
            case .later: continue
            case .stop: return written
            }
            written += 1
        }
        return written
    }

    private enum Answer {
        case keep
        case strike
        case later
        case stop
    }

    private static func answer(
        _ words: Shared<PairStrings>, _ read: () -> String?, _ write: (String) -> Void
    ) -> Answer {
        while true {
            write("\(words.prompt) ")
            guard let line = read() else {
                write("\n")
                return .stop
            }
            let typed = line.split(whereSeparator: \.isWhitespace).joined().lowercased()
            if typed.isEmpty { return .later }
            if typed == words.keep { return .keep }
            if typed == words.strike { return .strike }
            if typed == words.stop { return .stop }
            write("\(words.notUnderstood)\n")
        }
    }
}
