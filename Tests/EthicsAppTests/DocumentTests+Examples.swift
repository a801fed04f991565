// Two documents as the program makes them: the minutes of a meeting, and the sheet that lies before its leader. And one with
// the same text everywhere.

import EthicsEngine

@testable import EthicsApp
@testable import EthicsPage
@testable import EthicsPapers
@testable import EthicsWords

extension Document {
    /// The minutes of a meeting of half an hour.
    static let minutes = Document(
        title: "Referat: Kvarteret som blir borte",
        lead: "Samtale om et etisk dilemma. Ingen har svart med navn, og ingen navn står her.",
        facts: [
            Fact(label: "Gruppe", value: "Hjemmetjenesten, sone øst"),
            Fact(label: "Dato", value: "12. november 2026"),
            Fact(label: "Til stede", value: "12"),
            Fact(label: "Varighet", value: "30 minutter"),
            Fact(label: "Kommune", value: "Lørenskog"),
        ],
        sections: [
            Section(
                heading: "Saken",
                blocks: [
                    .text(
                        """
                        Kommunestyret har kuttet kvarteret dagvakta og kveldsvakta har sammen. Du er lederen og skrev to \
                        sider imot, men alternativet var å kutte om natta. Nå skal du legge fram vedtaket. Du rår selv over \
                        kurspengene.
                        «Hva mener du sjøl?» spør en av de ansatte.
                        """),
                    .quote("Hva bør du gjøre?"),
                ]),
            Section(
                heading: "Hva gruppa svarte",
                blocks: [
                    .bars(
                        Bars(
                            title: "Svar først og etter samtalen", before: "Først", after: "Etter",
                            rows: [
                                .init(
                                    label: "Forklar vedtaket, og si at du holder det du selv mener, utenfor", before: 6,
                                    after: 2),
                                .init(
                                    label: "Si at du var imot og hvorfor, og at dere gjør det fullt ut fra første dag",
                                    before: 2, after: 8),
                                .init(
                                    label: "La spørsmålet ligge, og be dem skrive ned hva de er redde for å miste",
                                    before: 4, after: 2),
                                .init(
                                    label:
                                        "Si at du var imot, og bruk kurspengene på å beholde kvarteret to dager i uka",
                                    before: 0, after: 0),
                            ],
                            summary: """
                                Først svarte de fleste at lederen bør holde sitt eget utenfor. Etter samtalen mente 8 av 12 \
                                at lederen bør si at hun var imot, og så gjøre det fullt ut.
                                """))
                ]),
            Section(
                heading: "Hva vi så på",
                blocks: [
                    .wheel(
                        Wheel(
                            middle: "Valget", answers: ["Ja", "I tvil", "Nei"],
                            fields: [
                                .init(
                                    lens: .law, name: "Jus", isMarked: true, says: [["A", "B", "C", "D"], [], []]),
                                .init(lens: .identity, name: "Identitet", isMarked: true),
                                .init(lens: .morality, name: "Moral"),
                                .init(lens: .reputation, name: "Omdømme"),
                                .init(
                                    lens: .economy, name: "Økonomi", isMarked: true, says: [["B"], ["A", "C"], ["D"]]),
                                .init(lens: .ethics, name: "Etikk"),
                            ],
                            summary: """
                                Det skurret mest i Identitet og Økonomi. Loven ga rom for alle fire valgene. Svarene i feltene \
                                er forfatternes.
                                """))
                ]),
            Section(
                heading: "Det beste som ble sagt imot",
                blocks: [
                    .list([
                        "Den som sier at hun var imot, gjør det lettere for andre å la være å følge vedtaket.",
                        "De andre sonelederne får det samme spørsmålet i morgen, og har ikke fått tenke seg om.",
                        "Et kvarter som beholdes for kurspenger, er borte igjen til jul. Da mister de det to ganger.",
                    ])
                ]),
            Section(
                heading: "Hva om",
                blocks: [
                    .text("Hva om innvendingene fra sonelederne ikke sto i saken kommunestyret fikk?"),
                    .text("Tallene vises ikke, fordi noen ville ha stått alene med svaret sitt. De fleste sto fast."),
                ]),
            Section(
                heading: "Verdiene dette handler om",
                blocks: [
                    .table(
                        header: ["Verdi", "Det står", "Valget"],
                        rows: [
                            ["Respekt", "Vi lytter til hverandre og gir ærlige svar.", "Styrker"],
                            ["Redelighet", "Vi er åpne om det vi gjør, og om hvorfor.", "Styrker"],
                            ["Relasjoner", "Vi følger opp det vi har bestemt sammen.", "Koster noe"],
                        ])
                ]),
            Section(
                heading: "Setningen vår",
                blocks: [
                    .quote(
                        """
                        Jeg var imot, og dere kan få lese hvorfor. Nå er det bestemt, og da gjør vi det ordentlig, og vi \
                        skriver opp hva som går tapt.
                        """)
                ]),
            Section(
                heading: "Avtalt", isSetApart: true,
                blocks: [
                    .table(
                        header: ["Hva", "Hvem", "Når"],
                        rows: [
                            [
                                "Skrive ned i to uker hva som ikke kom med i notatene", "Alle som går dagvakt",
                                "26. november",
                            ],
                            ["Ta lista med til kommunalsjefen", "Sonelederen", "1. desember"],
                            ["Spørre de andre sonelederne hva de svarte", "Sonelederen", "19. november"],
                        ])
                ]),
            Section(
                heading: "Om dette referatet",
                blocks: [
                    .text(
                        """
                        Tall vises bare når minst fem har svart og ingen står alene med svaret sitt. Hvem som svarte hva, er \
                        ikke lagret noe sted.
                        """)
                ]),
        ],
        foot: "Valgene og grunnene er skrevet av forfatterne av saken. Det gruppa mener, er bare gruppas.")

