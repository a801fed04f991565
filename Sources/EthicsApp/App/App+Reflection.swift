// A reflection on the screen: from intents to events, to the journal, and only then to the next screen.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// The name in the journal of what is written at a step.
    static func draftField(_ step: Step) -> String { step == .reason ? "begrunnelse" : step.rawValue }

    /// The plan for the next reflection: one new thing at a time until there is nothing new.
    var nextPlan: Plan {
        Plan.next(afterFinished: sessions.count { $0.kind == Self.reflectionKind && $0.isFinished })
    }

    /// The name in the journal of what is being written; nil when there is no reflection.
    private var writtenField: String? {
        if case .reflection(let walk) = screen { draftField(walk) } else { nil }
    }

    /// The kind of session that a reflection is in the journal.
    static let reflectionKind = "reflection"

    /// Has a case read, to begin a reflection on it.
    ///
    /// - Parameter plan: The plan; nil for the one that comes next.
    mutating func start(_ id: String, plan: Plan? = nil) -> [Effect] {
        guard library?.dilemma(id) != nil, let municipality else {
            open(.home)
            return []
        }
        return [.readCase(id: id, municipality: municipality, plan: plan)]
    }

    /// Begins a reflection on a case that was read. Nothing is stored before the first answer.
    mutating func begin(_ id: String, plan: Plan?, _ content: Library?, at moment: Moment) {
        guard let content, let dilemma = content.dilemma(id), let municipality = content.municipalities.first else {
            // One stays where one was, unless there was nothing yet.
            if screen == .waiting { open(.home) }
            view.notice = .init(text: strings.caseUnreadable, isWarning: true)
            return
        }
        // That files were left out is said on the first screen, which may be this one.
        let warning = view.notice.flatMap { $0.isWarning ? $0 : nil }
        let start = ReflectionStart(
            plan: plan ?? nextPlan, dilemma: id, municipality: municipality.id,
            content: ContentStore.references(of: dilemma, municipality, in: content))
        open(
            .reflection(
                Walk(
                    session: moment.freshID, reflection: Reflection(start, dilemma: dilemma), lastSequence: 0,
                    content: CaseContent(content, for: municipality, wheel: library?.wheel))))
        view.notice = warning
    }

    /// The reflection that was read from the journal, with the content as it was; nil when its case is gone.
    func walk(of stored: StoredSession) -> Walk? {
        guard let first = stored.events.first, case .started(let start) = first,
            let (dilemma, content) = content(of: stored, dilemma: start.dilemma, municipality: start.municipality),
            let reflection = Reflection(folding: stored.events, dilemma: dilemma)
        else { return nil }
        return Walk(
            session: stored.session, reflection: reflection, lastSequence: stored.lastSequence, content: content,
            drafts: stored.drafts)
    }

    /// Shows a reflection that was read from the journal: to be read again when it was chosen in the list of one's own,
    /// else to go on with.
    mutating func show(_ stored: StoredSession, at moment: Moment) -> [Effect] {
        guard stored.meeting.isEmpty else {
            showMeeting(stored, at: moment)
            return []
        }
        if case .reflections = screen {
            showAgain(stored)
            return []
        }
        guard var walk = walk(of: stored) else {
            open(.home)
            return []
        }
        let typed = isCatchingUp ? field?.text : nil
        let typedAt = writtenField
        // What was typed here while somebody else was first is not lost: it is a draft until it is sent.
        if let typed, !typed.isEmpty, let typedAt { walk.drafts[typedAt] = typed }
        open(.reflection(walk))
        view.isDraftDirty = typed?.isEmpty == false
        if isCatchingUp {
            isCatchingUp = false
            view.notice = .init(text: strings.conflict)
        } else if walk.content.isChanged {
            view.notice = .init(text: strings.storedContent)
        }
        return []
    }

    /// Carries out an intent: its events go to the journal, and only when they are stored to the screen.
    mutating func reflect(_ intent: ReflectionIntent, at moment: Moment) -> [Effect] {
        guard case .reflection(let walk) = screen, pending == nil else { return [] }
        do {
            let events = try walk.reflection.decide(intent, in: walk.context)
            let pending = Pending(walk: walk, events: events)
            self.pending = pending
            return [store(pending)]
        } catch {
            view.notice = notice(error)
            return []
        }
    }

    /// The effect that stores pending events.
    func store(_ pending: Pending) -> Effect {
        var after = pending.walk.reflection
        for event in pending.events { after.apply(event) }
        let header = SessionHeader(
            kind: Self.reflectionKind, subject: after.dilemma.id, title: after.dilemma.title,
            isFinished: after.isFinished)
        return .store(
            session: pending.walk.session, bodies: pending.written.map(EventCoding.encode),
            after: pending.walk.lastSequence, header: header,
            content: pending.walk.lastSequence == 0 ? pending.walk.content.files : [])
    }

    /// The pending events are stored: they are applied, and the next place is shown.
    mutating func confirm(_ sessions: [JournalSession], at moment: Moment) -> [Effect] {
        self.sessions = sessions
        if let meetingPending { return confirmMeeting(meetingPending, at: moment) }
        guard let pending else { return [] }
        self.pending = nil
        if pending.isFollowUp { return endFollowUp(pending) }
        var walk = pending.walk
        let before = walk.reflection.place
        for event in pending.events { walk.reflection.apply(event) }
        walk.lastSequence += pending.written.count
        var effects: [Effect] = []
        let draft = Self.draftField(before.step)
        if before.step.isWriting, pending.isWritten {
            walk.drafts[draft] = nil
            effects.append(.saveDraft(session: walk.session, field: draft, text: nil))
        } else if before.step.isWriting, let text = field?.text {
            walk.drafts[draft] = text
        }
        effects += dropDrafts(of: pending, &walk)
        if walk.reflection.isFinished {
            open(.walkDone(walk))
        } else if walk.reflection.place == before {
            // The same place with an answer, such as a what-if: what moved is read from the top.
            screen = .reflection(walk)
            view.highlight = nil
            // Among many reasons one stays where one was.
            switch before.step {
            case .values: closeDisagreement()
            case .identityField: clampScroll()
            default: view.scroll = 0
            }
        } else {
            open(.reflection(walk))
            view.notice = pending.events.compactMap { answer(to: $0, walk) }.first
        }
        return effects
    }

    /// Gives what stands in the field as the answer. Personal data is asked about first, and stays in memory till then.
    mutating func submit(anyway: Bool, at moment: Moment) -> [Effect] {
        let text = field?.text ?? ""
        if !anyway {
            let found = PersonalData.find(in: text)
            guard found.isEmpty else {
                view.found = found
                view.highlight = nil
                return []
            }
        }
        view.found = []
        if let reason = view.values.reason, case .reflection = screen {
            return reflect(.disagree(reason, text: text), at: moment)
        }
        if screen == .dropped { return followUp(.dropped, text: text) }
        if case .meeting = screen { return submitRoom(text, at: moment) }
        if case .setup = screen {
            submitSetup(text)
            return []
        }
        return reflect(.write(text), at: moment)
    }

    /// Stores the draft, unless it may point to a person.
    mutating func draftEffects() -> [Effect] {
        guard view.isDraftDirty, let (session, draft) = draftPlace, let text = field?.text else { return [] }
        guard PersonalData.find(in: text).isEmpty else {
            // Once the question is on the screen there is no need to say it again.
            guard view.found.isEmpty else { return [] }
            view.notice = .init(text: strings.found(PersonalData.find(in: text)) + " " + strings.notStoredYet)
            return []
        }
        view.isDraftDirty = false
        if screen == .dropped { followUp?.walk.drafts[draft] = text } else { keepDraft(text, as: draft) }
        return [.saveDraft(session: session, field: draft, text: text)]
    }

    /// Which session what is being written belongs to, and its name there.
    private var draftPlace: (session: String, field: String)? {
        switch screen {
        case .reflection(let walk): (walk.session, draftField(walk))
        case .dropped: followUp.map { ($0.walk.session, FollowUp.draftField) }
        case .meeting(let room): roomDraftField.map { (room.session, $0) }
        default: nil
        }
    }

    /// Makes the view ready for the place a reflection is at.
    mutating func prepare(_ walk: Walk) {
        let step = walk.reflection.place.step
        guard step.isWriting else { return }
        let text = walk.drafts[Self.draftField(step)] ?? walk.reflection.written(at: step) ?? ""
        field = TextField(text: text, limit: Reflection.maximumText)
    }

    /// What is said back to an answer: whom one asks and what they help with, and that a changed mind is asked for again.
    private func answer(to event: ReflectionEvent, _ walk: Walk) -> Page.Notice? {
        switch event {
        case .chosenContact(let id):
            walk.content.municipality.contacts.first { $0.id == id }
                .map { .init(text: "\($0.role.capitalizedFirst): \($0.helpsWith)") }
        case .tookStance(.changed): .init(text: strings.chooseAnewSoon)
        default: nil
        }
    }

    private var isPickingStatements: Bool {
        if case .reflection(let walk) = screen { walk.reflection.place.step == .identityField } else { false }
    }

    private func notice(_ refusal: Refusal) -> Page.Notice? {
        switch refusal {
        case .firstChoiceIsFixed: .init(text: strings.firstAnswerStands)
        // The page says itself how many are left to pick.
        case .unanswered where isPickingStatements: nil
        case .unanswered, .unknown, .notHere: .init(text: strings.choosePlease)
        case .emptyText: .init(text: strings.needsWords)
        case .atStart: .init(text: strings.nothingBefore)
        case .isFinished: nil
        }
    }
}
