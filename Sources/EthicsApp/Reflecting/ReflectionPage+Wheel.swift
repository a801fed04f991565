// Rundt hjulet: the choice beside the one most like it, field by field. The law is shown, identity is asked about without
// marks, reputation and economy are answered before the authors' view is seen; Moral and Etikk are the user's own.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension ReflectionPage {
    /// The heading of a field: its name and question.
    private func heading(_ lens: Lens) -> PageBlock { .heading(named(lens)) }

    /// The name of a field, with its question where there is one.
    func named(_ lens: Lens) -> String { around.named(lens, in: walk.content.wheel) }

    /// The wheel as far as one has come.
    var wheelPicture: WheelPicture {
        var wheel = around.wheelPicture(
            seen: reflection.fieldsSeen, current: reflection.place.step.lens ?? reflection.friction)
        for lens in reflection.fieldsSeen { wheel.says[lens] = said(lens) }
        return wheel
    }

    /// What a field that was seen says of each compared choice, by the choice's number: what the authors answer, and what one has
    /// answered oneself where nobody else can.
    private func said(_ lens: Lens) -> [String]? {
        switch lens {
        case .morality: return reflection.confidence.map { [strings.confidence($0)] }
        case .identity where !reflection.statements.isEmpty:
            return walk.places(of: reflection.statements).filter { Columns.width(of: $0) <= Self.saidColumns }
        // One's own answer comes before anybody else's.
        case .reputation where isUnanswered(lens), .economy where isUnanswered(lens): return nil
        case .ethics where reflection.friction != lens && reflection.place.step != .ethicsField: return nil
        default: break
        }
        // The field of ethics comes when one has chosen again, and is about that alone.
        let isAlone = lens == .ethics && reflection.friction != lens
        let final = reflection.finalChoice.flatMap { dilemma.choice($0) }
        let said = (isAlone ? [final].compactMap { $0 } : reflection.compared).compactMap { choice -> String? in
            guard let answer = choice.answer(lens)?.answer, let number = number(of: choice) else { return nil }
            return steps.saidOfChoice(number, steps.answer(answer))
        }
        return said.isEmpty ? nil : said
    }

    /// The columns that a field has for what it says: with more, six of them have no room round a seventh.
    private static let saidColumns = 14

    private func isUnanswered(_ lens: Lens) -> Bool {
        reflection.friction != lens && reflection.fieldAnswers[lens] == nil
    }

    /// The number that a choice has among the case's own, from 1; nil for one that comes later.
    private func number(of choice: Choice) -> Int? {
        dilemma.choices.firstIndex { $0.id == choice.id }.map { $0 + 1 }
    }

    /// What the authors answer for each of the compared choices, with the number that the wheel has for it.
    private func judgements(_ lens: Lens, of choices: [Choice]) -> [PageBlock] {
        choices.flatMap { choice -> [PageBlock] in
            guard let answer = choice.answer(lens) else { return [] }
            let text = answer.answer.map { steps.judged(steps.answer($0), answer.text) } ?? answer.text
            let number = number(of: choice).map(String.init) ?? ""
            return [.gap, .item(mark: number, choice.text, .accent), .item(mark: "", text)]
        }
    }

    func lawField(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        page.body = [heading(.law)]
        // The first time somebody meets the wheel.
        if reflection.start.plan == .wheel { page.body.append(.text(steps.wheelIntroduced, .muted)) }
        // Whoever takes the short walk has seen two choices side by side before.
        if reflection.start.plan != .quick { page.body.append(.text(steps.twoChoices, .muted)) }
        page.body += judgements(.law, of: reflection.compared)
        let statutes = dilemma.statutes
        let named = reflection.compared.compactMap(LawJudgement.init).flatMap(\.statutes)
        let basis = statutes.filter { named.contains($0.id) }
        // Two lines here, about what the two answers rest on; the whole of it is one key away.
        page.commands.insert(.more, at: 0)
        if flow.view.isExpanded {
            if !statutes.isEmpty { page.body += [.gap] + around.lawPages(statutes) }
            page.body += [.gap] + around.contacts(of: walk.content.municipality, for: dilemma)
        } else {
            page.body.append(.gap)
            if !basis.isEmpty {
                page.body.append(.text(strings.lawNamed(around.names(basis), strings.statutesRead(basis)), .muted))
            }
            page.body.append(around.contactLine(of: walk.content.municipality, for: dilemma))
        }
        goOn(&page)
    }

    func identityField(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        page.body = [heading(.identity)]
        guard walk.statements.count > 1 else {
            // With fewer than two there is nothing to pick.
            page.body += [.gap, .text(walk.statements.first?.text ?? steps.noStatements)]
            page.enter = .reflect(.goOn)
            page.enterLabel = strings.enterOn
            return
        }
        page.prompt = steps.pickTwoQuestion
        // The sentence itself is what one picks: a name for it would have to be looked up.
        page.options = walk.statements.enumerated().map { index, principle in
            .init(
                key: Character(String(index + 1)), label: principle.text,
                isAnswer: reflection.statements.contains(principle.id), action: .reflect(.pickStatement(principle.id)))
        }
        page.body.append(.spare(.text(steps.pickTwo, .muted), .crowded))
        if page.notice == nil, reflection.statements.count == 1 { page.notice = .init(text: steps.pickOneMore) }
        goOn(&page)
    }

    func answeredField(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        guard let lens = reflection.place.step.lens, let own = reflection.compared.first else { return goOn(&page) }
        page.body = [.heading(steps.lens(lens)), .spare(.text(own.text, .accent), .either)]
        if let help = walk.content.wheel?.field(lens)?.help { page.body.append(.text(help, .muted)) }
        guard let answer = reflection.fieldAnswers[lens] else {
            page.prompt = walk.content.wheel?.field(lens)?.question ?? ""
            page.options = Answer.allCases.enumerated().map { index, answer in
                .init(
                    key: Character(String(index + 1)), label: steps.answer(answer),
                    action: .reflect(.answerField(answer)))
            }
            return
        }
        page.body = [heading(lens), .text(steps.yourAnswer(answer), .muted)]
        page.body += [.gap, .heading(steps.authorsAnswer)]
        page.body += judgements(lens, of: reflection.compared)
        page.commands.insert(.undo, at: 0)
        goOn(&page)
    }

    func ethicsField(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        page.body = [heading(.ethics)]
        if let reason = reflection.reason {
            page.body += [.text(steps.yourReason, .muted), .item(mark: "", reason)]
        }
        if let final = reflection.finalChoice.flatMap({ dilemma.choice($0) }) {
            // Nobody has read what stands above it.
            let heading = reflection.reason == nil ? steps.authorsAnswer : steps.authorsAnswerOnChoice
            page.body += [.gap, .heading(heading)] + judgements(.ethics, of: [final])
        }
        goOn(&page)
    }

    /// The short walk looks at one field: the one where it rubs.
    func friction(_ page: inout Page<Action>) {
        page.aside = wheelPicture
        guard let own = reflection.compared.first else { return goOn(&page) }
        let lenses: [Lens] = [.identity, .reputation, .economy, .ethics]
        guard let picked = reflection.friction else {
            page.body = [.heading(steps.roundTheWheel), .spare(.text(own.text, .accent), .either)]
            page.prompt = steps.frictionQuestion
            page.options = lenses.enumerated().map { index, lens in
                .init(
                    key: Character(String(index + 1)), label: named(lens),
                    action: .reflect(.pickField(lens)))
            }
            return
        }
        page.body = [heading(picked)]
        if picked == .identity {
            page.body += walk.statements.map { .item(mark: "·", $0.text) }
            page.body.append(.gap)
            if walk.statements.count > 1 {
                // A question without an answer to give has to say so, or one looks for the keys.
                page.body += [.heading(steps.identityQuestion), .text(steps.thinkOfIt, .muted)]
            } else {
                page.body.append(.text(steps.noStatements))
            }
        } else {
            page.body += [.gap, .heading(steps.authorsAnswer)] + judgements(picked, of: reflection.compared)
        }
        page.commands.insert(.undo, at: 0)
        goOn(&page)
    }
}
