// What there is: list, show, score.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords

struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List what there is.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "What kind of content.")
    var what: Listing

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        Output.print(format == .text ? what.text(library) : what.json(library))
    }
}

extension Listing: ExpressibleByArgument {}

struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one piece of content.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "Its id, or its kind where the id follows: floor habilitet.")
    var kindOrId: String

    @Argument(help: "Its id, after its kind.")
    var id: String?

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        let kind = id == nil ? nil : ShownKind(rawValue: kindOrId)
        if id != nil, kind == nil {
            throw Failure.unknown(.kind, kindOrId, known: ShownKind.allCases.map(\.rawValue))
        }
        let id = id ?? kindOrId
        let text =
            format == .text
            ? ContentText.show(id, kind, in: library) : ContentText.json(id, kind, in: library)
        guard let text else {
            throw Failure.unknown(
                .content, id, known: (kind.map { [$0] } ?? ShownKind.allCases).flatMap { $0.ids(library) })
        }
        Output.print(text)
    }
}

struct ScoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "score", abstract: "Set a path against a framework, without a screen.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's id.")
    var dilemma: String

    @Argument(help: "The choice in the opening scene, then one for each scene with choices that it leads to.")
    var choices: [String] = []

    @Option(help: ArgumentHelp("A what-if: one choice of the opening scene with that change.", valueName: "id"))
    var whatIf: String?

    @Option(help: ArgumentHelp("The framework; the municipality's first one when left out.", valueName: "id"))
    var framework: String?

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        guard let found = library.dilemma(dilemma) else {
            throw Failure.unknown(.dilemma, dilemma, known: library.dilemmas.map(\.id))
        }
        let dilemma = try whatIf.map { try changed(found, by: $0) } ?? found
        let path = try path(in: dilemma)
        let score = path.score(against: try framework(in: library), in: dilemma, considerations: library.considerations)
        Output.print(
            format == .json
                ? JSONText.text(ScoreReport(score, path: path, in: dilemma, floor: library.floor, whatIf: whatIf))
                : ScoreText.text(score, path: path, in: dilemma, library: library))
    }

    private func changed(_ dilemma: Dilemma, by id: String) throws -> Dilemma {
        guard let whatIf = dilemma.whatIf(id) else {
            throw Failure.unknown(.whatIf, id, known: dilemma.whatIfs.map(\.id))
        }
        return dilemma.under(whatIf)
    }

    private func path(in dilemma: Dilemma) throws -> DilemmaPath {
        do {
            return try dilemma.path(choices)
        } catch .incomplete(let scene, let known) {
            throw Failure.usage(Failure.words.pathEnds(scene, known))
        } catch .unknownChoice(let id, let known) {
            throw Failure.unknown(.choice, id, known: known)
        } catch .tooLong(let extra) {
            throw Failure.usage(Failure.words.pathIsOver(extra))
        }
    }

    private func framework(in library: Library) throws -> Framework {
        if let framework {
            guard let found = library.framework(framework) else {
                throw Failure.unknown(.framework, framework, known: library.frameworks.map(\.id))
            }
            return found
        }
        let municipality = try options.values.municipality(in: library)
        guard let found = library.frameworks(of: municipality).first else {
            throw Failure.file(Failure.words.noValues(municipality.id))
        }
        return found
    }
}

struct WalkCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "walk", abstract: "Print every complete path, every what-if and the ranges.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's id; all dilemmas when left out.")
    var id: String?

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        if let id, library.dilemma(id) == nil {
            throw Failure.unknown(.dilemma, id, known: library.dilemmas.map(\.id))
        }
        let dilemmas = library.dilemmas.filter { id == nil || $0.id == id }
        guard format == .text else {
            WalkText.json(dilemmas, write: Output.print)
            let cut = dilemmas.filter(WalkText.isCut)
            guard cut.isEmpty else {
                for dilemma in cut { Output.error(Language.printed.reports.moreWays(dilemma.id, WalkText.most) + "\n") }
                throw ExitCode(1)
            }
            return
        }
        for dilemma in dilemmas { WalkText.text(dilemma, library: library, write: Output.print) }
    }
}

struct TranslateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "translate", abstract: "Print the texts of some content as a file to translate.",
        discussion: "With nb, a file to put a municipality's own wording in.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The id of a dilemma, a framework, a municipality or a track, or hensyn or hjul.")
    var id: String

    @Argument(help: "The language to translate to: nn, en or nb.")
    var to: ContentLanguage

    func run() throws {
        var values = options.values
        values.language = to
        let library = try values.contentToTranslate()
        guard let text = TranslationText.text(id, to: to, in: library) else {
            throw Failure.unknown(.content, id, known: TranslationText.known(library))
        }
        Output.print(text)
    }
}
