// Reflecting: one person walks through a case. Events go to the journal, and only when they are stored to the next place.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// A reflection on the screen.
struct ReflectingFlow: ShowsValues {
    /// The reflection.
    var walk: Walk
    /// Whether the walk has just ended, and its last page is shown.
    var isEnding = false
    /// What is seen of it.
    var view = ViewState()
    /// What is seen of the choice against the values.
    var values = ValuesState()

    /// What one can do.
    enum Action: ValuesActions {
        /// Something in the reflection.
        case reflect(ReflectionIntent)
        /// What a field asks for.
        case write(WritingAction)
        /// What can be done where the choice is set against the values.
        case values(ValuesAction)
        /// Folds what was unfolded.
        case fold
        /// To the last page of a walk that is over.
        case end
        /// To the path that one came from, else to the menu; whoever has not said where they work is asked first.
        case goHome
        /// Somewhere else.
        case leave(to: Destination)
    }

    /// A reflection at the place that it has come to.
    init(_ walk: Walk) {
        self.walk = walk
        prepare()
    }

    // MARK: Beginning

    /// Begins a reflection on a case that was read; nil when it can't be. Nothing is stored before the first answer.
    init?(_ id: String, plan: Plan?, _ content: Library?, in around: Surroundings, at moment: Moment) {
        guard let content, let dilemma = content.dilemma(id), let municipality = content.municipalities.first else {
            return nil
        }
        let start = ReflectionStart(
            plan: plan ?? around.nextPlan, dilemma: id, municipality: municipality.id,
            content: ContentStore.references(of: dilemma, municipality, in: content))
        self.init(
            Walk(
                session: moment.freshID, state: Reflection(start, dilemma: dilemma), lastSequence: 0,
                content: CaseContent(content, for: municipality, wheel: around.library?.wheel)))
    }

    /// Goes on with a reflection that was read from the journal; nil when its case is gone.
    init?(_ stored: StoredSession, in around: Surroundings) {
        guard let walk = Walk(stored, in: around) else { return nil }
        self.init(walk)
        if walk.content.isChanged { say(around.strings.storedContent) }
    }

    /// Makes the view ready for the place the reflection is at.
    private mutating func prepare() {
        view = ViewState()
        values = ValuesState()
        isEnding = false
        let step = walk.reflection.place.step
        guard step.isWriting else { return }
        let text = walk.drafts[Self.draftName(step)] ?? walk.reflection.written(at: step) ?? ""
        view.field = TextField(text: text, limit: Reflection.maximumText)
    }

    /// Shows the last page of a walk that is over.
    private mutating func end() {
        view = ViewState(highlight: 0)
        values = ValuesState()
        isEnding = true
    }

    mutating func reopen(in around: Surroundings) -> [Effect] {
        prepare()
        return []
    }

    // MARK: Update

    mutating func update(_ action: Action, in around: Surroundings, at moment: Moment) -> [Effect] {
        switch action {
        case .reflect(let intent): return reflect(intent, in: around)
        case .write(let action): return write(action, in: around, at: moment)
        case .values(let action): return update(action, in: around)
        case .fold:
            view.isExpanded = false
            view.scroll = 0
        case .end: end()
        case .goHome:
            // Whoever came to the case from a path goes on with that.
            if around.path != nil { return [.leave(to: .back)] }
            let isAsked = !around.isMunicipalityKnown && around.library.map { $0.municipalities.count > 1 } == true
            return [.leave(to: isAsked && isEnding ? .municipality : .home)]
        case .leave(let destination): return [.leave(to: destination)]
        }
        return []
    }

    mutating func perform(_ command: Command, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch command {
        case .undo: isEnding ? [] : reflect(.undo, in: around)
        case .disagree, .sums, .framework, .compare: performValues(command, in: around, at: moment)
        case .more, .back, .home, .filter, .search, .judgement, .pause, .skip, .extend, .lines, .stop, .pageDown,
            .pageUp,
            .words, .help, .quit:
            nil
        }
    }

    /// Carries out an intent: its events go to the journal, and only when they are stored to the screen.
    private mutating func reflect(_ intent: ReflectionIntent, in around: Surroundings) -> [Effect] {
        do throws(Refusal) {
            return try walk.decide(intent, given: walk.context)
        } catch {
            view.notice = notice(error, in: around)
            return []
        }
    }

