// Finds and loads the library that reads index stores. It comes with the compiler and knows the compiler's own format, so
// the one beside the compiler is the right one.

import CIndexStore
import Foundation

enum IndexLibrary {
    /// Loads the library at a path, or else the one beside the `swift` on PATH.
    static func load(_ named: String?) throws(Failure) {
        let path = if let named { named } else { try besideCompiler() }
        guard FileManager.default.fileExists(atPath: path) else {
            throw .unreadable("There is no library \(path). Leave out --library to use the one beside the compiler.")
        }
        if let fault = index_library_load(path) {
            throw .unreadable("The library \(path) can't be used: \(String(cString: fault)).")
        }
    }

    private static func besideCompiler() throws(Failure) -> String {
        let names = ["libIndexStore.so", "libIndexStore.dylib"]
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        guard let swift = folders.map({ "\($0)/swift" }).first(where: FileManager.default.isExecutableFile) else {
            throw .unreadable(
                "There is no swift on PATH, beside which the library libIndexStore would lie. Put it there, or name the "
                    + "library with --library FILE.")
        }
        // The compiler may be reached by links, and stands in bin, beside lib.
        let bin = URL(fileURLWithPath: swift).resolvingSymlinksInPath().deletingLastPathComponent()
        let lib = bin.deletingLastPathComponent().appendingPathComponent("lib")
        let paths = names.map { lib.appendingPathComponent($0).path }
        guard let path = paths.first(where: FileManager.default.fileExists) else {
            throw .unreadable(
                "\(swift) is on PATH, but \(names[0]) is not in \(lib.path). Name the library of the compiler that built "
                    + "the package with --library FILE.")
        }
        return path
    }
}
