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

    /// Reads a file and keeps it. What is not called `.yaml` is no content.
    mutating func add(_ file: ContentSource) {
        if file.path.hasSuffix(".yaml"), let checked = check(file) { keep(checked) }
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
            paths[place] = file.path
            note(checked)
            return checked
        } catch {
            problems += error.problems
            broken.insert(Overlay.name(file.id)?.id ?? file.id)
            return nil
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
        case .framework: targets[.framework, default: []].insert(file.key.id)
        case .dilemma: targets[.dilemma, default: []].insert(file.key.id)
        case .track: targets[.track, default: []].insert(file.key.id)
        case .municipality: targets[.municipality, default: []].insert(file.key.id)
        case .wheel, .overlay, .hiding: break
        }
    }

    /// The sound files in the order in which content is listed.
    var inOrder: [CheckedFile] {
        files.values.sorted { ($0.key.kind.order, $0.key.id) < ($1.key.kind.order, $1.key.id) }
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
