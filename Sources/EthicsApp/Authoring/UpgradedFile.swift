// Puts an upgraded file in the place of the old one, and keeps the old one beside it.

import EthicsEngine
import Foundation

/// A file that is upgraded where it stands.
package enum UpgradedFile {
    /// What can't be done.
    package enum Failure: Error {
        /// There is a copy already.
        case copyExists(path: String)
        /// The disk does not take it.
        case unwritable(path: String)
    }

    /// Where the file as it was is kept. It is no content there.
    package static func copy(of path: String) -> String { path + ".format1" }

    /// Copies the file, and then replaces it: beside, and moved into place.
    package static func write(_ text: String, to path: String) throws(Failure) {
        let copy = copy(of: path)
        do throws(PlacedFile.Failure) {
            try PlacedFile.copy(path, to: copy)
        } catch {
            throw error == .exists ? .copyExists(path: copy) : .unwritable(path: copy)
        }
        do throws(PlacedFile.Failure) {
            try PlacedFile.write(text, to: path, rights: .like(path: path))
        } catch {
            throw .unwritable(path: path)
        }
    }
}
