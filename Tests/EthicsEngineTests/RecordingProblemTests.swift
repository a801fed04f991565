// What somebody reads who typed in a meeting and made a mistake: where, what, and what to do.

import Testing

@testable import EthicsEngine

@Suite("A mistake in a recorded meeting")
struct RecordingProblemTests {
    /// A file with mistakes, and what is said of them.
    struct Mistake: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let file: String
        let said: [String]

        init(_ name: String, _ file: String, _ said: String...) {
            testDescription = name
            self.file = file
            self.said = said
        }

        /// The whole file with one place changed.
        init(_ name: String, _ old: String, _ new: String, is said: String) {
            self.init(name, RecordedFile.changed(old, new), said)
        }

        /// The shortest file, which is about a simple dilemma, with more.
        static func short(_ name: String, _ more: String, is said: String) -> Mistake {
            Mistake(name, RecordedFile.least + more, said)
        }
    }

    @Test("Every mistake is told with its place and what to do", arguments: head + rounds + words)
    func told(_ mistake: Mistake) { #expect(RecordedFile.problems(mistake.file) == mistake.said) }

    @Test("In a simple dilemma whose arguments name nothing there is no reason to disagree with")
    func silent() {
        let file = RecordedFile.least + "uenig:\n  - grunn: behold/omtanke\n"
        #expect(
            RecordedFile.problems(file, in: Shipped.withSilentSocks) == [
                "mote.yaml:7:1: error[D101]: nøkkelen «uenig» kan ikke stå her: dilemmaet «sokkene» er enkelt "
                    + "→ Ta bort «uenig». I et enkelt dilemma står det ingen grunner å være uenig i."
            ])
    }

    static let head: [Mistake] = [
        .init(
            "a misspelt dilemma", "tolv-minutter", "tolv-minuter",
            is: "mote.yaml:3:10: error[D202]: dilemma «tolv-minuter» finnes ikke → Mente du «tolv-minutter»?"),
        .init(
            "a misspelt municipality", "lorenskog", "lorenskogg",
            is: "mote.yaml:4:10: error[D202]: kommune «lorenskogg» finnes ikke → Mente du «lorenskog»?"),
        .init(
            "a date the Norwegian way", "2026-11-28", "28.11.2026",
            is: "mote.yaml:5:7: error[D104]: «28.11.2026» er ikke en dato → Skriv år-måned-dag, som 2026-04-26."),
        .init(
            "two dates", "dato: 2026-11-28", "dato: 2026-11-28\ndato: 2026-11-29",
            is: "mote.yaml:6:1: error[D103]: nøkkelen «dato» står to ganger, først på linje 5 → Behold den ene."),
        .init(
            "no date", "dato: 2026-11-28\n", "",
            is: "mote.yaml:1:1: error[D102]: nøkkelen «dato» mangler → Dagen dere møttes, som 2026-11-28. "
                + "Legg til «dato:» med samme innrykk som «format»."),
        .init(
            "a plan that there is not", "opplegg: 30", "opplegg: 45",
            is: "mote.yaml:7:10: error[D105]: «45» kan ikke stå under «opplegg» → Velg mellom 15, 30, 60, 90."),
        .init(
            "a number in words", "svarer: 8", "svarer: åtte",
            is: "mote.yaml:8:9: error[D104]: «åtte» er ikke et tall som kan stå under «svarer» "
                + "→ Skriv et helt tall fra 1 til 9999."),
        .init(
            "neither yes nor no", "leder: ja", "leder: kanskje",
            is: "mote.yaml:9:8: error[D105]: «kanskje» kan ikke stå under «leder» → Velg mellom ja, nei."),
        .init(
            "a way of answering that there is not", "svarmate: lapper", "svarmate: lappar",
            is: "mote.yaml:10:11: error[D105]: «lappar» kan ikke stå under «svarmate» "
                + "→ Mente du «lapper»? Velg mellom lapper, hender, tastatur."),
        .init(
            "a minimum that is too small", "minstegruppe: 4", "minstegruppe: 2",
            is: "mote.yaml:11:15: error[D104]: «2» er ikke et tall som kan stå under «minstegruppe» "
                + "→ Skriv et helt tall fra 3 til 10."),
        .init(
            "a key that there is not", "gruppe:", "gruppa:",
            is: "mote.yaml:6:1: error[D101]: nøkkelen «gruppa» finnes ikke her → Mente du «gruppe»?"),
        .init(
            "another type", "type: samtale", "type: full",
            is: "mote.yaml:2:7: error[D105]: «full» kan ikke stå under «type» → Velg mellom samtale."),
        .init(
            "no type", "type: samtale\n", "",
            is: "mote.yaml:1:1: error[D102]: nøkkelen «type» mangler → Hva fila inneholder. Legg til «type:»."),
        .init(
            "a later version", "format: 1", "format: 2",
            is: "mote.yaml:1:9: error[D106]: formatversjonen er «2», og dette programmet leser versjon 1 "
                + "→ Bruk en nyere utgave av programmet."),
        .init("nothing", "", "mote.yaml: error[D002]: fila er tom → Skriv inn innholdet, eller slett fila."),
        .init(
            "no keys", "- a\n",
            "mote.yaml:1:1: error[D104]: fila begynner ikke med en nøkkel → En innholdsfil begynner med «format:»."
        ),
    ]

    private static let roundNames =
        "Velg mellom forste-svar, sikker-forst, felt/omdomme, felt/okonomi, felt/etikk, hva-om/hva-om-parkinson, "
        + "hva-om/hva-om-hver-kveld, hva-om/hva-om-arsdag, nytt-svar, sikker-na."
    private static let answers = "Velg mellom bli, tilbake, meld, ring, vet-ikke."
    private static let told = "nytt-svar\n    utfall: flertall\n    flest: meld"

    static let rounds: [Mistake] = [
        .init(
            "a misspelt round", "forste-svar", "forstesvar",
            is: "mote.yaml:24:12: error[D105]: «forstesvar» kan ikke stå under «runde» "
                + "→ Mente du «forste-svar»? \(roundNames)"),
        .init(
            "a misspelt what-if", "hva-om-parkinson", "hva-om-parkinsson",
            is: "mote.yaml:30:12: error[D105]: «hva-om/hva-om-parkinsson» kan ikke stå under «runde» "
                + "→ Mente du «hva-om/hva-om-parkinson»? \(roundNames)"),
        .init(
            "the law as something to vote on", "nytt-svar", "felt/jus",
            is: "mote.yaml:37:12: error[D105]: «felt/jus» kan ikke stå under «runde» → \(roundNames)"),
        .short(
            "a field of the wheel in a simple dilemma", "runder:\n  - runde: felt/etikk\n    utfall: delt\n",
            is: "mote.yaml:8:12: error[D105]: «felt/etikk» kan ikke stå under «runde» "
                + "→ Velg mellom forste-svar, sikker-forst, nytt-svar, sikker-na."),
        .init(
            "a round twice", "nytt-svar", "forste-svar",
            is: "mote.yaml:37:12: error[D201]: runden «forste-svar» står to ganger, først på linje 24 "
                + "→ Behold den ene."),
        .init(
            "a round without a name", "  - runde: nytt-svar\n    utfall", "  - utfall",
            is: "mote.yaml:37:5: error[D102]: nøkkelen «runde» mangler → Hvilken runde det er, som forste-svar. "
                + "Legg til «runde:» med samme innrykk som «utfall»."),
        .init(
            "a misspelt choice", "svar: bli", "svar: blii",
            is: "mote.yaml:26:15: error[D105]: «blii» kan ikke stå under «svar» → Mente du «bli»? \(answers)"),
        .init(
            "a misspelt «vet ikke»", "svar: bli", "svar: vetikke",
            is: "mote.yaml:26:15: error[D105]: «vetikke» kan ikke stå under «svar» → Mente du «vet-ikke»? \(answers)"
        ),
        .init(
            "an answer that no field has", told, "felt/etikk\n    svar:\n      - svar: kanskje\n        antall: 8",
            is: "mote.yaml:39:15: error[D105]: «kanskje» kan ikke stå under «svar» → Velg mellom ja, tvil, nei."),
        .init(
            "a sixth degree of being sure", told, "sikker-na\n    svar:\n      - svar: 6\n        antall: 8",
            is: "mote.yaml:39:15: error[D105]: «6» kan ikke stå under «svar» → Velg mellom 1, 2, 3, 4, 5."),
        .init(
            "fewer than nobody", "antall: 5", "antall: -1",
            is: "mote.yaml:27:17: error[D104]: «-1» er ikke et tall som kan stå under «antall» "
                + "→ Skriv et helt tall fra 0 til 999."),
        .init(
            "an answer twice", "- svar: meld", "- svar: bli",
            is: "mote.yaml:28:15: error[D201]: svaret «bli» står to ganger, først på linje 26 → Behold den ene."),
        .init(
            "more answers than people", "antall: 5", "antall: 6",
            is: "mote.yaml:29:17: error[D108]: runden har 9 svar, og det er bare 8 som svarer "
                + "→ Rett tallet. Var dere flere, så skriv «svarer: 9» øverst i fila."),
        .short(
            "a round in which nobody answered",
            "runder:\n  - runde: forste-svar\n    svar:\n      - svar: del\n        antall: 0\n",
            is: "mote.yaml:10:7: error[D108]: ingen svarte i denne runden "
                + "→ Ta bort runden, eller skriv hvor mange som svarte."),
        .short(
            "a round without answers", "runder:\n  - runde: forste-svar\n    svar:\n",
            is: "mote.yaml:9:10: error[D108]: «svar» er tom → Skriv minst 1, hver med - foran."),
        .short(
            "rounds that are no list", "runder: ingen\n",
            is: "mote.yaml:7:9: error[D104]: under «runder» står en tekst "
                + "→ Her skal det stå en liste, der hvert punkt begynner med -."),
        .init(
            "counts and words", "    utfall: flertall",
            "    svar:\n      - svar: bli\n        antall: 8\n    utfall: flertall",
            is: "mote.yaml:41:5: error[D101]: «svar» og «utfall» kan ikke stå i samme runde → Behold «svar» hvis dere "
                + "har tall, og «utfall» hvis dere bare vet hva det ble."),
        .init(
            "neither counts nor words", "    utfall: flertall\n    flest: meld\n", "",
            is: "mote.yaml:37:5: error[D102]: nøkkelen «svar» mangler → Skriv hvor mange som svarte hva, under «svar». "
                + "Har dere ikke tall, så skriv «utfall»."),
        .init(
            "most beside counts", "    svarmate: hender\n", "    svarmate: hender\n    flest: meld\n",
            is: "mote.yaml:32:5: error[D101]: «flest» kan ikke stå sammen med «svar» "
                + "→ Ta bort «flest». Programmet teller selv."),
        .init(
            "most where no answer had it", "utfall: flertall", "utfall: delt",
            is: "mote.yaml:39:5: error[D101]: «flest» kan ikke stå når utfallet er «delt» → Ta bort «flest»."),
        .init(
            "a majority for nothing", "    flest: meld\n", "",
            is: "mote.yaml:37:5: error[D102]: nøkkelen «flest» mangler "
                + "→ Skriv hva mer enn halvparten svarte, under «flest»."),
        .init(
            "all for nothing", "utfall: flertall\n    flest: meld\n", "utfall: enstemmig\n",
            is: "mote.yaml:37:5: error[D102]: nøkkelen «flest» mangler → Skriv hva alle svarte, under «flest»."),
        .init(
            "a majority for what there is not", "flest: meld", "flest: melde",
            is: "mote.yaml:39:12: error[D105]: «melde» kan ikke stå under «flest» → Mente du «meld»? \(answers)"),
        .init(
            "an outcome that there is not", "utfall: flertall", "utfall: fleirtal",
            is: "mote.yaml:38:13: error[D105]: «fleirtal» kan ikke stå under «utfall» "
                + "→ Mente du «flertall»? Velg mellom enstemmig, flertall, delt, undertrykt."),
    ]

    private static let reasons =
        "Velg mellom bli/omtanke, bli/ytring, bli/likebehandling, bli/arbeidsmiljo, "
        + "bli/jus, bli/omdomme, bli/okonomi, bli/etikk."

    static let words: [Mistake] = [
        .init(
            "the law as a field to pick", "- omdomme", "- jus",
            is: "mote.yaml:13:5: error[D105]: «jus» kan ikke stå under «felt» "
                + "→ Velg mellom identitet, moral, omdomme, okonomi, etikk."),
        .init(
            "a field twice", "- etikk", "- omdomme",
            is: "mote.yaml:14:5: error[D201]: feltet «omdomme» står to ganger, først på linje 13 → Behold den ene."),
        .init(
            "three fields", "  - etikk", "  - etikk\n  - moral",
            is: "mote.yaml:13:3: error[D108]: «felt» har 3, og skal ha høyst 2 "
                + "→ Behold de to dere snakket mest om."),
        .init(
            "fields in a plan that has its own", "opplegg: 30", "opplegg: 60",
            is: "mote.yaml:12:1: error[D101]: nøkkelen «felt» kan ikke stå i et opplegg på 60 minutter "
                + "→ Ta bort «felt». I dette opplegget går alle gjennom identitet, omdomme, okonomi, etikk."),
        .short(
            "fields in a simple dilemma", "felt:\n  - etikk\n",
            is: "mote.yaml:7:1: error[D101]: nøkkelen «felt» kan ikke stå her: dilemmaet «sokkene» er enkelt "
                + "→ Ta bort «felt». Et enkelt dilemma har ikke hjul."),
        .init(
            "something agreed for nobody", "    hvem: verneombudet\n", "",
            is: "mote.yaml:16:5: error[D102]: nøkkelen «hvem» mangler → Rollen som gjør det, aldri et navn. "
                + "Legg til «hvem:» med samme innrykk som «hva»."),
        .init(
            "something else that it came to", "ble: gjort", "ble: i gang",
            is: "mote.yaml:19:10: error[D105]: «i gang» kan ikke stå under «ble» "
                + "→ Mente du «i-gang»? Velg mellom gjort, i-gang, droppet."),
        .init(
            "a reason of a choice that there is not", "bli/omtanke", "blii/omtanke",
            is: "mote.yaml:41:12: error[D202]: alternativ «blii» finnes ikke → Mente du «bli»?"),
        .init(
            "a misspelt consideration", "bli/omtanke", "bli/omtanka",
            is: "mote.yaml:41:12: error[D105]: «bli/omtanka» kan ikke stå under «grunn» "
                + "→ Mente du «bli/omtanke»? \(reasons)"),
        .init(
            "a consideration that the choice has nothing on", "bli/omtanke", "bli/miljo",
            is: "mote.yaml:41:12: error[D105]: «bli/miljo» kan ikke stå under «grunn» → \(reasons)"),
        .init(
            "a consideration without a choice", "bli/omtanke", "omtanke",
            is: "mote.yaml:41:12: error[D104]: «omtanke» er ikke en grunn "
                + "→ Skriv alternativet, en skråstrek, og hensynet eller feltet, som bli/omtanke."),
        .init(
            "a reason twice", "bli/omdomme", "bli/omtanke",
            is: "mote.yaml:45:12: error[D201]: grunnen «bli/omtanke» står to ganger, først på linje 41 "
                + "→ Behold den ene."),
        .short(
            "a reason that a simple dilemma has not", "uenig:\n  - grunn: behold/apenhet\n",
            is: "mote.yaml:8:12: error[D105]: «behold/apenhet» kan ikke stå under «grunn» "
                + "→ Velg mellom behold/omtanke, behold/arbeidsmiljo."),
        .short(
            "four agreements",
            "avtalt:\n" + String(repeating: "  - hva: a\n    hvem: b\n    innen: c\n", count: 4),
            is: "mote.yaml:8:3: error[D108]: «avtalt» har 4, og skal ha 0 til 3 → Ta bort noen."),
        .init(
            "no time to do it by", "    innen: 12.12.2026\n", "",
            is: "mote.yaml:49:5: error[D102]: nøkkelen «innen» mangler → Når det skal være gjort. "
                + "Legg til «innen:» med samme innrykk som «hva»."),
        .init(
            "an empty role", "hvem: møtelederen", "hvem:",
            is: "mote.yaml:50:10: error[D104]: «hvem» er tom "
                + "→ Skriv noe, eller ta bort nøkkelen hvis den kan utelates."),
        .init(
            "nobody knows", "arkiv: nei", "arkiv: vet ikke",
            is: "mote.yaml:52:8: error[D105]: «vet ikke» kan ikke stå under «arkiv» → Velg mellom ja, nei."),
        .init(
            "a colon in a sentence", "setning: |\n  Jeg har", "setning: Vi sier: Jeg har",
            is: "mote.yaml:46:17: error[D004]: et kolon står der det ikke kan stå "
                + "→ Har teksten kolon i seg, så skriv den som blokk med |. Se også på innrykket."),
        .short(
            "a sentence that nobody can say", "setning: \(String(repeating: "a", count: 10_001))\n",
            is: "mote.yaml:7:10: error[D109]: «setning» har 10001 tegn, og høyst 10000 er plass til "
                + "→ Skriv det kortere. Det blir lest på en liten skjerm."),
    ]

    @Test("All mistakes come at once, in the order of places")
    func allAtOnce() {
        let file = RecordedFile.changed("kommune: lorenskog", "kommune: lorenskogg")
            .replacing("svarmate: hender", with: "svarmate: hånd").replacing("svar: bli", with: "svar: blii")
            .replacing("antall: 7", with: "antall: 9").replacing("bli/omtanke", with: "bli/omtanka")
            .replacing("arkiv: nei", with: "arkiv: vet ikke")
        let places = RecordedFile.problems(file).map { String($0.prefix { $0 != "]" }) }
        #expect(
            places == [
                "mote.yaml:4:10: error[D202", "mote.yaml:26:15: error[D105", "mote.yaml:31:15: error[D105",
                "mote.yaml:34:17: error[D108", "mote.yaml:35:15: error[D105", "mote.yaml:41:12: error[D105",
                "mote.yaml:52:8: error[D105",
            ])
    }

    @Test("Without a known dilemma, what does not depend on it is told all the same")
    func unknownDilemma() {
        let file = RecordedFile.changed("tolv-minutter", "noe-helt-annet")
            .replacing("antall: 5", with: "antall: 50").replacing("svar: meld", with: "svar: hva-som-helst")
        var library = Shipped.library
        library.dilemmas = ["sokkene", "tolv-minutter"].compactMap { library.dilemma($0) }
        #expect(
            RecordedFile.problems(file, in: library) == [
                "mote.yaml:3:10: error[D202]: dilemma «noe-helt-annet» finnes ikke "
                    + "→ Det finnes: sokkene, tolv-minutter.",
                "mote.yaml:27:17: error[D108]: runden har 53 svar, og det er bare 8 som svarer "
                    + "→ Rett tallet. Var dere flere, så skriv «svarer: 53» øverst i fila.",
            ])
    }

    @Test("Where the content has no common municipality, one must be named")
    func noMunicipality() {
        var library = Shipped.library
        library.municipalities = ["lier", "lorenskog"].compactMap { library.municipality($0) }
        #expect(
            RecordedFile.problems(RecordedFile.least, in: library) == [
                "mote.yaml:1:1: error[D102]: nøkkelen «kommune» mangler "
                    + "→ Kommunen «felles» er ikke med i innholdet. Det finnes: lier, lorenskog."
            ])
    }

    @Test("The line stands there with a caret, as for content")
    func caret() {
        do throws(ContentFailure) {
            _ = try RecordedFile.read(RecordedFile.changed("antall: 5", "antall: 6"))
            Issue.record("it was read")
        } catch {
            #expect(
                error.problems.map(\.text) == [
                    """
                    mote.yaml:29:17: error[D108]: runden har 9 svar, og det er bare 8 som svarer
                        |
                     29 |         antall: 3
                        |                 ^
                      Rett tallet. Var dere flere, så skriv «svarer: 9» øverst i fila.

                    """
                ])
        }
    }

    @Test("A file of a hundred thousand rounds is refused with a list that can be read")
    func many() {
        let rounds = String(repeating: "  - runde: tull\n    utfall: tull\n", count: 30_000)
        let problems = RecordedFile.problems(RecordedFile.least + "runder:\n" + rounds)
        #expect(problems.count == 100)
    }
}
