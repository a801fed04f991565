// The few things one can set, as they hold. They live in config.yaml, which IT may write and which need not exist.

import EthicsEngine
import Foundation

/// What the user or IT has set.
package struct Settings: Equatable, Sendable {
    /// The municipality's id; nil until it is known.
    package var municipality: String?
    /// The id of the kind of workplace whose cases come first; nil until it is known.
    package var workplace: String?
    /// Whether colours are wanted.
    package var color: Bool?
    /// Whether strong contrast is wanted.
    package var contrast: Bool?
    /// Whether the mouse chooses; then the terminal selects text with Shift held.
    package var mouse: Bool?
    /// Whether others use the log-on too, so that nothing is kept; nil means that the user is asked.
    package var isLogonShared: Bool?
    /// The fewest answers in a group that are shown, 3–10; five when not set.
    package var smallestGroup: Int?

    /// Settings; nothing set unless given.
    package init(
        municipality: String? = nil, workplace: String? = nil, color: Bool? = nil, contrast: Bool? = nil,
        mouse: Bool? = nil, isLogonShared: Bool? = nil, smallestGroup: Int? = nil
    ) {
        self.municipality = municipality
        self.workplace = workplace
        self.color = color
        self.contrast = contrast
        self.mouse = mouse
        self.isLogonShared = isLogonShared
        self.smallestGroup = smallestGroup
    }

    /// What a file sets. Where it can't be understood and may be about storing, nothing is kept.
    package init(_ file: SettingsFile) {
        self.init(
            municipality: file.values[.municipality]?.text, workplace: file.values[.workplace]?.text,
            color: file.flag(.color), contrast: file.flag(.contrast),
            mouse: file.flag(.mouse),
            isLogonShared: file.storingFault == nil ? file.flag(.sharedLogon) : true,
            smallestGroup: file.number(.smallestGroup))
    }

    /// Why settings can't be written.
    package struct Failure: Error, Equatable {
        /// The file.
        package let path: String
    }

    /// Reads settings. An absent file means that nothing is set.
    package static func load(_ path: String) -> Settings { Settings(SettingsFile.read(path)) }

    /// Writes what was changed, readable for the user alone, replacing the file in one step. Comments and everything else that
    /// stands there stay.
    ///
    /// - Throws: `Failure` when it can't be written.
    package func save(_ path: String) throws(Failure) {
        let file = SettingsFile.read(path)
        let old = try? RegularFile.bytes(of: path, atMost: ContentLoader.maximumBytes)
        guard file.storingFault == nil, file.exists == (old != nil),
            let bytes = SettingsText.bytes(old, changing: changes(from: Settings(file)))
        else { throw Failure(path: path) }
        do {
            try PrivateFile.makeFolder((path as NSString).deletingLastPathComponent)
            try PrivateFile.write(String(decoding: bytes, as: UTF8.self), to: path)
        } catch {
            throw Failure(path: path)
        }
    }

    /// What is set otherwise than it was, as it is written: older programs know `true` and `false` alone.
    private func changes(from old: Settings) -> [Setting: String?] {
        var changes: [Setting: String?] = [:]
        func note<Value: Equatable>(_ setting: Setting, _ value: Value?, _ before: Value?) {
            if value != before { changes.updateValue(value.map { "\($0)" }, forKey: setting) }
        }
        note(.municipality, municipality, old.municipality)
        note(.workplace, workplace, old.workplace)
        note(.color, color, old.color)
        note(.contrast, contrast, old.contrast)
        note(.mouse, mouse, old.mouse)
        note(.sharedLogon, isLogonShared, old.isLogonShared)
        note(.smallestGroup, smallestGroup, old.smallestGroup)
        return changes
    }
}
