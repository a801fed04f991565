// The options that every command takes, and what they lead to.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation
import TerminalKit

struct GlobalOptions: ParsableArguments {
    @Option(name: .customLong("dilemmas"), help: ArgumentHelp("Add content from a folder.", valueName: "dir"))
    var dilemmas: [String] = []

    @Option(help: ArgumentHelp("Keep the journal in this folder.", valueName: "dir"))
    var data: String?

    @Flag(help: "Keep nothing on disk.")
    var ephemeral = false

    @Option(help: ArgumentHelp("The municipality whose values and contacts are shown.", valueName: "id"))
    var municipality: String?

    @Option(help: "The language of content, where it is translated. The interface is in bokmål.")
    var language: ContentLanguage = .bokmal

    @Flag(help: "Print line by line instead of using the screen.")
    var plain = false

    @Option(help: "Whether to use colours.")
    var color: ColorMode = .auto

    /// The options as plain values.
    var values: OptionValues {
        OptionValues(
            dilemmas: dilemmas, data: data, ephemeral: ephemeral, municipality: municipality, language: language,
            plain: plain, color: color)
    }
}

/// What the options say. The parser's own wrappers can only be read after parsing.
struct OptionValues {
    var dilemmas: [String] = []
    var data: String?
    var ephemeral = false
    var municipality: String?
    var language = ContentLanguage.bokmal
    var plain = false
    var color = ColorMode.auto

    var environment: [String: String] { ProcessInfo.processInfo.environment }

    var places: Places { Places(data: data.map(absolute), environment: environment) }

    var finder: ContentFinder {
        let executable =
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return ContentFinder(
            added: dilemmas, executable: executable, workingDirectory: FileManager.default.currentDirectoryPath,
            environment: environment, language: language)
    }

    /// The content, with the dilemmas whole; ends the program when there is none or the base is faulty. What of it is not in the
    /// language that was asked for is told.
    func content() throws -> Library {
        let library = try contentToTranslate()
        if let untranslated = Language.printed.strings.untranslated(library, language) {
            Output.error(untranslated + "\n")
        }
        return library
    }

    /// The same, for those who are about to translate it.
    func contentToTranslate() throws -> Library {
        try usable(found { finder throws(ContentFinder.Failure) in try finder.load() })
    }

    /// What a run of the program needs of the content; ends the program when there is none or the base is faulty.
    func programContent() throws -> ProgramContent {
        let content = try found { finder throws(ContentFinder.Failure) in try ProgramContent(finder, cache: cache) }
        _ = try usable(content.found)
        return content
    }

    /// Where content is kept from one start to the next; nil for nowhere.
    var cache: ContentCache? {
        guard !ephemeral, let build = Version.build else { return nil }
        return ContentCache(folder: BaseFolders(environment).cache, program: build, language: language)
    }

    private func found<Found>(_ load: (ContentFinder) throws(ContentFinder.Failure) -> Found) throws -> Found {
        do throws(ContentFinder.Failure) { return try load(finder) } catch { throw Failure.file(error.message) }
    }

    private func usable<Case>(_ found: ContentFinder.Found<Case>) throws -> LibraryOf<Case> {
        guard found.problems.isEmpty else {
            Output.error(ProblemList.text(found.problems))
            throw ExitCode(1)
        }
        if !found.notices.isEmpty { Output.error(ProblemList.leftOut(found.notices)) }
        return found.library
    }

    /// What stands in the settings file.
    var settingsFile: SettingsFile { SettingsFile.read(places.settings) }

    /// The municipality that was named, is set, or is the common one; wrong usage when there is none of that name.
    func municipality(in library: Library) throws -> Municipality {
        try chosenMunicipality(in: library) ?? found(Municipality.common, in: library)
    }

    /// The municipality that was named or is set; nil when none is, and wrong usage when there is none of the name that was
    /// named. What is wrong in the settings is told, and passed over.
    func chosenMunicipality(in library: Library) throws -> Municipality? {
        if let municipality { return try found(municipality, in: library) }
        let file = settingsFile.checked(in: library)
        Output.error(ProblemList.text(file.problems))
        return file.values[.municipality].flatMap { library.municipality($0.text) }
    }

    private func found(_ id: String, in library: Library) throws -> Municipality {
        guard let found = library.municipality(id) else {
            throw Failure.unknown(.municipality, id, known: library.municipalities.map(\.id))
        }
        return found
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    }
}

extension ContentLanguage: ExpressibleByArgument {}
extension ColorMode: ExpressibleByArgument {}
