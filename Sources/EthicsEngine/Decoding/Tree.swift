// A content file as a tree of texts, lists and records with their places. Yams parses; nothing past this file knows it.

import SafeText
import Yams

/// A node of a content file. Every scalar is a text: what it means is for the shape to say.
struct Tree {
    let mark: Mark
    let kind: Kind

    enum Kind {
        case text(String)
        case list([Tree])
        case record([Entry])
    }

    struct Entry {
        let key: String
        let mark: Mark
        let value: Tree
    }
}

extension Tree {
    /// Parses a text.
    ///
    /// - Throws: the problems that make it no YAML that content may use.
    init(parsing source: SourceText) throws(ContentFailure) {
        let stopping =
            source.forbiddenCharacters() + (AliasBomb.find(in: source.text).map { [source.alias(at: $0)] } ?? [])
        guard stopping.isEmpty else { throw ContentFailure(problems: stopping) }
        var problems: [Problem] = []
        do {
            // Resolver.basic leaves scalars alone: the default one would turn `no` to false and 12:30 to a number.
            let parser = try Yams.Parser(yaml: source.text, resolver: .basic)
            // Nodes do not hold their anchors: they are gone with the parser.
            let tree = try withExtendedLifetime(parser) {
                try parser.singleRoot().map { Tree($0, in: source, problems: &problems) }
            }
            guard let tree else {
                throw ContentFailure(problems: [
                    source.problem(.empty, nil, "fila har bare kommentarer", "Skriv inn innholdet, eller slett fila.")
                ])
            }
            self = tree
        } catch let error as YamlError {
            throw ContentFailure(problems: [Self.problem(error, in: source)])
        } catch let failure as ContentFailure {
            throw failure
        } catch {
            throw ContentFailure(problems: [
                source.problem(.syntax, nil, "YAML-en kan ikke leses", "Se etter innrykk, kolon og anførselstegn.")
            ])
        }
        guard problems.isEmpty else { throw ContentFailure(problems: problems) }
    }

    private init(_ node: Node, in source: SourceText, problems: inout [Problem]) {
        let mark = Self.mark(node)
        // An alias shares its anchor's node, so that nothing is unfolded when anchored nodes are not entered.
        guard node.anchor == nil else {
            if problems.isEmpty { problems.append(source.alias(at: mark)) }
            self.init(mark: mark, kind: .text(""))
            return
        }
        switch node {
        case .scalar(let scalar):
            Self.checkCharacters(scalar.string, mark, in: source, problems: &problems)
            self.init(mark: mark, kind: .text(scalar.string))
        case .sequence(let sequence):
            self.init(mark: mark, kind: .list(sequence.map { Tree($0, in: source, problems: &problems) }))
        case .mapping(let mapping):
            var entries: [Entry] = []
            for (key, value) in mapping {
                guard problems.count < ShapeChecker.mostProblems else { break }
                guard key.anchor == nil else {
                    if problems.isEmpty { problems.append(source.alias(at: Self.mark(key))) }
                    continue
                }
                guard case .scalar(let name) = key else {
                    problems.append(
                        source.problem(
                            .wrongType, Self.mark(key), "en nøkkel må være et ord",
                            "Skriv nøkkelen som ett ord før kolon."))
                    continue
                }
                Self.checkCharacters(name.string, Self.mark(key), in: source, problems: &problems)
                entries.append(
                    Entry(key: name.string, mark: Self.mark(key), value: Tree(value, in: source, problems: &problems)))
            }
            self.init(mark: mark, kind: .record(entries))
        case .alias:
            self.init(mark: mark, kind: .text(""))
        }
    }

    /// Characters that the file spells as escapes (`"\u202E"`) are forbidden like those that stand in it.
    private static func checkCharacters(_ text: String, _ mark: Mark, in source: SourceText, problems: inout [Problem])
    {
        guard source.hasEscapes else { return }
        let forbidden = text.unicodeScalars.first { $0 != "\n" && SafeText.isForbiddenInContent($0) }
        if let forbidden, problems.count < ShapeChecker.mostProblems {
            problems.append(source.forbidden(forbidden, at: mark))
        }
    }

    private static func mark(_ node: Node) -> Mark {
        node.mark.map { Mark(line: $0.line, column: $0.column) } ?? Mark(line: 1, column: 1)
    }

    private static func problem(_ error: YamlError, in source: SourceText) -> Problem {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            // A text that begins with the sign of an anchor or alias is taken for one.
            if problem.contains("undefined alias") || context?.text.contains("alias") == true
                || context?.text.contains("anchor") == true
            {
                let place = context?.mark ?? mark
                return source.alias(at: Mark(line: place.line, column: place.column))
            }
            let (message, remedy) = explain(problem)
            // What never ends, or has no colon, is noticed where the next thing begins; the author looks where it began.
            let isNoticedLater = problem.contains("expected ':'") || problem.contains("end of stream")
            let place = isNoticedLater ? context?.mark ?? mark : mark
            return source.problem(.syntax, Mark(line: place.line, column: place.column), message, remedy)
        case .duplicatedKeysInMapping(let names, let context):
            let name = names.first ?? ""
            // The parser gives the place of the first of the two; the second is the one to look at.
            let first = Mark(line: context.mark.line, column: context.mark.column)
            let second = later(name, after: first, in: source)
            return source.problem(
                .duplicateKey, second ?? first, "nøkkelen «\(name)» står to ganger, først på linje \(first.line)",
                "Behold den ene.")
        default:
            return source.problem(.syntax, nil, "YAML-en kan ikke leses", "Se etter innrykk, kolon og anførselstegn.")
        }
    }

    private static func later(_ key: String, after first: Mark, in source: SourceText) -> Mark? {
        for (index, line) in source.lines.enumerated().dropFirst(first.line) {
            let blanks = line.prefix { $0 == " " || $0 == "-" }.count
            if blanks == first.column - 1, line.dropFirst(blanks).hasPrefix(key + ":") {
                return Mark(line: index + 1, column: blanks + 1)
            }
        }
        return nil
    }

    /// The parser's own words are for programmers; these are the ones authors meet.
    private static func explain(_ problem: String) -> (message: String, remedy: String) {
        if problem.contains("could not find expected ':'") {
            return ("her mangler et kolon", "Skriv «nøkkel: verdi». Hører linja til teksten over, så rykk den inn.")
        }
        if problem.contains("unexpected end of stream") {
            return (
                "anførselstegnet blir aldri lukket",
                "Skriv det siste anførselstegnet, eller skriv teksten som blokk med |."
            )
        }
        if problem.contains("mapping values are not allowed") {
            return (
                "et kolon står der det ikke kan stå",
                "Har teksten kolon i seg, så skriv den som blokk med |. Se også på innrykket."
            )
        }
        if problem.contains("did not find expected") || problem.contains("block") {
            return ("innrykket eller oppbygningen stemmer ikke her", "Sett linja rett under den den hører sammen med.")
        }
        if problem.contains("nesting") || problem.contains("exceeded") || problem.contains("Exceeded") {
            return ("fila er nøstet for dypt", "Innhold har høyst åtte nivåer.")
        }
        if problem.contains("cannot start any token") {
            return ("tegnet kan ikke begynne en verdi", "Skriv teksten som blokk med |, eller i anførselstegn.")
        }
        if problem.contains("another document") {
            return ("fila har mer enn ett dokument", "Ta bort linja med --- og det som følger.")
        }
        return ("YAML-en kan ikke leses her", "Se etter innrykk, kolon og anførselstegn.")
    }
}
