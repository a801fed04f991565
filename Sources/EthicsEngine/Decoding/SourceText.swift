// A content file's text with its lines: refuses what is no text, and finds characters that may not stand in content.

import SafeText

/// The text of one content file, and where its lines are.
struct SourceText {
    /// Larger files are not content: a dilemma is about 15 kB.
    static let maximumBytes = 1_000_000

    let path: String
    let text: String
    /// Whether some of its texts may have characters that it spells as escapes (`"\u202E"`).
    let hasEscapes: Bool

    /// Reads bytes as text.
    ///
    /// - Throws: a problem when the file is too large, empty or no UTF-8.
    init(path: String, bytes: [UInt8]) throws(ContentFailure) {
        self.path = path
        func failure(_ code: Problem.Code, _ message: String, _ remedy: String, at mark: Mark? = nil) -> ContentFailure
        {
            ContentFailure(
                problems: [
                    Problem(
                        code: code, severity: .error, path: path, mark: mark, excerpt: nil, message: message,
                        remedy: remedy)
                ])
        }
        guard bytes.count <= Self.maximumBytes else {
            throw failure(
                .unreadable, "fila er større enn 1 MB og blir ikke lest",
                "Et dilemma er på rundt 15 kB. Er dette riktig fil?")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            let mark = Self.firstInvalid(bytes)
            throw failure(
                .encoding, "fila er ikke tekst i UTF-8", "Lagre fila på nytt som UTF-8 i redigeringsprogrammet.",
                at: mark)
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw failure(.empty, "fila er tom", "Skriv inn innholdet, eller slett fila.")
        }
        self.text = text
        hasEscapes = bytes.contains(UInt8(ascii: "\\"))
    }

    /// The lines. They are found anew each time, because few files have something to say about theirs.
    var lines: [Substring] {
        // On bytes: as a Character, CR LF is one newline that is not "\n".
        text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { Substring($0) }
    }

    /// A line, from 1; nil when there are not so many.
    private func line(_ number: Int) -> Substring? {
        var rest = text.utf8[...]
        for _ in 1..<max(1, number) {
            guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
            rest = rest[rest.index(after: end)...]
        }
        return number > 0 ? Substring(rest.prefix { $0 != UInt8(ascii: "\n") }) : nil
    }

    /// A problem in this text, with the author's line.
    func problem(
        _ code: Problem.Code, _ mark: Mark?, _ message: String, _ remedy: String, severity: Problem.Severity = .error
    ) -> Problem {
        var excerpt: String?
        // A line that nobody wrote by hand is not shown: with many problems on it, it would be copied for each.
        if let mark, let line = line(mark.line), line.utf8.count <= 2_000 { excerpt = Self.shown(line) }
        return Problem(
            code: code, severity: severity, path: path, mark: mark, excerpt: excerpt, message: message, remedy: remedy)
    }

    /// The problem of a link to something that does not exist, with the id that was probably meant.
    ///
    /// - Parameter ids: The ids that there are.
    func deadLink(_ target: Shape.LinkTarget, _ id: String, _ mark: Mark, among ids: some Sequence<String>) -> Problem {
        let ids = ids.sorted()
        if target.hasSides, let problem = wrongSide(target, id, mark, among: ids) { return problem }
        let near = NearestWord.find(id, among: ids).map { "Mente du «\($0)»?" }
        let listed = ids.isEmpty ? "Det finnes ingen ennå." : "Det finnes: \(ids.prefix(12).joined(separator: ", "))."
        return problem(.deadLink, mark, "\(target.name) «\(id)» finnes ikke", near ?? listed)
    }

    /// The problem of something that is there, but not with this side, or not without one; nil when it is not there at all.
    private func wrongSide(_ target: Shape.LinkTarget, _ id: String, _ mark: Mark, among ids: [String]) -> Problem? {
        let concern = Concern(named: id)
        let sides = ids.filter { $0.hasPrefix(concern.consideration + "/") }
        guard let side = concern.side else {
            guard !sides.isEmpty else { return nil }
            return problem(
                .deadLink, mark, "\(target.name) «\(id)» har flere sider",
                "Velg den grunnen handler om: \(sides.joined(separator: ", ")).")
        }
        guard !sides.isEmpty || ids.contains(concern.consideration) else { return nil }
        let near = NearestWord.find(id, among: sides).map { "Mente du «\($0)»?" }
        let listed =
            sides.isEmpty ? "Skriv «\(concern.consideration)» alene." : "Det finnes: \(sides.joined(separator: ", "))."
        return problem(
            .deadLink, mark, "\(target.name) «\(concern.consideration)» har ikke siden «\(side)»", near ?? listed)
    }

