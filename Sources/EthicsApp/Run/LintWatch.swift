// Checks content, and again whenever some of it was changed, until whoever started it has had enough.

import EthicsEngine
import EthicsWords
import Foundation

/// Checks content again and again.
package struct LintWatch {
    private let paths: [String]
    private let finder: ContentFinder
    private let write: (String) -> Void
    /// Waits for the next look; false when there is to be none.
    private let pause: () -> Bool
    private let zone: TimeZone

    private var words: Shared<CommandStrings> { Language.printed.commands }

    /// Checks content again and again.
    ///
    /// - Parameters:
    ///   - paths: Files and folders; all content when there are none.
    ///   - write: Prints a text.
    ///   - pause: Waits for the next look; false when there is to be none.
    package init(
        paths: [String], finder: ContentFinder, zone: TimeZone = .current, write: @escaping (String) -> Void,
        pause: @escaping () -> Bool = Self.rest
    ) {
        self.paths = paths
        self.finder = finder
        self.zone = zone
        self.write = write
        self.pause = pause
    }

    /// Waits as long as somebody who is writing does not notice.
    package static func rest() -> Bool {
        usleep(Stillness<ContentLook>.pause)
        return true
    }

    /// Checks, and goes on doing so.
    ///
    /// - Throws: `ContentFinder.Failure` when something that was named can't be read the first time.
    package func run() throws(ContentFinder.Failure) {
        // Looked at before it is read, so that nothing is missed that is saved meanwhile.
        var stillness = Stillness(look)
        var last = try check()
        write("\n" + words.watchBegins(time) + "\n")
        while pause() {
            guard let seen = stillness.take(look) else { continue }
            do throws(ContentFinder.Failure) {
                if let failure = seen.failure { throw ContentFinder.Failure(message: failure) }
                write("\n")
                let now = try check()
                let change = LintChange(from: last, to: now)
                write("\n" + words.watchSaw(time, change.new, change.gone, change.left) + "\n")
                last = now
            } catch {
                write(words.watchWaits(time, error.message) + "\n")
            }
        }
    }

    private var look: ContentLook { ContentLint.look(paths: paths, finder: finder) }

    private var time: String { DateText.time(Date(), in: zone) }

    private func check() throws(ContentFinder.Failure) -> [Problem] {
        let result = try ContentLint.problems(paths: paths, finder: finder)
        write(result.text)
        return result.problems
    }
}
