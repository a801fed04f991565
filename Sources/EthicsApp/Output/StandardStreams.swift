// Standard input, output and error before anything else is opened.

import Foundation

/// The three descriptors that every program begins with.
package enum StandardStreams {
    /// Makes sure that none of them is free: the next file that is opened would get its number, and what is printed would be
    /// written into that file. What stands in for a closed one can't be used, so that using it fails as before.
    ///
    /// A file that would grow beyond what is allowed fails as a full disk does, instead of ending the program.
    package static func secure() {
        for descriptor in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is the one that is missing.
            _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
        }
        signal(SIGXFSZ, SIG_IGN)
    }
}
