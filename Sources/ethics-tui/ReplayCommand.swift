// The result of a recorded meeting.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords
import Foundation

struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Print the result of a recorded meeting.",
        discussion: "A meeting that was held on paper can be typed in as a file; docs/opptak.md describes it.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The recording.")
    var file: String

    @Option(help: "The form of the output.")
    var format: ReplayFormat = .text

    func run() throws {
        let library = try options.values.content()
        let bytes: [UInt8]
        do {
            // Just far enough for the reader to say that it is too large.
            bytes = try RegularFile.start(of: file, upTo: ContentLoader.maximumBytes + 1, isNamed: true)
        } catch {
            throw Failure.file(Failure.words.recordingUnreadable(file))
        }
        do throws(ContentFailure) {
            let recording = try Recording(ContentSource(path: file, bytes: bytes), in: library)
            Output.print(ReplayText.text(recording, as: format, glossary: library.glossary))
        } catch {
            Output.error(ProblemList.text(error.problems))
            throw ExitCode(1)
        }
    }
}

extension ReplayFormat: ExpressibleByArgument {}
