// The meeting leader's sheet: one page on paper with the plan, what to say, questions, what to watch for, and the lines for
// hard moments, which are better on paper than on a screen that everybody sees.

import EthicsEngine
import EthicsWords

/// The meeting leader's sheet for a case and a plan.
package struct LeaderSheet {
    package let meeting: Meeting
    package let language: Language

    /// The sheet for a case and a plan.
    package init(meeting: Meeting, language: Language) {
        self.meeting = meeting
        self.language = language
    }

    private var words: Shared<MeetingStrings> { language.meeting }
    private var paper: Shared<PaperStrings> { language.meeting.paper }
    private var dilemma: Dilemma { meeting.dilemma }

    /// The sheet as a document.
    package var document: Document {
        var facts = [Document.Fact(label: paper.time, value: words.minutes(meeting.start.plan.rawValue))]
        if !meeting.start.group.isEmpty { facts.append(.init(label: paper.group, value: meeting.start.group)) }
        facts.append(
            .init(
                label: paper.answers,
                value: paper.people(meeting.start)))
        if !dilemma.warnings.isEmpty {
            facts.append(.init(label: paper.painful, value: dilemma.warnings.joined(separator: ", ")))
        }
        return Document(
            title: paper.sheetTitle(dilemma.title), lead: paper.sheetLead, facts: facts,
            sections: [
                // The longest plan fills the page without them.
                Document.Section.ifAny(
                    paper.alternativesHeading, list(meeting.start.plan == .long ? [] : alternatives)),
                Document.Section.ifAny(
                    paper.beforeHeading, [.list([paper.bring(meeting.start)] + paper.beforeList(meeting.start))]),
                Document.Section.ifAny(paper.planHeading, [.steps(steps)]),
                Document.Section.ifAny(
                    paper.seriousHeading, [.list(words.serious + [words.feelings])], isSetApart: true),
                Document.Section.ifAny(
                    paper.momentsHeading, [.list(words.hardMoments.map { paper.moment($0.when, $0.say) })]),
                Document.Section.ifAny(paper.questionsHeading, list(dilemma.leaderQuestions.map(\.text))),
                Document.Section.ifAny(paper.watchHeading, list(dilemma.leaderWatch.map(\.text))),
                Document.Section.ifAny(paper.keysHeading, [.list(paper.keys)]),
            ].compactMap { $0 }, foot: paper.sheetFoot, language: language)
    }

    /// What everybody answers, with the letters that stand on the screen.
    private var alternatives: [String] {
        (dilemma.choices.map(\.text) + [language.strings.notYet]).enumerated().map { index, text in
            paper.alternative(Letters.letter(index), text)
        }
    }

    private func list(_ texts: [String]) -> [Document.Block] { texts.isEmpty ? [] : [.list(texts)] }

    /// The parts of the plan with the minutes they run from and to. Places of one part are one row.
    private var steps: [Document.Step] {
        var rows: [Document.Step] = []
        var begin = 0
        var index = 0
        let places = meeting.places.filter { $0.step != .opening }
        while index < places.count {
            let step = places[index].step
            let same = places[index...].prefix { $0.step == step }
            let end = begin + same.reduce(0) { $0 + $1.seconds }
            rows.append(
                .init(
                    minutes: paper.minutes(begin, end), what: words.step(step),
                    say: paper.says(step, meeting.start)))
            begin = end
            index += same.count
        }
        return rows
    }
}
