// From the bytes of all content files to a library and every problem in every file. Pure: whoever calls reads the files.

/// Loads content.
public enum ContentLoader {
    /// The size, in bytes, over which a file is refused. It is enough to hand over one byte more.
    public static let maximumBytes = SourceText.maximumBytes

    /// The result of loading: what can be used, and what is wrong.
    public struct Result: Sendable {
        /// The content that was sound.
        public var library: Library
        /// Every problem, in the order of path and place.
        public var problems: [Problem]

        /// Whether some file can't be used.
        public var hasErrors: Bool { problems.contains { $0.severity == .error } }
    }

    /// Loads files. Paths give the id (the file's name without `.yaml`); later files hide earlier ones with the same
    /// kind and id.
    public static func load(_ files: [ContentSource]) -> Result { read(files).result }

    /// Loads files, and hands over those that are mechanically sound.
    static func read(_ files: [ContentSource]) -> (result: Result, sound: [CheckedFile]) {
        var problems: [Problem] = []
        var sound: [ContentKey: CheckedFile] = [:]
        var broken: Set<String> = []
        for file in files {
            do {
                let checked = try check(file)
                sound[checked.key] = checked
            } catch {
                problems += error.problems
                broken.insert(id(file.path))
            }
        }
        var library = Library()
        let inOrder = sound.values.sorted { ($0.key.kind.order, $0.key.id) < ($1.key.kind.order, $1.key.id) }
        var known: [Shape.LinkTarget: Set<String>] = [:]
        for file in inOrder {
            switch file.key.kind {
            case .considerations:
                known[.consideration, default: []].formUnion(Consideration.all(file.tree).considerations.map(\.id))
            case .framework: known[.framework, default: []].insert(file.key.id)
            case .dilemma: known[.dilemma, default: []].insert(file.key.id)
            case .track: known[.track, default: []].insert(file.key.id)
            case .municipality, .wheel: break
            }
        }
        for file in inOrder {
            let links = LinkChecker(file: file, targets: known, broken: broken)
            problems += links.problems()
            guard links.isSound else { continue }
            switch file.key.kind {
            case .considerations:
                let (groups, considerations) = Consideration.all(file.tree)
                library.groups += groups
                library.considerations += considerations
            case .framework: library.frameworks.append(Framework(id: file.key.id, tree: file.tree))
            case .municipality: library.municipalities.append(Municipality(id: file.key.id, tree: file.tree))
            case .wheel: library.wheel = Wheel(tree: file.tree)
            case .dilemma: library.dilemmas.append(Dilemma(id: file.key.id, tree: file.tree))
            case .track: library.tracks.append(Track(id: file.key.id, tree: file.tree))
            }
            library.sources[file.key] = file.content
        }
        problems.sort(by: Problem.isBefore)
        return (Result(library: library, problems: problems), inOrder)
    }

    /// The id that a path gives.
    private static func id(_ path: String) -> String {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
    }

    private static func check(_ file: ContentSource) throws(ContentFailure) -> CheckedFile {
        let source = try SourceText(path: file.path, bytes: file.bytes)
        let tree = try Tree(parsing: source)
        guard case .record = tree.kind else {
            throw ContentFailure(problems: [
                source.problem(
                    .wrongType, tree.mark, "fila begynner ikke med en nøkkel",
                    "En innholdsfil begynner med «format: 1».")
            ])
        }
        var checker = ShapeChecker(source: source)
        // Without a known type there is nothing to hold the rest up against.
        guard let fileType = FileType(rawValue: tree.text("type")) else {
            let head = Shape.file(.full).filter { $0.name == "type" }
            var problems: [Problem] = []
            if let type = tree["type"] {
                checker.check(
                    Tree(mark: type.mark, kind: .record([.init(key: "type", mark: type.mark, value: type)])),
                    against: head)
                problems = checker.problems
            } else {
                checker.check(Tree(mark: tree.mark, kind: .record([])), against: head)
                problems = checker.problems
            }
            throw ContentFailure(problems: problems)
        }
        checker.check(tree, against: Shape.file(fileType))
        let id = id(file.path)
        var problems = checker.problems
        if !ShapeChecker.isID(id) {
            problems.append(
                source.problem(
                    .badID, nil, "filnavnet «\(id)» kan ikke være en id",
                    "Bruk små bokstaver a–z, tall og bindestrek, og endelsen .yaml."))
        }
        guard problems.isEmpty else { throw ContentFailure(problems: problems) }
        return CheckedFile(
            key: ContentKey(kind: fileType.kind, id: id), source: source, content: file, tree: tree,
            links: checker.links)
    }
}

/// A file without mechanical mistakes.
struct CheckedFile {
    let key: ContentKey
    let source: SourceText
    let content: ContentSource
    let tree: Tree
    let links: [ShapeChecker.Link]
}

extension ContentKind {
    /// The order in which content is listed.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
