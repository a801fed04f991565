// All rules over all files. The program itself does not need them to run: they are for those who write.

import Dispatch

extension ContentLoader {
    /// Measures the texts of a dilemma against the screen.
    ///
    /// - Returns: The places of the texts that can't be shown whole.
    public typealias Measure = @Sendable (Dilemma) -> [String]

    /// Loads files and holds them up against every rule.
    ///
    /// - Returns: Every problem, in the order of path and place. The rules beyond the mechanics look at files that have
    ///   no mechanical mistake.
    public static func lint(_ files: [ContentSource], measure: @escaping Measure = { _ in [] }) -> [Problem] {
        lint(count: files.count, measure: measure) { files[$0] }
    }

    /// Reads files one by one and holds them up against every rule. Only what others link to is kept: a few dilemmas are
    /// forgotten before the next ones are read, so that memory grows with the largest files and not with their sum. Every
    /// file is read twice, and parsed once; those few are held up against the rules at the same time.
    ///
    /// - Parameters:
    ///   - count: How many files there are.
    ///   - measure: Measures texts against the screen.
    ///   - read: Reads the file with this number.
    /// - Throws: What `read` throws.
    /// - Returns: Every problem, in the order of path and place.
    public static func lint<Failure: Error>(
        count: Int, measure: @escaping Measure = { _ in [] },
        read: (Int) throws(Failure) -> ContentSource
    ) throws(Failure) -> [Problem] {
        var run = LintRun(measure: measure)
        var dilemmas: [Int] = []
        var overlays: [String: [Int]] = [:]
        for index in 0..<count {
            let file = try read(index)
            switch FileType.peek(file) {
            case .full, .simple:
                run.files.noteDilemma(file.id)
                dilemmas.append(index)
            case .overlay: overlays[Overlay.name(file.id)?.id ?? "", default: []].append(index)
            default: run.keep(file)
            }
        }
        run.lintKept()
        for start in stride(from: 0, to: dilemmas.count, by: atOnce) {
            var some: [CheckedFile] = []
            for index in dilemmas[start..<min(start + atOnce, dilemmas.count)] {
                guard let dilemma = run.files.check(try read(index)) else { continue }
                some.append(dilemma)
                var others: [Int] = []
                for overlay in overlays[dilemma.key.id, default: []] {
                    if !run.lintOverlay(try read(overlay), over: dilemma) { others.append(overlay) }
                }
                overlays[dilemma.key.id] = others
            }
            run.lintDilemmas(some)
        }
        run.lintUse()
        for index in overlays.values.joined() { run.lintOverlay(try read(index)) }
        return run.sortedProblems
    }

    /// How many dilemmas are in memory at a time: enough for the processors, and few beside all.
    private static let atOnce = 16
}

/// One run of the linter.
private struct LintRun {
    let measure: ContentLoader.Measure
    var files = CheckedFiles()
    private var library = Library()
    private var problems: [Problem] = []
    /// The ids of the statutes that cases name or rest on.
    private var used: Set<String> = []

    init(measure: @escaping ContentLoader.Measure) {
        self.measure = measure
    }

    var sortedProblems: [Problem] { (problems + files.problems).sorted(by: Problem.isBefore) }

    /// Reads a file that others link to.
    mutating func keep(_ file: ContentSource) {
        guard ContentName.isContent(file.path) else {
            problems.append(.stray(file.path))
            return
        }
        files.add(file)
    }

    /// The rules for everything but dilemmas.
    mutating func lintKept() {
        let first: Set<ContentKind> = [.considerations, .floor, .statutes, .framework]
        for file in files.inOrder where first.contains(file.key.kind) {
            if files.links(of: file).isSound {
                library.add(file.key, file.tree, answers: files.answers(about: file)?.tree)
            }
        }
        for file in files.inOrder + files.hidingFiles {
            problems += files.links(of: file).problems() + TextLint(file: file).problems()
            switch file.key.kind {
            case .framework: problems += withoutCore(file) + withoutParent(file)
            case .municipality: problems += contacts(file)
            case .statutes: problems += StatuteLint(file: file).problems()
            case .pairs: problems += strangePairs(file)
            case .rule:
                problems += RuleLint(file: file, register: library.statutes).problems()
                let trees = [file.tree] + file.tree.items("situasjoner")
                used.formUnion(trees.flatMap { $0.items("lover").map(\.plain) })
            case .considerations, .dilemma, .floor, .workplaces, .glossary, .wheel, .track, .overlay, .hiding: break
            }
        }
        problems += RuleLint.tooFew(ofKind(.workplaces), ofKind(.rule))
        problems += GlossaryLint(files: ofKind(.glossary)).problems() + StatuteLint.repeated(ofKind(.statutes))
    }

