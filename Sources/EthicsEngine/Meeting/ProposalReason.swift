// Why a case fits a meeting.

/// Why a case is proposed, in the order in which it is said.
public enum ProposalReason: Equatable, Sendable {
    /// It is the one that was asked for.
    case wanted
    /// It happens at a kind of workplace that was asked for; its name.
    case workplace(String)
    /// It is from the sector.
    case sector(String)
    /// It is from another sector than the workplaces that were asked for.
    case otherSector(String)
    /// No group has talked about it here yet.
    case fresh
    /// A group has talked about it before.
    case used
    /// It is written for those who sit there.
    case audience(Dilemma.Audience)
    /// The law sets limits.
    case lawLimited
    /// It fits a plan without a wheel.
    case simple
}
