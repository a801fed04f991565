// Begins a content file.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Print a commented example of a content file, to begin with.",
        discussion: "It lints clean as it is. Replace its texts one by one.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "What to begin: dilemma, framework, municipality, track, statutes or rule.")
    var kind: String

    @Argument(help: "Its id, which is the file's name.")
    var id: String

    @Flag(help: "A simple dilemma, with one argument each way.")
    var enkel = false

    @Option(help: "The sector of a dilemma.")
    var sector: String?

    @Option(help: ArgumentHelp("Write it to this file, which must not be there.", valueName: "file"))
    var out: String?

    private static let kinds = Template.allCases.filter { $0 != .simple }

    func run() throws {
        guard let chosen = Self.kinds.first(where: { $0.rawValue == kind }) else {
            throw Failure.usage(words.unknownKind(kind, Self.kinds.map(\.rawValue)))
        }
        guard Template.isID(id) else { throw Failure.usage(words.badID(id)) }
        guard chosen == .dilemma || (!enkel && sector == nil) else { throw Failure.usage(words.onlyDilemmas) }
        if let sector, !Template.sectors.contains(sector) {
            throw Failure.usage(words.unknownSector(sector, Template.sectors))
        }
        if let out, (out as NSString).lastPathComponent != id + ".yaml" {
            throw Failure.usage(words.wrongName(out, id))
        }
        let library = try options.values.content()
        let template = enkel ? .simple : chosen
        let place = sector ?? out.flatMap(Self.folder) ?? "kultur"
        let municipality = try options.municipality.map { _ in try options.values.municipality(in: library) }
        let surroundings = Template.Surroundings(library, municipality: municipality, sector: place)
        if library.sources[template.key(id)] != nil { Output.error("\(words.taken(id))\n") }
        let text = template.text(words.heading(template, id, place), surroundings)
        guard let out else { return Output.print(text) }
        try write(text, to: out)
        Output.print("\(words.written(out))\n")
    }

    private var words: Shared<TemplateStrings> { Language.printed.templates }

    /// The sector whose folder a file is written to.
    private static func folder(_ path: String) -> String? {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().lastPathComponent
        return Template.sectors.first { $0 == folder }
    }

    private func write(_ text: String, to path: String) throws {
        do throws(PlacedFile.Failure) {
            try PlacedFile.add(text, at: path)
        } catch {
            throw Failure.file(error == .exists ? words.exists(path) : words.unwritable(path))
        }
    }
}
