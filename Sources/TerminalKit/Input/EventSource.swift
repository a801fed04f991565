// Waiting for all that can happen: the terminal, signals and wakes through the pipe, and the deadline.

import CNcurses
import CTerminalGuard
import Glibc

struct EventSource {
    /// How much is read at a time, in bytes.
    private static let piece = 16_384
    /// How much is read before what came is looked at, in bytes: a paste of a million letters is one event all the same.
    private static let mostAtOnce = 1_048_576

    private let terminal: Int32
    private let pipe: Int32
    /// The signal mask while waiting: SIGWINCH gets through nowhere else, so that none is lost between the last look
    /// at the size and the wait.
    private var waitMask: sigset_t
    private var machine: InputMachine
    private var pending: [TerminalEvent] = []
    /// The size that was told of last.
    private var toldSize = Self.size
    /// Whether SIGCONT arrived: somebody else had the terminal meanwhile.
    private(set) var wasContinued = false

    /// - Parameter keys: What the terminal's description says of its keys.
    init(terminal: Int32, pipe: Int32, waitMask: sigset_t, keys: KeyTable) {
        self.terminal = terminal
        self.pipe = pipe
        self.waitMask = waitMask
        machine = InputMachine(keys: keys)
    }

    /// Whether the terminal was asked to tell of the mouse.
    var isMouseOn: Bool {
        get { machine.isMouseOn }
        set { machine.isMouseOn = newValue }
    }

    /// Hands over what the terminal has answered.
    mutating func takeAnswers() -> [InputMachine.Answer] { machine.takeAnswers() }

    /// Waits for an answer of the terminal, and lets go of everything else that comes.
    mutating func waitForDevice(until end: ContinuousClock.Instant) {
        while !machine.takeAnswers().contains(.device), poll(until: end).terminal {
            if readTerminal().contains(.endOfInput) { return }
        }
    }

    /// Takes in what has come already, without waiting. Events will be returned by the next wait.
    mutating func look() {
        if poll(until: .now).terminal { pending += readTerminal() }
    }

    /// Will be returned by the next wait.
    mutating func add(_ event: TerminalEvent) { pending.append(event) }

    /// The terminal was taken back after SIGCONT.
    mutating func didTakeBack() { wasContinued = false }

    /// All that happened, at least one event; empty only after SIGCONT, and when the terminal has answered.
    mutating func wait(until deadline: ContinuousClock.Instant?) -> [TerminalEvent] {
        var events = pending
        pending = []
        repeat {
            // What is there already is taken along without waiting.
            let ends = events.isEmpty ? [deadline, machine.deadline].compactMap(\.self).min() : .now
            let ready = poll(until: ends)
            if ready.terminal { events += readTerminal() }
            if ready.pipe { events += readPipe() }
            let now = ContinuousClock.now
            events += machine.pass(to: now)
            // After the keys: they were pressed on the screen that was seen.
            if let size = changedSize() { events.append(.resized(size)) }
            if let deadline, deadline <= now { events.append(.deadline) }
        } while events.isEmpty && !wasContinued && !machine.hasAnswers
        return events
    }

    /// The keys in all that is there to read.
    private mutating func readTerminal() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        var bytes = [UInt8](repeating: 0, count: Self.piece)
        var total = 0
        repeat {
            let count = read(terminal, &bytes, bytes.count)
            guard count > 0 else {
                // Nothing to read though it was said: that is how an end looks. A terminal that is gone is an error.
                if count == 0 || (errno != EAGAIN && errno != EINTR) { events.append(.endOfInput) }
                break
            }
            events += machine.feed(bytes[..<count], at: .now)
            total += count
        } while total < Self.mostAtOnce && isMoreThere
        return events
    }

    private var isMoreThere: Bool {
        var available: Int32 = 0
        return ioctl(terminal, UInt(FIONREAD), &available) == 0 && available > 0
    }

    /// The size, when it is not the one that was told of last.
    private mutating func changedSize() -> Size? {
        let size = Self.adoptSize(of: terminal)
        guard size != toldSize else { return nil }
        toldSize = size
        return size
    }

    static var size: Size { Size(columns: Int(curses_columns()), rows: Int(curses_rows())) }

    /// Has curses take the size that the terminal has now. Curses' own handler of SIGWINCH only ends the wait.
    @discardableResult
    static func adoptSize(of terminal: Int32) -> Size {
        var window = winsize()
        if ioctl(terminal, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0,
            Size(columns: Int(window.ws_col), rows: Int(window.ws_row)) != size
        {
            resize_term(Int32(window.ws_row), Int32(window.ws_col))
        }
        return size
    }

    private struct Readiness {
        /// Whether there is something to read, or the end.
        var terminal = false
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
        // Interrupted by a signal: what it meant is in the pipe, or it is another size.
        guard count > 0 else { return Readiness() }
        return Readiness(
            terminal: descriptors[0].revents & Int16(POLLIN | POLLERR | POLLHUP | POLLNVAL) != 0,
            pipe: descriptors[1].revents & Int16(POLLIN) != 0)
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
