// What a Swift file says between quotation marks, and what it does with it. A scanner that knows strings and comments and
// nothing else of the language is enough for that.

/// The string literals of a Swift file, and its code without them and without comments.
struct SwiftText {
    /// A string literal.
    struct Literal {
        /// The line that it begins on, from 1.
        let line: Int
        /// What it says. For each interpolation there is one `gap`.
        let text: String
        /// The code before it on its line.
        let lead: String
    }

    /// What stands for an interpolation.
    static let gap: Character = "\u{FFFC}"

    /// The literals, those within interpolations too.
    private(set) var literals: [Literal] = []
    /// The code line by line. Literals stand in it only when they are a full stop, a colon or a blank; others are `"…"`.
    private(set) var code = [""]

    private let characters: [Character]
    private var place = 0

    init(_ source: String) {
        characters = Array(source)
        scanCode(untilClosed: false)
    }

    private func isNext(_ text: String) -> Bool { characters[place...].starts(with: text) }

    private mutating func add(_ character: Character) {
        if character.isNewline { code.append("") } else { code[code.count - 1].append(character) }
    }

    /// Code, to the end of the file or of an interpolation.
    private mutating func scanCode(untilClosed isInterpolation: Bool) {
        var depth = 0
        while place < characters.count {
            switch characters[place] {
            case "/" where isNext("//"):
                while place < characters.count, !characters[place].isNewline { place += 1 }
            case "#" where characters[place...].first { $0 != "#" } == "\"": scanString()
            case "\"": scanString()
            case ")" where isInterpolation && depth == 0:
                place += 1
                return
            case let character:
                depth += character == "(" ? 1 : character == ")" ? -1 : 0
                add(character)
                place += 1
            }
        }
    }

    /// A string, from its first quotation mark or number sign.
    private mutating func scanString() {
        let (line, lead) = (code.count, code[code.count - 1])
        let signs = String(characters[place...].prefix { $0 == "#" })
        place += signs.count
        let mark = isNext("\"\"\"") ? "\"\"\"" : "\""
        place += mark.count
        var text = ""
        while place < characters.count, !isNext(mark + signs) {
            guard isNext("\\" + signs) else {
                if characters[place].isNewline { code.append("") }
                text.append(characters[place])
                place += 1
                continue
            }
            place += 1 + signs.count
            if isNext("(") {
                place += 1
                text.append(Self.gap)
                scanCode(untilClosed: true)
            } else if isNext("u{") {
                while !isNext("}") { place += 1 }
                place += 1
            } else {
                // A line feed that is written as a letter is no letter.
                text.append(characters[place] == "n" ? "\n" : characters[place].isLetter ? " " : characters[place])
                if characters[place].isNewline { code.append("") }
                place += 1
            }
        }
        place += mark.count + signs.count
        literals.append(Literal(line: line, text: text, lead: lead))
        code[code.count - 1] += text.allSatisfy { " .:".contains($0) } ? "\"\(text)\"" : "\"…\""
    }
}
