// Where one works, as something to choose: in the settings, and where somebody new begins.

import EthicsEngine
import EthicsPage
import EthicsWords

extension Surroundings {
    /// The municipalities that one may choose among.
    func municipalityOptions<Action>(_ action: (String) -> Action) -> [PageOption<Action>] {
        municipalityChoices.prefix(9).enumerated().map { index, one in
            .init(
                key: Character(String(index + 1)), label: choiceName(one),
                isAnswer: isMunicipalityKnown && one.id == municipality?.id, action: action(one.id))
        }
    }

    /// Kinds of workplace that one may choose among, the first nine with a digit each, and last that it is another.
    func workplaceOptions<Action>(
        _ workplaces: [Workplace], other: String, _ action: (String?) -> Action
    ) -> [PageOption<Action>] {
        workplaces.enumerated().map { index, one in
            .init(
                key: index < 9 ? Character(String(index + 1)) : nil, label: one.name.capitalizedFirst,
                isAnswer: one.id == settings.workplace, action: action(one.id))
        } + [.init(key: "0", label: other, startsGroup: true, action: action(nil))]
    }
}