    /// The sheet for a meeting of half an hour.
    static let sheet = Document(
        title: "Kvarteret som blir borte",
        lead: "Møtelederark, 30 minutter. Du leder samtalen og trenger ikke å ha svaret.",
        facts: [
            Fact(label: "Gruppe", value: "Hjemmetjenesten, sone øst"),
            Fact(label: "Ventet", value: "12"),
            Fact(label: "Dato", value: "12. november 2026"),
            Fact(label: "Slutt", value: "14.30"),
        ],
        sections: [
            Section(
                heading: "Planen",
                blocks: [
                    .steps([
                        Step(minutes: "0–2", what: "Avtalt sist", say: "Hva ble det til, det vi avtalte?"),
                        Step(
                            minutes: "2–3", what: "Rammen",
                            say: "Det som blir sagt her, blir her. Ingen må svare, og ingen svarer med navn."),
                        Step(
                            minutes: "3–5", what: "Situasjonen: les høyt",
                            say: "Jeg leser saken. Den er oppdiktet, men den kunne ha vært vår."),
                        Step(minutes: "5–6", what: "Stillhet", say: "Ett minutt. Tenk på hva du selv ville ha gjort."),
                        Step(
                            minutes: "6–8", what: "Første svar: tell hender",
                            say: "Hvem ville ha valgt A? B? C? D? Jeg teller og sier ikke noe om tallene ennå."),
                        Step(
                            minutes: "8–12", what: "To og to",
                            say: "Hvem har mest å tape? Hva står mot hva? Snakk med den du sitter ved siden av."),
                        Step(minutes: "12–13", what: "Jus", say: "Loven gir rom for alle fire. Da er det skjønn."),
                        Step(
                            minutes: "13–18", what: "Velg to felt i hjulet",
                            say: "Hvor skurrer det mest? Vi tar to felt, og bare dem."),
                        Step(
                            minutes: "18–22", what: "Den andre siden",
                            say: "Si det beste som kan sies for det du ikke valgte. Så viser jeg de første svarene."),
                        Step(
                            minutes: "22–24", what: "Hva om",
                            say: "Hva om innvendingene ikke sto i saken kommunestyret fikk?"),
                        Step(
                            minutes: "24–27", what: "Plakaten og nytt svar",
                            say: "Hva sier verdiene våre her? Hender en gang til: A? B? C? D?"),
                        Step(
                            minutes: "27–30", what: "Si det høyt, og avtal",
                            say: "Én setning vi kan stå for. Hva gjør vi, hvilken rolle gjør det, og innen når?"),
                    ])
                ]),
            Section(
                heading: "Spørsmål når det stopper",
                blocks: [
                    .list([
                        "Hva ville du helst ha fått til svar hvis det var du som spurte?",
                        "Hva sier verdiene våre om å være lojal? Står det noe om når det ikke gjelder?",
                        "Når noe er vedtatt, hva kan vi fortsatt si at vi mener, og til hvem?",
                        "Hvor går grensa mellom å si fra og å ta omkamp?",
                        "Hvor hos oss blir det sagt som ingen skriver ned?",
                        "Hvem er ikke i rommet, og hva ville de ha sagt?",
                    ])
                ]),
            Section(
                heading: "Se etter",
                blocks: [
                    .list([
                        "Noen begynner å snakke om et virkelig kutt. Spør: Hva hadde vi trengt å høre den gangen?",
                        "Folk ser på lederen før de svarer. La lederen snakke sist.",
                        "De som synes at kuttet er greit, sier lite. Spør alle hva som er det beste ved vedtaket.",
                        "Noen spøker med at det er lov å mene hva man vil. Spør hva spøken handler om.",
                    ])
                ]),
            Section(
                heading: "Når det blir vanskelig", isSetApart: true,
                blocks: [
                    .table(
                        header: ["Skjer", "Si"],
                        rows: [
                            ["En blir nevnt", "«La oss holde oss til saken på arket.»"],
                            ["Noen blir rørt", "«Vi tar en pause. Du må ikke si noe.»"],
                            ["Én tar ordet", "«Takk. Nå vil jeg høre en som ikke har snakket.»"],
                            ["Det er ekte", "«Dette tar vi på en annen måte, med den det gjelder.»"],
                        ])
                ]),
            Section(
                heading: "Taster",
                blocks: [
                    .table(
                        header: [],
                        rows: [
                            ["Enter", "går videre"], ["Esc", "går tilbake"], ["p", "stopper klokka"],
                            ["1–4", "teller et svar"], ["u", "tar det siste svaret tilbake"], ["q", "avslutter"],
                        ])
                ]),
        ],
        foot: "Etter møtet: Skriv referatet mens gruppa ser på. Ta arket med deg når du går.")

