// What a file says that it is, seen without parsing it.

extension FileType {
    /// What a file says that it is, without parsing it; nil when that is not plain to see.
    static func peek(_ file: ContentSource) -> FileType? { file.word("type").flatMap(FileType.init(rawValue:)) }

    /// What a file is; nil when it has a mistake. Only one that does not say so plainly is parsed.
    static func find(_ file: ContentSource) -> FileType? { peek(file) ?? (try? CheckedFile(file))?.type }
}

extension ContentSource {
    /// Whether it says at its top that it is written in format 1, and format 2 has more for it than a number.
    public var saysMoreInSecondFormat: Bool {
        guard word("format") == "1", let type = FileType.peek(self) else { return false }
        return type.kind.saysMoreInSecondFormat
    }
}

extension ContentKind {
    /// Whether format 2 has more for it than a number.
    var saysMoreInSecondFormat: Bool {
        switch self {
        case .considerations, .framework, .dilemma: true
        case .floor, .statutes, .workplaces, .glossary, .rule, .pairs, .municipality, .wheel, .track, .overlay, .hiding:
            false
        }
    }
}

extension Overlay {
    /// What an overlay says that it lies over, without parsing it.
    static func peekTarget(_ file: ContentSource) -> ContentKind? {
        file.word("til").flatMap(ContentKind.init(rawValue:))
    }

    /// What an overlay lies over. Only one that does not say so plainly is parsed.
    static func findTarget(_ file: ContentSource) -> ContentKind? {
        peekTarget(file) ?? (try? CheckedFile(file)).map { Overlay($0).target.kind }
    }
}

extension ContentSource {
    /// The value of a key on a line of its own near the top.
    fileprivate func word(_ key: String) -> String? {
        guard ContentName.isContent(path) else { return nil }
        let head = String(decoding: SourceBytes.withoutMark(bytes.prefix(400)), as: UTF8.self)
        return head.split(whereSeparator: \.isNewline).first { $0.hasPrefix(key + ":") }.map {
            String($0.dropFirst(key.count + 1)).trimmed
        }
    }
}
