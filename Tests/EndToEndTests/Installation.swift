// The built program with content beside it, in a folder of its own: it finds that content by the rule by which it finds
// what is shipped.

import Foundation
import TestSupport

/// The content that a program finds as its base.
enum Content {
    /// What the screens are tested with, and a municipality with more to set a choice against. It stands still while the
    /// shipped content gets better.
    case test
    /// What is shipped. Whoever mends it breaks no test: only its structure is looked at.
    case shipped
    /// Nothing.
    case nothing

    /// The folders whose files are put together.
    fileprivate var folders: [String] {
        switch self {
        case .test:
            ["Content", "ValuesContent"].map { Repository.root + "/Tests/EthicsAppTests/" + $0 }
        case .shipped: [Repository.dilemmas]
        case .nothing: []
        }
    }
}

/// A folder with the program in `bin` and its content in `dilemmas`.
struct Installation: Sendable {
    /// The folder that both are in.
    let folder: String

    /// The folder of the program.
    var bin: String { folder + "/bin" }
    /// The program.
    var program: String { bin + "/" + Program.name }
    /// The folder of the content.
    var dilemmas: String { folder + "/dilemmas" }

    /// Installs the program.
    init(in folder: String, content: Content) throws {
        self.folder = folder
        let manager = FileManager.default
        try manager.createDirectory(atPath: bin, withIntermediateDirectories: true)
        // A second name for the same file costs nothing; on another file system it is one for a copy.
        if link(Program.built, program) != 0 {
            try manager.linkItem(atPath: try Self.copy.get(), toPath: program)
        }
        for source in content.folders {
            for name in try manager.subpathsOfDirectory(atPath: source) {
                let (from, to) = (source + "/" + name, dilemmas + "/" + name)
                var isFolder: ObjCBool = false
                _ = manager.fileExists(atPath: from, isDirectory: &isFolder)
                if isFolder.boolValue {
                    try manager.createDirectory(atPath: to, withIntermediateDirectories: true)
                } else {
                    try manager.createDirectory(
                        atPath: (to as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
                    try manager.copyItem(atPath: from, toPath: to)
                }
            }
        }
    }

    /// A copy of the program among the temporary folders, for all installations. It is made before any of them is there to
    /// run: a process that is just being started may hold a file open that is written to, and such a file can't be run.
    private static let copy = Result {
        try FileManager.default.createDirectory(atPath: copyFolder, withIntermediateDirectories: true)
        atexit { try? FileManager.default.removeItem(atPath: Installation.copyFolder) }
        try FileManager.default.copyItem(atPath: Program.built, toPath: copyFolder + "/" + Program.name)
        return copyFolder + "/" + Program.name
    }

    private static let copyFolder = FileManager.default.temporaryDirectory.path + "/e2e-" + UUID().uuidString.prefix(8)
}
