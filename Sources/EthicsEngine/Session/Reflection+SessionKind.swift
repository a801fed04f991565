// One person's walk as a kind of session.

extension Reflection: CaseSession {
    /// The name in the journal.
    public static let kind = "reflection"

    /// What a reflection began with; nil for another event.
    public static func beginning(of event: ReflectionEvent) -> SessionBeginning? {
        guard case .started(let start) = event else { return nil }
        return SessionBeginning(dilemma: start.dilemma, municipality: start.municipality, content: start.content)
    }

    /// What an intent leads to.
    ///
    /// - Parameter circumstances: What there is to choose from beside the dilemma.
    public func decide(
        _ intent: ReflectionIntent, given circumstances: ReflectionContext
    ) throws(EthicsEngine.Refusal) -> [ReflectionEvent] {
        try decide(intent, in: circumstances)
    }
}
