// For authors, about all content together: coverage, stats, graph.

import ArgumentParser
import EthicsApp
import EthicsEngine
import EthicsPapers
import EthicsWords

struct CoverageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "coverage", abstract: "Print which statements, rules, people and workplaces the cases are about.",
        discussion: """
            All frameworks, or those of the municipality where one is chosen. What no case is about is listed. What-ifs are \
            kept apart.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: ArgumentHelp("One framework only.", valueName: "id"))
    var framework: String?

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        let coverage = Coverage(library, frameworks: try frameworks(in: library))
        Output.print(
            format == .json ? JSONText.text(coverage) : CoverageText.text(coverage, library: library))
    }

    private func frameworks(in library: Library) throws -> [Framework] {
        if let framework {
            guard let found = library.framework(framework) else {
                throw Failure.unknown(.framework, framework, known: library.frameworks.map(\.id))
            }
            return [found]
        }
        return try options.values.chosenMunicipality(in: library).map(library.frameworks(of:)) ?? library.frameworks
    }
}

struct StatsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stats", abstract: "Print the shape of all cases: effects, kinds of choices, endings, words.",
        discussion: "Nothing is judged, only counted. What-ifs are left out, but for how heavy the texts are.")

    @OptionGroup var options: GlobalOptions

    @Option(help: "The form of the output.")
    var format: Format = .text

    func run() throws {
        let library = try options.values.content()
        let statistics = Statistics(library)
        Output.print(
            format == .json ? JSONText.text(statistics) : StatisticsText.text(statistics, library: library))
    }
}

struct GraphCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Print where the choices of a case lead.",
        discussion: "As a tree, or for Mermaid (flowchart) or Graphviz (dot) to draw.")

    @OptionGroup var options: GlobalOptions

    @Argument(help: "The dilemma's id.")
    var id: String

    @Option(help: "The form of the output: text, mermaid or dot.")
    var format: GraphFormat = .text

    func run() throws {
        let library = try options.values.content()
        guard let dilemma = library.dilemma(id) else {
            throw Failure.unknown(.dilemma, id, known: library.dilemmas.map(\.id))
        }
        Output.print(format.text(dilemma))
    }
}

extension GraphFormat: ExpressibleByArgument {}