    /// The rules for what is there for cases, once all of them are read.
    mutating func lintUse() { problems += StatuteLint.unused(ofKind(.statutes), used) }

    /// The sound files of a kind, those of earlier folders first.
    private func ofKind(_ kind: ContentKind) -> [CheckedFile] {
        files.inOrder.filter { $0.key.kind == kind }.sorted { $0.content.layer < $1.content.layer }
    }

    /// The rules for some dilemmas, which know nothing of each other.
    mutating func lintDilemmas(_ some: [CheckedFile]) {
        nonisolated(unsafe) let some = some
        var found = some.map { _ in (problems: [Problem](), statutes: Set<String>()) }
        found.withUnsafeMutableBufferPointer { found in
            // What is read stands still meanwhile, and each writes in its own place.
            nonisolated(unsafe) let (run, places) = (self, found)
            DispatchQueue.concurrentPerform(iterations: some.count) { places[$0] = run.lintDilemma(some[$0]) }
        }
        for one in found {
            problems += one.problems
            used.formUnion(one.statutes)
        }
    }

    /// The rules for a dilemma.
    ///
    /// - Returns: What is wrong with it, and the ids of the statutes that it names or rests on.
    private func lintDilemma(_ checked: CheckedFile) -> (problems: [Problem], statutes: Set<String>) {
        let links = files.links(of: checked)
        var problems = links.problems() + TextLint(file: checked).problems()
        let dilemma = Dilemma(id: checked.key.id, tree: checked.tree, register: library.statutes)
        if links.isSound {
            let lint = DilemmaLint(file: checked, dilemma: dilemma, library: library)
            // A simple case argues in words alone: there is nothing to hold up against each other.
            problems += dilemma.format == .full ? lint.problems() : lint.simpleProblems()
            problems += sector(dilemma, checked) + cuts(dilemma, checked)
        }
        return (problems, Set(dilemma.statutes.map(\.id)))
    }

    /// The rules for an overlay.
    ///
    /// - Parameter dilemma: What it lies over, when that is a dilemma.
    /// - Returns: Whether it lies over that dilemma, or can't be used at all.
    @discardableResult
    mutating func lintOverlay(_ file: ContentSource, over dilemma: CheckedFile? = nil) -> Bool {
        if let dilemma, Overlay.peekTarget(file) != dilemma.key.kind { return false }
        guard let checked = files.check(file) else { return true }
        let name = Overlay(checked).target
        let target = dilemma ?? files.files[name]
        let checker = files.check(checked, over: target)
        problems += checker.errors() + TextLint(file: checked).problems()
        if let target, checked.content.layer >= target.content.layer { problems += checker.warnings() }
        return true
    }

    /// A dilemma stands in the folder of its sector.
    private func sector(_ dilemma: Dilemma, _ file: CheckedFile) -> [Problem] {
        let folders = file.source.path.split(separator: "/").dropLast()
        // From «./» and «../» nothing can be told.
        guard let folder = folders.last, folder != dilemma.sector, folder != ".", folder != ".." else { return [] }
        return [
            file.source.problem(
                .wrongFolder, file.tree["sektor"]?.mark,
                "sektoren er «\(dilemma.sector)», men fila ligger i «\(folder)»",
                "Flytt fila til mappa «\(dilemma.sector)», eller rett sektoren.", severity: .warning)
        ]
    }

    /// Every text has room on the smallest screen.
    private func cuts(_ dilemma: Dilemma, _ file: CheckedFile) -> [Problem] {
        let cut = measure(dilemma)
        guard !cut.isEmpty else { return [] }
        return file.tree.texts(file.shape).filter { cut.contains($0.path) }.map {
            file.source.problem(
                .cut, $0.mark, "teksten får ikke plass på skjermen sammen med alternativene",
                "Skriv den eller alternativene kortere. Den minste skjermen har 60 tegn i bredden og 18 linjer.")
        }
    }

