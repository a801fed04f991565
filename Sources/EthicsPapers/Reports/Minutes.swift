// The minutes of a meeting: what may be said of it, and what was agreed in a part of its own. No answer of anybody's.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The minutes of a meeting.
package struct Minutes {
    package let meeting: Meeting
    /// The day of the meeting, `yyyy-mm-dd`; empty when it is not known.
    package let date: String
    package let language: Language

    /// The minutes of a meeting.
    package init(meeting: Meeting, date: String, language: Language) {
        self.meeting = meeting
        self.date = date
        self.language = language
    }

    private var words: Shared<MeetingStrings> { language.meeting }
    private var paper: Shared<PaperStrings> { language.meeting.paper }
    private var dilemma: Dilemma { meeting.dilemma }

    // MARK: On paper

    /// The minutes as a document.
    package var document: Document {
        Document(
            title: paper.minutesTitle, lead: paper.minutesLead(dilemma.title), facts: facts,
            sections: [
                lastAgreed,
                Document.Section.ifAny(paper.caseHeading, dilemma.brief.isEmpty ? [] : [.text(dilemma.brief.oneLine)]),
                answers, whatIfs, wheel, disagreements, sentence, agreed, archive,
            ].compactMap { $0 }, foot: paper.minutesFoot, language: language)
    }

    private var facts: [Document.Fact] {
        var facts: [Document.Fact] = []
        if !date.isEmpty { facts.append(.init(label: paper.date, value: CalendarDate.shown(date))) }
        if !meeting.start.group.isEmpty { facts.append(.init(label: paper.group, value: meeting.start.group)) }
        facts.append(.init(label: paper.time, value: words.minutes(meeting.start.plan.rawValue)))
        facts.append(
            .init(
                label: paper.answered,
                value: paper.people(meeting.start)))
        return facts
    }

    private var lastAgreed: Document.Section? {
        Document.Section.ifAny(
            paper.lastHeading,
            meeting.start.agreed.isEmpty
                ? []
                : [
                    .table(
                        header: [paper.what, paper.role, paper.due, paper.became],
                        rows: meeting.start.agreed.enumerated().map { index, measure in
                            [measure.what, measure.role, measure.due, paper.outcome(meeting.outcomes[index])]
                        })
                ])
    }

    // MARK: Answers

    private var answers: Document.Section? {
        let first = meeting.result(.first)
        let again = meeting.result(.again)
        var blocks: [Document.Block] = []
        for result in [first, again].compactMap({ $0 }) { blocks.append(.text(sentence(result))) }
        if let bars = bars(first, again) {
            blocks.append(.bars(bars))
        } else if !blocks.isEmpty {
            // What there was to choose from, where no count says it.
            blocks.append(alternatives)
        }
        return Document.Section.ifAny(paper.answersHeading, blocks)
    }

    /// The choices with their letters.
    private var alternatives: Document.Block {
        .list(dilemma.choices.enumerated().map { "\(Letters.letter($0)) \($1.text)" })
    }

    /// What was answered with one thing changed.
    private var whatIfs: Document.Section? {
        Document.Section.ifAny(
            paper.whatIfHeading,
            dilemma.whatIfs.flatMap { whatIf -> [Document.Block] in
                guard let result = meeting.result(.whatIf(whatIf.id)) else { return [] }
                return [.text(whatIf.text.oneLine), .text(outcomeWithCounts(result))]
            })
    }

    /// What was answered, and how many gave each answer, where that may be known.
    private func outcomeWithCounts(_ result: RoundResult) -> String {
        guard case .counts(let values) = result.disclosure else { return outcome(result) }
        let told = values.enumerated().filter { $1.count > 0 }
        return paper.outcomeWithCounts(outcome(result), told.map { (Letters.letter($0), $1.count) })
    }

    /// Enstemmig, flertall or delt, and for what; or that too few answered.
    package func sentence(_ result: RoundResult) -> String {
        let outcome = outcome(result)
        let answered = result.disclosure.counts?.reduce(0, +) ?? meeting.start.people
        return [
            result.round == .first ? paper.answerAtFirst(outcome) : paper.answerNow(outcome),
            result.way.isOpen ? paper.openly : "",
            answered == meeting.start.people ? "" : paper.someAnswered(answered, meeting.start.people),
        ].asParagraph
    }

    /// Enstemmig, flertall eller delt, and for what.
    private func outcome(_ result: RoundResult) -> String {
        guard let unity = result.disclosure.unity else { return words.suppressed }
        guard let leading = result.disclosure.leading else { return paper.unity(unity, nil) }
        let text = dilemma.choice(leading)?.text ?? language.strings.notYet
        return [paper.unity(unity, text), law(leading)].asParagraph
    }

    /// What the authors find that the law says to a choice, when it stands in the way.
    private func law(_ choice: String) -> String {
        switch dilemma.choice(choice).map({ LawStatus(of: [$0]) }) {
        case .stop: paper.lawStop
        case .clarify: paper.lawClarify
        case .none?, nil: ""
        }
    }

    private func bars(_ first: RoundResult?, _ again: RoundResult?) -> Document.Bars? {
        let before = first.flatMap(Self.counts)
        let after = again.flatMap(Self.counts)
        guard before != nil || after != nil else { return nil }
        let options = Round.first.options(in: dilemma)
        let rows = options.enumerated().map { index, option in
            let label = dilemma.choice(option)?.text ?? language.strings.notYet
            return Document.Bars.Row(
                label: "\(Letters.letter(index)) \(label)", before: before.map { $0[option] ?? 0 },
                after: after.map { $0[option] ?? 0 })
        }
        let counts = rows.enumerated().map { index, row in
            (letter: Letters.letter(index), numbers: [row.before, row.after].compactMap { $0 })
        }
        return Document.Bars(
            title: paper.countsTitle, before: before == nil ? nil : paper.before,
            after: after == nil ? nil : paper.after, rows: rows,
            summary: paper.countsSummary(counts))
    }

    /// The counts by answer; nil when they may not be known.
    private static func counts(_ result: RoundResult) -> [String: Int]? {
        guard case .counts(let values) = result.disclosure else { return nil }
        return Dictionary(values.map { ($0.option, $0.count) }, uniquingKeysWith: { $1 })
    }

    // MARK: The rest

    /// The wheel as the group left it, with what the authors answer in the fields that were talked about: what stands in the case,
    /// and nothing that anybody in the group answered.
    private var wheel: Document.Section? {
        let seen = meeting.visitedFields
        guard !seen.isEmpty else { return nil }
        var wheel = Document.Wheel(
            middle: language.steps.wheelMiddle, answers: Answer.allCases.map(language.steps.answer),
            fields: Lens.allCases.map { lens in
                let isSeen = seen.contains(lens)
                return .init(
                    lens: lens, name: language.steps.lens(lens), isMarked: isSeen,
                    says: isSeen ? Answer.allCases.map { Letters.letters(of: dilemma.choices, with: $0, in: lens) } : []
                )
            }, summary: paper.wheelSummary(seen.map(language.steps.lensInText)))
        let saysSomething = wheel.fields.contains { !wheel.said($0).isEmpty }
        if saysSomething { wheel.summary = [wheel.summary, paper.wheelAnswers].asParagraph }
        // Letters are told once, where the answers are.
        let told: [Document.Block] = saysSomething && answers == nil ? [alternatives] : []
        return Document.Section.ifAny(paper.wheelHeading, [.wheel(wheel)] + told)
    }

    /// The reasons that the group disagrees with, and what it says instead.
    private var disagreed: [String] {
        meeting.disagreements.compactMap { disagreement in
            guard let reason = meeting.text(ofReason: disagreement.reason),
                let choice = disagreement.reason.split(separator: "/").first.flatMap({ dilemma.choice(String($0)) })
            else { return nil }
            return paper.disagreement(choice.text, reason, disagreement.text)
        }
    }

    private var disagreements: Document.Section? {
        Document.Section.ifAny(paper.disagreementHeading, disagreed.isEmpty ? [] : [.list(disagreed)])
    }

    private var sentence: Document.Section? {
        Document.Section.ifAny(
            paper.sentenceHeading, (meeting.saying ?? "").isEmpty ? [] : [.quote(meeting.saying ?? "")])
    }

    private var agreed: Document.Section? {
        Document.Section.ifAny(
            paper.agreedHeading,
            meeting.agreements.isEmpty
                ? [.text(paper.nothingAgreed)]
                : [
                    .table(
                        header: [paper.what, paper.role, paper.due],
                        rows: meeting.agreements.map { [$0.what, $0.role, $0.due] })
                ], isSetApart: true)
    }

    private var archive: Document.Section? {
        Document.Section.ifAny(paper.archiveHeading, [.text(words.archive(meeting.isArchivingConsidered))])
    }

    // MARK: On the screen

    /// The minutes in short, for the screen: what is agreed first.
    package var blocks: [PageBlock] {
        var blocks: [PageBlock] = [.heading(paper.agreedHeading)]
        blocks +=
            meeting.agreements.isEmpty
            ? [.text(paper.nothingAgreed)] : meeting.agreements.map { .item(mark: "·", words.agreedLine($0)) }
        if !meeting.start.agreed.isEmpty {
            blocks += [.gap, .heading(paper.lastHeading)]
            blocks += meeting.start.agreed.enumerated().map { index, measure in
                .item(mark: "·", language.strings.labelled(measure.what, paper.outcome(meeting.outcomes[index])))
            }
        }
        if let saying = meeting.saying, !saying.isEmpty {
            blocks += [
                .gap, .heading(paper.sentenceHeading), .item(mark: "", language.strings.quoted(saying), .accent),
            ]
        }
        let results = [Round.first, .again].compactMap { meeting.result($0) }
        if !results.isEmpty { blocks += [.gap, .heading(paper.answersHeading)] + results.map { .text(sentence($0)) } }
        let changed = dilemma.whatIfs.compactMap { meeting.result(.whatIf($0.id)) }
        if !changed.isEmpty {
            blocks += [.gap, .heading(paper.whatIfHeading)] + changed.map { .text(outcomeWithCounts($0)) }
        }
        let seen = meeting.visitedFields.map(language.steps.lensInText)
        if !seen.isEmpty { blocks += [.gap, .heading(paper.wheelHeading), .text(paper.wheelSummary(seen))] }
        if !disagreed.isEmpty {
            blocks += [.gap, .heading(paper.disagreementHeading)] + disagreed.map { .item(mark: "·", $0) }
        }
        return blocks
    }
}
