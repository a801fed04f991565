// Reads a case that is being written, and again whenever its file, or other content, was changed.

import Foundation

/// Reads a case again and again on a thread of its own.
enum PreviewWatch {
    /// Reads the case, leaves it in the mailbox, and does so again whenever something has changed and stands still.
    static func start(_ preview: Preview, _ mailbox: Mailbox) {
        let thread = Thread {
            // Looked at before it is read, so that nothing is missed that is saved meanwhile.
            var stillness = Stillness(preview.look)
            mailbox.leave(.previewed(preview.read()))
            while true {
                usleep(Stillness<ContentLook>.pause)
                if stillness.take(preview.look) != nil { mailbox.leave(.previewed(preview.read())) }
            }
        }
        // Deeply nested files recurse; the default for threads is half a megabyte.
        thread.stackSize = 16 << 20
        thread.start()
    }
}
