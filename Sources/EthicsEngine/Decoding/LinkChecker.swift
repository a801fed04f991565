// Links between and within files: everything that is named by id exists, and scenes do not lead round in a circle.

/// Checks the links of one file.
struct LinkChecker {
    let file: CheckedFile
    let targets: [Shape.LinkTarget: Set<String>]
    /// The ids of files that have problems of their own: a link to one is dead, but that is not this file's fault.
    let broken: Set<String>
    private let deadLinks: [ShapeChecker.Link]

    /// - Parameter isPart: Whether links to other files than the considerations may lead nowhere.
    init(file: CheckedFile, targets: [Shape.LinkTarget: Set<String>], broken: Set<String>, isPart: Bool) {
        self.file = file
        self.targets = targets
        self.broken = broken
        let known = Dictionary(
            Set(file.links.map(\.target)).map { ($0, Self.known($0, file, targets)) },
            uniquingKeysWith: { first, _ in first })
        deadLinks = file.links.filter { link in
            known[link.target]?.contains(link.id) != true && !(isPart && link.target.isAnotherFile)
        }
    }

    /// Whether every link leads somewhere and no scenes go round in a circle.
    var isSound: Bool { deadLinks.isEmpty && cycles().isEmpty }

    /// The same, but for the dilemma that this one names as its sister, which may be read later.
    var isSoundButForSister: Bool { deadLinks.allSatisfy { $0.target == .dilemma } && cycles().isEmpty }

    /// Every dead link and circle.
    func problems() -> [Problem] {
        let dead = deadLinks.compactMap { link -> Problem? in
            let ids = Self.known(link.target, file, targets)
            guard !isExcused(link, ids) else { return nil }
            return file.source.deadLink(link.target, link.id, link.mark, among: ids)
        }
        return deadLinks.isEmpty ? cycles() : dead
    }

    /// The considerations all stand in one file, so that none of them is known when that one is broken.
    private func isExcused(_ link: ShapeChecker.Link, _ ids: Set<String>) -> Bool {
        switch link.target {
        case .consideration, .concern, .side, .floor, .anyFloor: ids.isEmpty && !broken.isEmpty
        case .statute, .workplace, .contact: ids.isEmpty && !broken.isEmpty
        case .framework, .dilemma, .track, .municipality, .choice, .scene, .principle, .taught: broken.contains(link.id)
        }
    }

    private static func known(
        _ target: Shape.LinkTarget, _ file: CheckedFile, _ targets: [Shape.LinkTarget: Set<String>]
    ) -> Set<String> {
        switch target {
        case .choice: Set(file.tree.items("alternativer").map { $0.text("id") })
        case .scene: Set(file.tree.items("folge").map { $0.text("id") })
        case .principle: Set(file.tree.items("verdier").flatMap { $0.items("punkter") }.map { $0.text("id") })
        case .consideration, .concern, .side, .floor, .anyFloor, .statute, .workplace, .framework, .dilemma, .track,
            .municipality, .taught, .contact:
            targets[target, default: []]
        }
    }

    /// One problem for each scene from which a circle is closed. Depth-first, without recursion.
    private func cycles() -> [Problem] {
        let scenes = file.tree.items("folge")
        let leads = Dictionary(
            scenes.map { scene in
                let targets =
                    [scene["videre"]].compactMap { $0 } + scene.items("alternativer").compactMap { $0["videre"] }
                return (scene.text("id"), targets.map { (id: $0.plain, mark: $0.mark) })
            }, uniquingKeysWith: { first, _ in first })
        var done: Set<String> = []
        var problems: [Problem] = []
        for start in scenes.map({ $0.text("id") }) where !done.contains(start) {
            var path = [start]
            var pending = [leads[start, default: []][...]]
            while var targets = pending.popLast() {
                guard let target = targets.popFirst() else {
                    done.insert(path.removeLast())
                    continue
                }
                pending.append(targets)
                if let index = path.firstIndex(of: target.id) {
                    let circle = (path[index...] + [target.id]).joined(separator: " → ")
                    problems.append(
                        file.source.problem(
                            .cycle, target.mark, "følgene går i ring: \(circle)",
                            "La en av dem ende, eller lede videre til noe nytt."))
                } else if !done.contains(target.id) {
                    path.append(target.id)
                    pending.append(leads[target.id, default: []][...])
                }
            }
        }
        return problems
    }
}
