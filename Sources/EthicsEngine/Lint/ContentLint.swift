// All rules over all files. The program itself does not need them to run: they are for those who write.

extension ContentLoader {
    /// Loads files and holds them up against every rule.
    ///
    /// - Returns: Every problem, in the order of path and place. The rules beyond the mechanics look at files that have
    ///   no mechanical mistake.
    public static func lint(_ files: [ContentSource]) -> [Problem] {
        let read = read(files)
        let library = read.result.library
        var problems = read.result.problems
        for file in read.sound {
            problems += TextLint(file: file).problems()
            switch file.key.kind {
            case .dilemma:
                guard let dilemma = library.dilemma(file.key.id) else { continue }
                // A simple case argues in words alone: there is nothing to hold up against each other.
                if dilemma.format == .full {
                    problems += DilemmaLint(file: file, dilemma: dilemma, library: library).problems()
                }
                problems += sector(dilemma, file)
            // With a broken file, what rests on a consideration is not known.
            case .considerations: problems += read.result.hasErrors ? [] : unused(file, library)
            case .municipality:
                guard let municipality = library.municipality(file.key.id) else { continue }
                problems += contacts(municipality, file)
            case .framework, .wheel, .track: break
            }
        }
        return problems.sorted(by: Problem.isBefore)
    }

    /// A dilemma stands in the folder of its sector.
    private static func sector(_ dilemma: Dilemma, _ file: CheckedFile) -> [Problem] {
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

    /// A consideration that no statement rests on is seen by nobody.
    private static func unused(_ file: CheckedFile, _ library: Library) -> [Problem] {
        guard !library.frameworks.isEmpty else { return [] }
        let used = Set(library.frameworks.flatMap { $0.principles.flatMap { $0.rests.map(\.consideration) } })
        return file.tree.items("grupper").flatMap { $0.items("hensyn") }.filter { !used.contains($0.text("id")) }.map {
            file.source.problem(
                .unusedConsideration, $0.mark, "ingen punkter hviler på hensynet «\($0.text("id"))»",
                "La et punkt i et verdigrunnlag hvile på det, eller ta det bort.", severity: .warning)
        }
    }

    /// At least two roles are not the leader, who may be part of the matter.
    private static func contacts(_ municipality: Municipality, _ file: CheckedFile) -> [Problem] {
        guard municipality.contacts.count(where: { !$0.isLeader }) < 2 else { return [] }
        return [
            file.source.problem(
                .contacts, file.tree["kontakter"]?.mark, "færre enn to av kontaktene er andre enn lederen",
                "Lederen kan være en del av saken. Legg til for eksempel verneombudet og tillitsvalgt.")
        ]
    }
}
