// A case that is being written: shown as whoever reflects on it sees it, and read again whenever its file is saved.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

extension App {
    /// Takes in what was read of the case that is being written, and of the content under it.
    mutating func take(_ previewed: Previewed, at moment: Moment) -> [Effect] {
        switch previewed {
        case .faulty(let fault):
            // What is being mended is read on where one was.
            if overlay.fault == nil { overlay.faultView = ViewState() }
            overlay.fault = fault
            return []
        case .sound(let library, let index, let leftOut):
            let isFirst = around.library == nil
            around.library = library
            around.index = index
            overlay.fault = nil
            let effects = [.useContent(library)] + goOnReading(at: moment)
            if isFirst, leftOut > 0 { tell(.init(text: strings.leftOut(leftOut), isWarning: true)) }
            return effects
        }
    }

    /// What is done with content that was read again.
    private mutating func goOnReading(at moment: Moment) -> [Effect] {
        switch screen {
        case .reflecting(let flow) where flow.walk.reflection.dilemma.id == around.launch.dilemma:
            guard let municipality = around.municipality else { return [] }
            let start = flow.walk.reflection.start
            return [.readCase(id: start.dilemma, municipality: municipality, plan: start.plan)]
        case .library(var flow):
            // Which cases there are may be others.
            let effects = flow.reopen(in: around)
            screen = .library(flow)
            return effects
        case .start, .reflecting, .meeting, .mine, .settings, .track: return proceed(at: moment)
        }
    }

    /// Goes on through the case that is being written, as it is written now, from the place that one was at.
    ///
    /// - Returns: nil when it is begun for the first time, or is none that is being written.
    mutating func reread(_ id: String, _ content: Library?, at moment: Moment) -> [Effect]? {
        guard around.launch.preview != nil, id == around.launch.dilemma else { return nil }
        // Half of it was saved since: it is read again when the other half is.
        guard content != nil else { return [] }
        guard case .reflecting(let before) = screen, before.walk.reflection.dilemma.id == id,
            let fresh = ReflectingFlow(
                id, plan: before.walk.reflection.start.plan, content, in: around, at: moment)
        else { return nil }
        let old = before.walk.reflection
        let now = old.rewritten(fresh.walk.reflection.start, fresh.walk.reflection.dilemma)
        var drafts = before.walk.drafts
        if let text = before.view.field?.text { drafts[before.draftName] = text }
        var flow = ReflectingFlow(
            Walk(
                session: before.walk.session, state: now, lastSequence: 0, content: fresh.walk.content, drafts: drafts))
        let isKept = now.place == old.place && now.history.count == old.history.count
        if isKept { (flow.view, flow.values, flow.isEnding) = (before.view, before.values, before.isEnding) }
        open(.reflecting(flow))
        let time = DateText.time(moment.now, in: around.launch.timeZone)
        let words = around.language.preview
        tell(isKept ? .init(text: words.readAgain(time)) : .init(text: words.answerAgain(time), isWarning: true))
        // What is kept in memory is kept anew, with the case as it is now.
        around.sessions = []
        return [.keepInMemory]
    }
}
