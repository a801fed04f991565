// An overlay held up against the file that it lies over.

/// Finds what is wrong between an overlay and the file that it lies over.
struct OverlayChecker {
    let file: CheckedFile
    /// The file that it lies over; nil when there is none.
    let target: CheckedFile?
    /// Whether the file that it lies over is there, but has mistakes of its own.
    let isTargetBroken: Bool
    /// The ids of all files of that kind.
    let known: Set<String>

    private var overlay: Overlay { Overlay(file) }

    /// What keeps the overlay from being used.
    func errors() -> [Problem] {
        let overlay = overlay
        guard let target else {
            guard !isTargetBroken else { return [] }
            let near = NearestWord.find(overlay.target.id, among: known.sorted()).map { "Mente du «\($0)»?" }
            return [
                file.source.problem(
                    .deadLink, file.tree["til"]?.mark,
                    "\(overlay.target.kind.rawValue) «\(overlay.target.id)» finnes ikke",
                    near ?? "Kall fila det samme som den den hører til, med språket foran .yaml.")
            ]
        }
        if overlay.language == .bokmal, [.floor, .statutes].contains(target.key.kind) {
            return [
                file.source.problem(
                    .replacesLaw, file.tree["til"]?.mark,
                    "det loven sier, kan oversettes, men ikke få andre ord på bokmål",
                    "Egne ord om det samme står i kommunens verdigrunnlag, ved siden av loven.")
            ]
        }
        let originals = originals(target)
        var checker = ShapeChecker(source: file.source)
        var first: [String: Mark] = [:]
        for text in overlay.texts {
            if let line = first[text.place]?.line {
                checker.add(
                    .duplicateID, text.placeMark, "stedet «\(text.place)» står to ganger, først på linje \(line)",
                    "Behold den ene.")
            }
            first[text.place] = text.placeMark
            guard let bound = originals[text.place]?.bound else { continue }
            checker.length(text.text, bound, text.mark, name: text.place)
        }
        return checker.problems
    }

    /// What those who write should mend: texts for places that are gone, of texts that have changed, and texts that lack.
    func warnings() -> [Problem] {
        guard let target else { return [] }
        let overlay = overlay
        let originals = originals(target)
        var problems: [Problem] = []
        for text in overlay.texts {
            guard let original = originals[text.place] else {
                let near = NearestWord.find(text.place, among: originals.keys.sorted()).map { "Mente du «\($0)»? " }
                problems.append(
                    file.source.problem(
                        .unknownPlace, text.placeMark, "stedet «\(text.place)» finnes ikke i \(target.source.path)",
                        (near ?? "") + "Teksten blir ikke vist. Rett stedet, eller ta den bort.", severity: .warning))
                continue
            }
            guard text.hash != original.hash else { continue }
            let shown = overlay.holds(text, over: original) ? "" : "Til da blir originalen vist. "
            problems.append(
                file.source.problem(
                    .staleText, text.hashMark, "originalen til «\(text.place)» er endret, eller hashen er feil",
                    "Les linje \(original.mark.line) i \(target.source.path). \(shown)Stemmer teksten, så skriv «hash: \(original.hash)».",
                    severity: .warning))
        }
        guard overlay.language != .bokmal else { return problems }
        let translated = Set(overlay.texts.map(\.place))
        let missing = target.tree.texts(target.shape).filter { !translated.contains($0.path) }
        if let first = missing.first {
            problems.append(
                file.source.problem(
                    .missingText, file.tree["tekster"]?.mark,
                    "\(missing.count) av \(originals.count) tekster er ikke oversatt, den første er «\(first.path)»",
                    "«ethics-tui translate \(overlay.target.id) \(overlay.language.rawValue)» skriver hele fila, med det som mangler.",
                    severity: .warning))
        }
        return problems
    }

    private func originals(_ target: CheckedFile) -> [String: TextPlace] {
        Dictionary(
            target.tree.texts(target.shape).map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
}
