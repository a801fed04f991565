// What a case is shown with. A reflection and a meeting keep it as it was when they began.

import EthicsEngine
import EthicsPage
import EthicsWords

/// The content beside a case that is on the screen, as it was when the reflection or the meeting began.
struct CaseContent: Equatable, Sendable {
    /// The municipality.
    let municipality: Municipality
    /// The municipality's frameworks.
    let frameworks: [Framework]
    /// All considerations, in order.
    let considerations: [Consideration]
    /// The wheel's own words; nil when there is no such file.
    let wheel: Wheel?
    /// The files that are referred to, to be stored with what is referring.
    var files: [ContentSource] = []
    /// Whether the content has changed since.
    var isChanged = false
}

extension CaseContent {
    /// What a library of one case has for a municipality.
    init(_ library: Library, for municipality: Municipality, wheel: Wheel?) {
        self.init(
            municipality: municipality, frameworks: library.frameworks(of: municipality),
            considerations: library.considerations, wheel: wheel, files: library.files)
    }
}

extension App {
    /// The case and its content as they were when a session began; nil when the case is gone.
    func content(of stored: StoredSession, dilemma: String, municipality: String) -> (Dilemma, CaseContent)? {
        let then = stored.content
        guard let dilemma = then.dilemma(dilemma) ?? stored.current,
            let municipality = then.municipality(municipality) ?? self.municipality
        else { return nil }
        let content = CaseContent(
            municipality: municipality, frameworks: then.frameworks(of: municipality),
            considerations: then.considerations.isEmpty ? library?.considerations ?? [] : then.considerations,
            wheel: library?.wheel, files: then.files, isChanged: library != nil && stored.current != dilemma)
        return (dilemma, content)
    }
}
