// The program without a screen: the same state, printed line by line and answered line by line. For pipes, screen readers
// and terminals that can do no more.

import EthicsEngine
import EthicsJournal
import EthicsPage
import EthicsWords
import Foundation
import SafeText
import TerminalKit

/// The program line by line.
package struct PlainProgram {
    private let places: Places
    private let finder: ContentFinder
    private let launch: Launch
    private let settings: Settings
    private let content: ProgramContent?
    private let cache: ContentCache?

    /// The program line by line.
    ///
    /// - Parameters:
    ///   - content: The content, where it was read already; nil where it is still to be read.
    ///   - cache: Where content is kept for the next start; nil for nowhere.
    package init(
        places: Places, finder: ContentFinder, launch: Launch, settings: Settings, content: ProgramContent? = nil,
        cache: ContentCache? = nil
    ) {
        self.places = places
        self.finder = finder
        var launch = launch
        launch.isPlain = true
        self.launch = launch
        self.settings = settings
        self.content = content
        self.cache = cache
    }

    /// Runs until the user leaves or the input ends.
    ///
    /// - Parameters:
    ///   - read: The next line; nil at the end of input.
    ///   - write: Prints a text.
    package func run(read: () -> InputLine?, write: (String) -> Void) -> Ending {
        let content: ProgramContent
        do throws(ContentFinder.Failure) {
            if let read = self.content { content = read } else { content = try ProgramContent(finder, cache: cache) }
        } catch {
            return Ending(message: error.message + "\n", status: 1)
        }
        guard let loaded = content.message else { return content.ending }
        cache?.keep(content)

        var session = Session(
            app: App(size: Size(columns: 80, rows: 24), launch: launch, settings: settings),
            carrier: EffectRunner(places: places, reader: finder.reader, isEphemeral: launch.isEphemeral))
        session.begin()
        session.receive(loaded)
        var shown: DrawnPage?
        while true {
            for request in session.takeRequests() {
                switch request {
                case .quit: return session.finish(isClean: true)
                default: break
                }
            }
            let text = PlainView(strings: session.app.strings).text(session.app.drawn, after: shown)
            if !text.isEmpty { write(text) }
            shown = session.app.drawn
            guard let line = read() else {
                session.receive(.leave)
                continue
            }
            let typed = SafeText.cleaned(line.text)
            session.receive(line.isCut ? .cutLine(typed) : .line(typed))
        }
    }
}
