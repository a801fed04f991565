// The folders that the XDG base directory specification names. Journal, settings and content are all looked for from here, so
// that no two of them see the same environment in different ways.

import Foundation

/// Where a user's files are.
package struct BaseFolders: Sendable, Equatable {
    /// The user's home.
    package let home: String
    /// What says where the home is: the environment, or the system where the environment does not.
    package let isHomeFromSystem: Bool
    private let environment: [String: String]

    /// The folders that an environment gives.
    ///
    /// - Parameter systemHome: What the system says is the home, asked where the environment names none.
    package init(_ environment: [String: String], systemHome: () -> String? = Self.systemHome) {
        self.environment = environment
        let named = environment["HOME"] ?? ""
        isHomeFromSystem = !named.hasPrefix("/")
        home = isHomeFromSystem ? systemHome() ?? "" : named
    }

    /// Where the program keeps what it stores, and where added content is.
    package var data: String { folder("XDG_DATA_HOME", "/.local/share") }
    /// Where settings are.
    package var config: String { folder("XDG_CONFIG_HOME", "/.config") }

    /// Where copies are that can be made anew.
    package var cache: String { folder("XDG_CACHE_HOME", "/.cache") }

    /// The folder that a variable names; nil when it names none, or one that the specification asks to ignore: a relative one
    /// would be another in each folder that the program is started from.
    package func named(_ variable: String) -> String? {
        environment[variable].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }

    /// Whether a variable names a folder that is ignored.
    package func isIgnored(_ variable: String) -> Bool {
        environment[variable].map { !$0.isEmpty && !$0.hasPrefix("/") } ?? false
    }

    private func folder(_ variable: String, _ usual: String) -> String {
        (named(variable) ?? home + usual) + "/ethics-tui"
    }

    /// The home that the system knows for whoever runs the program.
    package static func systemHome() -> String? {
        guard let entry = getpwuid(getuid()), let folder = entry.pointee.pw_dir else { return nil }
        let home = String(cString: folder)
        return home.hasPrefix("/") ? home : nil
    }
}
