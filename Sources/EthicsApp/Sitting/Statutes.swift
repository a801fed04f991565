// The statutes that a case names and whom one can ask about them, as they stand on a page about the law.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension Surroundings {
    /// Statutes with what they say, and in one line how far that is checked.
    func lawPages(_ statutes: [Statute]) -> [PageBlock] {
        let checked = statutes.count { $0.isVerified }
        let steps = language.steps
        let check =
            checked == statutes.count ? steps.lawChecked : checked == 0 ? steps.lawUnchecked : steps.lawPartlyChecked
        return [.heading(strings.lawPages)] + statutes.map { .item(mark: "·", strings.statute($0), .muted) }
            + [.text(check, .muted)]
    }

    /// What an answer rests on, and with more unfolded, or without such, what the case touches besides.
    func lawPages(_ basis: [Statute], of dilemma: Dilemma, isExpanded: Bool) -> [PageBlock] {
        let others = dilemma.statutes.filter { statute in !basis.contains { $0.id == statute.id } }
        let own = basis.isEmpty ? [] : [.gap] + lawPages(basis)
        guard !others.isEmpty, isExpanded || basis.isEmpty else { return own }
        return own + [.gap, .heading(strings.lawBesides)] + others.map { .item(mark: "·", strings.statute($0), .muted) }
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
