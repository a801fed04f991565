// JSON Schema for editors.

import ArgumentParser
import EthicsApp
import EthicsPapers

struct SchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schema", abstract: "Print the JSON Schema (draft 7) of a kind of content file.")

    @Argument(help: "What kind of content.")
    var kind: SchemaKind

    func run() { Output.print(kind.text) }
}

extension SchemaKind: ExpressibleByArgument {}
