// The content under a session that is stored, found again.

import EthicsEngine

extension Surroundings {
    /// The case and its content as they were when a session began; nil when the case is gone.
    func content(of stored: StoredSession, _ beginning: SessionBeginning) -> (Dilemma, CaseContent)? {
        let then = stored.content
        guard let dilemma = beginning.dilemma.flatMap({ then.dilemma($0) }) ?? stored.current,
            let municipality = then.municipality(beginning.municipality) ?? self.municipality
        else { return nil }
        let content = CaseContent(
            municipality: municipality, frameworks: then.frameworks(of: municipality),
            considerations: then.considerations.isEmpty ? library?.considerations ?? [] : then.considerations,
            floor: then.floor, wheel: library?.wheel, files: then.files,
            isChanged: library != nil && stored.current != dilemma)
        return (dilemma, content)
    }
}
