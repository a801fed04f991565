// Which characters may reach a terminal, and the one place where text is made safe. Content, journal and keyboard text
// all pass here: a control sequence, a bidirectional override or an invisible mark could make a screen say something
// else than what was written.

/// The rule about characters that may be shown, and its application to text.
public enum SafeText {
    /// Whether a scalar may never be shown or stored in content.
    ///
    /// Forbidden are the C0 and C1 controls (line feed included: callers split lines first), the line and paragraph
    /// separators, the bidirectional embeddings, overrides, isolates and marks, the zero-width marks other than the
    /// joiners that real words need, the byte order mark, interlinear annotation, tags, private use and noncharacters.
    @inlinable
    public static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20...0x7E, 0xA0...0xAC, 0xAE...0x2FF: false
        case 0x00...0x1F, 0x7F...0x9F, 0xAD: true
        case 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFC: true
        case 0xE000...0xF8FF, 0xF0000...0x10FFFF, 0xE0000...0xE0FFF: true
        case let value: value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(value)
        }
    }

    /// Says where a word may be broken. It is never shown itself, so that it is forbidden wherever text is shown or typed; in
    /// content it may stand, and whoever breaks lines reads it.
    public static let softHyphen: Unicode.Scalar = "\u{AD}"

    /// Whether a scalar may not stand in content.
    @inlinable
    public static func isForbiddenInContent(_ scalar: Unicode.Scalar) -> Bool {
        isForbidden(scalar) && scalar.value != 0xAD
    }

    /// The text without soft hyphens, for those who look for words and numbers in it.
    public static func withoutSoftHyphens(_ text: String) -> String {
        if !text.unicodeScalars.contains(softHyphen) { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != softHyphen }))
    }

    /// The text without forbidden characters; a tab becomes a space.
    ///
    /// - Parameters:
    ///   - keepingNewlines: Line feeds stay (CRLF and CR become LF); otherwise each becomes a space.
    ///   - keepingSoftHyphens: Soft hyphens stay, for whoever breaks the text into lines and takes them out.
    public static func cleaned(
        _ text: String, keepingNewlines: Bool = false, keepingSoftHyphens: Bool = false
    ) -> String {
        // Most text is clean, and then none is copied.
        if !text.unicodeScalars.contains(where: isForbidden) { return text }
        var result = String.UnicodeScalarView()
        var previousWasReturn = false
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previousWasReturn: break
            case "\n", "\r": result.append(keepingNewlines ? "\n" : " ")
            case "\t": result.append(" ")
            case softHyphen where keepingSoftHyphens: result.append(scalar)
            default: if !isForbidden(scalar) { result.append(scalar) }
            }
            previousWasReturn = scalar == "\r"
        }
        return String(result)
    }
}
