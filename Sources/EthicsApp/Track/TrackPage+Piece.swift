// The pages of a piece.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension TrackPage {
    /// A piece at a stage of it.
    func piece(_ content: TrackPath.Content, _ index: Int, _ stage: TrackFlow.Stage) -> Page<Action> {
        switch stage {
        case .situation(let place, let answer):
            guard content.situations.indices.contains(place) else { return intro(content) }
            return situation(content, place, answer)
        case .intro: return intro(content)
        case .after: return after(content)
        case .end: return end(content)
        }
    }

    private func blank(_ content: TrackPath.Content, note: String = "") -> Page<Action> {
        Page(title: content.piece.title, note: note, notice: notice, commands: [.back, .help, .quit])
    }

    // MARK: A rule

    private func situation(_ content: TrackPath.Content, _ place: Int, _ answer: Int?) -> Page<Action> {
        let met = content.situations[place]
        var page = blank(content, note: words.count(place + 1, content.situations.count))
        let rule = around.library?.rule(met.rule)
        if met.isNearest { page.body.append(.text(words.fromElsewhere, .muted)) }
        guard let answer else {
            // What is asked stays in sight, and is not asked twice.
            let sentences = Sentences.of(met.situation.text)
            let asked = sentences.last.flatMap { $0.hasSuffix("?") ? $0 : nil }
            page.body.append(.text(Array(sentences.dropLast(asked == nil ? 0 : 1)).asParagraph))
            page.prompt = asked ?? words.whatIsRight
            page.options = met.situation.answers.enumerated().map { index, one in
                .init(key: Character(String(index + 1)), label: one.text, action: .answer(index))
            }
            return page
        }
        for (index, one) in met.situation.answers.enumerated() {
            let told = words.verdict(one.holds, one.text.oneLine)
            page.body.append(.text(index == answer ? words.chosen(told) : told, index == answer ? .accent : .normal))
            page.body.append(.row(one.reason, .muted, indent: 2))
        }
        page.body.append(.gap)
        if let rule { page.body += [.heading(rule.title), .text(rule.holds.oneLine)] }
        page.body.append(.text(local(rule), .muted))
        let roles = roles(met.situation)
        if !roles.isEmpty { page.body.append(.text(words.inDoubt(roles))) }
        page.enter = .pass
        page.enterLabel = words.on
        page.readsOn = true
        return page
    }

    /// What the municipality's own documents say about a rule.
    private func local(_ rule: Rule?) -> String {
        guard let rule, let sitting = flow.sitting, around.isMunicipalityKnown else { return words.localSilent }
        let shown = flow.track.audience.reduce(into: Set<Principle.Audience>()) { $0.formUnion([$1].principles) }
        for floor in rule.floor {
            for framework in sitting.content.frameworks {
                let principle = framework.principles.first { principle in
                    principle.kind == .rule && shown.contains(principle.appliesTo)
                        && principle.buildsOn.contains { $0.consideration == floor }
                }
                if let principle { return words.localSays(framework.title, principle.text.oneLine) }
            }
        }
        return words.localSilent
    }

    /// Who can answer in doubt, of those whom the municipality has.
    private func roles(_ situation: Rule.Situation) -> [String] {
        let contacts = flow.sitting?.content.municipality.contacts ?? []
        return situation.contacts.compactMap { id in contacts.first { $0.id == id }?.role }
    }

    // MARK: What a piece is about

    private func intro(_ content: TrackPath.Content) -> Page<Action> {
        var page = blank(content)
        switch content.piece.kind {
        case .rules, .recall: page.body = [.text(words.noCase)]
        case .firstCase: page.body = [.text(words.caseIntro)]
        case .limitedCase: page.body = [.text(words.limitedIntro)]
        case .sister:
            page.body = [.text(isPast(content) ? words.sisterCase : words.sisterIntro)]
            if !content.situations.isEmpty, !isPast(content) {
                page.enter = .pass
                page.enterLabel = words.on
                return page
            }
        case .poster: page.body = poster(content)
        case .talk: return talk(content)
        case .own: return own(content)
        case .meeting:
            page.body = [.text(words.meetingIntro)]
            page.options = [
                .init(key: "1", label: words.toMeeting, action: .leave(to: .meeting(dilemma: nil))),
                .init(key: "2", label: words.pieceIsOver, action: .finish),
            ]
            return page
        }
        guard let dilemma = content.dilemma.flatMap({ around.library?.dilemma($0) }) else {
            page.body.append(.text(words.noCase))
            page.options = [.init(key: "1", label: words.pieceIsOver, action: .finish)]
            return page
        }
        if content.isNearest { page.body.append(.text(words.caseFromElsewhere, .muted)) }
        page.body += [.gap] + around.paragraphs(dilemma.brief)
        let isDone = flow.sitting?.state.done[content.piece.id] != nil
        page.options = [
            .init(
                key: "1", label: isDone ? words.caseAgain(dilemma.title) : words.toCase(dilemma.title),
                action: .openCase),
            .init(key: "2", label: words.backToOverview, action: .go(to: .overview)),
        ]
        return page
    }

    /// Whether the situations of a piece are passed.
    private func isPast(_ content: TrackPath.Content) -> Bool {
        guard let state = flow.sitting?.state else { return false }
        return state.done[content.piece.id] != nil
            || state.begun[content.piece.id, default: 0] >= content.situations.count
    }

    /// The names of the municipality's values, and how the case is chosen.
    private func poster(_ content: TrackPath.Content) -> [PageBlock] {
        let frameworks = flow.sitting?.content.frameworks ?? []
        guard let first = frameworks.first, around.isMunicipalityKnown else {
            return [.text(words.localSilent), .gap, .text(words.posterLoose, .muted)]
        }
        return [.text(words.posterIntro), .heading(first.title)]
            + first.values.map { .item(mark: "·", $0.name) }
            + [.gap, .text(content.isTense ? words.posterTense : words.posterLoose)]
    }

    // MARK: A talk, and something of one's own

    private func talk(_ content: TrackPath.Content) -> Page<Action> {
        var page = blank(content)
        page.body = [
            .text(words.talkIntro(flow.track.talksWith)), .text(words.talkPrivate(around.storage == .memory), .muted),
        ]
        page.prompt = words.talkBring
        let title = flow.path?.firstCase.flatMap { around.library?.dilemma($0)?.title }
        let things = [title.map(words.talkCase), words.talkRule, words.talkWonder].compactMap { $0 }
        page.options = things.enumerated().map { index, thing in
            .init(key: Character(String(index + 1)), label: thing, action: .pass)
        }
        return page
    }

    private func own(_ content: TrackPath.Content) -> Page<Action> {
        var page = blank(content)
        page.body = around.spaced(words.ownIntro)
        page.options = [
            .init(key: "1", label: words.ownThought, action: .finish),
            .init(key: "2", label: words.ownBring, action: .pass),
        ]
        return page
    }

    private func after(_ content: TrackPath.Content) -> Page<Action> {
        var page = blank(content)
        if content.piece.kind == .talk {
            page.body = [.text(words.talkIntro(flow.track.talksWith)), .gap]
            page.body +=
                words.talkAsk.map { .item(mark: "·", $0) } + [
                    .gap, .text(words.talkPrivate(around.storage == .memory), .muted),
                ]
            page.options = [
                .init(key: "1", label: words.talkHeld, action: .finish),
                .init(key: "2", label: words.notYet, action: .go(to: .overview)),
            ]
        } else {
            page.body = [.text(words.ownWarning)]
            page.options = [.init(key: "1", label: words.understood, action: .finish)]
        }
        return page
    }

    // MARK: The end

    private func end(_ content: TrackPath.Content) -> Page<Action> {
        var page = blank(content)
        page.body = [.text(words.pieceDone(content.piece.title)), .text(words.enoughForToday)]
        if around.storage == .memory, let code = flow.written {
            page.body += [.gap, .text(words.code(code.text)), .text(words.codeSays, .muted)]
        }
        page.options = [
            .init(key: "1", label: words.backToOverview, action: .go(to: .overview)),
            .init(key: "2", label: strings.footerQuit, action: .leave(to: .end)),
        ]
        return page
    }
}
