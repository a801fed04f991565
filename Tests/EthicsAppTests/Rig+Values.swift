// The way to the page that sets the choice against the values.

import EthicsEngine
import TerminalKit
import TestSupport

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

/// A municipality with more to set a choice against, beside the content that all screens are tested with.
enum ValuesContent {
    static let files: [ContentSource] = [TestContent.folder, Repository.root + "/Tests/EthicsAppTests/ValuesContent"]
        .flatMap { (try? ContentFinder.files(in: $0)) ?? [] }
    static let library = ContentLoader.load(files).library
}

extension Rig {
    /// A full walk up to the page about the values.
    ///
    /// - Parameters:
    ///   - first: The key of the first choice, 0 for «vet ikke ennå».
    ///   - final: The key of the final one.
    ///   - scene: The key of what one does in what follows.
    ///   - guess: The key of the guess.
    static func atValues(
        _ size: Size = Size(columns: 80, rows: 24), library: Library = ValuesContent.library,
        dilemma: String = "den-laste-dora", municipality: String = "sorby", plan: Plan = .full, first: String = "1",
        final: String = "1", scene: String = "1", guess: String = "1", folder: String? = nil,
        isPlain: Bool = false
    ) -> Rig {
        var rig = Rig(
            size, folder: folder, library: library, dilemma: dilemma, plan: plan,
            settings: Settings(municipality: municipality), isEphemeral: folder == nil, isPlain: isPlain)
        if folder != nil, rig.app.isAtWelcome { rig.press("1", "enter") }
        rig.goToValues(first: first, final: final, scene: scene, guess: guess)
        return rig
    }

    /// Answers whatever is asked until a step is reached.
    mutating func goToValues(
        first: String = "1", final: String = "1", scene: String = "1", guess: String = "1", stop step: Step = .values
    ) {
        for _ in 0..<60 {
            guard let reflection = app.reflection, reflection.place.step != step else { return }
            answer(reflection, first: first, final: final, scene: scene, guess: guess)
        }
    }

    private mutating func answer(
        _ reflection: Reflection, first: String, final: String, scene: String, guess: String
    ) {
        switch reflection.place.step {
        case .firstChoice: press(first)
        case .confidence: press("2")
        case .finalConfidence: press("4")
        case .finalChoice: press(final)
        case .whatIf where !reflection.isAnswered: press("1")
        case .guess: press(guess)
        case .following where !page.options.isEmpty: press(scene)
        case .identityField where reflection.statements.count < 2 && !page.options.isEmpty:
            press(reflection.statements.isEmpty ? "1" : "2")
        case .reason, .ownAlternative, .writeArgument:
            if field.isEmpty { type("Så") }
            press("enter")
        case .identityField, .lawField, .reputationField, .economyField, .friction, .whatIf:
            press(reflection.isAnswered || page.options.isEmpty ? "enter" : "1")
        default: press(page.options.isEmpty ? "enter" : "1")
        }
    }
}
