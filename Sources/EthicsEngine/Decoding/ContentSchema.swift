// JSON Schema (draft 7) of the content format, from the same declaration that the checker reads, so that an editor can
// complete keys and show what they are for.

/// A schema for one kind of content file.
public struct ContentSchema: Encodable, Sendable, Equatable {
    private let root: Node

    /// The schema of a kind of content. A dilemma is full or simple, and the type says which.
    public init(_ kind: ContentKind) {
        let types = FileType.allCases.filter { $0.kind == kind }
        let schemas = types.map(Self.schema)
        if schemas.count == 1 {
            root = .object(schemas[0])
        } else {
            let choices = zip(types, schemas).map { type, schema in
                Node.object([
                    "if": .object(["properties": .object(["type": .object(["const": .text(type.rawValue)])])]),
                    "then": .object(schema.filter { $0.key != "$schema" }),
                ])
            }
            let words = types.map { Node.text($0.rawValue) }
            root = .object([
                "$schema": .text("http://json-schema.org/draft-07/schema#"), "title": .text(kind.rawValue),
                "type": .text("object"), "required": .list([.text("type")]),
                "properties": .object([
                    "type": .object(["enum": .list(words), "description": .text("Hva fila inneholder.")])
                ]), "allOf": .list(choices),
            ])
        }
    }

    private static func schema(_ type: FileType) -> [String: Node] {
        var root = Shape.record(Shape.file(type, version: ContentFormat.version)).schema
        root["$schema"] = .text("http://json-schema.org/draft-07/schema#")
        root["title"] = .text(type.rawValue)
        // The type says which schema holds, so it is this one and no other.
        if case .object(var properties)? = root["properties"] {
            properties["type"] = .object(["const": .text(type.rawValue), "description": .text("Hva fila inneholder.")])
            root["properties"] = .object(properties)
        }
        return root
    }

    /// Writes the schema as JSON.
    public func encode(to encoder: any Encoder) throws { try root.encode(to: encoder) }

    /// A JSON value.
    indirect enum Node: Encodable, Sendable, Equatable {
        case text(String)
        case number(Int)
        case flag(Bool)
        case list([Node])
        case object([String: Node])

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            switch self {
            case .text(let value): try container.encode(value)
            case .number(let value): try container.encode(value)
            case .flag(let value): try container.encode(value)
            case .list(let value): try container.encode(value)
            case .object(let value): try container.encode(value)
            }
        }
    }
}

extension Shape {
    /// This shape as a schema. Where it says less than the linter, `docs/decisions.md` says why.
    fileprivate var schema: [String: ContentSchema.Node] {
        let id = ["type": ContentSchema.Node.text("string"), "pattern": .text("^[a-z0-9]+(-[a-z0-9]+)*$")]
        switch self {
        case .text: return ["type": .text("string"), "pattern": .text(#"\S"#)]
        case .bounded(.words(let most)):
            return [
                "type": .text("string"),
                "pattern": .text(#"^[ \n]*[^ \n]+([ \n]+[^ \n]+){0,\#(most - 1)}[ \n]*$"#),
            ]
        case .bounded(.characters(let most)):
            // A block scalar brings its line feeds and doubled blanks along, which are folded before they are counted.
            return [
                "type": .text("string"), "pattern": .text(#"\S"#), "maxLength": .number(most + most / 10),
            ]
        case .id, .localID: return id
        case .link(let target):
            guard target.hasSides else { return id }
            return [
                "type": .text("string"),
                "pattern": .text("^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)?$"),
            ]
        case .word(let words): return ["enum": .list(words.map { .text($0) })]
        case .flag: return ["enum": .list(YesOrNo.words.map { .text($0) } + [.flag(true), .flag(false)])]
        case .number(let range, let excluded):
            let allowed = range.filter { $0 != excluded }
            guard allowed.count > 12 else { return ["enum": .list(allowed.map { .number($0) })] }
            return [
                "type": .text("integer"), "minimum": .number(range.lowerBound), "maximum": .number(range.upperBound),
            ]
        case .date(let partial):
            let (month, day) = ("-(0[1-9]|1[0-2])", "-(0[1-9]|[12][0-9]|3[01])")
            guard partial else {
                // The format knows how long a month is, where a reader of schemas knows the format.
                return [
                    "type": .text("string"), "format": .text("date"), "pattern": .text("^[0-9]{4}\(month)\(day)$"),
                ]
            }
            // A year that stands without quotes is a number.
            return [
                "type": .list([.text("string"), .text("integer")]), "minimum": .number(1000), "maximum": .number(9999),
                "pattern": .text("^[0-9]{4}(\(month)(\(day))?)?$"),
            ]
        case .version(let known): return ["const": .number(known.upperBound)]
        case .list(let element, let count):
            return [
                "type": .text("array"), "items": .object(element.schema), "minItems": .number(count.lowerBound),
                "maxItems": .number(count.upperBound),
            ]
        case .record(let keys):
            let properties = keys.map { key in
                var schema = key.shape.schema
                schema["description"] = .text(key.help)
                return (key.name, ContentSchema.Node.object(schema))
            }
            return [
                "type": .text("object"), "additionalProperties": .flag(false),
                "properties": .object(Dictionary(properties, uniquingKeysWith: { first, _ in first })),
                "required": .list(keys.filter(\.isRequired).map { .text($0.name) }),
            ]
        }
    }
}
