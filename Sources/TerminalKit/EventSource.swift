// Waiting for all that can happen: the terminal, signals and wakes through the pipe, and the deadline.

import CNcurses
import CTerminalGuard
import Glibc

struct EventSource {
    /// A paste whose end does not come is over after this much silence, so that a broken one can't eat the keyboard.
    private static let pasteSilence = Duration.seconds(1)

    private let keys: UnsafeMutablePointer<WINDOW>
    private let terminal: Int32
    private let pipe: Int32
    /// The signal mask while waiting: SIGWINCH gets through nowhere else, so that none is lost between the last look
    /// at the keyboard and the wait.
    private var waitMask: sigset_t
    private var decoder = KeyDecoder()
    private var pending: [TerminalEvent] = []
    /// Whether SIGCONT arrived: somebody else had the terminal meanwhile.
    private(set) var wasContinued = false

    init(keys: UnsafeMutablePointer<WINDOW>, terminal: Int32, pipe: Int32, waitMask: sigset_t) {
        self.keys = keys
        self.terminal = terminal
        self.pipe = pipe
        self.waitMask = waitMask
    }

    /// Will be returned by the next wait.
    mutating func add(_ event: TerminalEvent) { pending.append(event) }

    /// The terminal was taken back after SIGCONT.
    mutating func didTakeBack() { wasContinued = false }

    /// All that happened, at least one event; empty only after SIGCONT.
    mutating func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
        var (events, _) = take()
        while events.isEmpty, !wasContinued {
            let limit = decoder.isPasting ? ContinuousClock.now + Self.pasteSilence : nil
            let ends = [deadline, limit].compactMap(\.self).min()
            let ready = poll(until: ends)
            let didRead: Bool
            (events, didRead) = take()
            if ready.pipe { events += readPipe() }
            if ready.terminalIsGone || (ready.terminal && !didRead && inputEnded) {
                events.append(.endOfInput)
            }
            if events.isEmpty, let limit, limit <= ContinuousClock.now { events += decoder.endPaste() }
            if let deadline, deadline <= ContinuousClock.now { events.append(.deadline) }
        }
        return events
    }

    /// What is there without waiting, and whether anything was: half a character is no event, but no end either.
    private mutating func take() -> (events: [TerminalEvent], didRead: Bool) {
        defer { pending = [] }
        var raw: [Int32] = []
        while case let value = wgetch(keys), value != ERR { raw.append(value) }
        let terminal = terminal
        return (raw.isEmpty ? pending : pending + decoder.decode(raw) { Self.adoptSize(of: terminal) }, !raw.isEmpty)
    }

    static var size: Size { Size(columns: Int(curses_columns()), rows: Int(curses_rows())) }

    /// Has curses take the size that the terminal has now.
    ///
    /// After `use_tioctl` curses reports that the size changed and doesn't look what it is.
    @discardableResult
    static func adoptSize(of terminal: Int32) -> Size {
        var window = winsize()
        if ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0 {
            resize_term(Int32(window.ws_row), Int32(window.ws_col))
        }
        return size
    }

    private struct Readiness {
        var terminal = false
        var terminalIsGone = false
        var pipe = false
    }

    private mutating func poll(until end: ContinuousClock.Instant?) -> Readiness {
        var descriptors = [
            pollfd(fd: terminal, events: Int16(POLLIN), revents: 0),
            pollfd(fd: pipe, events: Int16(POLLIN), revents: 0),
        ]
        let count: Int32
        if let end {
            let left = max(.zero, end - ContinuousClock.now).components
            var time = timespec(tv_sec: Int(left.seconds), tv_nsec: Int(left.attoseconds / 1_000_000_000))
            count = terminal_guard_wait(&descriptors, 2, &time, &waitMask)
        } else {
            count = terminal_guard_wait(&descriptors, 2, nil, &waitMask)
        }
        // Interrupted by a signal: what it meant is in the pipe or comes from curses.
        guard count > 0 else { return Readiness() }
        let gone = Int16(POLLERR | POLLHUP | POLLNVAL)
        return Readiness(
            terminal: descriptors[0].revents & Int16(POLLIN) != 0, terminalIsGone: descriptors[0].revents & gone != 0,
            pipe: descriptors[1].revents & Int16(POLLIN) != 0)
    }

    /// Whether the terminal has nothing to read though it said so, which is how an end of file looks.
    private var inputEnded: Bool {
        var available: Int32 = 0
        return ioctl(terminal, UInt(FIONREAD), &available) != 0 || available == 0
    }

    private mutating func readPipe() -> [TerminalEvent] {
        var bytes = [UInt8](repeating: 0, count: 64)
        let count = read(pipe, &bytes, bytes.count)
        var events: [TerminalEvent] = []
        for byte in bytes.prefix(max(0, count)) {
            switch Int32(byte) {
            case 0:
                terminal_guard_woken()
                events.append(.woken)
            case SIGINT: events.append(.interrupted)
            case SIGTSTP: events.append(.suspendRequested)
            case SIGCONT: wasContinued = true
            case let signal: events.append(.terminated(signal))
            }
        }
        return events
    }
}
