// One run of the loader: what is kept from one file to the next.

/// What is known while files are loaded one by one.
struct LoadRun<Case: Sendable & Equatable & Identifiable<String>> {
    /// The files that are no dilemmas, and what there is to link to.
    var files: CheckedFiles
    /// The files that are read once more when all the others are known, by the id of the dilemma.
    private(set) var groups: [String: Group] = [:]
    private let language: ContentLanguage
    private let isPart: Bool
    private var library = LibraryOf<Case>()
    /// The register of statutes with the texts that lie over it, made when the first dilemma asks for it.
    private lazy var register = readRegister()
    private var problems: [Problem] = []
    private var entries: [Entry] = []
    private var links: [(index: Int, isSound: Bool, sister: String?)] = []

    /// The files that have to do with a dilemma, by number: those of its name, and those with texts over it.
    struct Group {
        var dilemmas: [Int] = []
        var overlays: [Int] = []
    }

    private struct Entry {
        let value: Case
        let sister: String?
        let translations: [ContentLanguage]
    }

    init(language: ContentLanguage, isPart: Bool) {
        self.language = language
        self.isPart = isPart
        files = CheckedFiles(isPart: isPart)
    }

    /// The ids of the dilemmas, in order.
    var ids: [String] { groups.keys.sorted() }

    /// Puts a file aside when it has to do with a dilemma, and reads it otherwise.
    mutating func sort(_ file: ContentSource, _ index: Int) {
        guard ContentName.isContent(file.path) else { return }
        switch FileType.find(file) {
        case .full, .simple: groups[file.id, default: Group()].dilemmas.append(index)
        case .overlay:
            guard let id = Overlay.name(file.id)?.id, Overlay.findTarget(file) == .dilemma else {
                return files.add(file)
            }
            groups[id, default: Group()].overlays.append(index)
        default: files.add(file)
        }
    }

    /// Reads the file of a dilemma; nil when it has a mistake, or is no dilemma after all.
    mutating func dilemma(_ file: ContentSource) -> CheckedFile? {
        guard let checked = files.check(file) else { return nil }
        guard checked.key.kind == .dilemma else {
            files.keep(checked)
            return nil
        }
        return checked
    }

    /// Adds a dilemma.
    ///
    /// - Parameters:
    ///   - target: The sound file of the last folder with its number; nil when there is none.
    ///   - overlays: The sound files that lie over it.
    mutating func add(
        _ target: (file: CheckedFile, index: Int)?, _ overlays: [CheckedFile], _ keep: (LoadedDilemma) -> Case
    ) {
        guard let (file, index) = target else {
            for overlay in overlays { files.keep(overlay) }
            return
        }
        let checker = files.links(of: file)
        let sister = file.tree.optional("soster")
        links.append((index, checker.isSoundButForSister, sister))
        let whole = OverlaidFile(file: file, overlays: usable(overlays, over: file))
        guard checker.isSoundButForSister, !files.isHidden(file) else { return }
        if file.saysMoreInSecondFormat { library.firstFormatFiles += 1 }
        let loaded = LoadedDilemma(
            dilemma: Dilemma(id: file.key.id, tree: whole.tree(in: language), register: register), file: file.content,
            overlays: whole.sources(in: language))
        entries.append(Entry(value: keep(loaded), sister: sister, translations: whole.translations))
    }

    /// The register: all other files are known before the first dilemma is read.
    private func readRegister() -> [Statute] {
        files.inOrder.filter { $0.key.kind == .statutes }.flatMap { file in
            let overlays = files.overlays.filter {
                Overlay($0).target == file.key && $0.content.layer >= file.content.layer
            }
            .filter { files.check($0, over: file).errors().isEmpty }
            return Statute.all(
                OverlaidFile(file: file, overlays: overlays.map { (Overlay($0), $0) }).tree(in: language))
        }
    }

    /// The overlays that can be laid over a file. What is wrong with the others is noted.
    private mutating func usable(
        _ overlays: [CheckedFile], over target: CheckedFile?
    ) -> [(overlay: Overlay, file: CheckedFile)] {
        overlays.compactMap { file in
            let errors = files.check(file, over: target).errors()
            problems += errors
            // Texts for a file that a later folder has replaced say nothing about the one that replaced it.
            guard errors.isEmpty, let target, file.content.layer >= target.content.layer else { return nil }
            return (Overlay(file), file)
        }
    }