    private func notice(_ refusal: Refusal, in around: Surroundings) -> PageNotice? {
        switch refusal {
        case .firstChoiceIsFixed: .init(text: around.strings.firstAnswerStands)
        // The page says itself how many are left to pick.
        case .unanswered where walk.reflection.place.step == .identityField: nil
        case .unanswered, .unknown, .notHere: .init(text: around.strings.choosePlease)
        case .emptyText: .init(text: around.strings.needsWords)
        case .atStart: .init(text: around.strings.nothingBefore)
        case .isFinished: nil
        }
    }

    // MARK: Back

    mutating func back(in around: Surroundings, at moment: Moment) -> [Effect] {
        if isEnding {
            prepare()
            return []
        }
        if let effects = closeValues(in: around) { return effects }
        if view.isExpanded { return update(.fold, in: around, at: moment) }
        // Not to the end of the walk, which leads back here.
        if walk.reflection.isFinished { return [.leave(to: .home)] }
        guard walk.reflection.position > 0 else { return [.leave(to: .back)] }
        return draftEffects(in: around) + reflect(.goBack, in: around)
    }

    // MARK: Storing

    var unstored: [Effect] { walk.unstored }

    var storedEvents: Int { walk.lastSequence }

    var storedSession: String? { walk.session }

    mutating func storeAnew() { walk.storeAnew() }

    mutating func goOn(withStored count: Int) -> [Effect] { walk.goOn(withStored: count) }

    mutating func receive(_ message: Message, in around: Surroundings, at moment: Moment) -> [Effect]? {
        switch message {
        case .stored: confirm(in: around)
        case .journalFailed: walk.catchUp()
        case .sessionRead(let stored) where walk.isCatchingUp && stored.session == walk.session:
            walk.restore(after: stored) ?? catchUp(stored, in: around)
        default: nil
        }
    }

    /// What waited is stored: the next place is shown.
    private mutating func confirm(in around: Surroundings) -> [Effect]? {
        let before = walk.reflection.place
        guard let events = walk.confirm() else { return nil }
        var effects: [Effect] = []
        if before.step.isWriting {
            let draft = Self.draftName(before.step)
            if events.contains(where: \.isText) {
                effects.append(walk.dropDraft(draft))
            } else if let text = view.field?.text {
                walk.drafts[draft] = text
            }
        }
        // Once a disagreement is stored, what was written on the way to it is not needed.
        for case .disagreed(let disagreement) in events {
            effects.append(walk.dropDraft(Self.draftName(disagreement.reason)))
        }
        if walk.reflection.isFinished {
            end()
        } else if walk.reflection.place == before {
            // The same place with an answer, such as a what-if: what moved is read from the top.
            view.highlight = nil
            // Among many reasons one stays where one was.
            switch before.step {
            case .values: closeDisagreement()
            case .identityField: break
            default:
                view.scroll = 0
                view.isExpanded = false
            }
        } else {
            prepare()
            view.notice = events.compactMap { answer(to: $0, in: around) }.first
        }
        return effects
    }

    /// Brings the screen up to date. What was typed here while somebody else was first is not lost: it is a draft until it is
    /// given.
    private mutating func catchUp(_ stored: StoredSession, in around: Surroundings) -> [Effect] {
        guard var fresh = Walk(stored, in: around) else {
            let words = around.language.session(Reflection.kind)
            return [.leave(to: .home), .tell(words.unreadable(stored.unreadable), isWarning: true)]
        }
        let typed = view.field?.text ?? ""
        if !typed.isEmpty { fresh.drafts[draftName] = typed }
        walk = fresh
        prepare()
        view.isDraftDirty = !typed.isEmpty
        say(around.strings.conflict)
        return []
    }

    /// What is said back to an answer: whom one asks and what they help with, and that a changed mind is asked for again.
    private func answer(to event: ReflectionEvent, in around: Surroundings) -> PageNotice? {
        if case .chosenContact(let id) = event {
            return walk.content.municipality.contacts.first { $0.id == id }
                .map { .init(text: around.strings.askedContact($0)) }
        }
        return event == .tookStance(stance: .changed) ? .init(text: around.strings.chooseAnewSoon) : nil
    }
}
