// swift-tools-version: 6.1
import PackageDescription

// The tests walk many thousands of screens. Unoptimised they take half an hour of two cores, and test other code than ships.
let quick: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
    name: "ethics-tui",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
        .target(name: "CTerminalGuard"),
        .target(name: "SafeText", swiftSettings: quick),
        .target(
            name: "TerminalKit", dependencies: ["CNcurses", "CTerminalGuard", "SafeText"], swiftSettings: quick),
        .target(
            name: "EthicsEngine",
            dependencies: ["SafeText", "Yams", .product(name: "Crypto", package: "swift-crypto")],
            swiftSettings: quick),
        .target(name: "EthicsJournal", dependencies: [.product(name: "GRDB", package: "GRDB.swift")]),
        .target(
            name: "EthicsApp",
            dependencies: [
                "EthicsEngine", "EthicsJournal", "SafeText", "TerminalKit", "Yams",
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: quick),
        .executableTarget(
            name: "ethics-tui",
            dependencies: [
                "EthicsApp", "EthicsEngine", "EthicsJournal", "SafeText", "TerminalKit",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "TerminalKitTests", dependencies: ["TerminalKit", "TestSupport"]),
        .testTarget(
            name: "EthicsEngineTests", dependencies: ["EthicsEngine", "SafeText", "TestSupport"],
            exclude: ["Golden", "Scoring"]),
        .testTarget(
            name: "EthicsJournalTests",
            dependencies: ["EthicsJournal", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")]),
        .testTarget(
            name: "EndToEndTests",
            dependencies: [
                "ethics-tui", "EthicsJournal", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        .testTarget(
            name: "EthicsAppTests", dependencies: ["EthicsApp", "TestSupport"],
            exclude: ["Content", "Golden", "ValuesContent"]),
    ],
    swiftLanguageModes: [.v6]
)
