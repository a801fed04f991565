// How many columns text takes on the screen. The source is wcwidth, as it is for ncurses: a different opinion would
// put everything to the right of a wide character in the wrong place.

import CNcurses
import SafeText

/// Measuring and breaking text by display columns.
public enum Columns {
    /// How many columns a scalar takes: 0 for marks and forbidden characters, 2 for wide ones.
    ///
    /// A character that the locale does not know takes 1, because a replacement is shown for it.
    public static func width(of scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return SafeText.isForbidden(scalar) ? 0 : 1 }
        if SafeText.isForbidden(scalar) { return 0 }
        let width = systemWidth(of: scalar)
        return width < 0 ? 1 : width
    }

    /// The sum of the widths of all scalars.
    public static func width(of text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// The longest prefix that fits in so many columns; marks stay with the character that they stand on.
    public static func prefix(_ text: String, columns: Int) -> String {
        var used = 0
        var end = text.unicodeScalars.startIndex
        while end < text.unicodeScalars.endIndex {
            used += width(of: text.unicodeScalars[end])
            if used > columns { break }
            end = text.unicodeScalars.index(after: end)
        }
        return columns > 0 ? String(text.unicodeScalars[..<end]) : ""
    }

    /// Breaks text into rows of at most so many columns, at least one.
    ///
    /// Paragraphs end at line feeds. Spaces at a break are dropped, words that are longer than a row are broken, at a soft
    /// hyphen where they have one; elsewhere those are dropped. Only a single character that is wider than a whole row makes a
    /// row too wide.
    public static func wrap(_ text: String, columns: Int) -> [String] {
        let text = SafeText.cleaned(text, keepingNewlines: true, keepingSoftHyphens: true)
        // Most text fits on one row, and a page is laid out anew for each key.
        if let row = singleRow(text, columns: columns) { return [SafeText.withoutSoftHyphens(row)] }
        let characters = Array(text)
        var place = (character: 0, index: text.startIndex)
        // Cut out of the text as they are: to put rows together again from characters takes longer than to break them.
        func index(of character: Int) -> String.Index {
            let bytes = characters[place.character..<character].reduce(0) { $0 + $1.utf8.count }
            place = (character, text.utf8.index(place.index, offsetBy: bytes))
            return place.index
        }
        return RowBreaker.rows(of: characters, columns: columns, spaces: .hanging).map { row in
            // A paragraph may start with spaces on purpose; those at the end of a row only mark the break.
            let last = characters[row.start..<row.end].lastIndex { $0 != " " }.map { $0 + 1 } ?? row.start
            let shown = SafeText.withoutSoftHyphens(String(text[index(of: row.start)..<index(of: last)]))
            return RowBreaker.endsInHyphen(row, of: characters) ? shown + "-" : shown
        }
    }

    /// The text without the spaces at its end; nil when it takes more than one row.
    private static func singleRow(_ text: String, columns: Int) -> String? {
        let scalars = text.unicodeScalars
        var used = 0
        var end = scalars.startIndex
        var index = end
        while index < scalars.endIndex {
            let scalar = scalars[index]
            used += width(of: scalar)
            if used > columns || scalar == "\n" { return nil }
            scalars.formIndex(after: &index)
            if scalar != " " { end = index }
        }
        return end == scalars.endIndex ? text : String(scalars[..<end])
    }

    static func width(of character: Character) -> Int {
        character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
    }

    /// What is shown for a scalar: itself, or the replacement character when the locale does not know it.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.value < 0x300 || systemWidth(of: scalar) >= 0 ? scalar : "\u{FFFD}"
    }

    private static func systemWidth(of scalar: Unicode.Scalar) -> Int {
        _ = TextLocale.isReady
        return Int(wcwidth(wchar_t(bitPattern: scalar.value)))
    }
}
