// swift-tools-version: 6.2
import PackageDescription

// A program that depends on generated code and the run time alone. Sources is what `caisson generate --standalone`
// writes from Descriptions, which no target contains.
let package = Package(
  name: "standalone",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "caisson", path: "../../..")],
  targets: [
    .systemLibrary(name: "CExpat"),
    .target(name: "Expat", dependencies: ["CExpat", .product(name: "Caisson", package: "caisson")]),
    .executableTarget(name: "elements", dependencies: ["Expat"], path: "Program"),
  ]
)
