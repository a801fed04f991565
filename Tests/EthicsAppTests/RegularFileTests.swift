// Reading files: what is no file is not waited for, and no more is read than was asked for.

import EthicsEngine
import Foundation
import Testing

@testable import EthicsApp

@Suite struct RegularFileTests {
    @Test("A file is read as far as is asked, and one that has more than it may is told from one that can't be read")
    func limits() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a"
        try "blåbær".write(toFile: path, atomically: false, encoding: .utf8)
        let all = Array("blåbær".utf8)
        #expect(try RegularFile.bytes(of: path, atMost: all.count) == all)
        #expect(try RegularFile.start(of: path, upTo: 3) == Array(all.prefix(3)))
        #expect(throws: RegularFile.Failure.tooLarge) { try RegularFile.bytes(of: path, atMost: all.count - 1) }
        #expect(throws: RegularFile.Failure.unreadable) { try RegularFile.bytes(of: path + "b", atMost: 9) }
    }

    @Test("Folders, pipes and devices are no files", arguments: ["mappe", "rør", "/dev/zero"])
    func other(_ name: String) throws {
        let folder = try TemporaryFolder()
        let path = name.hasPrefix("/") ? name : folder.path + "/" + name
        if name == "mappe" { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false) }
        if name == "rør" { #expect(mkfifo(path, 0o600) == 0) }
        #expect(throws: RegularFile.Failure.unreadable) { try RegularFile.start(of: path, upTo: 9) }
    }

    @Test("An act of more than any act has is told so, and only its start is read")
    func longAct() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/lov.html"
        #expect(FileManager.default.createFile(atPath: path, contents: Data("<html>".utf8)))
        #expect(truncate(path, 400_000_000) == 0)
        let law = try LawFolder(folder.path)
        #expect(law.failures == [LawCheck.UnusableFile(path: path, failure: .tooLarge)])
    }
}
