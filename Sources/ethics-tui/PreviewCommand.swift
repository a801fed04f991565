// Shows a case that is being written.

import ArgumentParser
import EthicsApp
import EthicsEngine

struct PreviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview", abstract: "Show a dilemma as the user sees it, and again whenever its file is saved.",
        discussion: """
            The file may lie outside the folders of content; what it links to is found as usual. Nothing is kept. Line by \
            line it is shown once, as it is.
            """)

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's file.")
    var file: String

    @Flag(help: "The short walk, about seven minutes, instead of all ten steps.")
    var quick = false

    func run() throws {
        let preview = Preview(file, finder: options.values.finder)
        try Program(
            options: options.values, dilemma: preview.id, plan: quick ? .quick : .full, preview: preview
        ).run()
    }
}
