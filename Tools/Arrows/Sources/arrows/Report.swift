// All that is printed.

import ArrowsModel

/// The tables, the check and the list of one reading.
struct Report {
    private let reading: StoreReading
    private let layers: Layers
    private let targets: Drawing
    private let folders: Drawing

    /// A report of what was read, by these layers.
    init(_ reading: StoreReading, layers: Layers) {
        self.reading = reading
        self.layers = layers
        targets = Drawing(reading.picture, by: .targets)
        folders = Drawing(reading.picture, by: .folders(of: layers.folderTarget))
    }

    /// Nodes and arrows, and the circle of files.
    var tables: String {
        let targetText = DrawingText(targets, order: layers.targets)
        let folderText = DrawingText(folders, order: layers.folders)
        let target = layers.folderTarget
        return [
            "References between targets", targetText.arrows, targetText.nodes(named: "target"),
            "References between folders of \(target)", folderText.arrows, folderText.nodes(named: "folder"),
            totals + "\n" + FileCircle(reading.picture, target: target).sentence,
        ].joined(separator: "\n\n")
    }

    private var totals: String {
        let picture = reading.picture
        return "\(reading.named.grouped) references read in \(picture.files.count.grouped) files; "
            + "\(picture.references.count.grouped) of them name something that these files define."
    }

    /// What the layers do not allow.
    var breaches: [Breach] {
        Check(targets, order: layers.targets, noun: "target").breaches
            + Check(folders, order: layers.folders, noun: "folder").breaches
    }

    /// Breaches with a sum at the end.
    static func text(of breaches: [Breach]) -> String {
        if breaches.isEmpty { return "No breach of the layers." }
        let sum = breaches.count.counting("breach", "breaches") + " of the layers."
        return (breaches.map(\.text) + [sum]).joined(separator: "\n\n")
    }

    /// Every reference from one part to another.
    func list(from: String, to: String) throws(Failure) -> String {
        let (first, second) = (try place(from), try place(to))
        let references = reading.picture.references.filter {
            first.holds($0.path) && second.holds($0.definition) && !first.holds($0.definition)
        }
        let lead = "\(from) → \(to), \(references.count.counting("reference", "references"))"
        return ([lead] + references.places.map { "    " + $0 }).joined(separator: "\n")
    }

    private func place(_ text: String) throws(Failure) -> PlaceName {
        let name = PlaceName(text, folderTarget: layers.folderTarget)
        if reading.picture.files.contains(where: { name.holds($0.path) }) { return name }
        throw .usage(
            "There is no target or folder \(text). The targets are \(targets.nodes.joined(separator: ", ")); the folders of "
                + "\(layers.folderTarget) are \(folders.nodes.joined(separator: ", ")).")
    }
}
