// The measure of how much of a target has to be understood at once.

/// The largest circle of files within a target.
public struct FileCircle: Equatable, Sendable {
    /// The target.
    public let target: String
    /// What stands in the circle; nothing when there is none.
    public let circle: Extent
    /// The whole target.
    public let whole: Extent

    /// Looks for the circle.
    public init(_ picture: Picture, target: String) {
        let isWithin = { (path: String) in Division.targets.node(of: path) == target }
        let arrows = picture.references.filter {
            isWithin($0.path) && isWithin($0.definition) && $0.path != $0.definition
        }.map { Arrow($0.path, $0.definition) }
        let paths = Set(Circles.all(of: Set(arrows).sorted()).first ?? [])
        let files = picture.files.filter { isWithin($0.path) }
        self.target = target
        circle = Extent(of: files.filter { paths.contains($0.path) })
        whole = Extent(of: files)
    }

    /// The measure in a sentence.
    public var sentence: String {
        if circle.files == 0 { return "No file of \(target) stands in a circle of references." }
        return "\(circle.files.grouped) of the \(whole.files.grouped) files of \(target) (\(circle.lines.grouped) of "
            + "\(whole.lines.grouped) lines) are one circle of references."
    }
}
