// Signs that HTML and XML write as `&oslash;` or `&#248;`.

/// Signs that are written by name or number.
enum MarkupEntity {
    /// A text with the signs themselves. What is no sign stays as it is written.
    static func decoded(_ text: String) -> String {
        guard text.contains("&") else { return text }
        return text.replacing(/&(#?[A-Za-z0-9]+);/) { match in sign(match.1) ?? String(match.0) }
    }

    private static func sign(_ name: Substring) -> String? {
        guard name.hasPrefix("#") else { return named[name] }
        let number = name.dropFirst()
        let isHexadecimal = number.first == "x" || number.first == "X"
        return UInt32(isHexadecimal ? number.dropFirst() : number, radix: isHexadecimal ? 16 : 10)
            .flatMap(Unicode.Scalar.init).map { String($0) }
    }

    private static let named: [Substring: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "shy": "\u{AD}", "sect": "§",
        "aelig": "æ", "oslash": "ø", "aring": "å", "AElig": "Æ", "Oslash": "Ø", "Aring": "Å", "eacute": "é",
        "egrave": "è",
        "ecirc": "ê", "agrave": "à", "ograve": "ò", "ocirc": "ô", "auml": "ä", "ouml": "ö", "uuml": "ü", "Eacute": "É",
        "laquo": "«", "raquo": "»", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsquo": "‘", "rsquo": "’", "ndash": "–",
        "mdash": "—", "minus": "−", "hellip": "…", "middot": "·", "bull": "•", "deg": "°", "times": "×", "frac12": "½",
        "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}", "sup2": "²", "sup3": "³", "micro": "µ",
    ]
}
