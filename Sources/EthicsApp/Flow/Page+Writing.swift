// A field to write in, on any page that has one.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension Page where Action: WritingActions {
    /// A field to write in, with where it is kept; what may point to a person is asked about first.
    ///
    /// - Parameters:
    ///   - isKnown: Whether it was said before, in this walk, where texts are kept: it is said short from then on.
    ///   - forgotten: What is said where nothing is kept; what is said to one person when nil.
    mutating func write(
        _ view: ViewState, in around: Surroundings, prompt: String, hint: String?, isKnown: Bool,
        forgotten: String? = nil
    ) {
        let strings = around.strings
        self.prompt = prompt
        let kept =
            around.storage == .memory
            ? forgotten ?? strings.storedNowhere
            : around.storing.isDraftUnsaved
                ? strings.draftUnsaved : isKnown ? strings.storedHereShort : strings.storedHere
        if let hint { self.body += (self.body.isEmpty ? [] : [.gap]) + [.text(hint, .muted)] }
        self.field = view.field.map { .init(text: $0, hint: kept) }
        self.commands = [.back, .quit]
        guard view.found.isEmpty else {
            askFound(view.found, isStoredAtOnce: true, strings)
            return
        }
        enter = .write(.submit)
        self.enterLabel = strings.enterStore
    }

    /// A short field that is kept with what is prepared, once that begins.
    mutating func ask(_ view: ViewState, in around: Surroundings, prompt: String, hint: String) {
        self.prompt = prompt
        self.field = view.field.map { .init(text: $0, hint: hint, isShort: true) }
        self.commands = [.back, .quit]
        enter = .write(.submit)
        self.enterLabel = around.strings.enterStore
        if !view.found.isEmpty { askFound(view.found, isStoredAtOnce: false, around.strings) }
    }

    /// Asks about what may point to a person, before it is stored.
    private mutating func askFound(_ found: [PersonalData], isStoredAtOnce: Bool, _ strings: Shared<Strings>) {
        self.body = [.text(strings.found(found), .warning)]
        if isStoredAtOnce { self.body.append(.text(strings.notStoredYet)) }
        self.body.append(.text(strings.notAllIsSeen))
        // The question has the room of what stands under the field: on the smallest window all of it is seen at once.
        self.field?.hint = ""
        self.field?.isShort = true
        enter = nil
        options = [
            .init(key: "1", label: strings.mend, action: .write(.mend)),
            .init(key: "2", label: strings.storeAnyway, action: .write(.submitAnyway)),
        ]
    }
}
