// Reads the file that says which part may name which.

/// The layers of the targets, and of the folders of one target.
public struct Layers: Equatable, Sendable {
    /// The order of the targets.
    public let targets: LayerOrder
    /// The order of the folders.
    public let folders: LayerOrder
    /// The target whose folders have an order.
    public let folderTarget: String

    /// Why a file of layers can't be used.
    public struct Fault: Error, Equatable {
        /// Counted from 1; nil when something is missing in the file as a whole.
        public let line: Int?
        /// What is wrong and what to do.
        public let message: String
    }

    /// The layers that a text says.
    public init(text: String) throws(Fault) {
        var reader = Reader()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() { try reader.read(line, number: index + 1) }
        guard let targets = reader.layers[.targets] else {
            throw Fault(line: nil, message: "The heading “targets:” is missing.")
        }
        guard let (heading, folders) = reader.layers.first(where: { $0.key != .targets }),
            case .folders(let target) = heading
        else {
            throw Fault(line: nil, message: "The heading “folders of TARGET:” is missing.")
        }
        self.targets = LayerOrder(targets)
        self.folders = LayerOrder(folders)
        folderTarget = target
    }

    private struct Reader {
        var layers: [Division: [[String]]] = [:]
        private var heading: Division?
        private var names: Set<String> = []

        mutating func read(_ line: Substring, number: Int) throws(Fault) {
            let text = line.prefix { $0 != "#" }
            let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
            if words.isEmpty { return }
            if words.last?.hasSuffix(":") == true {
                try begin(words, number: number)
            } else {
                try add(words, number: number)
            }
        }

        private mutating func begin(_ words: [String], number: Int) throws(Fault) {
            let said = words.joined(separator: " ").dropLast()
            let beginning = "folders of "
            let division: Division
            if said == "targets" {
                division = .targets
            } else if said.hasPrefix(beginning), words.count == 3 {
                division = .folders(of: String(said.dropFirst(beginning.count)))
            } else {
                throw Fault(line: number, message: "A heading is “targets:” or “folders of TARGET:”, not “\(said):”.")
            }
            // One list of folders only: two would need a word for which of them a name belongs to.
            let isThere = division == .targets ? layers[.targets] != nil : layers.keys.contains { $0 != .targets }
            if isThere { throw Fault(line: number, message: "There is a list like this one already; make them one.") }
            layers[division] = []
            heading = division
            names = []
        }

        private mutating func add(_ words: [String], number: Int) throws(Fault) {
            guard let heading else {
                throw Fault(
                    line: number, message: "A heading comes first: “targets:” or “folders of TARGET:” on a line.")
            }
            for word in words {
                if word == LayerOrder.others, heading == .targets {
                    throw Fault(line: number, message: "* is for folders; every target is named.")
                }
                if !names.insert(word).inserted {
                    throw Fault(line: number, message: "\(word) has a layer already; let it stand in one.")
                }
            }
            layers[heading, default: []].append(words)
        }
    }
}
