// The statutes that a case names, as they stand on a page about the law.

import EthicsEngine

extension App {
    /// Statutes with what they say, and in one line how far that is checked.
    func lawPages(_ statutes: [Statute]) -> [Page.Block] {
        let checked = statutes.count { $0.isVerified }
        let steps = language.steps
        let check =
            checked == statutes.count ? steps.lawChecked : checked == 0 ? steps.lawUnchecked : steps.lawPartlyChecked
        return [.heading(strings.lawPages)] + statutes.map { .item(mark: "·", strings.statute($0), .muted) }
            + [.text(check, .muted)]
    }
}
