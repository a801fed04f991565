// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Arrows",
    targets: [
        .target(name: "CIndexStore"),
        .target(name: "ArrowsModel"),
        .executableTarget(name: "arrows", dependencies: ["ArrowsModel", "CIndexStore"]),
        .testTarget(name: "ArrowsModelTests", dependencies: ["ArrowsModel"]),
    ],
    swiftLanguageModes: [.v6]
)
