// Journal, settings and content see the same environment in the same way.

import EthicsEngine
import Foundation
import Testing

@testable import EthicsApp

@Suite struct BaseFoldersTests {
    private func finder(_ environment: [String: String]) -> ContentFinder {
        ContentFinder(added: [], executable: "/a/b", workingDirectory: "/", environment: environment)
    }

    @Test(
        "A whole path is used, a relative or empty one is ignored, everywhere the same",
        arguments: ["rel", "./rel", "", "~/x"])
    func relative(_ path: String) {
        let environment = [
            "HOME": "/home/kari", "XDG_DATA_HOME": path, "XDG_CONFIG_HOME": path, "XDG_STATE_HOME": path,
        ]
        let places = Places(data: nil, environment: environment)
        #expect(places.data == "/home/kari/.local/share/ethics-tui")
        #expect(places.settings == "/home/kari/.config/ethics-tui/config.yaml")
        #expect(finder(environment).addedFolders.map(\.path) == ["/home/kari/.local/share/ethics-tui/dilemmas"])
        #expect(BaseFolders(environment).isIgnored("XDG_DATA_HOME") == !path.isEmpty)
        let whole = ["HOME": "/home/kari", "XDG_DATA_HOME": "/d", "XDG_CONFIG_HOME": "/c"]
        #expect(Places(data: nil, environment: whole).data == "/d/ethics-tui")
        #expect(Places(data: nil, environment: whole).settings == "/c/ethics-tui/config.yaml")
        #expect(finder(whole).addedFolders.map(\.path) == ["/d/ethics-tui/dilemmas"])
    }

    @Test("Without a home in the environment the system is asked", arguments: [nil, "", "rel"] as [String?])
    func home(_ named: String?) throws {
        var environment: [String: String] = [:]
        environment["HOME"] = named
        #expect(BaseFolders(environment, systemHome: { "/hjem" }).data == "/hjem/.local/share/ethics-tui")
        let system = try #require(BaseFolders.systemHome())
        #expect(system.hasPrefix("/"))
        let places = Places(data: nil, environment: environment)
        #expect(places.data == system + "/.local/share/ethics-tui")
        #expect(places.settings == system + "/.config/ethics-tui/config.yaml")
        #expect(places.documents.hasPrefix(system))
        #expect(finder(environment).addedFolders.map(\.path) == [system + "/.local/share/ethics-tui/dilemmas"])
    }
}
