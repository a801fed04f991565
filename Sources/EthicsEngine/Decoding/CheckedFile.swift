// One content file, read and held up against its shape.

/// A file without mechanical mistakes.
struct CheckedFile {
    let key: ContentKey
    let type: FileType
    /// The version of the format that it is written in.
    let version: Int
    let source: SourceText
    let content: ContentSource
    let tree: Tree
    let links: [ShapeChecker.Link]

    /// Reads a file. Its path gives the id: the file's name without `.yaml`.
    ///
    /// - Throws: what is mechanically wrong with it.
    init(_ file: ContentSource) throws(ContentFailure) {
        content = file
        source = try SourceText(path: file.path, bytes: file.bytes)
        tree = try Tree(recordIn: source)
        var checker = ShapeChecker(source: source)
        guard let type = FileType(rawValue: tree.text("type")) else {
            checker.checkType(of: tree, against: Shape.file(.full, version: ContentFormat.version))
            throw ContentFailure(problems: checker.problems)
        }
        self.type = type
        version = tree.text("format") == "1" ? 1 : ContentFormat.version
        checker.check(tree, against: Shape.file(type, version: version))
        links = checker.links
        let id = file.id
        key = ContentKey(kind: type.kind, id: id)
        var problems = checker.problems
        if type == .overlay {
            if Overlay.name(id) == nil {
                problems.append(
                    source.problem(
                        .badID, nil, "filnavnet «\(id)» sier ikke hva tekstene hører til, og på hvilket språk",
                        "Kall fila ID.nn.yaml, ID.en.yaml eller ID.nb.yaml, med id-en til det tekstene hører til."))
            }
        } else if type == .pairs {
            if Framework.answered(by: id) == nil {
                problems.append(
                    source.problem(
                        .badID, nil, "filnavnet «\(id)» sier ikke hvilket verdigrunnlag parene hører til",
                        "Kall fila ID.par.yaml, med id-en til verdigrunnlaget."))
            }
        } else if !ShapeChecker.isID(id) {
            problems.append(
                source.problem(
                    .badID, nil, "filnavnet «\(id)» kan ikke være en id",
                    "Bruk små bokstaver a–z, tall og bindestrek, og endelsen .yaml eller .yml."))
        }
        guard problems.isEmpty else { throw ContentFailure(problems: problems) }
    }

    /// Whether it is written in format 1, and format 2 has more for it than a number.
    var saysMoreInSecondFormat: Bool { version == 1 && key.kind.saysMoreInSecondFormat }

    /// What may stand in it.
    var shape: [Shape.Key] { Shape.file(type, version: version) }

    /// The problem of a second file with the same id in the same folder; nil for the first.
    func duplicate(of path: String?) -> Problem? {
        guard let path, path != source.path else { return nil }
        return source.problem(
            .duplicateID, nil, "id-en «\(key.id)» er allerede brukt i \(path)",
            "Gi den ene fila et annet navn. Id-en er filnavnet.")
    }
}

extension Tree {
    /// Parses a text that has keys with values at its top, as every file of the format.
    ///
    /// - Throws: the problems that make it none.
    init(recordIn source: SourceText) throws(ContentFailure) {
        try self.init(parsing: source)
        guard case .record = kind else {
            throw ContentFailure(problems: [
                source.problem(
                    .wrongType, mark, "fila begynner ikke med en nøkkel", "En innholdsfil begynner med «format:».")
            ])
        }
    }
}

extension ContentSource {
    /// The id that the path gives: the file's name without its ending.
    public var id: String { ContentName.id(of: path) }

    /// The language that the path of an overlay gives; nil for other files.
    public var language: ContentLanguage? { Overlay.name(id)?.language }
}