    /// A rule that builds on nothing in the floor is kept or broken by no case. In format 1 no rule builds on anything.
    private func withoutParent(_ file: CheckedFile) -> [Problem] {
        file.tree.items("verdier").flatMap { $0.items("punkter") }
            .filter { $0.text("slag") == Principle.Kind.rule.rawValue && $0.items("bygger-pa").isEmpty }
            .map {
                file.source.problem(
                    .withoutParent, $0["slag"]?.mark ?? $0.mark,
                    "regelen «\($0.text("id"))» bygger ikke på noen regel i gulvet, så ingen sak sier om den er holdt",
                    file.version == 1
                        ? "Skriv fila om til format 2, og si under «bygger-pa» hvilke regler den bygger på."
                        : "Si under «bygger-pa» hvilke regler den bygger på, eller la den stå: Da vises den bare under «Verdiene våre».",
                    severity: .warning)
            }
    }

    /// A statement without a core is never touched. In format 2 one may say that no case can speak to it.
    private func withoutCore(_ file: CheckedFile) -> [Problem] {
        guard file.version == 1 else { return [] }
        return file.tree.items("verdier").flatMap { $0.items("punkter") }
            .filter { point in !point.items("hviler-pa").contains { $0.number("vekt") >= 2 } }
            .map {
                file.source.problem(
                    .withoutCore, $0["hviler-pa"]?.mark ?? $0.mark,
                    "punktet «\($0.text("id"))» har ingen kjerne",
                    "Gi minst ett hensyn vekt 3 eller 2. Ellers kan ingen sak berøre punktet.")
            }
    }

    /// Answers about statements that the framework has not, or that are not set against what is answered about.
    private func strangePairs(_ file: CheckedFile) -> [Problem] {
        let id = Framework.answered(by: file.key.id) ?? ""
        guard let framework = files.files[ContentKey(kind: .framework, id: id)] else {
            let known = files.files.keys.filter { $0.kind == .framework }.map(\.id).sorted()
            return [file.source.deadLink(.framework, id, file.tree["type"]?.mark ?? file.tree.mark, among: Set(known))]
        }
        let points = framework.tree.items("verdier").flatMap { $0.items("punkter") }
        return file.tree.items("par").compactMap { pair in
            let point = points.first { $0.text("id") == pair.text("punkt") }
            let concern = Concern(named: pair.text("hensyn"))
            let rests = Principle(tree: point ?? pair, isFirst: framework.version == 1).rests
            guard point == nil || !rests.contains(where: { $0.includes(concern) }) else { return nil }
            return file.source.problem(
                .unknownPlace, pair.mark,
                point == nil
                    ? "punktet «\(pair.text("punkt"))» finnes ikke i \(framework.source.path)"
                    : "punktet «\(pair.text("punkt"))» hviler ikke på «\(concern.name)»",
                "Svaret har ingenting å si. Ta det bort, eller les parene på nytt.", severity: .warning)
        }
    }

    /// At least two roles are not the leader, who may be part of the matter: for each of those that cases are written for, and in
    /// every sector.
    private func contacts(_ file: CheckedFile) -> [Problem] {
        let municipality = Municipality(id: file.key.id, tree: file.tree)
        let lonely = Dilemma.Audience.allCases.filter { one in
            municipality.contacts.count { !$0.isLeader && $0.isThere(for: one) && $0.sectors.isEmpty } < 2
        }
        guard let first = lonely.first else { return [] }
        let whom = lonely.count == Dilemma.Audience.allCases.count ? "" : " for «\(first.rawValue)»"
        return [
            file.source.problem(
                .contacts, file.tree["kontakter"]?.mark, "færre enn to av kontaktene er andre enn lederen\(whom)",
                "Lederen kan være en del av saken. Legg til for eksempel verneombudet og tillitsvalgt.")
        ]
    }
}

extension Problem {
    /// The problem of a file among content that is no content.
    fileprivate static func stray(_ path: String) -> Problem {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        return Problem(
            code: .strayFile, severity: .warning, path: path, mark: nil, excerpt: nil,
            message: "«\(name)» blir ikke lest",
            remedy: name.contains(".yaml.") || name.contains(".yml.")
                ? "Innhold har endelsen .yaml eller .yml. Gi fila nytt navn."
                : "Innhold har endelsen .yaml eller .yml. Flytt fila ut av mappa, eller slett den.")
    }
}
