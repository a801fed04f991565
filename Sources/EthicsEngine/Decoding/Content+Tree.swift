// Building content from trees that the checker found sound.

extension Consideration {
    static func all(_ tree: Tree) -> (groups: [Item], considerations: [Consideration]) {
        var groups: [Item] = []
        var considerations: [Consideration] = []
        for group in tree.items("grupper") {
            groups.append(Item(id: group.text("id"), text: group.text("navn")))
            considerations += group.items("hensyn").map {
                Consideration(
                    id: $0.text("id"), group: group.text("id"), name: $0.text("navn"), gist: $0.text("kort"),
                    boundary: $0.text("grense"))
            }
        }
        return (groups, considerations)
    }
}

extension Framework {
    init(id: String, tree: Tree) {
        let source = tree["kilde"]
        self.init(
            id: id, title: tree.text("tittel"),
            source: Source(
                document: source?.text("dokument") ?? "", publisher: source?.text("utgiver") ?? "",
                kind: source?.word("slag", or: .values) ?? .values, date: source?.optional("dato")),
            values: tree.items("verdier").map { value in
                Value(
                    id: value.text("id"), name: value.text("navn"),
                    principles: value.items("punkter").map(Principle.init(tree:)))
            })
    }
}

extension Principle {
    init(tree: Tree) {
        self.init(
            id: tree.text("id"), name: tree.text("navn"), text: tree.text("tekst"), place: tree.text("sted"),
            kind: tree.word("slag", or: .attitude), appliesTo: tree.word("gjelder", or: .everyone),
            rests: tree.items("hviler-pa").map { Rest(consideration: $0.text("hensyn"), weight: $0.number("vekt")) })
    }
}

extension Municipality {
    init(id: String, tree: Tree) {
        self.init(
            id: id, name: tree.text("navn"), frameworks: tree.items("verdigrunnlag").map(\.plain),
            contacts: tree.items("kontakter").map {
                Contact(
                    id: $0.text("id"), role: $0.text("rolle"), isLeader: $0.text("leder") == "ja",
                    helpsWith: $0.text("hjelper-med"))
            }, whenInDoubt: tree.text("i-tvil"), track: tree.optional("laeringslop"))
    }
}

extension Dilemma {
    init(id: String, tree: Tree) {
        let leader = tree["moteleder"]
        self.init(
            id: id, format: tree.word("type", or: .full), title: tree.text("tittel"), brief: tree.text("kort"),
            situation: tree.text("situasjon"),
            sector: tree.text("sektor"), audience: tree.items("malgruppe").compactMap { Audience(rawValue: $0.plain) },
            minutes: tree.number("minutter"), kind: tree.word("slag", or: .judgement),
            warnings: tree.items("varsel").map(\.plain), facts: Item.list(tree, "fakta"),
            unknowns: Item.list(tree, "ukjent"),
            parties: tree.items("berorte").map {
                Party(id: $0.text("id"), who: $0.text("hvem"), stake: $0.text("star-pa-spill"))
            }, question: tree.text("sporsmal"), choices: tree.items("alternativer").map(Choice.init(tree:)),
            whatIfs: tree.items("hva-om").map(WhatIf.init(tree:)), scenes: tree.items("folge").map(Scene.init(tree:)),
            rationalisations: Item.list(tree, "bortforklaringer"),
            statutes: tree.items("lover").map(Statute.init(tree:)),
            leaderQuestions: leader.map { Item.list($0, "sporsmal") } ?? [],
            leaderWatch: leader.map { Item.list($0, "se-etter") } ?? [], sister: tree.optional("soster"))
    }
}

extension Wheel {
    init(tree: Tree) {
        self.init(
            credit: tree.text("kreditering"), use: tree.text("bruk"),
            fields: tree.items("felt").compactMap { field in
                Lens(rawValue: field.text("id")).map {
                    Field(
                        lens: $0, name: field.text("navn"), original: field.text("original"),
                        question: field.text("sporsmal"), help: field.text("hjelp"))
                }
            })
    }
}

extension Track {
    init(id: String, tree: Tree) {
        self.init(
            id: id, title: tree.text("tittel"), purpose: tree.text("formal"),
            audience: tree.items("malgruppe").compactMap { Dilemma.Audience(rawValue: $0.plain) },
            dilemmas: tree.items("dilemmaer").map(\.plain))
    }
}

extension Item {
    static func list(_ tree: Tree, _ key: String) -> [Item] {
        tree.items(key).map { Item(id: $0.text("id"), text: $0.text("tekst")) }
    }
}

extension Choice {
    init(tree: Tree) {
        self.init(
            id: tree.text("id"), text: tree.text("tekst"), effects: tree.items("virkninger").map(Effect.init(tree:)),
            wheel: WheelAnswer.list(tree["hjul"]),
            arguments: tree["for"].map { [Item(id: tree.text("id") + "-for", text: $0.plain)] }
                ?? Item.list(tree, "argumenter"),
            counterargument: tree.optional("mot") ?? tree.text("motargument"),
            saying: tree["si-det"].map { Saying(to: $0.text("til"), text: $0.text("tekst")) },
            next: tree.optional("videre"))
    }
}

extension Effect {
    init(tree: Tree) {
        self.init(consideration: tree.text("hensyn"), size: tree.number("styrke"), reason: tree.text("grunn"))
    }
}

extension WheelAnswer {
    /// The answers in the wheel's own order, whatever the order in the file.
    static func list(_ tree: Tree?) -> [WheelAnswer] {
        Lens.allCases.compactMap { lens in
            guard let field = tree?[lens.rawValue] else { return nil }
            if lens == .morality { return WheelAnswer(lens: lens, answer: nil, text: field.text("sporsmal")) }
            return WheelAnswer(lens: lens, answer: Answer(rawValue: field.text("svar")), text: field.text("grunn"))
        }
    }
}

extension WhatIf {
    init(tree: Tree) {
        self.init(
            id: tree.text("id"), text: tree.text("tekst"), moved: tree.text("flytter"),
            changes: tree.items("endringer").map { change in
                Change(
                    choice: change.text("alternativ"), effects: change.items("virkninger").map(Effect.init(tree:)),
                    dropped: change.items("bortfaller").map {
                        Dropped(consideration: $0.text("hensyn"), reason: $0.text("grunn"))
                    }, wheel: WheelAnswer.list(change["hjul"]))
            })
    }
}

extension Scene {
    init(tree: Tree) {
        self.init(
            id: tree.text("id"), text: tree.text("tekst"), question: tree.text("sporsmal"),
            choices: tree.items("alternativer").map(Choice.init(tree:)), next: tree.optional("videre"))
    }
}

extension Statute {
    init(tree: Tree) {
        self.init(
            id: tree.text("id"), act: tree.text("lov"), section: tree.text("paragraf"), newAct: tree.optional("ny-lov"),
            newSection: tree.optional("ny-paragraf"), says: tree.text("sier"),
            checked: tree.text("kontrollert") == "ja" ? tree.optional("sjekket") : nil)
    }
}