    /// A line with a stand-in for each character that may not be shown, so that columns stay what they are.
    private static func shown(_ line: Substring) -> String {
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            result.append(scalar == "\t" ? " " : SafeText.isForbidden(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    /// The problem of a character that may not stand in content.
    func forbidden(_ scalar: Unicode.Scalar, at mark: Mark) -> Problem {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
        let advice =
            switch scalar {
            case "\t": "Bytt tabulator med mellomrom."
            case "\r": "Lagre fila med LF som linjeslutt, ikke CRLF."
            case "\u{FEFF}": "Lagre fila som UTF-8 uten BOM."
            default: "Slett tegnet. Det er usynlig eller styrer skjermen."
            }
        return problem(.character, mark, "tegnet \(code) kan ikke stå i innhold", advice)
    }

    /// Every forbidden character, at most ten, so that a binary file does not fill the screen. A carriage return is told
    /// once: where one line ends with it, all do.
    func forbiddenCharacters() -> [Problem] {
        var problems: [Problem] = []
        // Nearly all files have none, and then lines and columns need not be counted.
        guard text.unicodeScalars.contains(where: { $0 != "\n" && SafeText.isForbidden($0) }) else { return [] }
        var hasReturn = false
        for (index, line) in lines.enumerated() {
            var column = 0
            for scalar in line.unicodeScalars {
                column += 1
                guard SafeText.isForbidden(scalar), scalar != "\r" || !hasReturn else { continue }
                hasReturn = hasReturn || scalar == "\r"
                problems.append(forbidden(scalar, at: Mark(line: index + 1, column: column)))
                if problems.count == 10 { return problems }
            }
        }
        return problems
    }

    /// Anchors and aliases outside block scalars. They are refused before parsing: a few lines of them can unfold to more
    /// than any memory holds, and content has no use for them. Quotes hide nothing here: whether one opens a quoted text
    /// is for the parser to say, and a text with such a sign can be written as a block.
    func aliases() -> [Problem] {
        guard text.countBytes(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "*") }) > 0 else { return [] }
        var blockIndent: Int?
        var inBlocks: [Unicode.Scalar: Int] = [:]
        for (index, line) in lines.enumerated() {
            let scalars = Array(line.unicodeScalars)
            if let open = blockIndent {
                let indent = scalars.prefix { $0 == " " }.count
                if indent > open || indent == scalars.count {
                    let columns = Self.aliasColumns(scalars[...])
                    for column in columns { inBlocks[scalars[column - 1], default: 0] += 1 }
                    // What looks like a block may be part of a quoted text. Too few of them unfold to nothing much.
                    if let column = columns.first, inBlocks["&", default: 0] > 0, inBlocks["*", default: 0] > 12 {
                        return [alias(at: Mark(line: index + 1, column: column))]
                    }
                    continue
                }
                blockIndent = nil
            }
            let code = Self.withoutComment(scalars)
            if let column = Self.aliasColumns(code).first {
                return [alias(at: Mark(line: index + 1, column: column))]
            }
            blockIndent = Self.blockIndent(code)
        }
        return []
    }

    /// The problem of an anchor or alias.
    func alias(at mark: Mark) -> Problem {
        problem(
            .alias, mark, "anker (&) og alias (*) kan ikke brukes",
            "Skriv teksten der den hører hjemme. Begynner en tekst med & eller *, så skriv den som blokk med |.")
    }

    /// Whether a text would be taken for an anchor by the count of them in blocks.
    static func hasAnchor(_ text: String) -> Bool {
        let scalars = Array(text.unicodeScalars)
        return aliasColumns(scalars[...]).contains { scalars[$0 - 1] == "&" }
    }

    /// The line without its comment. Where there are quotes, `#` may be part of a text, and all of it is kept.
    private static func withoutComment(_ line: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
        if line.contains("\"") || line.contains("'") { return line[...] }
        let start = line.indices.first { line[$0] == "#" && ($0 == 0 || line[$0 - 1] == " ") }
        return line[..<(start ?? line.count)]
    }

    /// The indent that the lines of a block scalar exceed, when this line opens one (`key: |`, `- >-`).
    private static func blockIndent(_ line: ArraySlice<Unicode.Scalar>) -> Int? {
        var words = line.split(separator: " ")
        if let comment = words.firstIndex(where: { $0.first == "#" }), comment > 0 { words.removeSubrange(comment...) }
        guard let last = words.popLast(), last.first == "|" || last.first == ">",
            last.dropFirst().allSatisfy({ $0 == "-" || $0 == "+" || ("0"..."9").contains($0) })
        else { return nil }
        guard let before = words.last, before.last == ":" || before == ["-"] || before == ["?"] else { return nil }
        // Past the signs that open lists and keys, to the key; without a key, back to the last sign.
        let key = words.first { $0 != ["-"] && $0 != ["?"] && $0 != [":"] }
        return (key ?? before).startIndex
    }

    /// The columns where an anchor or alias may begin.
    private static func aliasColumns(_ line: ArraySlice<Unicode.Scalar>) -> [Int] {
        line.indices.filter { index in
            guard line[index] == "&" || line[index] == "*", index + 1 < line.endIndex, line[index + 1] != " " else {
                return false
            }
            return index == 0 || " [{,:-?\"'".unicodeScalars.contains(line[index - 1])
        }.map { $0 + 1 }
    }

    private static func firstInvalid(_ bytes: [UInt8]) -> Mark {
        let repaired = String(decoding: bytes, as: UTF8.self)
        var line = 1
        var column = 1
        for scalar in repaired.unicodeScalars {
            if scalar == "\u{FFFD}" { break }
            if scalar == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
        }
        return Mark(line: line, column: column)
    }
}

extension String {
    fileprivate func leftPadded(to length: Int) -> String {
        String(repeating: "0", count: max(0, length - count)) + self
    }
}
