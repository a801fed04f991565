// A process of our own. Foundation's Process takes a program for running as long as any descendant of it lives, and the
// multiplexer's server is one that lives on; it also hands on whatever signals this thread has blocked.

import Foundation
import Glibc

/// A process that was started and will be waited for.
struct Child {
    private let id: pid_t

    /// It could not be started.
    struct Failure: Error {
        let executable: String
        let code: Int32
    }

    /// Starts a program with files as its standard streams, and with ordinary signals.
    init(
        _ executable: String, _ arguments: [String], environment: [String: String], directory: String, input: String,
        output: String, error: String
    ) throws {
        var files = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&files)
        defer { posix_spawn_file_actions_destroy(&files) }
        posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&files, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&files, 2, error, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        // Pipes of other tests would never end if a server held them open. Closing what is not open does no harm.
        for descriptor in 3..<Int32(min(1024, sysconf(Int32(_SC_OPEN_MAX)))) {
            posix_spawn_file_actions_addclose(&files, descriptor)
        }

        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let change = ["/bin/sh", "-c", "cd \"$1\" && shift && exec \"$@\"", "sh", directory]
        let words = (change + [executable] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in words + variables { free(text) } }
        var id: pid_t = 0
        let code = posix_spawn(&id, change[0], &files, &attributes, words, variables)
        guard code == 0 else { throw Failure(executable: executable, code: code) }
        self.id = id
    }

    /// Waits until it ends, but not for ever.
    ///
    /// - Returns: The exit status, or 128 and the signal.
    func status(of name: String) async throws -> Int32 {
        var status: Int32 = 0
        do {
            try await Patience.wait(for: "\(name) to end", every: 3) { waitpid(id, &status, WNOHANG) == id }
        } catch {
            kill(id, SIGKILL)
            waitpid(id, &status, 0)
            throw error
        }
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }
}
