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

    /// Loads files. Paths give the id (the file's name without `.yaml`); the files of later folders hide earlier ones of
    /// the same kind and id, lay texts over them, or leave them out.
    ///
    /// - Parameter language: The language that texts are shown in, where they are translated.
    public static func load(_ files: [ContentSource], language: ContentLanguage = .bokmal) -> Result {
        var read = CheckedFiles()
        for file in files { read.add(file) }
        var problems = read.problems
        var overlays: [ContentKey: [(overlay: Overlay, file: CheckedFile)]] = [:]
        for file in read.overlays {
            let overlay = Overlay(file)
            let target = read.files[overlay.target]
            let errors = read.check(file, over: target).errors()
            problems += errors
            // Texts for a file that a later folder has replaced say nothing about the one that replaced it.
            guard errors.isEmpty, let target, file.content.layer >= target.content.layer else { continue }
            overlays[overlay.target, default: []].append((overlay, file))
        }
        for file in read.hidingFiles { problems += read.links(of: file).problems() }
        var library = Library()
        for file in read.inOrder {
            let links = read.links(of: file)
            problems += links.problems()
            guard links.isSound, !read.isHidden(file) else { continue }
            let whole = OverlaidFile(file: file, overlays: overlays[file.key, default: []])
            library.add(file.key, whole.tree(in: language))
            library.sources[file.key] = file.content
            let sources = whole.sources(in: language)
            if !sources.isEmpty { library.overlays[file.key] = sources }
            let translations = whole.translations
            if !translations.isEmpty { library.translations[file.key] = translations }
        }
        library.dropLinksToHidden()
        problems.sort(by: Problem.isBefore)
        return Result(library: library, problems: problems)
    }
}

extension Library {
    /// Adds the content of one file.
    mutating func add(_ key: ContentKey, _ tree: Tree) {
        switch key.kind {
        case .considerations:
            let (groups, considerations) = Consideration.all(tree)
            self.groups += groups
            self.considerations += considerations
        case .framework: frameworks.append(Framework(id: key.id, tree: tree))
        case .municipality: municipalities.append(Municipality(id: key.id, tree: tree))
        case .wheel: wheel = Wheel(tree: tree)
        case .dilemma: dilemmas.append(Dilemma(id: key.id, tree: tree))
        case .track: tracks.append(Track(id: key.id, tree: tree))
        case .overlay, .hiding: break
        }
    }

    /// What is left out is not linked to. A track of which nothing is left is left out too.
    fileprivate mutating func dropLinksToHidden() {
        let frameworks = Set(frameworks.map(\.id))
        let dilemmas = Set(dilemmas.map(\.id))
        tracks = tracks.map { $0.keeping(dilemmas) }.filter { !$0.dilemmas.isEmpty }
        let tracks = Set(tracks.map(\.id))
        municipalities = municipalities.map { $0.keeping(frameworks: frameworks, tracks: tracks) }
        self.dilemmas = self.dilemmas.map { dilemma in
            guard let sister = dilemma.sister, !dilemmas.contains(sister) else { return dilemma }
            return dilemma.withoutSister
        }
    }
}
