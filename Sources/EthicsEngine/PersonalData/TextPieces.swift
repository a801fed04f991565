// A text as it is searched for personal data: pasted from anywhere, it has blanks, dashes and digits of many kinds, which are
// evened out here and nowhere else.

/// A piece of a text.
struct TextPiece {
    /// What a piece is made of.
    enum Kind { case word, digits, between }

    let kind: Kind
    /// Letters as they are written, digits 0–9, or what stands between: blanks of all kinds as one, and so with dashes,
    /// dots and slashes.
    let text: String
    /// A word in lower case.
    fileprivate(set) var lower = ""
}

/// A text taken apart into words, digits and what stands between them.
struct TextPieces {
    private(set) var all: [TextPiece] = []
    private var open = String.UnicodeScalarView()
    private var openKind: TextPiece.Kind?

    init(_ text: String) {
        var last: Unicode.Scalar?
        // A hyphen belongs to a word that goes on after it.
        var hyphen: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            guard let scalar = Self.evened(scalar) else { continue }
            let kind = Self.kind(of: scalar, after: openKind)
            guard let kind else { continue }
            if let held = hyphen {
                hyphen = nil
                add(held, kind == .word ? .word : .between)
            }
            if (scalar == "-" || scalar == "'"), last.map(Self.isLetter) == true {
                hyphen = scalar
            } else {
                add(scalar, kind)
            }
            last = scalar
        }
        if let hyphen { add(hyphen, .between) }
        endPiece()
        for index in all.indices where all[index].kind == .word { all[index].lower = all[index].text.lowercased() }
    }

    private mutating func add(_ scalar: Unicode.Scalar, _ kind: TextPiece.Kind) {
        if let open = openKind, open != kind { endPiece() }
        openKind = kind
        open.append(scalar)
    }

    private mutating func endPiece() {
        guard let kind = openKind else { return }
        all.append(TextPiece(kind: kind, text: String(open)))
        open = String.UnicodeScalarView()
        openKind = nil
    }

    /// What a character counts as; nil when it can't be seen.
    private static func evened(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.value < 0x80 {
            switch scalar {
            case "\t": return " "
            case "\\", "|": return "/"
            case "\r": return "\n"
            default: return scalar
            }
        }
        // Full-width forms are those of ASCII, further up.
        if (0xFF01...0xFF5E).contains(scalar.value) {
            return Unicode.Scalar(scalar.value - 0xFEE0).flatMap(evened)
        }
        let properties = scalar.properties
        switch properties.generalCategory {
        case .format: return nil
        case .spaceSeparator: return " "
        case .dashPunctuation: return "-"
        case .lineSeparator, .paragraphSeparator: return "\n"
        case .decimalNumber: return properties.numericValue.flatMap { Unicode.Scalar(0x30 + UInt32($0)) }
        default: break
        }
        switch scalar {
        case "−", "⁃": return "-"
        case "⁄", "∕", "¦", "│": return "/"
        case "·", "•", "‧", "․", "∙": return "."
        case "’", "‘", "ʼ": return "'"
        case "\u{85}": return "\n"
        default: return scalar
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80
            ? (0x41...0x5A).contains(scalar.value & ~0x20) : scalar.properties.isAlphabetic
    }

    /// Accents that stand by themselves belong to the letter before, and are nothing after digits.
    private static func kind(of scalar: Unicode.Scalar, after last: TextPiece.Kind?) -> TextPiece.Kind? {
        if (0x30...0x39).contains(scalar.value) { return .digits }
        if isLetter(scalar) { return .word }
        guard scalar.value >= 0x300 else { return .between }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: return last == .word ? .word : nil
        default: return .between
        }
    }
}
