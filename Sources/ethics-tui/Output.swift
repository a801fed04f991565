// Standard output and error, how the program ends, and the failures that commands end with.

import ArgumentParser
import EthicsApp
import EthicsWords
import Foundation
import SafeText

/// What the program prints. It is the same for all commands: what can't be printed ends the program with a sentence.
enum Output {
    /// Prints a text, or ends the program.
    static func print(_ text: String) {
        do throws(Outlet.Failure) {
            try Outlet.output.write(SafeText.cleaned(text, keepingNewlines: true))
        } catch {
            fail(error)
        }
    }

    /// Prints a text on standard error. When that fails there is nobody to tell.
    static func error(_ text: String) {
        try? Outlet.error.write(SafeText.cleaned(text, keepingNewlines: true))
    }

    /// Ends the program. That something was not printed is told where nothing worse is.
    static func leave(_ status: Int32) -> Never {
        do throws(Outlet.Failure) {
            try Outlet.output.close()
        } catch {
            // Who has printed nothing has lost nothing.
            if status == 0, error != .closed { fail(error) }
        }
        exit(status)
    }

    /// Ends the program by a signal, which tells the shell the truth.
    static func die(of number: Int32) -> Never {
        signal(number, SIG_DFL)
        var only = sigset_t()
        sigemptyset(&only)
        sigaddset(&only, number)
        pthread_sigmask(SIG_UNBLOCK, &only, nil)
        raise(number)
        exit(128 + number)
    }

    private static func fail(_ failure: Outlet.Failure) -> Never {
        // Whoever reads no more has no use for a sentence either.
        if failure == .unread { die(of: SIGPIPE) }
        error(Failure.words.unprinted(failure) + "\n")
        exit(1)
    }
}

extension Shared<CommandStrings> {
    /// Why something was not printed, or not whole.
    fileprivate func unprinted(_ failure: Outlet.Failure) -> String {
        switch failure {
        case .full: self.outputFull
        case .closed: self.outputClosed
        case .unread, .failed: self.outputFailed
        }
    }
}

enum Failure {
    /// What the commands say.
    static var words: Shared<CommandStrings> { Language.printed.commands }

    /// Content or a file can't be used: status 1.
    static func file(_ message: String) -> ExitCode {
        Output.error(message + "\n")
        return ExitCode(1)
    }

    /// An id that does not exist: status 64, naming those that do.
    static func unknown(_ sought: CommandStrings.Sought, _ id: String, known: [String]) -> ExitCode {
        usage(words.unknown(sought, id, known))
    }

    /// Other wrong usage: status 64.
    static func usage(_ message: String) -> ExitCode {
        Output.error(message + "\n")
        return ExitCode(64)
    }
}

enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
}
