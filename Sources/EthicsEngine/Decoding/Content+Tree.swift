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
                    boundary: $0.text("grense"), sides: Side.all($0))
            }
        }
        return (groups, considerations)
    }
}

extension Side {
    static func all(_ tree: Tree) -> [Side] {
        tree.items("sider").map { Side(id: $0.text("side"), gist: $0.text("kort"), boundary: $0.text("grense")) }
    }
}

extension FloorRule {
    static func all(_ tree: Tree) -> [FloorRule] {
        tree.items("regler").map {
            FloorRule(
                id: $0.text("id"), name: $0.text("navn"), text: $0.text("tekst"), place: $0.text("sted"),
                appliesTo: $0.word("gjelder", or: .everyone), sides: Side.all($0))
        }
    }
}

extension FloorMark {
    init(tree: Tree) {
        let rule = Concern(named: tree.text("regel"))
        self.init(
            rule: rule.consideration, side: rule.side, answer: tree.word("svar", or: .doubt),
            reason: tree.text("grunn"), statutes: tree.items("hjemmel").map(\.plain))
    }

    /// What a file of format 1 says of the law, in which nothing is marked: that the field Jus does not answer «ja».
    init?(_ wheel: WheelAnswer?) {
        guard let wheel, let answer = Kept.allCases.first(where: { $0.answer == wheel.answer }), answer != .kept else {
            return nil
        }
        self.init(rule: FloorRule.law, side: nil, answer: answer, reason: wheel.text)
    }
}

extension Workplace {
    static func all(_ tree: Tree) -> [Workplace] {
        tree.items("arbeidssteder").map {
            Workplace(
                id: $0.text("id"), name: $0.text("navn"), sectors: $0.items("sektorer").map(\.plain),
                number: $0["nummer"].map { Int($0.plain) ?? 0 }, rules: $0.items("regler").map(\.plain))
        }
    }
}

extension Term {
    static func all(_ tree: Tree) -> [Term] {
        tree.items("ord").map {
            Term(
                id: $0.text("id"), word: $0.text("ord"), forms: $0.items("former").map(\.plain),
                meaning: $0.text("sier"))
        }
    }
}

extension Framework {
    /// - Parameters:
    ///   - answers: The files in which somebody answered what its statements are about, in order; later ones win.
    ///   - considerations: All considerations, for their sides.
    init(id: String, tree: Tree, answers: [Tree] = [], considerations: [Consideration] = []) {
        let source = tree["kilde"]
        let reading = Reading(tree, answers)
        self.init(
            id: id, title: tree.text("tittel"),
            source: Source(
                document: source?.text("dokument") ?? "", publisher: source?.text("utgiver") ?? "",
                kind: source?.word("slag", or: .values) ?? .values, date: source?.optional("dato")),
            values: tree.items("verdier").map { value in
                Value(
                    id: value.text("id"), name: value.text("navn"),
                    principles: value.items("punkter").map {
                        Principle(tree: $0, isFirst: tree.isFirstFormat).striking(reading.struck, considerations)
                    })
            },
            approval: tree["godkjent"].map { Approval(role: $0.text("rolle"), date: $0.text("dato")) },
            reading: reading)
    }
}

extension Tree {
    /// Whether a whole file is written in format 1.
    var isFirstFormat: Bool { text("format") == "1" }
}

extension Principle {
    /// - Parameter isFirst: Whether the file is written in format 1: the weights 3 and 2 become the list, 1 falls away, and a
    ///   rule builds on nothing. A rule names no considerations in either.
    init(tree: Tree, isFirst: Bool) {
        let kind = tree.word("slag", or: Kind.attitude)
        let rests = tree.items("hviler-pa")
        let named =
            isFirst
            ? rests.filter { $0.number("vekt") > 1 }.map { Concern($0.text("hensyn")) }
            : rests.map { Concern(named: $0.plain) }
        self.init(
            id: tree.text("id"), name: tree.text("navn"), text: tree.text("tekst"), place: tree.text("sted"),
            kind: kind, appliesTo: tree.word("gjelder", or: .everyone), rests: kind == .rule ? [] : named,
            buildsOn: tree.items("bygger-pa").map { Concern(named: $0.plain) })
    }
}

extension Municipality {
    init(id: String, tree: Tree) {
        self.init(
            id: id, name: tree.text("navn"), frameworks: tree.items("verdigrunnlag").map(\.plain),
            contacts: tree.items("kontakter").map {
                Contact(
                    id: $0.text("id"), role: $0.text("rolle"), isLeader: $0.text("leder") == "ja",
                    helpsWith: $0.text("hjelper-med"),
                    audience: $0.items("malgruppe").compactMap { Dilemma.Audience(rawValue: $0.plain) },
                    sectors: $0.items("sektorer").map(\.plain), hours: $0.optional("nar"))
            }, whenInDoubt: tree.text("i-tvil"), track: tree.optional("laeringslop"))
    }
}

