// What a case is shown with. A session keeps it as it was when it began.

/// The content beside a case as it was when a session on it began.
public struct CaseContent: Equatable, Sendable {
    /// The municipality.
    public let municipality: Municipality
    /// The municipality's frameworks.
    public let frameworks: [Framework]
    /// All considerations, in order.
    public let considerations: [Consideration]
    /// The rules of the floor, in order; none in a session that began before there were any.
    public let floor: [FloorRule]
    /// The wheel's own words; nil when there is no such file.
    public let wheel: Wheel?
    /// The files that are referred to, to be stored with what is referring.
    public var files: [ContentSource] = []
    /// Whether the content has changed since.
    public var isChanged = false

    /// The content beside a case.
    public init(
        municipality: Municipality, frameworks: [Framework], considerations: [Consideration], floor: [FloorRule] = [],
        wheel: Wheel?, files: [ContentSource] = [], isChanged: Bool = false
    ) {
        self.municipality = municipality
        self.frameworks = frameworks
        self.considerations = considerations
        self.floor = floor
        self.wheel = wheel
        self.files = files
        self.isChanged = isChanged
    }

    /// The name of a consideration; its id when there is none.
    public func name(_ consideration: String) -> String {
        considerations.first { $0.id == consideration }?.name ?? consideration
    }
}

extension CaseContent {
    /// What a library of one case has for a municipality.
    public init(_ library: Library, for municipality: Municipality, wheel: Wheel?) {
        self.init(
            municipality: municipality, frameworks: library.frameworks(of: municipality),
            considerations: library.considerations, floor: library.floor, wheel: wheel, files: library.files)
    }
}
