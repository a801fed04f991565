// The one owner of the terminal: it takes it, gives it back, and everything between goes through it.

import CNcurses
import CTerminalGuard
import Glibc

/// The terminal, as long as this value lives. At its end the terminal is as it was found.
///
/// All calls must come from the thread that made it. Threads that are started later never see SIGWINCH.
public struct Terminal: ~Copyable {
    /// Which ornaments can be shown.
    public let glyphs: Glyphs
    private let screen: OpaquePointer
    private let output: Int32
    private let name: String
    private let title: String
    private var control: ScreenControl
    private let isGuarded: Bool
    private let maskBefore: sigset_t
    private var painter: Painter
    private var isColorful: Bool
    private var isHighContrast: Bool
    /// The colour of the background, as far as it is known.
    private var background: TerminalColor?
    /// The colour of the terminal's own text, as far as it is known.
    private var foreground: TerminalColor?
    /// Until when the answer to what the terminal was asked may come; nil when nothing is waited for.
    private var answersUntil: ContinuousClock.Instant?
    private var source: EventSource

    /// Takes the terminal that standard input and output lead to.
    ///
    /// - Throws: ``TerminalError`` with the terminal untouched.
    ///
    /// - Parameter title: What the window is called meanwhile; nothing that anybody looking over a shoulder may not see.
    public init(color: ColorMode, isHighContrast: Bool = false, title: String = "") throws(TerminalError) {
        guard isatty(STDIN_FILENO) != 0, isatty(STDOUT_FILENO) != 0,
            let input = curses_standard_input(), let output = curses_standard_output()
        else { throw .notATerminal }
        let name = getenv("TERM").map { String(cString: $0) } ?? ""
        let refusesColor = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
        try self.init(
            input: input, output: output, name: name, isColorful: color.isColorful(isRefused: refusesColor),
            isHighContrast: isHighContrast, background: color.background, title: title, isGuarded: true)
    }

    /// Takes any two streams, for tests; these leave signals and standard error alone.
    init(
        input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>, name: String, isColorful: Bool,
        isHighContrast: Bool = false, background: TerminalColor? = nil, title: String = "", isGuarded: Bool
    ) throws(TerminalError) {
        maskBefore = Self.blockResizeSignal()
        guard TextLocale.isReady else {
            Self.restoreMask(maskBefore)
            throw .noLocale
        }
        let terminal = fileno(output)
        // Before newterm: curses leaves those signals alone that have a handler already.
        if isGuarded { terminal_guard_begin(terminal) }
        guard let screen = Self.open(name, output: output, input: input) else {
            if isGuarded { terminal_guard_end() }
            Self.restoreMask(maskBefore)
            throw .unknownTerminal(name: name)
        }
        self.screen = screen
        self.output = terminal
        self.isGuarded = isGuarded
        glyphs = .forTerminal(named: name)
        self.name = name
        self.title = title
        control = ScreenControl(terminalNamed: name, title: title)
        self.isColorful = isColorful
        self.isHighContrast = isHighContrast
        let told = background ?? Background.color(named: getenv("COLORFGBG").map { String(cString: $0) })
        self.background = told
        painter = Painter(
            palette: Palette(isColorful: isColorful, isHighContrast: isHighContrast, background: told))
        var waitMask = maskBefore
        sigdelset(&waitMask, SIGWINCH)
        source = EventSource(
            terminal: fileno(input), pipe: terminal_guard_pipe(), waitMask: waitMask, keys: .ofTerminal())

        raw()
        noecho()
        // CR must stay CR: otherwise each CR LF in a paste would be two line feeds.
        nonl()
        // Curses reads nothing, but has the terminal send keys as its description says, and takes that back at the end.
        keypad(curses_screen_window(), true)
        curs_set(0)
        enter()
        if background == nil { ask() }
        // Before anything is shown: curses sends all of it anew when colours are started later.
        if isColorful { Palette.startColors() }
    }

    deinit {
        var source = source
        if let end = lastAnswer() { source.waitForDevice(until: end) }
        leave()
        if isGuarded { terminal_guard_end() }
        delscreen(screen)
        Self.restoreMask(maskBefore)
    }

    /// Gives the terminal back now instead of at the end of the scope.
    public consuming func close() {}

    /// How large the screen is.
    public var size: Size { EventSource.size }

    /// Shows a canvas. Only what differs from the last one is sent, and nothing when nothing does.
    public mutating func draw(_ canvas: Canvas) {
        // Most terminals have answered before there is a first screen: then it has its colours at once, and is sent once.
        if answersUntil != nil {
            source.look()
            takeAnswers()
        }
        painter.paint(canvas)
    }

    /// The next ``draw(_:)`` sends the whole screen, whatever disturbed it.
    public mutating func redrawAll() {
        painter.forget()
        clearok(curses_screen_window(), true)
    }

