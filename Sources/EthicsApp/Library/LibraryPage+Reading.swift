// The navigation wheel and the page about doubt: two pages that one only reads.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension LibraryPage {
    /// The wheel's six fields with their questions, and whom it is owed to.
    var wheel: Page<Action> {
        let texts = strings.browse
        var body: [PageBlock] = []
        if let wheel = library?.wheel {
            body.append(.text(wheel.use))
            for field in wheel.fields {
                body += [.gap, .heading(field.name), .text(field.question), .text(field.help, .muted)]
                if field.original != field.question { body.append(.text(texts.original(field.original), .muted)) }
            }
            body += [.gap, .heading(texts.wheelCredit), .text(wheel.credit, .muted)]
        }
        return reading(texts.wheel, body)
    }

    /// What the municipality says about being in doubt, and whom one can ask.
    var inDoubt: Page<Action> {
        reading(strings.browse.inDoubt, doubt)
    }

    /// The same, to be read.
    var doubt: [PageBlock] {
        guard let municipality else { return [] }
        let contacts = municipality.contacts.map { contact in
            PageBlock.item(mark: "·", strings.contactAmong(contact, contact.sectors.map(strings.sector)))
        }
        return [.text(municipality.whenInDoubt), .gap, .heading(strings.talkTo)] + contacts
            + [.gap, .text(strings.talkToOthers)]
    }

    private func reading(_ title: String, _ body: [PageBlock]) -> Page<Action> {
        Page(
            title: title, note: municipalityNote, body: body, enter: .goBack, enterLabel: strings.back,
            commands: [.back, .help, .quit])
    }
}
