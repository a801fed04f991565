// The whole state of the program as a value. What is stored is in the journal; what is here can be lost.

import EthicsEngine
import EthicsPage
import EthicsWords
import TerminalKit

/// The state of the program: the flow that is on the screen, what lies over it, and what is around.
struct App: Equatable, Sendable {
    /// What every flow reads.
    var around: Surroundings
    /// The flow that is on the screen.
    var screen: Screen
    /// The screens that the way back leads to, the last one first.
    var trail: [Screen] = []
    /// What lies over the screen.
    var overlay = Overlay()
    /// What was taken along before this run.
    var followUp = Asked.notYet
    /// What was looked for among the cases, as it was left.
    var search: CaseSearch?
    /// The page that is shown.
    private(set) var shown = ShownPage()

    /// How far the question has come what became of what was taken along before this run.
    enum Asked: Equatable, Sendable {
        /// Nothing was looked for: that is done once per start.
        case notYet
        /// It was looked for and is answered, or there is nothing, or nobody wants to now.
        case done
        /// This was found, and is asked about in place of the menu.
        case about(FollowUp)
    }

    /// A program that has just started.
    init(size: Size, language: Language = .bokmal, launch: Launch, settings: Settings) {
        let place: StartFlow.Place
        let storage: Surroundings.Storage
        if launch.isEphemeral {
            storage = .memory
            place = .waiting(for: nil)
        } else if settings.isLogonShared == true {
            // Whatever is stored belongs to one of them, and is not shown to the others.
            storage = .memory
            place = launch.isStraight ? .waiting(for: nil) : .welcome(for: nil)
        } else if launch.hasJournal {
            storage = .opening
            place = launch.isStraight ? .waiting(for: nil) : .home
        } else {
            storage = .undecided
            place = .welcome(for: nil)
        }
        around = Surroundings(
            size: size, language: language, launch: launch, settings: settings, storage: storage)
        screen = .start(StartFlow(place, in: around))
        show()
    }

    /// The sentences of the interface.
    var strings: Shared<Strings> { around.strings }

    /// The page that is shown: made once for each message, and what keys are read against.
    var page: Page<Action> { shown.page }
    /// The same as it is drawn.
    var drawn: DrawnPage { shown.drawn }

    /// What is seen of what is uppermost.
    var view: ViewState {
        get {
            if let lookup = overlay.lookup { return lookup.view }
            if overlay.fault != nil { return overlay.faultView }
            return overlay.trouble == nil ? screen.view : overlay.troubleView
        }
        set {
            if overlay.lookup != nil {
                overlay.lookup?.view = newValue
            } else if overlay.fault != nil {
                overlay.faultView = newValue
            } else if overlay.trouble != nil {
                overlay.troubleView = newValue
            } else {
                screen.view = newValue
            }
        }
    }

    // MARK: What is shown

    /// Makes the page for what has become of the state, and brings into sight what is to be seen of it.
    mutating func show() {
        let under = overlay.fault.map(faultPage) ?? overlay.trouble.map(troublePage) ?? screen.page(in: around)
        shown.show(overlay.lookup.map { page($0.about, over: under) } ?? namingWords(waiting(under)))
        var seen = view
        guard seen.scroll != 0 || seen.reveal != nil else { return }
        seen.settle(on: drawn, layout)
        view = seen
    }

    /// The full view: what the screen shows.
    func canvas(glyphs: Glyphs) -> Canvas {
        let seen = view
        return PageLayout(
            drawn, size: around.size, glyphs: glyphs, strings: strings, highlight: seen.highlight, target: seen.target
        ).canvas(scroll: seen.scroll)
    }

    /// The layout of the page that is shown, for what depends on how much there is room for.
    var layout: PageLayout {
        PageLayout(
            drawn, size: around.size, glyphs: .unicode, strings: strings, highlight: view.highlight)
    }
}
