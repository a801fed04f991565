// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "bare-yams",
    // The version that the program itself has.
    dependencies: [.package(url: "https://github.com/jpsim/Yams", exact: "6.2.2")],
    targets: [.executableTarget(name: "bare-yams", dependencies: ["Yams"], path: ".", sources: ["main.swift"])],
    swiftLanguageModes: [.v6]
)
