// A file with an act in it, in one of the forms that acts are had in.

/// Reads acts from files.
public enum ActFile {
    /// Why a file can't be used.
    public enum Failure: Error, Sendable, Equatable {
        /// It has more than ``ActFile/maximumBytes``.
        case tooLarge
        /// It is not text in UTF-8, or was read as something else when it was written.
        case encoding
        /// The end of it is missing.
        case cutOff
        /// Its tags do not fit together.
        case damaged
        /// It does not say which act it is.
        case noAct
    }

    /// The most bytes that an act may have: several times as many as the longest of them, with all its chapters on one page.
    public static let maximumBytes = 20_000_000

    /// Whether a file may be an act, by its name.
    public static func isCandidate(_ path: String) -> Bool { form(of: path) != nil }

    /// The act in a file.
    ///
    /// - Parameters:
    ///   - path: Its path, of which the name and the ending are looked at.
    ///   - bytes: Its bytes.
    public static func act(_ path: String, _ bytes: [UInt8]) throws(Failure) -> Act {
        let fileName = path.split(separator: "/").last.map(String.init) ?? path
        guard let form = form(of: path) else { throw .noAct }
        guard bytes.count <= maximumBytes else { throw .tooLarge }
        let text = try text(bytes)
        let act: Act
        do throws(Markup.Failure) {
            switch form {
            case .markup: act = try Act(page: text, fileName: fileName)
            case .markdown:
                if isCutOff(text) { throw .cutOff }
                act = try Act(markdown: text, fileName: fileName)
            }
        } catch {
            throw error == .cutOff ? .cutOff : .damaged
        }
        guard act.number != nil || !act.names.isEmpty && !act.sections.isEmpty else { throw .noAct }
        return act
    }

    private enum Form { case markup, markdown }

    private static func form(of path: String) -> Form? {
        switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
        case "xml", "html", "htm", "xhtml": .markup
        case "md", "markdown": .markdown
        default: nil
        }
    }

    private static func text(_ bytes: [UInt8]) throws(Failure) -> String {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            // Half a letter at the end is no other encoding.
            let isCut = (1...3).contains { String(validating: bytes.dropLast($0), as: UTF8.self) != nil }
            throw isCut ? .cutOff : .encoding
        }
        guard !hasBrokenLetters(bytes) else { throw .encoding }
        return text
    }

    /// Whether there is an «ø» that was taken for two letters, «Ã¸» and the like, or what stands for letters that nobody knew.
    private static func hasBrokenLetters(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(2).contains { index in
            bytes[index] == 0xC3 && bytes[index + 1] == 0x83 && bytes[index + 2] == 0xC2
                || bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD
        }
    }

    /// Whether a text in Markdown, which has no end of its own, stops in the midst of a line.
    private static func isCutOff(_ text: String) -> Bool {
        guard let last = text.last, !last.isNewline else { return false }
        return !".!?:;)]»\"”'’*>|`".contains(last)
    }
}
