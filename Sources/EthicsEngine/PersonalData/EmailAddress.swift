// E-mail addresses, also as they are written to be read by people: ola (at) kommune.no.

/// How e-mail addresses are written.
enum EmailAddress {
    /// Whether a text has an address.
    static func isFound(in pieces: TextPieces) -> Bool {
        pieces.all.indices.contains { isAddress(pieces, at: $0) }
    }

    /// Whether a piece is the @ of an address, or stands for one.
    private static func isAddress(_ pieces: TextPieces, at index: Int) -> Bool {
        guard index > 0, index + 1 < pieces.all.count else { return false }
        let piece = pieces.all[index]
        switch piece.kind {
        case .digits: return false
        case .between:
            guard let (before, after) = sides(piece.text) else { return false }
            let domain = Domain(pieces, from: index + 1)
            // A blank beside the @ is as in «møt oss @ kantina».
            if before.contains(" ") || after.contains(" ") {
                return domain.isUsual && isLocalPart(pieces, before: index)
            }
            guard after.isEmpty, before.allSatisfy({ "_-+.%'".contains($0) }), !isHandle(pieces, before: index) else {
                return false
            }
            return domain.isOne
        case .word:
            guard let end = spelledAt(pieces, index) else { return false }
            let domain = Domain(pieces, from: end)
            let isBracketed = pieces.all[index - 1].text.contains { "([{<".contains($0) }
            return domain.isUsual && (isBracketed || piece.lower != "at" || isLocalPart(pieces, before: index - 1))
        }
    }

    /// What stands before and after the @ of a piece; nil where there is no @, or more than one.
    private static func sides(_ text: String) -> (Substring, Substring)? {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 ? (parts[0], parts[1]) : nil
    }

    /// Where the domain begins after a word that is said for @: «(at)», «krøllalfa».
    private static func spelledAt(_ pieces: TextPieces, _ index: Int) -> Int? {
        let names: Set = ["at", "krøllalfa", "alfakrøll", "snabel-a", "snabela", "kræsj-a"]
        guard names.contains(pieces.all[index].lower), index >= 2, index + 2 < pieces.all.count,
            pieces.all[index - 2].kind != .between,
            [pieces.all[index - 1], pieces.all[index + 1]].allSatisfy({ piece in
                piece.kind == .between && piece.text.allSatisfy { " ()[]{}<>-_".contains($0) }
            })
        else { return nil }
        return index + 2
    }

    /// Whether what stands before the @ is the name of somebody on a network: @ola@network.no.
    private static func isHandle(_ pieces: TextPieces, before index: Int) -> Bool {
        var index = index - 1
        while index >= 0 {
            if pieces.all[index].kind == .between, !pieces.all[index].text.allSatisfy({ "._-+".contains($0) }) {
                return pieces.all[index].text.hasSuffix("@")
            }
            index -= 1
        }
        return false
    }

    /// Whether what stands before a piece could be the first half of an address rather than a word of the sentence.
    private static func isLocalPart(_ pieces: TextPieces, before index: Int) -> Bool {
        guard index > 0, pieces.all[index - 1].kind != .between else { return false }
        if index >= 2, pieces.all[index - 1].kind == .digits { return pieces.all[index - 2].kind == .word }
        let word = pieces.all[index - 1].text
        if index >= 3, [".", "_"].contains(pieces.all[index - 2].text) { return true }
        if FirstNames.all.contains(word.prefix(1).uppercased() + word.dropFirst()) { return true }
        let ahead = pieces.all[max(0, index - 5)..<index - 1].filter { $0.kind == .word }.suffix(2)
        return !ordinary.contains(word.lowercased())
            && ahead.contains {
                $0.lower.hasPrefix("e-post") || $0.lower.hasPrefix("epost") || $0.lower.hasPrefix("mail")
                    || $0.lower == "adressen"
            }
    }

    private static let ordinary: Set = [
        "det", "den", "han", "hun", "de", "vi", "jeg", "du", "oss", "meg", "sa", "sier", "vet", "står", "slik", "om",
        "var", "er", "så",
        "skrev", "skriver", "stod", "sto", "fikk", "med", "for", "på", "til", "fra", "ble", "viser", "mener",
    ]
}

/// What stands after the @ of an address.
private struct Domain {
    private(set) var labels: [String] = []

    /// Reads labels with dots between them, from a piece on.
    init(_ pieces: TextPieces, from start: Int) {
        var index = start
        while let label = Self.label(pieces, &index) {
            labels.append(label)
            guard let next = Self.dot(pieces, index) else { break }
            index = next
        }
    }

    /// Letters, digits and hyphens that stand together.
    private static func label(_ pieces: TextPieces, _ index: inout Int) -> String? {
        var label = ""
        while index < pieces.all.count {
            let piece = pieces.all[index]
            guard piece.kind != .between || !label.isEmpty && piece.text.allSatisfy({ $0 == "-" }) else { break }
            label += piece.text
            index += 1
        }
        return label.isEmpty ? nil : label
    }

    /// Where the next label begins, after a dot, the word for one, or a slip of the pen for one.
    private static func dot(_ pieces: TextPieces, _ index: Int) -> Int? {
        guard index + 1 < pieces.all.count else { return nil }
        let text = pieces.all[index].text
        if text == "." { return index + 1 }
        if [". ", " .", ",", ".."].contains(text), usual.contains(pieces.all[index + 1].text) { return index + 1 }
        guard index + 3 <= pieces.all.count - 1,
            ["dot", "punktum", "punkt", "prikk"].contains(pieces.all[index + 1].lower),
            text.allSatisfy({ " ()[]{}".contains($0) })
        else { return nil }
        return index + 3
    }

    /// The ends of addresses that are used here.
    private static let usual: Set = [
        "no", "com", "net", "org", "se", "dk", "eu", "info", "pl", "lt", "de", "uk", "fi", "is",
    ]
    /// Ends of the names of files, which may have an @ too.
    private static let files: Set = [
        "png", "jpg", "jpeg", "gif", "svg", "webp", "pdf", "css", "js", "html", "docx", "xlsx", "txt", "swift", "json",
        "yaml",
    ]

    private var end: String { labels.last.map { String($0.lowercased().prefix { $0 != "-" }) } ?? "" }

    /// Whether it is one.
    var isOne: Bool {
        labels.count >= 2 && end.count >= 2 && end.allSatisfy(\.isLetter) && !Self.files.contains(end)
    }

    /// Whether it is one as they are here; none has one letter before its end.
    var isUsual: Bool {
        isOne && Self.usual.contains(end) && labels[labels.count - 2].count >= 2
    }
}
