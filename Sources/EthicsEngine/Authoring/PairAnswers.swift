// The file in which a municipality keeps what it answered about the pairs of a framework: an answer is put where it belongs, and
// what somebody wrote by hand stays.

/// Answers about pairs, as they are written.
public struct PairAnswers: Sendable, Equatable {
    /// The answers, in the order of the file.
    private var answers: [Answer]

    private struct Answer: Sendable, Equatable {
        let pair: Framework.Pair
        let isKept: Bool
    }

    /// The name of the file with the answers about a framework, without its folder.
    public static func fileName(about framework: String) -> String { Framework.answers(about: framework) + ".yaml" }

    /// A file with an answer more.
    ///
    /// - Parameters:
    ///   - pair: The pair.
    ///   - isKept: Whether it belongs together.
    ///   - file: The file as it is; nil when there is none yet.
    ///   - heading: What a new file says of itself, in one line.
    ///   - considerations: All considerations, for their sides.
    /// - Throws: What is wrong with the file as it is.
    public static func text(
        _ pair: Framework.Pair, isKept: Bool, in file: ContentSource?, heading: String,
        _ considerations: [Consideration]
    ) throws(ContentFailure) -> String {
        let checked: CheckedFile? = if let file { try CheckedFile(file) } else { nil }
        var wanted = PairAnswers(checked?.tree)
        let isDivided = wanted.divide(pair, considerations)
        wanted.answer(pair, isKept)
        guard let checked, !isDivided, let edited = wanted.edited(pair, isKept, checked),
            let new = try? CheckedFile(ContentSource(path: checked.content.path, bytes: Array(edited.utf8))),
            PairAnswers(new.tree) == wanted
        else {
            let comments = checked.map { EditedLines($0.source).lines.prefix { $0.isEmpty || $0.first == "#" } } ?? []
            return wanted.yaml(comments.isEmpty ? ["# \(heading)"] : Array(comments))
        }
        return edited
    }

    private init(_ tree: Tree?) {
        answers = (tree?.items("par") ?? []).map { Answer(pair: .init(naming: $0), isKept: $0.text("svar") != "nei") }
    }

    /// An answer about all sides at once becomes one for each, so that one of them can be answered by itself.
    private mutating func divide(_ pair: Framework.Pair, _ considerations: [Consideration]) -> Bool {
        guard pair.concern.side != nil else { return false }
        let whole = Framework.Pair(principle: pair.principle, concern: Concern(pair.concern.consideration))
        guard answers.contains(where: { $0.pair == whole }) else { return false }
        answers = answers.flatMap { answer -> [Answer] in
            guard answer.pair == whole else { return [answer] }
            return whole.concern.sided(considerations).map {
                Answer(pair: Framework.Pair(principle: pair.principle, concern: $0), isKept: answer.isKept)
            }
        }
        return true
    }

    private mutating func answer(_ pair: Framework.Pair, _ isKept: Bool) {
        guard answers.contains(where: { $0.pair == pair }) else {
            return answers.append(Answer(pair: pair, isKept: isKept))
        }
        answers = answers.map { $0.pair == pair ? Answer(pair: pair, isKept: isKept) : $0 }
    }

    /// The file with the answer in its place, or at the end of the list; nil when the list is not written line by line.
    private func edited(_ pair: Framework.Pair, _ isKept: Bool, _ file: CheckedFile) -> String? {
        var lines = EditedLines(file.source)
        let items = file.tree.items("par")
        let same = items.filter { Framework.Pair(naming: $0) == pair }
        for item in same {
            guard let mark = item["svar"]?.mark else { return nil }
            lines.replaceWord(at: mark, with: Self.word(isKept))
        }
        guard same.isEmpty else { return lines.text }
        guard let entry = file.tree.entry("par"), let last = items.last else { return nil }
        let margin = String(repeating: " ", count: max(0, last.mark.column - 3))
        let end = lines.end(of: entry.mark.line - 1, indent: entry.mark.column - 1)
        lines.replace(end..<end, with: Self.item(pair, isKept).map { margin + $0 })
        return lines.text.hasSuffix("\n") ? lines.text : lines.text + "\n"
    }

    private func yaml(_ heading: [String]) -> String {
        let head = heading + ["format: \(ContentFormat.version)", "type: \(FileType.pairs.rawValue)", "par:"]
        let items = answers.flatMap { answer in Self.item(answer.pair, answer.isKept).map { "  " + $0 } }
        return (head + items).joined(separator: "\n") + "\n"
    }

    private static func item(_ pair: Framework.Pair, _ isKept: Bool) -> [String] {
        ["- punkt: \(pair.principle)", "  hensyn: \(pair.concern.name)", "  svar: \(word(isKept))"]
    }

    private static func word(_ isKept: Bool) -> String { isKept ? "ja" : "nei" }
}
