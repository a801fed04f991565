// The few things that one can set in a file.

/// Something that can be set. The raw value is its key.
public enum Setting: String, Sendable, CaseIterable {
    /// The municipality's id.
    case municipality = "kommune"
    /// The id of the kind of workplace whose cases come first.
    case workplace = "arbeidssted"
    /// Whether colours are wanted.
    case color = "farger"
    /// Whether strong contrast is wanted.
    case contrast = "kontrast"
    /// Whether the mouse chooses.
    case mouse = "mus"
    /// Whether several people use one log-on, so that nothing is kept.
    case sharedLogon = "delt-palogging"
    /// The fewest answers in a group that are shown.
    case smallestGroup = "minste-gruppe"

    /// What holds when nobody has set anything, as it would be written; nil when nothing does.
    public var usual: String? {
        switch self {
        case .municipality, .workplace, .sharedLogon: nil
        case .color: "ja"
        case .contrast, .mouse: "nei"
        case .smallestGroup: String(SmallGroupRule.usual)
        }
    }

    /// What the key is for, in Norwegian.
    public var help: String { Shape.settings.first { $0.name == rawValue }?.help ?? "" }
}
