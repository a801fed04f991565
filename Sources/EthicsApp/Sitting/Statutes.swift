// The statutes that a case names and whom one can ask about them, as they stand on a page about the law.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension Surroundings {
    /// The statutes by act, each section once.
    func names(_ statutes: [Statute]) -> String {
        var acts: [(name: String, sections: [String])] = []
        for statute in statutes {
            let index = acts.firstIndex { $0.name == statute.act } ?? acts.count
            if index == acts.count { acts.append((statute.act, [])) }
            if !acts[index].sections.contains(statute.section) { acts[index].sections.append(statute.section) }
        }
        return acts.map { strings.sections($0.name, $0.sections) }.joined(separator: " · ")
    }

    /// Statutes with what they say, and how they were read.
    func lawPages(_ statutes: [Statute]) -> [PageBlock] {
        [.heading(strings.lawPages)] + lines(statutes) + [.text(strings.statutesRead(statutes), .muted)]
    }

    /// Statutes with what they say, and the date of each text where they don't have the same.
    private func lines(_ statutes: [Statute]) -> [PageBlock] {
        let isOneDate = Set(statutes.map(\.checked)).count == 1
        return statutes.map { .item(mark: "·", isOneDate ? strings.statute($0) : strings.statuteDated($0), .muted) }
    }

    /// What an answer rests on, and with more unfolded, or without such, what the case touches besides.
    func lawPages(_ basis: [Statute], of dilemma: Dilemma, isExpanded: Bool) -> [PageBlock] {
        let others = dilemma.statutes.filter { statute in !basis.contains { $0.id == statute.id } }
        let own = basis.isEmpty ? [] : [.gap] + lawPages(basis)
        guard !others.isEmpty, isExpanded || basis.isEmpty else { return own }
        return own + [.gap, .heading(strings.lawBesides)] + lines(others)
            + [.text(strings.statutesRead(others), .muted)]
    }

    /// Whom one can ask about a case, with what they help with.
    func contacts(of municipality: Municipality, for dilemma: Dilemma) -> [PageBlock] {
        [.heading(language.steps.whoCanAnswer)]
            + municipality.contactsToAsk(about: dilemma).map { .item(mark: "·", strings.contact($0)) }
    }

    /// Whom one can ask about a case, the first three in a line.
    func contactLine(of municipality: Municipality, for dilemma: Dilemma) -> PageBlock {
        .text(language.steps.theseCanAnswer(municipality.contactsToAsk(about: dilemma).prefix(3).map(\.role)), .muted)
    }
}

extension Municipality {
    /// Whom one can ask about a case, the leader first. At least one of the first three is not the leader, who may be part of the
    /// matter.
    func contactsToAsk(about dilemma: Dilemma) -> [Contact] {
        let contacts = contacts(for: dilemma)
        return contacts.filter(\.isLeader).prefix(1) + contacts.filter { !$0.isLeader }
    }
}