extension Dilemma {
    /// - Parameter register: The register of statutes, from which a file of format 2 takes its law.
    init(id: String, tree: Tree, register: [Statute] = []) {
        let leader = tree["moteleder"]
        let choices = tree.items("alternativer").map { Choice(tree: $0, isFirst: tree.isFirstFormat) }
        let whatIfs = tree.items("hva-om").map { WhatIf(tree: $0, isFirst: tree.isFirstFormat) }
        let scenes = tree.items("folge").map { Scene(tree: $0, isFirst: tree.isFirstFormat) }
        let statutes =
            tree.isFirstFormat
            ? tree.items("lover").map(Statute.init(ownIn:))
            : Statute.named(tree.items("lover").map(\.plain), choices, whatIfs, scenes, in: register)
        self.init(
            id: id, format: tree.word("type", or: .full), title: tree.text("tittel"), brief: tree.text("kort"),
            situation: tree.text("situasjon"),
            sector: tree.text("sektor"), workplaces: tree.items("arbeidssted").map(\.plain),
            audience: tree.items("malgruppe").compactMap { Audience(rawValue: $0.plain) },
            minutes: tree.number("minutter"), kind: tree.word("slag", or: .judgement),
            warnings: tree.items("varsel").map(\.plain), facts: Item.list(tree, "fakta"),
            unknowns: Item.list(tree, "ukjent"),
            parties: tree.items("berorte").map {
                Party(id: $0.text("id"), who: $0.text("hvem"), stake: $0.text("star-pa-spill"))
            }, question: tree.text("sporsmal"),
            choices: choices, whatIfs: whatIfs, scenes: scenes,
            rationalisations: Item.list(tree, "bortforklaringer"),
            statutes: statutes,
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

extension Item {
    static func list(_ tree: Tree, _ key: String) -> [Item] {
        tree.items(key).map { Item(id: $0.text("id"), text: $0.text("tekst")) }
    }
}

extension Choice {
    init(tree: Tree, isFirst: Bool) {
        let wheel = WheelAnswer.list(tree["hjul"]) + [tree["jus"].map { WheelAnswer(.law, $0) }].compactMap { $0 }
        self.init(
            id: tree.text("id"), text: tree.text("tekst"),
            effects: tree.items("virkninger").map(Effect.init(tree:)) + Effect.argued(tree), wheel: wheel,
            arguments: tree["for"].map { [Item(id: tree.text("id") + "-for", text: $0.plain)] }
                ?? Item.list(tree, "argumenter"),
            counterargument: tree.optional("mot") ?? tree.text("motargument"),
            saying: tree["si-det"].map { Saying(to: $0.text("til"), text: $0.text("tekst")) },
            next: tree.optional("videre"),
            marks: isFirst
                ? [FloorMark(wheel.first { $0.lens == .law })].compactMap { $0 }
                : tree.items("gulv").map(FloorMark.init(tree:)),
            manner: tree.optional("art").flatMap(Manner.init(rawValue:)))
    }
}

extension Effect {
    /// What the two arguments of a simple case say, where they name what they are about: a plus and a minus of one.
    static func argued(_ tree: Tree) -> [Effect] {
        [("for", 1), ("mot", -1)].compactMap { key, size in
            tree.optional(key + "-hensyn").map {
                let concern = Concern(named: $0)
                return Effect(
                    consideration: concern.consideration, size: size, reason: tree.text(key), side: concern.side)
            }
        }
    }

    init(tree: Tree) {
        let concern = Concern(named: tree.text("hensyn"))
        self.init(
            consideration: concern.consideration, size: tree.number("styrke"), reason: tree.text("grunn"),
            side: concern.side,
            bearing: tree["mot-verdier"] != nil
                ? .tooParticular : tree["utenfor-jobben"] != nil ? .outsideTheJob : .values)
    }
}

extension WheelAnswer {
    /// The answers in the wheel's own order, whatever the order in the file.
    static func list(_ tree: Tree?) -> [WheelAnswer] {
        Lens.allCases.compactMap { lens in
            guard let field = tree?[lens.rawValue] else { return nil }
            if lens == .morality { return WheelAnswer(lens: lens, answer: nil, text: field.text("sporsmal")) }
            return WheelAnswer(lens, field)
        }
    }

    /// An answer that has a reason.
    init(_ lens: Lens, _ field: Tree) {
        self.init(
            lens: lens, answer: Answer(rawValue: field.text("svar")), text: field.text("grunn"),
            statutes: field.items("hjemmel").map(\.plain))
    }
}

extension WhatIf {
    init(tree: Tree, isFirst: Bool) {
        self.init(
            id: tree.text("id"), text: tree.text("tekst"), moved: tree.text("flytter"),
            changes: tree.items("endringer").map { Change(tree: $0, isFirst: isFirst) })
    }
}

extension WhatIf.Change {
    init(tree: Tree, isFirst: Bool) {
        let dropped = tree.items("bortfaller")
        let wheel = WheelAnswer.list(tree["hjul"])
        let law = isFirst ? wheel.first { $0.lens == .law } : nil
        // In format 1 a new answer in the field Jus is all that is said of the law.
        let unmarked = law.map { [WhatIf.DroppedMark(rule: FloorRule.law, reason: $0.text)] } ?? []
        self.init(
            choice: tree.text("alternativ"), effects: tree.items("virkninger").map(Effect.init(tree:)),
            dropped: dropped.filter { $0["hensyn"] != nil }.map {
                WhatIf.Dropped(consideration: $0.text("hensyn"), reason: $0.text("grunn"))
            }, wheel: wheel,
            marks: isFirst ? [FloorMark(law)].compactMap { $0 } : tree.items("gulv").map(FloorMark.init(tree:)),
            droppedMarks: unmarked
                + dropped.filter { $0["regel"] != nil }.map {
                    WhatIf.DroppedMark(rule: Concern(named: $0.text("regel")).consideration, reason: $0.text("grunn"))
                })
    }
}

extension Scene {
    init(tree: Tree, isFirst: Bool) {
        self.init(
            id: tree.text("id"), text: tree.text("tekst"), question: tree.text("sporsmal"),
            choices: tree.items("alternativer").map { Choice(tree: $0, isFirst: isFirst) },
            next: tree.optional("videre"), ending: tree.optional("slutt").flatMap(Ending.init(rawValue:)))
    }
}
