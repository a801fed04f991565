// The file that somebody who translates begins with: every text with its place and hash, what is translated already, and
// what is left.

/// An overlay to go on with.
public enum OverlayDraft {
    /// The overlay of a file as YAML. What is not translated stands there as a note to self, so that the linter finds it; in
    /// bokmål the wording itself stands there, to be changed. A text whose original has changed keeps its old hash.
    ///
    /// - Parameters:
    ///   - original: The file.
    ///   - overlays: The overlays over it, in any language, the one that wins last.
    ///   - language: The language to translate to.
    /// - Returns: nil when the original has mistakes.
    public static func text(
        of original: ContentSource, overlays: [ContentSource], language: ContentLanguage
    ) -> String? {
        guard let file = try? CheckedFile(original) else { return nil }
        var done: [String: Overlay.Text] = [:]
        for source in overlays {
            guard let checked = try? CheckedFile(source), checked.type == .overlay else { continue }
            let overlay = Overlay(checked)
            guard overlay.language == language, overlay.target == file.key else { continue }
            for text in overlay.texts { done[text.place] = text }
        }
        var result = """
            # \(file.key.id).\(language.rawValue).yaml
            format: \(ContentFormat.version)
            type: \(FileType.overlay.rawValue)
            til: \(file.key.kind.rawValue)
            tekster:

            """
        for place in file.tree.texts(file.shape) {
            let text = done[place.path]
            if language != .bokmal { result += block(place.text, indent: "  # ") }
            if let text, text.hash != place.hash {
                result += "  # Originalen er endret. Stemmer teksten, så skriv hash: \(place.hash)\n"
            }
            result += "  - sted: \(place.path)\n    hash: \(quoted(text?.hash ?? place.hash))\n    tekst: |\n"
            let missing = language == .bokmal ? place.text : "TODO"
            result += block(text?.text ?? missing, indent: "      ")
        }
        return result
    }

    /// The widest that lines are written.
    private static let width = 110

    /// A text that would be a number to other readers of YAML stands in quotation marks.
    private static func quoted(_ hash: String) -> String {
        hash.allSatisfy { $0.isNumber || $0 == "e" } ? "\"\(hash)\"" : hash
    }

    private static func block(_ text: String, indent: String) -> String {
        let paragraphs = text.split(separator: "\n").map { $0.wrapped(at: width, indent: indent) }
        // An empty line parts paragraphs, in comments too.
        return paragraphs.joined(separator: [indent.trimmedEnd]).joined(separator: "\n") + "\n"
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        var view = self[...]
        while view.last == " " { view.removeLast() }
        return String(view)
    }
}
