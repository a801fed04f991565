// A field to write in, on any page that has one.

import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// A field to write in, with where it is kept; what may point to a person is asked about first.
    ///
    /// - Parameter isKnown: Whether it was said before, in this walk, where texts are kept: it is said short from then on.
    func write(_ page: inout Page, prompt: String, hint: String?, isKnown: Bool) {
        let isMeeting = if case .meeting = screen { true } else { false }
        page.prompt = prompt
        let place = isKnown ? strings.storedHereShort : strings.storedHere
        let forgotten = isMeeting ? language.meeting.forgottenAfterwards : strings.storedNowhere
        let kept = storage == .memory ? forgotten : place + " " + strings.rolesNotNames
        if let hint { page.body += (page.body.isEmpty ? [] : [.gap]) + [.text(hint, .muted)] }
        page.field = field.map { .init(text: $0, hint: kept) }
        page.commands = [.back, .quit]
        guard view.found.isEmpty else {
            askFound(&page)
            page.body.append(.text(strings.notStoredYet))
            return
        }
        page.enter = .submitText
        page.enterLabel = strings.enterStore
    }

    /// A short field that is kept with the meeting once that begins.
    func ask(_ page: inout Page, prompt: String, hint: String) {
        page.prompt = prompt
        page.field = field.map { .init(text: $0, hint: hint, isShort: true) }
        page.commands = [.back, .quit]
        page.enter = .submitText
        page.enterLabel = strings.enterStore
        if !view.found.isEmpty { askFound(&page) }
    }

    /// Asks about what may point to a person, before it is stored.
    private func askFound(_ page: inout Page) {
        page.body = [.text(strings.found(view.found), .warning)]
        page.enter = nil
        page.options = [
            .init(key: "1", label: strings.mend, action: .mendText),
            .init(key: "2", label: strings.storeAnyway, action: .submitTextAnyway),
        ]
    }
}