    /// A document that has a text in every place that can have one.
    static func everywhere(_ text: String) -> Document {
        Document(
            title: text, lead: text, facts: [Fact(label: text, value: text)],
            sections: [
                Section(
                    heading: text,
                    blocks: [
                        .text(text), .quote(text), .list([text, text]),
                        .steps([Step(minutes: text, what: text, say: text)]),
                        .table(header: [text, text], rows: [[text, text]]),
                    ]),
                Section(
                    heading: text, isSetApart: true,
                    blocks: [
                        .bars(
                            Bars(
                                title: text, before: text, after: text,
                                rows: [.init(label: text, before: 1, after: 2)], summary: text)),
                        .wheel(
                            Wheel(
                                middle: text, answers: [text],
                                fields: Lens.allCases.map {
                                    .init(lens: $0, name: text, isMarked: $0 == .morality, says: [[text]])
                                }, summary: text)),
                    ]),
            ], foot: text)
    }

    /// All that is written in it, save what stands in the middle of the wheel and the names of fields that say nothing: Markdown
    /// does not draw them.
    var texts: [String] {
        [title, lead, foot] + facts.flatMap { [$0.label, $0.value] }
            + sections.flatMap { [$0.heading] + $0.blocks.flatMap(\.texts) }
    }
}

extension Document.Block {
    fileprivate var texts: [String] {
        switch self {
        case .text(let text), .quote(let text): [text]
        case .list(let items): items
        case .steps(let steps): steps.flatMap { [$0.minutes, $0.what, $0.say] }
        case .table(let header, let rows): header + rows.flatMap { $0 }
        case .bars(let bars):
            [bars.title, bars.summary] + [bars.before, bars.after].compactMap { $0 }
                + bars.rows.flatMap { [$0.label] + [$0.before, $0.after].compactMap { $0.map(String.init) } }
        case .wheel(let wheel):
            [wheel.summary]
                + wheel.fields.filter { !wheel.said($0).isEmpty }.flatMap { field in
                    [field.name] + wheel.said(field).flatMap { [$0.answer] + $0.letters }
                }
        }
    }
}
