// A content file's text with its lines: refuses what is no text, and finds characters that may not stand in content.

import SafeText

/// The text of one content file, and where its lines are.
struct SourceText: Sendable, Equatable {
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
        let text: String
        do throws(SourceBytes.Fault) {
            text = try SourceBytes.text(bytes)
        } catch {
            switch error {
            case .utf16:
                throw failure(
                    .encoding, "fila er lagret som UTF-16, og ikke som UTF-8",
                    "Lagre fila på nytt, og velg UTF-8. I Notisblokk heter det «Koding» nederst når du lagrer.")
            case .latin1(let mark):
                throw failure(
                    .encoding, "fila er lagret som Latin-1 (ISO 8859-1 eller Windows-1252), og ikke som UTF-8",
                    "Lagre fila på nytt, og velg UTF-8. Se så at æ, ø og å er hele.", at: mark)
            case .unknown(let mark):
                throw failure(
                    .encoding, "fila er ikke tekst i UTF-8", "Lagre fila på nytt som UTF-8 i redigeringsprogrammet.",
                    at: mark)
            }
        }
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw failure(.empty, "fila er tom", "Skriv inn innholdet, eller slett fila.")
        }
        self.text = text
        hasEscapes = bytes.contains(UInt8(ascii: "\\"))
    }

    /// The lines. They are found anew each time, because few files have something to say about theirs.
    var lines: [Substring] {
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
            result.append(scalar == "\t" ? " " : SafeText.isForbiddenInContent(scalar) ? "\u{FFFD}" : scalar)
        }
        return String(result)
    }

    /// The problem of a character that may not stand in content.
    func forbidden(_ scalar: Unicode.Scalar, at mark: Mark) -> Problem {
        let code = "U+" + String(scalar.value, radix: 16, uppercase: true).leftPadded(to: 4)
        guard scalar != "\0" else {
            return problem(
                .character, mark, "her står tegnet NUL (U+0000), som ikke finnes i tekst",
                "Fila er skadet, eller den er ikke en tekstfil. Hent den fra en sikkerhetskopi, eller skriv linja på nytt."
            )
        }
        let advice =
            switch scalar {
            case "\t": "Bytt tabulator med mellomrom."
            case "\r": "Lagre fila med LF eller CRLF som linjeslutt."
            case SafeText.softHyphen: "Slett tegnet. Myk bindestrek kan bare stå i tekster, ikke i id-er og faste ord."
            case "\u{FEFF}": "Slett tegnet. Det kan bare stå én gang, helt først i fila."
            default: "Slett tegnet. Det er usynlig eller styrer skjermen."
            }
        return problem(.character, mark, "tegnet \(code) kan ikke stå i innhold", advice)
    }

    /// Every forbidden character, at most ten, so that a binary file does not fill the screen. A carriage return and a NUL are
    /// told once: where one stands, there are more.
    func forbiddenCharacters() -> [Problem] {
        var problems: [Problem] = []
        // Nearly all files have none, and then lines and columns need not be counted.
        guard text.unicodeScalars.contains(where: { $0 != "\n" && SafeText.isForbiddenInContent($0) }) else {
            return []
        }
        var told: Set<Unicode.Scalar> = []
        for (index, line) in lines.enumerated() {
            var column = 0
            for scalar in line.unicodeScalars {
                column += 1
                guard SafeText.isForbiddenInContent(scalar) else { continue }
                if scalar == "\r" || scalar == "\0", !told.insert(scalar).inserted { continue }
                problems.append(forbidden(scalar, at: Mark(line: index + 1, column: column)))
                if problems.count == 10 { return problems }
            }
        }
        return problems
    }

    /// The problem of an anchor or alias.
    func alias(at mark: Mark) -> Problem {
        problem(
            .alias, mark, "anker (&) og alias (*) kan ikke brukes",
            "Skriv teksten der den hører hjemme. Begynner en tekst med & eller *, så skriv den i anførselstegn, eller som blokk med |."
        )
    }
}

extension String {
    fileprivate func leftPadded(to length: Int) -> String {
        String(repeating: "0", count: max(0, length - count)) + self
    }
}
