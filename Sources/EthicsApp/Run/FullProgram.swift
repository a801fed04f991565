// The program in a terminal: one loop that waits for keys, finished work and deadlines, and draws what the state shows.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import TerminalKit

/// The program in a terminal.
package struct FullProgram {
    private let places: Places
    private let finder: ContentFinder
    private let launch: Launch
    private let settings: Settings
    private let color: ColorMode
    private let preview: Preview?
    private let content: ProgramContent?
    private let cache: ContentCache?

    /// The program in a terminal.
    ///
    /// - Parameters:
    ///   - content: The content, where it was read already; nil where it is still to be read.
    ///   - cache: Where content is kept for the next start; nil for nowhere.
    ///   - preview: The case that is being written and is shown; nil for none.
    package init(
        places: Places, finder: ContentFinder, launch: Launch, settings: Settings, color: ColorMode,
        content: ProgramContent? = nil, cache: ContentCache? = nil, preview: Preview? = nil
    ) {
        self.places = places
        self.finder = finder
        self.launch = launch
        self.settings = settings
        self.color = color
        self.preview = preview
        self.content = content
        self.cache = cache
    }

    /// Runs until the user leaves.
    ///
    /// - Throws: `TerminalError` when there is no usable terminal.
    package func run() throws(TerminalError) -> Ending {
        let mode: ColorMode = color == .auto && settings.color == false ? .never : color
        var terminal = try Terminal(
            color: mode, isHighContrast: settings.contrast ?? false, title: Language.bokmal.strings.product)
        terminal.setMouse(settings.mouse ?? false)
        let waker = terminal.waker()
        let mailbox = Mailbox { waker.wake() }
        let runner = EffectRunner(
            places: places, reader: finder.reader, isEphemeral: launch.isEphemeral,
            whenDamaged: { mailbox.leave(.damaged($0)) })
        var session = Session(
            app: App(size: terminal.size, launch: launch, settings: settings),
            carrier: Writer(runner, mailbox: mailbox))
        Self.draw(session.app, on: &terminal)

        // The first frame is out; what takes time begins only now.
        read(into: mailbox)
        session.begin()

        var ending = Ending()
        var isRunning = true
        while isRunning {
            for request in session.takeRequests() {
                switch request {
                case .quit:
                    let last = session.finish(isClean: ending.signal == nil)
                    ending = Ending(message: last.message, status: last.status, signal: ending.signal)
                    isRunning = false
                case .redraw: terminal.redrawAll()
                case .setColor(let isOn): terminal.setColor(isOn)
                case .setContrast(let isOn): terminal.setContrast(isOn)
                case .setMouse(let isOn): terminal.setMouse(isOn)
                default: break
                }
            }
            guard isRunning else { break }
            Self.draw(session.app, on: &terminal)
            for event in terminal.events(until: session.deadline) {
                if let signal = Self.take(event, into: &session, &terminal) { ending.signal = signal }
            }
            for arrival in mailbox.take() {
                if let failed = Self.take(arrival, into: &session) {
                    ending = failed
                    isRunning = false
                }
            }
        }
        terminal.close()
        return ending
    }

    /// Reads the content on a thread of its own; a case that is being written again whenever it was changed.
    private func read(into mailbox: Mailbox) {
        if let preview { return PreviewWatch.start(preview, mailbox) }
        if let content { return mailbox.post { [cache, content] in Self.leave(content, in: $0, cache) } }
        mailbox.post { [finder, cache] mailbox in
            do throws(ContentFinder.Failure) {
                Self.leave(try ProgramContent(finder, cache: cache), in: mailbox, cache)
            } catch {
                mailbox.leave(.contentFailed(error))
            }
        }
    }

    /// Hands over content, and only then keeps it for the next start: nobody waits for that.
    private static func leave(_ content: ProgramContent, in mailbox: Mailbox, _ cache: ContentCache?) {
        mailbox.leave(.content(content))
        cache?.keep(content)
    }

    private static func draw(_ app: App, on terminal: inout Terminal) {
        terminal.draw(app.canvas(glyphs: terminal.glyphs))
    }

    /// Hands an event to the session.
    ///
    /// - Returns: The signal to end by, if this was one.
    private static func take(_ event: TerminalEvent, into session: inout Session, _ terminal: inout Terminal) -> Int32?
    {
        switch event {
        case .key(let key): session.receive(.key(key))
        case .paste(let text): session.receive(.paste(text))
        case .clicked(let place): session.receive(.click(place))
        case .resized(let size): session.receive(.resized(size))
        case .deadline: session.receiveDeadline()
        case .interrupted, .endOfInput: session.receive(.leave)
        case .terminated(let signal):
            session.receive(.leave)
            return signal
        case .suspendRequested: terminal.suspend()
        case .woken: break
        }
        return nil
    }

    /// Hands finished work to the session.
    ///
    /// - Returns: How the program ends, if it can't go on.
    private static func take(_ arrival: Arrival, into session: inout Session) -> Ending? {
        switch arrival {
        case .content(let content):
            guard let message = content.message else { return content.ending }
            session.receive(message)
        case .contentFailed(let failure): return Ending(message: failure.message + "\n", status: 1)
        case .previewed(let previewed): session.receive(.previewed(previewed))
        case .answers(let answers): session.receive(answers)
        case .damaged(let error): session.receive(.journalFailed(error))
        }
        return nil
    }
}
