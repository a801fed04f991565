// The full walk with all ten steps, which comes from the third time on: with one of the choices that are offered, and with
// an alternative of one's own and a reason that one disagrees with.

import Foundation
import Testing

extension Walk {
    /// What is written on the way.
    static let against = "Ro mot rettferd"
    static let alternative = "Ringe vikaren sammen med ham"
    static let otherReason = "Det ser jeg annerledes"
    static let saying = "Jeg er inne igjen om fem"
    static let measure = "Ta det opp på mandag"

    /// The full walk with a choice that is offered.
    static let full =
        toChoice + [.key("1", "Prøv igjen ■", "Hvor sikker er du nå?")] + toValues + fromValues

    /// The full walk with words of one's own wherever there is room for them.
    static let own = toChoice + ownAlternative + toValues + disagreement + fromValues

    /// From the whole situation to the choice again.
    static let toChoice: [Walk] =
        [
            .key("Enter", "Velg ■■", "Vet ikke ennå"),
            .key("1", "Velg ■", "Hvor sikker er du"),
            .key("3", "Undersøk ■", "Hvem har mest å tape?"),
            .key("1", "Undersøk ■", "Hvem er lettest å glemme?"),
            .key("1", "Undersøk ■", "Hva står mot hverandre her?"),
        ] + write(against, "Undersøk ■", "Jus: ") + [
            .key("Enter", "Undersøk ■", "Identitet: ", "Velg to"),
            .key("1", "Undersøk ■", "Velg én til."),
            .key("2", "Undersøk ■", "Enter  Videre"),
            .key("Enter", "Undersøk ■", "Omdømme", "I tvil"),
            .key("1", "Undersøk ■", "Du svarte: ja", "Slik forfatterne ser det"),
            .key("Enter", "Undersøk ■", "Økonomi", "I tvil"),
            .key("3", "Undersøk ■", "Du svarte: nei", "Slik forfatterne ser det"),
            .key("Enter", "Undersøk ■", "Det beste argumentet mot"),
            .key("2", "Undersøk ■", "Hva er det beste argumentet for noe du ikke valgte?"),
            .key("1", "Undersøk ■", "Hvilken av disse kunne du selv ha sagt?"),
            .key("1", "Prøv igjen ■", "Bare dette er annerledes", "Hva om det var sol"),
            .key("1", "Prøv igjen ■", "Du svarte", "z  Angre"),
            .key("Enter", "Prøv igjen ■", "Bare dette er annerledes", "Hva om vikaren"),
            .key("2", "Prøv igjen ■", "Du svarte", "z  Angre"),
            .key("Enter", "Prøv igjen ■", "Hva velger du nå?"),
        ]

    /// Something else than the choices that are offered.
    static let ownAlternative: [Walk] =
        [.key("3", "Prøv igjen ■", "Hva ville du ha gjort i stedet?")]
        + write(alternative, "Prøv igjen ■", alternative, "Hvilket av alternativene ligner ditt mest?")
        + [.key("1", "Prøv igjen ■", alternative, "Hvor sikker er du nå?")]

    /// From how sure one is to the values.
    static let toValues: [Walk] =
        [.key("4", "Prøv igjen ■", "Kan det begrunnes?")]
        + write(reason, "Prøv igjen ■", "Etikk: ", "Du skrev", reason) + [
            .key("Enter", "Ta med ■", "Dette skjer"),
            .key("2", "Ta med ■", "Hva tror du valget ditt koster mest?"),
            .key("1", "Ta med ■", values, "Du tenkte på"),
        ]

    /// One of the reasons that the authors give is somebody else's.
    static let disagreement: [Walk] =
        [
            .key("Down", "Ta med ■", " ›", "Er du uenig i denne grunnen? Trykk u.", isStored: false),
            .key("u", "Ta med ■", "Hva ville du ha skrevet?", isStored: false),
        ] + write(otherReason, "Ta med ■", "Uenig: «\(otherReason)»", "u  Ta tilbake", isStored: false)

    /// From the values to the menu.
    static let fromValues: [Walk] =
        [
            .key("Enter", "Ta med ■", "Si det høyt"),
            .key("2", "Ta med ■", "Hva vil du si, og til hvem?"),
        ] + write(saying, "Ta med ■", "Hva tar du med deg?") + [
            .key("4", "Ta med ■", "Hva vil du gjøre, og når?"),
            Walk(keys: .text(measure), shows: ["Ta med ■", measure]),
            .key("Enter", done, isUnderWay: false),
            .key("1", homeQuestion, isUnderWay: false),
        ]

    /// A world in which the case asks twice what would change the choice, so that one walks from one question to the next.
    static func worldWithTwoWhatIfs() throws -> World {
        let world = try World()
        let file = world.installation.dilemmas + "/oppvekst/den-laste-dora.yaml"
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let place = try #require(text.range(of: "\nfolge:\n")).lowerBound
        let second = """

              - id: hva-om-vikar
                tekst: |
                  Hva om vikaren kom om fem minutter?
                flytter: |
                  Da er det kort tid å vente.
                endringer:
                  - alternativ: vent
                    bortfaller:
                      - hensyn: omtanke
                        grunn: |
                          Han rekker å bli hørt likevel.
            """
        try (text[..<place] + second + text[place...]).write(toFile: file, atomically: true, encoding: .utf8)
        return world
    }
}
