// Files are whole, or not there.

import Foundation
import Glibc
import Testing

@testable import EthicsApp

@Suite struct PlacedFileTests {
    private func mode(_ path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }

    private func text(_ path: String) throws -> String { try String(contentsOfFile: path, encoding: .utf8) }

    @Test("A file for the user alone is that from the start, and again where others could read it")
    func own() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.txt"
        try PlacedFile.write("én", to: path, rights: .own)
        #expect(try mode(path) == 0o600)
        chmod(path, 0o644)
        try PlacedFile.write("to", to: path, rights: .own)
        #expect(try mode(path) == 0o600 && text(path) == "to")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.txt"])
    }

    @Test("A file that is replaced is open to those that it was open to, and a link stays a link")
    func like() throws {
        let folder = try TemporaryFolder()
        let (path, link) = (folder.path + "/a.txt", folder.path + "/b.txt")
        try PlacedFile.write("én", to: path, rights: .like(path: path))
        let usual = try mode(path)
        chmod(path, 0o664)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.txt")
        try PlacedFile.write("to", to: link, rights: .like(path: link))
        #expect(try mode(path) == 0o664 && text(path) == "to" && usual != 0o664)
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "a.txt")
    }

    @Test("A new file takes no other's place, and a copy has the rights of what it is of")
    func add() throws {
        let folder = try TemporaryFolder()
        let (path, copy) = (folder.path + "/a.txt", folder.path + "/a.txt.format1")
        try PlacedFile.add("én", at: path)
        #expect(throws: PlacedFile.Failure.exists) { try PlacedFile.add("to", at: path) }
        chmod(path, 0o640)
        try PlacedFile.copy(path, to: copy)
        #expect(throws: PlacedFile.Failure.exists) { try PlacedFile.copy(path, to: copy) }
        #expect(try text(path) == "én" && text(copy) == "én" && mode(copy) == 0o640)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["a.txt", "a.txt.format1"])
    }

    @Test("What can't be put in its place leaves nothing behind")
    func nothing() throws {
        let folder = try TemporaryFolder()
        // A folder stands where the file is to be.
        try FileManager.default.createDirectory(atPath: folder.path + "/a/b", withIntermediateDirectories: true)
        #expect(throws: PlacedFile.Failure.self) { try PlacedFile.write("x", to: folder.path + "/a", rights: .own) }
        #expect(throws: PlacedFile.Failure.self) { try PlacedFile.write("x", to: folder.path + "/c/d", rights: .own) }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a"])
    }

    @Test("Writing where there is no room, or nowhere to write, fails as that")
    func outlets() throws {
        let full = open("/dev/full", O_WRONLY)
        #expect(throws: Outlet.Failure.full) { try Outlet(descriptor: full).write("x") }
        #expect(throws: Never.self) { try Outlet(descriptor: full).write("") }
        close(full)
        #expect(throws: Outlet.Failure.closed) { try Outlet(descriptor: -1).write("x") }
        let reading = open("/dev/null", O_RDONLY)
        #expect(throws: Outlet.Failure.closed) { try Outlet(descriptor: reading).write("x") }
        close(reading)
    }

    @Test("Somebody else's non-blocking pipe is waited for")
    func nonBlocking() async throws {
        var ends: [Int32] = [0, 0]
        try #require(pipe(&ends) == 0)
        let (reader, writer) = (ends[0], ends[1])
        _ = fcntl(writer, F_SETFL, O_NONBLOCK)
        let text = String(repeating: "å", count: 200_000)
        async let read = Task.detached {
            var bytes: [UInt8] = []
            var part = [UInt8](repeating: 0, count: 10_000)
            while case let count = Glibc.read(reader, &part, part.count), count > 0 { bytes += part[..<count] }
            return bytes
        }.value
        try Outlet(descriptor: writer).write(text)
        close(writer)
        #expect(await read == Array(text.utf8))
        close(reader)
    }
}
