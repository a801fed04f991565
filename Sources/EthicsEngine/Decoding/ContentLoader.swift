// From the bytes of all content files to a library and every problem in every file. Pure: whoever calls reads the files.

/// Loads content.
public enum ContentLoader {
    /// The size, in bytes, over which a file is refused. It is enough to hand over one byte more.
    public static let maximumBytes = SourceText.maximumBytes

    /// The result of loading: what can be used, and what is wrong.
    public struct ResultOf<Case: Sendable & Equatable & Identifiable<String>>: Sendable {
        /// The content that was sound.
        public var library: LibraryOf<Case>
        /// Every problem, in the order of path and place.
        public var problems: [Problem]

        /// Whether some file can't be used.
        public var hasErrors: Bool { problems.contains { $0.severity == .error } }
    }

    /// The result of loading everything whole.
    public typealias Result = ResultOf<Dilemma>

    /// Loads files, with the dilemmas whole. Paths give the id (the file's name without `.yaml`); the files of later
    /// folders hide earlier ones of the same kind and id, lay texts over them, or leave them out.
    ///
    /// - Parameters:
    ///   - language: The language that texts are shown in, where they are translated.
    ///   - isPart: Whether these are some of the files that there were. Links to what is not among them then lead nowhere
    ///     without anything being wrong; only the considerations must be there.
    public static func load(
        _ files: [ContentSource], language: ContentLanguage = .bokmal, isPart: Bool = false
    ) -> Result {
        load(count: files.count, language: language, isPart: isPart) { files[$0] }
    }

    /// Loads files one by one, with the dilemmas whole.
    ///
    /// - Parameters:
    ///   - count: How many files there are.
    ///   - language: The language that texts are shown in, where they are translated.
    ///   - isPart: Whether these are some of the files that there were.
    ///   - read: Reads the file with this number.
    /// - Throws: What `read` throws.
    public static func load<Failure: Error>(
        count: Int, language: ContentLanguage = .bokmal, isPart: Bool = false,
        read: (Int) throws(Failure) -> ContentSource
    ) throws(Failure) -> Result {
        var loaded: [String: LoadedDilemma] = [:]
        var result = try load(count: count, language: language, isPart: isPart, read: read) { dilemma in
            loaded[dilemma.dilemma.id] = dilemma
            return dilemma.dilemma
        }
        let ids = Set(result.library.dilemmas.map(\.id))
        for (id, dilemma) in loaded where ids.contains(id) {
            let key = ContentKey(kind: .dilemma, id: id)
            result.library.sources[key] = dilemma.file
            if !dilemma.overlays.isEmpty { result.library.overlays[key] = dilemma.overlays }
        }
        result.library.dilemmas = result.library.dilemmas.map { dilemma in
            guard let sister = dilemma.sister, !ids.contains(sister) else { return dilemma }
            return dilemma.withoutSister
        }
        return result
    }

    /// Loads files one by one, and keeps of each dilemma what the caller wants to. Each is forgotten before the next one is
    /// read, so that memory grows with what is kept.
    ///
    /// Every file is read twice, and parsed once. All considerations are known before the first dilemma is read.
    ///
    /// - Parameters:
    ///   - count: How many files there are.
    ///   - language: The language that texts are shown in, where they are translated.
    ///   - isPart: Whether these are some of the files that there were.
    ///   - read: Reads the file with this number.
    ///   - keep: Keeps something of a dilemma; called in the order of ids. One whose sister turns out to be missing is
    ///     left out of the library afterwards.
    /// - Throws: What `read` throws.
    public static func load<Case, Failure: Error>(
        count: Int, language: ContentLanguage = .bokmal, isPart: Bool = false,
        read: (Int) throws(Failure) -> ContentSource, keep: (LoadedDilemma) -> Case
    ) throws(Failure) -> ResultOf<Case> {
        var run = LoadRun<Case>(language: language, isPart: isPart)
        for index in 0..<count { run.sort(try read(index), index) }
        for id in run.ids {
            var target: (file: CheckedFile, index: Int)?
            for index in run.groups[id, default: .init()].dilemmas {
                if let checked = run.dilemma(try read(index)) { target = (checked, index) }
            }
            var overlays: [CheckedFile] = []
            for index in run.groups[id, default: .init()].overlays {
                if let checked = run.files.check(try read(index)) { overlays.append(checked) }
            }
            run.add(target, overlays, keep)
        }
        // Few dilemmas have links that are dead, and their lines are wanted then.
        for index in run.suspects { run.tellLinks(try read(index)) }
        return run.result()
    }
}
