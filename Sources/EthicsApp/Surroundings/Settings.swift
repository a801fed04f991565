// The few things one can set. They live in config.yaml, which IT may write and which need not exist.

import Foundation
import Yams

/// What the user or IT has set.
package struct Settings: Equatable, Sendable, Codable {
    /// The municipality's id; nil until it is known.
    package var municipality: String?
    /// Whether colours are wanted.
    package var color: Bool?
    /// Whether strong contrast is wanted.
    package var contrast: Bool?
    /// Whether others use the log-on too, so that nothing is kept; nil means that the user is asked.
    package var isLogonShared: Bool?
    /// The fewest answers in a group that are shown, 3–10; five when not set.
    package var smallestGroup: Int?

    enum CodingKeys: String, CodingKey {
        case municipality = "kommune"
        case color = "farger"
        case contrast = "kontrast"
        case isLogonShared = "delt-palogging"
        case smallestGroup = "minste-gruppe"
    }

    /// Settings; nothing set unless given.
    package init(
        municipality: String? = nil, color: Bool? = nil, contrast: Bool? = nil, isLogonShared: Bool? = nil,
        smallestGroup: Int? = nil
    ) {
        self.municipality = municipality
        self.color = color
        self.contrast = contrast
        self.isLogonShared = isLogonShared
        self.smallestGroup = smallestGroup
    }

    /// Why a settings file can't be used.
    package struct Failure: Error, Equatable {
        /// The file.
        package let path: String
    }

    /// Reads settings. An absent file means that nothing is set.
    ///
    /// - Throws: `Failure` when the file is there and can't be understood.
    package static func load(_ path: String) throws(Failure) -> Settings {
        guard FileManager.default.fileExists(atPath: path) else { return Settings() }
        do {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            guard text.utf8.count < 100_000 else { throw Failure(path: path) }
            guard text.contains(where: { !$0.isWhitespace }) else { return Settings() }
            return try YAMLDecoder().decode(Settings.self, from: text)
        } catch {
            throw Failure(path: path)
        }
    }

    /// Writes settings, readable for the user alone, replacing the file in one step.
    ///
    /// - Throws: `Failure` when it can't be written.
    package func save(_ path: String) throws(Failure) {
        do {
            try PrivateFile.makeFolder((path as NSString).deletingLastPathComponent)
            try PrivateFile.write(try YAMLEncoder().encode(self), to: path)
        } catch {
            throw Failure(path: path)
        }
    }
}
