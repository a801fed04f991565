// Many content files: which of them are sound, which hide others, and what there is to link to.

/// The files that were read.
struct CheckedFiles {
    /// What is mechanically wrong with the others.
    private(set) var problems: [Problem] = []
    /// The sound files; a later folder's hides an earlier one's of the same kind and id.
    private(set) var files: [ContentKey: CheckedFile] = [:]
    /// The sound overlays, in order.
    private(set) var overlays: [CheckedFile] = []
    /// The ids of the files with problems.
    private(set) var broken: Set<String> = []
    /// The ids that may be linked to.
    private(set) var targets: [Shape.LinkTarget: Set<String>] = [:]
    private let isPart: Bool
    private var hidings: [CheckedFile] = []
    private var paths: [Place: String] = [:]

    private struct Place: Hashable {
        let key: ContentKey
        let layer: Int
    }

    /// - Parameter isPart: Whether these are some of the files that there were.
    init(isPart: Bool = false) { self.isPart = isPart }

    /// Reads a file and keeps it. What is not called so is no content.
    mutating func add(_ file: ContentSource) {
        if ContentName.isContent(file.path), let checked = check(file) { keep(checked) }
    }

    /// Keeps a file that was read.
    mutating func keep(_ checked: CheckedFile) {
        switch checked.key.kind {
        case .overlay: overlays.append(checked)
        case .hiding: hidings.append(checked)
        default: files[checked.key] = checked
        }
    }

    /// Reads a file, notes its id, and leaves it to the caller; nil when it has problems.
    mutating func check(_ file: ContentSource) -> CheckedFile? {
        do {
            let checked = try CheckedFile(file)
            let place = Place(key: checked.key, layer: file.layer)
            if let duplicate = checked.duplicate(of: paths[place]) {
                problems.append(duplicate)
                return nil
            }
            if let replacing = replacing(checked) {
                problems.append(replacing)
                return nil
            }
            paths[place] = file.path
            note(checked)
            return checked
        } catch {
            problems += error.problems
            broken.insert(Overlay.name(file.id)?.id ?? file.id)
            return nil
        }
    }

    /// The problem of a file of a later folder that would stand in the place of the floor, or of entries of the register: law is
    /// not what a folder may change. The same file found twice is none.
    private func replacing(_ file: CheckedFile) -> Problem? {
        let earlier = files.values.filter {
            $0.key.kind == file.key.kind && $0.content.layer < file.content.layer
                && $0.content.bytes != file.content.bytes
        }
        switch file.key.kind {
        case .floor:
            guard let first = earlier.first else { return nil }
            return file.source.problem(
                .replacesLaw, file.tree["regler"]?.mark,
                "reglene som gjelder i alle kommuner, står i \(first.source.path)",
                "En egen mappe kan oversette dem, men ikke bytte dem ut. Egne ord om det samme står i kommunens verdigrunnlag."
            )
        case .statutes:
            let known = Set(earlier.flatMap { Statute.all($0.tree) }.map(\.id))
            guard let entry = file.tree.items("lover").first(where: { known.contains($0.text("id")) }) else {
                return nil
            }
            return file.source.problem(
                .replacesLaw, entry["id"]?.mark ?? entry.mark, "loven «\(entry.text("id"))» står i registeret fra før",
                "En egen mappe kan legge til lover og oversette dem, men ikke bytte dem ut. Gi den en ny id, eller ta den bort."
            )
        case .rule:
            guard let first = earlier.first(where: { $0.key == file.key }) else { return nil }
            return file.source.problem(
                .replacesLaw, nil, "regelen «\(file.key.id)» står i \(first.source.path)",
                "En egen mappe kan legge til regler og oversette dem, men ikke bytte dem ut. Gi den en ny id, eller ta den bort."
            )
        default: return nil
        }
    }

    /// Notes that there is a dilemma, before it is read.
    mutating func noteDilemma(_ id: String) { targets[.dilemma, default: []].insert(id) }

    private mutating func note(_ file: CheckedFile) {
        switch file.key.kind {
        case .considerations:
            let considerations = Consideration.all(file.tree).considerations
            targets[.consideration, default: []].formUnion(considerations.map(\.id))
            targets[.concern, default: []].formUnion(considerations.flatMap { $0.concerns.map(\.name) })
            targets[.side, default: []].formUnion(considerations.flatMap { $0.sided.map(\.name) })
        case .floor:
            let names = FloorRule.all(file.tree).flatMap { rule in [rule.id] + rule.sides.map { rule.id + "/" + $0.id }
            }
            targets[.floor, default: [FloorRule.law]].formUnion(names)
            targets[.anyFloor, default: [FloorRule.everything]].formUnion(names)
        case .statutes: targets[.statute, default: []].formUnion(Statute.all(file.tree).map(\.id))
        case .workplaces: targets[.workplace, default: []].formUnion(Workplace.all(file.tree).map(\.id))
        case .framework: targets[.framework, default: []].insert(file.key.id)
        case .dilemma: targets[.dilemma, default: []].insert(file.key.id)
        case .track: targets[.track, default: []].insert(file.key.id)
        case .rule: targets[.taught, default: []].insert(file.key.id)
        case .municipality:
            targets[.municipality, default: []].insert(file.key.id)
            targets[.contact, default: []].formUnion(file.tree.items("kontakter").map { $0.text("id") })
        case .glossary, .wheel, .overlay, .hiding, .pairs: break
        }
    }

    /// The sound files in the order in which content is listed.
    var inOrder: [CheckedFile] {
        files.values.sorted { ($0.key.kind.order, $0.key.id) < ($1.key.kind.order, $1.key.id) }
    }

    /// The answers about a framework, unless the framework was replaced by a folder after theirs.
    func answers(about framework: CheckedFile) -> CheckedFile? {
        files[ContentKey(kind: .pairs, id: Framework.answers(about: framework.key.id))].flatMap {
            $0.content.layer >= framework.content.layer ? $0 : nil
        }
    }

    /// The files that leave out others.
    var hidingFiles: [CheckedFile] { hidings }

    /// Whether a file of a later folder leaves this one out.
    func isHidden(_ file: CheckedFile) -> Bool {
        let keys: [ContentKind: String] = [
            .dilemma: "dilemmaer", .framework: "verdigrunnlag", .municipality: "kommuner", .track: "laeringslop",
        ]
        guard let key = keys[file.key.kind] else { return false }
        return hidings.contains { hiding in
            hiding.content.layer > file.content.layer && hiding.tree.items(key).contains { $0.plain == file.key.id }
        }
    }

    /// The links of a file.
    func links(of file: CheckedFile) -> LinkChecker {
        LinkChecker(file: file, targets: targets, broken: broken, isPart: isPart)
    }

    /// An overlay held up against the file that it lies over.
    func check(_ overlay: CheckedFile, over target: CheckedFile?) -> OverlayChecker {
        let name = Overlay(overlay).target
        let ids = files.keys.filter { $0.kind == name.kind }.map(\.id)
        return OverlayChecker(
            file: overlay, target: target, isTargetBroken: broken.contains(name.id),
            known: name.kind == .dilemma ? targets[.dilemma, default: []] : Set(ids))
    }
}

extension ContentKind {
    /// The order in which content is listed.
    fileprivate var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
