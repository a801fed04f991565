// What an intent leads to. All rules of the walk stand here: what may be answered where, and what is fixed.

import SafeText

/// Something the user wants to do in a reflection.
public enum ReflectionIntent: Sendable, Equatable {
    /// Choose before thinking; nil for «vet ikke ennå».
    case chooseFirst(String?)
    /// Say how sure.
    case rate(Confidence)
    /// Say where one stands.
    case takeStance(Stance)
    /// Answer the what-if at hand; nil for «vet ikke ennå».
    case answerWhatIf(String?)
    /// Choose again.
    case chooseFinal(String)
    /// Give the reason.
    case giveReason(String)
    /// Say whom to ask; nil for nobody now.
    case chooseContact(String?)
    /// Choose in the scene at hand.
    case chooseInScene(String)
    /// Go on.
    case goOn
    /// Go back one place.
    case goBack
    /// Undo the last thing.
    case undo
    /// End the reflection.
    case finish
}

/// Why an intent leads to nothing. None of these is the user's fault: the screen says what to do instead.
public enum Refusal: Error, Sendable, Equatable {
    /// This is not what is asked here.
    case notHere
    /// There is no such choice or contact.
    case unknown(String)
    /// The first answer stands; one chooses again at the end.
    case firstChoiceIsFixed
    /// Something must be answered before going on.
    case unanswered
    /// A reason has words in it.
    case emptyText
    /// There is nothing before this.
    case atStart
    /// The reflection is over.
    case isFinished
}

extension Reflection {
    /// The longest reason that is stored, in characters.
    public static let maximumReason = 10_000

    /// What an intent leads to.
    ///
    /// - Parameter contacts: The ids of the contacts that may be chosen.
    /// - Throws: why it leads to nothing.
    public func decide(_ intent: ReflectionIntent, contacts: [String] = []) throws(Refusal) -> [ReflectionEvent] {
        guard !isFinished else { throw .isFinished }
        let here = place
        switch (intent, here.step) {
        case (.chooseFirst(let choice), .firstChoice):
            guard !isFirstChoiceFixed else { throw .firstChoiceIsFixed }
            if let choice { try require(dilemma.choice(choice) != nil, choice) }
            return [.choseFirst(choice: choice)]
        case (.rate(let confidence), .confidence):
            guard !isFirstChoiceFixed else { throw .firstChoiceIsFixed }
            return [.rated(confidence: confidence)]
        case (.takeStance(let stance), .counterargument):
            guard firstChoice != .some(nil) else { throw .notHere }
            return [.tookStance(stance: stance)]
        case (.answerWhatIf(let choice), .whatIf):
            if let choice { try require(dilemma.choice(choice) != nil, choice) }
            guard let whatIf = here.item else { throw .notHere }
            return [.answeredWhatIf(whatIf: whatIf, choice: choice)]
        case (.chooseFinal(let choice), .finalChoice):
            try require(dilemma.choice(choice) != nil, choice)
            return [.choseFinal(choice: choice)]
        case (.giveReason(let text), .reason):
            let trimmed = SafeText.cleaned(text).trimmed
            guard !trimmed.isEmpty else { throw .emptyText }
            return [.gaveReason(text: String(trimmed.prefix(Self.maximumReason)))]
        case (.chooseContact(let contact), .ask):
            if let contact { try require(contacts.contains(contact), contact) }
            return [.chosenContact(contact: contact)]
        case (.chooseInScene(let choice), .following):
            guard let scene = here.item.flatMap({ dilemma.scene($0) }) else { throw .notHere }
            try require(scene.choice(choice) != nil, choice)
            return [.choseInScene(scene: scene.id, choice: choice)]
        case (.goOn, .balance): throw .notHere
        case (.goOn, _):
            guard isAnswered else { throw .unanswered }
            return [.continued]
        case (.goBack, _):
            guard position > 0 else { throw .atStart }
            return [.wentBack]
        case (.undo, _):
            guard history.count > 1 else { throw .atStart }
            if isFirstChoiceFixed {
                let before = Reflection(folding: history.dropLast(), dilemma: dilemma)
                guard before?.isFirstChoiceFixed == true else { throw .firstChoiceIsFixed }
            }
            return [.undone]
        case (.finish, .balance): return [.finished]
        default: throw .notHere
        }
    }

    private func require(_ isKnown: Bool, _ id: String) throws(Refusal) {
        guard isKnown else { throw .unknown(id) }
    }
}
