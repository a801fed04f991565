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
        toChoice + [.key("1", "Prøv igjen · 4 av 6", "Hvor sikker er du nå?")] + toValues + fromValues

    /// The full walk with words of one's own wherever there is room for them.
    static let own = toChoice + ownAlternative + toValues + disagreement + fromValues

    /// From the whole situation to the choice again.
    static let toChoice: [Walk] =
        [
            .key("Enter", "Velg · 2 av 3"),
            .key("1", "Velg · 3 av 3", "Hvor sikker er du"),
            .key("3", "Undersøk · 1 av 10", "Hvem har mest å tape?"),
            .key("1", "Undersøk · 2 av 10", "Hvem er lettest å glemme?"),
            .key("1", "Undersøk · 3 av 10", "Hva står mot hverandre her?"),
        ] + write(against, "Undersøk · 4 av 10", "Jus: ") + [
            .key("Enter", "Undersøk · 5 av 10", "Identitet: ", "Velg to."),
            .key("1", "Undersøk · 5 av 10", "Velg én til."),
            .key("2", "Undersøk · 5 av 10", "Enter Videre"),
            .key("Enter", "Undersøk · 6 av 10", "Omdømme", "I tvil"),
            .key("1", "Undersøk · 6 av 10", "Du svarte: ja", "Slik forfatterne ser det"),
            .key("Enter", "Undersøk · 7 av 10", "Økonomi", "I tvil"),
            .key("3", "Undersøk · 7 av 10", "Du svarte: nei", "Slik forfatterne ser det"),
            .key("Enter", "Undersøk · 8 av 10", "Det beste argumentet mot"),
            .key("2", "Undersøk · 9 av 10", "Hva er det beste argumentet for noe du ikke valgte?"),
            .key("1", "Undersøk · 10 av 10", "Hvilken av disse kunne du selv ha sagt?"),
            .key("1", "Prøv igjen · 1 av 6", "Bare dette er annerledes", "Hva om det var sol"),
            .key("1", "Prøv igjen · 1 av 6", "Du svarte", "z Angre"),
            .key("Enter", "Prøv igjen · 2 av 6", "Bare dette er annerledes", "Hva om vikaren"),
            .key("2", "Prøv igjen · 2 av 6", "Du svarte", "z Angre"),
            .key("Enter", "Prøv igjen · 3 av 6", "Hva velger du nå?"),
        ]

    /// Something else than the choices that are offered.
    static let ownAlternative: [Walk] =
        [.key("3", "Prøv igjen · 3 av 6", "Hva ville du ha gjort i stedet?")]
        + write(alternative, "Prøv igjen · 3 av 6", alternative, "Hvilket av alternativene ligner ditt mest?")
        + [.key("1", "Prøv igjen · 4 av 6", alternative, "Hvor sikker er du nå?")]

    /// From how sure one is to the values.
    static let toValues: [Walk] =
        [.key("4", "Prøv igjen · 5 av 6", "Kan det begrunnes?")]
        + write(reason, "Prøv igjen · 6 av 6", "Etikk: ", "Du skrev", reason) + [
            .key("Enter", "Ta med · 1 av 5", "Dette skjer"),
            .key("2", "Ta med · 2 av 5", "Hva tror du valget ditt koster mest?"),
            .key("1", "Ta med · 3 av 5", values, "Du trodde: ", "Hvilken av grunnene er du mest uenig i?"),
        ]

    /// One of the reasons that the authors give is somebody else's.
    static let disagreement: [Walk] =
        [
            .key("Down", "Ta med · 3 av 5", " ›", isStored: false),
            .key("u", "Ta med · 3 av 5", "Hva ville du ha skrevet?", isStored: false),
        ] + write(otherReason, "Ta med · 3 av 5", "Uenig: «\(otherReason)»", "u Ta tilbake", isStored: false)

    /// From the values to the menu.
    static let fromValues: [Walk] =
        [
            .key("Enter", "Ta med · 4 av 5", "Si det høyt"),
            .key("2", "Ta med · 4 av 5", "Hva vil du si, og til hvem?"),
        ] + write(saying, "Ta med · 5 av 5", "Hva tar du med deg?") + [
            .key("4", "Ta med · 5 av 5", "Hva vil du gjøre, og når?"),
            Walk(keys: .text(measure), shows: ["Ta med · 5 av 5", measure]),
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
