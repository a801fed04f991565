// The texts of a case, each with its place, for what is counted of words.

/// A text of a case.
struct CaseText {
    /// Where it stands, by ids and keys: `bli/hjul/jus/grunn`.
    let place: String
    /// The text.
    let text: String
}

extension Dilemma {
    /// What a case is told and argued in: the situation, and of every choice what is done and each reason. No what-ifs.
    var arguedTexts: [CaseText] {
        [CaseText(place: "situasjon", text: situation)] + everyChoice.flatMap { $0.texts(in: format) }
    }

    /// All texts that a reader of the case meets; the law's are not its own.
    var allTexts: [CaseText] {
        func items(_ key: String, _ items: [Item]) -> [CaseText] {
            items.map { CaseText(place: "\($0.id)/\(key)", text: $0.text) }
        }
        let opening = [
            CaseText(place: "kort", text: brief), CaseText(place: "sporsmal", text: question),
        ]
        let around =
            items("tekst", facts + unknowns + rationalisations + leaderQuestions + leaderWatch)
            + parties.flatMap {
                [
                    CaseText(place: "\($0.id)/hvem", text: $0.who),
                    CaseText(place: "\($0.id)/star-pa-spill", text: $0.stake),
                ]
            }
        let followed = scenes.flatMap {
            [
                CaseText(place: "\($0.id)/tekst", text: $0.text),
                CaseText(place: "\($0.id)/sporsmal", text: $0.question),
            ]
        }
        let said = everyChoice.compactMap { choice in
            choice.saying.map { CaseText(place: "\(choice.id)/si-det/tekst", text: $0.text) }
        }
        return (opening + arguedTexts + said + around + followed + whatIfs.flatMap(\.texts)).filter { !$0.text.isEmpty }
    }
}

extension Choice {
    /// What is done and why. In a simple case the effects say again what the arguments say.
    fileprivate func texts(in format: Dilemma.Format) -> [CaseText] {
        let reasons =
            switch format {
            case .full: CaseText.reasons(effects, marks, wheel, at: id)
            case .simple: CaseText.reasons([], marks, wheel, at: id)
            }
        let counter =
            switch format {
            case .full: CaseText(place: "\(id)/motargument", text: counterargument)
            case .simple: CaseText(place: "\(id)/mot", text: counterargument)
            }
        let arguments =
            switch format {
            case .full: arguments.map { CaseText(place: "\($0.id)/tekst", text: $0.text) }
            case .simple: arguments.map { CaseText(place: "\(id)/for", text: $0.text) }
            }
        return [CaseText(place: "\(id)/tekst", text: text)] + reasons + arguments + [counter]
    }
}

extension WhatIf {
    fileprivate var texts: [CaseText] {
        [CaseText(place: "\(id)/tekst", text: text), CaseText(place: "\(id)/flytter", text: moved)]
            + changes.flatMap { change in
                let place = "\(id)/endringer/\(change.choice)"
                let dropped =
                    change.dropped.map { CaseText(place: "\(place)/bortfaller/\($0.consideration)", text: $0.reason) }
                    + change.droppedMarks.map { CaseText(place: "\(place)/bortfaller/\($0.rule)", text: $0.reason) }
                return CaseText.reasons(change.effects, change.marks, change.wheel, at: place) + dropped
            }
    }
}

extension CaseText {
    fileprivate static func reasons(
        _ effects: [Effect], _ marks: [FloorMark], _ wheel: [WheelAnswer], at place: String
    ) -> [CaseText] {
        effects.map { CaseText(place: "\(place)/virkninger/\($0.consideration)/grunn", text: $0.reason) }
            + marks.map { CaseText(place: "\(place)/gulv/\($0.rule)/grunn", text: $0.reason) }
            + wheel.map { CaseText(place: "\(place)/hjul/\($0.lens.rawValue)", text: $0.text) }
    }
}
