// Explains the keys of a file where each first stands, from the declaration that the checker reads.

/// Adds comments to a file.
struct TemplateComments {
    /// What is to stand before a line, by the number of the line from 0.
    private var before: [Int: [String]] = [:]
    private var said: Set<String> = []
    private let lines: EditedLines

    /// The widest that comments are written.
    private static let width = 100

    /// A file with a comment over each key that it has, and the keys that it may have besides.
    static func added(to example: String, _ type: FileType) -> String {
        guard let source = try? SourceText(path: type.rawValue, bytes: Array(example.utf8)),
            let tree = try? Tree(recordIn: source)
        else { return example }
        var comments = TemplateComments(lines: EditedLines(source))
        comments.explain(tree, Shape.file(type, version: ContentFormat.version))
        return comments.lines.lines.enumerated().map { index, line in
            (comments.before[index, default: []] + [line]).joined(separator: "\n")
        }.joined(separator: "\n")
    }

    private init(lines: EditedLines) { self.lines = lines }

    private mutating func explain(_ tree: Tree, _ keys: [Shape.Key]) {
        guard case .record(let entries) = tree.kind, let last = entries.last else { return }
        for entry in entries {
            guard let key = keys.first(where: { $0.name == entry.key }) else { continue }
            let line = entry.mark.line - 1
            let margin = String(repeating: " ", count: lines.indentation(of: line)) + "# "
            if isNew(key) { add(key.explained, before: line, margin: margin) }
            explain(entry.value, key.shape)
        }
        let end = lines.end(of: last.mark.line - 1, indent: last.mark.column - 1)
        let margin = String(repeating: " ", count: last.mark.column - 1)
        for key in keys where !entries.contains(where: { $0.key == key.name }) && isNew(key) {
            explainAbsent(key, before: end, margin: margin + "# ")
        }
    }

    /// Says of a key that is not in the file that it may be there, and what stands under it.
    ///
    /// - Parameter isWhole: Whether the keys under it that are explained elsewhere are named too.
    private mutating func explainAbsent(_ key: Shape.Key, before line: Int, margin: String, isWhole: Bool = true) {
        add("\(key.name): \(key.explained)", before: line, margin: margin)
        for inner in key.shape.keys {
            let isNew = isNew(inner)
            if isNew || isWhole { explainAbsent(inner, before: line, margin: margin + "  ", isWhole: isNew) }
        }
    }

    private mutating func explain(_ tree: Tree, _ shape: Shape) {
        switch shape {
        case .record(let keys): explain(tree, keys)
        case .list(let element, _):
            guard case .list(let items) = tree.kind else { return }
            for item in items { explain(item, element) }
        case .text, .bounded, .id, .localID, .link, .word, .flag, .number, .date, .version: break
        }
    }

    /// Whether a key was not explained yet.
    private mutating func isNew(_ key: Shape.Key) -> Bool { said.insert(key.name + key.help).inserted }

    private mutating func add(_ text: String, before line: Int, margin: String) {
        before[line, default: []] += text.wrapped(at: Self.width, indent: margin)
    }
}

extension Shape.Key {
    /// What it is for, what may stand there, and whether it may be left out.
    fileprivate var explained: String {
        // What kind of file it is stands there already.
        let limits = name == "type" || saysLimits ? nil : shape.limits
        return [help, limits, isRequired ? nil : "Kan utelates."].compactMap { $0 }.joined(separator: " ")
    }

    /// Whether the help says what may stand there.
    private var saysLimits: Bool {
        switch shape {
        case .bounded(.characters(let most)): help.contains("\(most) tegn")
        case .bounded(.words(let most)): help.contains("\(most) ord")
        case .word(let words): words.count > 1 && words.allSatisfy { help.contains($0) }
        case .text, .id, .localID, .link, .flag, .number, .date, .version, .list, .record: false
        }
    }
}

extension Shape {
    /// The keys of what stands there, or of each item of it.
    fileprivate var keys: [Key] {
        switch self {
        case .record(let keys): keys
        case .list(let element, _): element.keys
        case .text, .bounded, .id, .localID, .link, .word, .flag, .number, .date, .version: []
        }
    }

    /// What may stand there, as far as the help of a key does not say so; nil when anything may.
    fileprivate var limits: String? {
        switch self {
        case .bounded(.characters(let most)): "Høyst \(most) tegn."
        case .bounded(.words(let most)): "Høyst \(most) ord."
        case .word(let words): "Velg: \(words.joined(separator: ", "))."
        case .flag: "Velg: \(YesOrNo.words.joined(separator: ", "))."
        case .number(let range, let excluded): excluded == nil ? "\(range.lowerBound) til \(range.upperBound)." : nil
        case .date(let isPartial): isPartial ? "Som 2026-04-26, 2026-04 eller 2026." : "Som 2026-04-26."
        case .list(.word(let words), let count):
            "Velg: \(words.joined(separator: ", ")). \(Self.limits(of: count))"
        case .list(_, let count): Self.limits(of: count)
        case .text, .id, .localID, .link, .version, .record: nil
        }
    }

    private static func limits(of count: ClosedRange<Int>) -> String {
        switch count.lowerBound {
        case count.upperBound: "\(count.upperBound) stykker."
        case 0: "Høyst \(count.upperBound) stykker."
        default: "\(count.lowerBound) til \(count.upperBound) stykker."
        }
    }
}
