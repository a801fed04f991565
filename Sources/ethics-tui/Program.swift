// Starting the program: full screen in a terminal, line by line elsewhere.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsJournal
import EthicsPapers
import EthicsWords
import Foundation
import TerminalKit

struct ReflectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reflect", abstract: "Reflect on a dilemma, going straight to it.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's id; the next one when left out.")
    var id: String?

    @Flag(help: "The short walk, about seven minutes.")
    var quick = false

    func run() throws { try Program(options: options.values, dilemma: id, plan: quick ? .quick : nil).run() }
}

struct MeetingCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "meeting", abstract: "Prepare a meeting about a dilemma, going straight to it.",
        discussion: "With --sheet, the meeting leader's sheet is printed instead.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's id; three are proposed when left out.")
    var id: String?

    // Unconditional: a negative number is a number, and is answered as one.
    @Option(parsing: .unconditional, help: ArgumentHelp("How long it is: 15, 30, 60 or 90.", valueName: "n"))
    var minutes: Int?

    @Option(help: "Print the meeting leader's sheet, as html or markdown.")
    var sheet: PaperFormat?

    func run() throws {
        guard let plan = MeetingPlan(rawValue: minutes ?? MeetingPlan.half.rawValue) else {
            throw Failure.usage(Failure.words.noPlan(minutes ?? 0, MeetingPlan.allCases.map(\.rawValue)))
        }
        guard let sheet else {
            return try Program(options: options.values, dilemma: id, meeting: plan, isMeetingTimed: minutes != nil)
                .run()
        }
        let library = try options.values.content()
        guard let dilemma = id.flatMap({ library.dilemma($0) }) else {
            throw Failure.unknown(.dilemma, id ?? "", known: library.dilemmas.map(\.id))
        }
        let municipality = try options.values.municipality(in: library)
        Output.print(SheetText.text(dilemma, municipality, plan, glossary: library.glossary, as: sheet))
    }
}

extension PaperFormat: ExpressibleByArgument {}

struct TrackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "track", abstract: "Go through a track piece by piece, going straight to it.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The track's id; the one for those who are new when left out.")
    var id: String?

    func run() throws {
        if let id {
            let tracks = try options.values.content().tracks.filter(\.isPath)
            guard tracks.contains(where: { $0.id == id }) else {
                throw Failure.unknown(.track, id, known: tracks.map(\.id))
            }
        }
        var program = Program(options: options.values, dilemma: nil)
        program.wantsTrack = true
        program.track = id
        try program.run()
    }
}

/// Starts the program in the way that the terminal allows.
struct Program {
    let options: OptionValues
    let dilemma: String?
    var plan: Plan?
    var meeting: MeetingPlan?
    var isMeetingTimed = false
    /// Whether a track is opened, and which; the one for those who are new when nil.
    var wantsTrack = false
    var track: String?
    /// The file of the dilemma, where it is one that is being written.
    var preview: Preview?

    func run() throws {
        let file = options.settingsFile
        let settings = Settings(file)
        if let preview { try check(preview) }
        // Ids are looked up before the screen is taken; without any, the screen need not wait for the content.
        var content: ProgramContent?
        if preview == nil, dilemma != nil || options.municipality != nil {
            let read = try options.programContent()
            content = read
            let library = read.found.library
            if let dilemma, library.dilemma(dilemma) == nil {
                throw Failure.unknown(.dilemma, dilemma, known: library.dilemmas.map(\.id))
            }
            if let id = options.municipality, library.municipality(id) == nil {
                throw Failure.unknown(.municipality, id, known: library.municipalities.map(\.id))
            }
        }
        let places = options.places
        let folder = URL(fileURLWithPath: places.data, isDirectory: true)
        var launch = Launch(
            isEphemeral: options.ephemeral || preview != nil, dilemma: dilemma, plan: plan, meeting: meeting,
            hasJournal: SQLiteJournal.exists(in: folder), journalFolder: places.data,
            municipality: options.municipality)
        launch.settingsFile = file
        launch.isMeetingTimed = isMeetingTimed
        launch.wantsTrack = wantsTrack
        launch.track = track
        launch.language = options.language
        launch.preview = preview?.file
        end(try isPlain ? plain(places, launch, settings, content) : full(places, launch, settings, content))
    }

    /// Ends the program where there is nothing to wait for: no such file, no dilemma, or nobody who would see it mended.
    private func check(_ preview: Preview) throws {
        switch preview.read() {
        case .sound: break
        case .faulty(.gone(let path)): throw Failure.file(Failure.words.missing(path))
        case .faulty(.noCase(let path)): throw Failure.usage(Failure.words.noCase(path))
        case .faulty(.unusable(let reason)): throw Failure.file(reason)
        case .faulty(.problems(let problems)):
            guard isPlain else { break }
            Output.error(ProblemList.text(problems))
            throw ExitCode(1)
        }
        // Also where something is wrong: it is about to be mended.
        if let id = options.municipality, let library = try? preview.finder.catalogue().library,
            library.municipality(id) == nil
        {
            throw Failure.unknown(.municipality, id, known: library.municipalities.map(\.id))
        }
    }

    private var finder: ContentFinder { preview?.finder ?? options.finder }

    private var isPlain: Bool {
        options.plain || isatty(0) == 0 || isatty(1) == 0 || isTerminalNameless
    }

    /// Whether nothing is known of the terminal, or that it can do nothing: lines work on any.
    private var isTerminalNameless: Bool {
        ["", "dumb"].contains(options.environment["TERM"] ?? "")
    }

    private var cache: ContentCache? { preview == nil ? options.cache : nil }

    private func plain(
        _ places: Places, _ launch: Launch, _ settings: Settings, _ content: ProgramContent?
    ) -> Ending {
        PlainProgram(
            places: places, finder: finder, launch: launch, settings: settings, content: content, cache: cache
        ).run(read: InputLine.next, write: Output.print)
    }

    private func full(
        _ places: Places, _ launch: Launch, _ settings: Settings, _ content: ProgramContent?
    ) throws -> Ending {
        do {
            return try FullProgram(
                places: places, finder: finder, launch: launch, settings: settings, color: options.color,
                content: content, cache: cache, preview: preview
            ).run()
        } catch TerminalError.notATerminal {
            return plain(places, launch, settings, content)
        } catch TerminalError.unknownTerminal(let name) {
            return Ending(message: "\(Failure.words.unknownTerminal(name))\n", status: 2)
        } catch {
            return Ending(message: "\(Failure.words.noCharacters)\n", status: 2)
        }
    }

    private func end(_ ending: Ending) -> Never {
        if ending.status == 0, ending.signal == nil {
            Output.print(ending.message)
        } else {
            Output.error(ending.message)
        }
        if let signal = ending.signal { Output.die(of: signal) }
        Output.leave(ending.status)
    }
}