    /// The numbers of the dilemmas with dead links or circles, once all dilemmas are known.
    var suspects: [Int] { links.filter { !$0.isSound || !isThere($0.sister) }.map(\.index) }

    private func isThere(_ sister: String?) -> Bool {
        isPart || sister.map { files.targets[.dilemma, default: []].contains($0) } != false
    }

    /// Notes what is wrong with the links of a dilemma.
    mutating func tellLinks(_ file: ContentSource) {
        guard let checked = try? CheckedFile(file) else { return }
        problems += files.links(of: checked).problems()
    }

    /// What was loaded, once everything is read.
    mutating func result() -> ContentLoader.ResultOf<Case> {
        var overlays: [ContentKey: [CheckedFile]] = [:]
        for file in files.overlays { overlays[Overlay(file).target, default: []].append(file) }
        for (target, laid) in overlays where files.files[target] == nil { _ = usable(laid, over: nil) }
        for file in files.hidingFiles { problems += files.links(of: file).problems() }
        for file in files.inOrder {
            let whole = OverlaidFile(file: file, overlays: usable(overlays[file.key, default: []], over: file))
            let links = files.links(of: file)
            problems += links.problems()
            guard links.isSound, !files.isHidden(file) else { continue }
            if file.saysMoreInSecondFormat { library.firstFormatFiles += 1 }
            library.add(file.key, whole.tree(in: language), answers: files.answers(about: file)?.tree)
            library.sources[file.key] = file.content
            let sources = whole.sources(in: language)
            if !sources.isEmpty { library.overlays[file.key] = sources }
            note(whole.translations, of: file.key)
        }
        for entry in entries where isThere(entry.sister) {
            library.dilemmas.append(entry.value)
            note(entry.translations, of: ContentKey(kind: .dilemma, id: entry.value.id))
        }
        library.dropLinksToHidden()
        return ContentLoader.ResultOf(
            library: library, problems: (problems + files.problems).sorted(by: Problem.isBefore))
    }

    private mutating func note(_ translations: [ContentLanguage], of key: ContentKey) {
        if !translations.isEmpty { library.translations[key] = translations }
    }
}

extension LibraryOf {
    /// Adds the content of one file. Dilemmas are added by those who know what to keep of them.
    ///
    /// - Parameter answers: For a framework: what somebody answered about it.
    mutating func add(_ key: ContentKey, _ tree: Tree, answers: Tree? = nil) {
        switch key.kind {
        case .considerations:
            let (groups, considerations) = Consideration.all(tree)
            self.groups += groups
            self.considerations += considerations
        case .floor: floor += FloorRule.all(tree)
        case .statutes:
            statutes += Statute.all(tree)
            numberedActs += NumberedAct.all(tree)
        case .workplaces: workplaces += Workplace.all(tree)
        case .glossary: glossary.add(Term.all(tree))
        case .rule: rules.append(Rule(id: key.id, tree: tree))
        case .framework:
            frameworks.append(
                Framework(id: key.id, tree: tree, answers: answers.map { [$0] } ?? [], considerations: considerations))
        case .municipality: municipalities.append(Municipality(id: key.id, tree: tree))
        case .wheel: wheel = Wheel(tree: tree)
        case .track: tracks.append(Track(id: key.id, tree: tree))
        case .dilemma, .overlay, .hiding, .pairs: break
        }
    }

    /// What is left out is not linked to. A track of which nothing is left is left out too.
    fileprivate mutating func dropLinksToHidden() {
        let frameworks = Set(frameworks.map(\.id))
        let dilemmas = Set(dilemmas.map(\.id))
        tracks = tracks.map { $0.keeping(dilemmas) }.filter { !$0.dilemmas.isEmpty || $0.isPath }
        let tracks = Set(tracks.map(\.id))
        municipalities = municipalities.map { $0.keeping(frameworks: frameworks, tracks: tracks) }
    }
}