    /// Shows colours from now on, or not; a terminal without them stays as it is.
    public mutating func setColor(_ isOn: Bool) {
        isColorful = isOn
        repaint()
    }

    /// Shows everything in strong contrast from now on, or not.
    public mutating func setContrast(_ isOn: Bool) {
        isHighContrast = isOn
        repaint()
    }

    /// Asks the terminal to tell of the mouse from now on, or leaves the mouse to it: then text is selected as usual.
    public mutating func setMouse(_ isOn: Bool) {
        guard isOn != source.isMouseOn else { return }
        source.isMouseOn = isOn
        control.send(control.leave, to: output)
        control = ScreenControl(terminalNamed: name, title: title, hasMouse: isOn)
        enter()
    }

    private mutating func repaint() {
        painter.change(
            to: Palette(
                isColorful: isColorful, isHighContrast: isHighContrast, background: background, foreground: foreground))
    }

    /// Asks the terminal which colours its text and its background have. Nobody waits for the answer: until it is told there are no colours, and those
    /// that fit come then.
    private mutating func ask() {
        guard !control.question.isEmpty else { return }
        control.send(control.question, to: output)
        answersUntil = .now + Background.patience
    }

    /// Takes in what the terminal has answered. After it has told what it is, nothing more is waited for, and nothing believed.
    private mutating func takeAnswers() {
        for answer in source.takeAnswers() where answersUntil != nil {
            switch answer {
            case .foreground(let color):
                foreground = color
                if background != nil { repaint() }
            case .background(let color):
                background = color
                repaint()
            case .device: answersUntil = nil
            }
        }
    }

    /// Waits until something happens or the deadline passes and returns all that happened, at least one event.
    public mutating func events(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
        while true {
            var events = source.wait(until: deadline)
            takeAnswers()
            if source.wasContinued {
                takeBack()
                events.append(.resized(size))
            }
            // What the terminal itself did with its content is not known.
            if events.contains(where: { if case .resized = $0 { true } else { false } }) { redrawAll() }
            if !events.isEmpty { return events }
        }
    }

    /// What other threads use to end the wait for events.
    public borrowing func waker() -> Waker { Waker() }

    /// Gives the terminal back, stops as the shell's job control expects, and takes everything again when continued.
    ///
    /// The next wait reports the size, which may have changed meanwhile.
    public mutating func suspend() {
        if let end = lastAnswer() { source.waitForDevice(until: end) }
        answersUntil = nil
        leave()
        if isGuarded { terminal_guard_stop() }
        takeBack()
        source.add(.resized(size))
    }

    // MARK: Taking and giving back

    private static func open(
        _ name: String, output: UnsafeMutablePointer<FILE>, input: UnsafeMutablePointer<FILE>
    ) -> OpaquePointer? {
        // Without cursor control there is no screen, and without a name not even a guess.
        if name.isEmpty || name == "dumb" { return nil }
        // The size comes from the terminal; LINES and COLUMNS in the environment may be of another one.
        use_env(false)
        use_tioctl(true)
        fflush(output)
        // New terminals call themselves by names that an older system does not know, and behave like xterm.
        return newterm(name, output, input) ?? newterm("xterm-256color", output, input)
    }

    private func enter() {
        control.send(control.enter, to: output)
        if isGuarded { control.restore.withUnsafeBufferPointer { terminal_guard_arm($0.baseAddress, $0.count) } }
    }

    /// Until when the terminal may still tell something before it is given back, which the shell would take for keys; nil when nothing
    /// is waited for. A button that has pressed «Slutt» is let go yet: what is told of the mouse comes before the answer to a question
    /// that is asked now.
    private func lastAnswer() -> ContinuousClock.Instant? {
        guard source.isMouseOn else { return answersUntil }
        control.send(control.leave + control.deviceQuestion, to: output)
        return .now + Background.patience
    }

    private func leave() {
        control.send(control.leave, to: output)
        // Where there is no other screen to go back to, what was written would stay for whoever sits down next.
        werase(curses_screen_window())
        wrefresh(curses_screen_window())
        endwin()
        if isGuarded { terminal_guard_disarm() }
    }

    private mutating func takeBack() {
        source.didTakeBack()
        reset_prog_mode()
        // A stopped program is not told of new sizes.
        EventSource.adoptSize(of: output)
        enter()
        redrawAll()
        wrefresh(curses_screen_window())
    }

    private static func blockResizeSignal() -> sigset_t {
        var resize = sigset_t()
        sigemptyset(&resize)
        sigaddset(&resize, SIGWINCH)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &resize, &before)
        return before
    }

    private static func restoreMask(_ mask: sigset_t) {
        var mask = mask
        pthread_sigmask(SIG_SETMASK, &mask, nil)
    }
}
