// swift-tools-version: 6.1
import PackageDescription

// What a file uses, it says itself.
let strict: [SwiftSetting] = [.enableUpcomingFeature("MemberImportVisibility")]

let package = Package(
    name: "ethics-tui",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        // Only swift-crypto uses it; named so that it does not move either.
        .package(url: "https://github.com/apple/swift-asn1", exact: "1.7.4"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .target(name: "CTerminalGuard"),
        .target(name: "SafeText", swiftSettings: strict),
        .target(
            name: "TerminalKit", dependencies: ["CNcurses", "CTerminalGuard", "SafeText"], swiftSettings: strict),
        .target(
            name: "EthicsEngine",
            dependencies: ["SafeText", "Yams", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: strict),
        .target(name: "CJournalGuard"),
        .target(
            name: "EthicsJournal", dependencies: ["CJournalGuard", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .target(name: "EthicsWords", dependencies: ["EthicsEngine", "EthicsJournal"], swiftSettings: strict),
        .target(
            name: "EthicsPage", dependencies: ["EthicsEngine", "EthicsWords", "SafeText", "TerminalKit"],
            swiftSettings: strict),
        .target(
            name: "EthicsPapers",
            dependencies: ["EthicsEngine", "EthicsJournal", "EthicsPage", "EthicsWords", "SafeText", "TerminalKit"],
            swiftSettings: strict),
        .target(
            name: "EthicsApp",
            dependencies: [
                "EthicsEngine", "EthicsJournal", "EthicsPage", "EthicsPapers", "EthicsWords", "SafeText",
                "TerminalKit", .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "ethics-tui",
            dependencies: [
                "EthicsApp", "EthicsEngine", "EthicsJournal", "EthicsPapers", "EthicsWords", "SafeText",
                "TerminalKit", .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ], swiftSettings: strict),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "TerminalKitTests", dependencies: ["SafeText", "TerminalKit", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "EthicsEngineTests", dependencies: ["EthicsEngine", "SafeText", "TestSupport"],
            exclude: ["FormatOne", "Golden", "Logs", "PersonalData", "Scoring"], swiftSettings: strict),
        .testTarget(
            name: "EthicsJournalTests",
            dependencies: ["EthicsJournal", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
            swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "ethics-tui", "EthicsJournal", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .testTarget(
            name: "EthicsAppTests",
            dependencies: [
                "EthicsApp", "EthicsEngine", "EthicsJournal", "EthicsPage", "EthicsPapers", "EthicsWords", "SafeText",
                "TerminalKit", "TestSupport", .product(name: "Crypto", package: "swift-crypto"),
            ],
            exclude: ["Content", "Golden", "Journals", "ValuesContent"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
