// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "examples",
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "outline", targets: ["Outline"]),
    .executable(name: "hello", targets: ["Hello"]),
  ],
  dependencies: [
    .package(name: "caisson", path: ".."),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // The description, and what `caisson generate` makes of it: CExpat and Expat+Static.swift.
    .systemLibrary(name: "CExpat", path: "Expat/Sources/CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(
      name: "Expat", dependencies: ["CExpat", .product(name: "CaissonDescription", package: "caisson")],
      path: "Expat/Sources/Expat"),
    .executableTarget(
      name: "Outline",
      dependencies: [
        "Expat", .product(name: "CaissonDynamic", package: "caisson"),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Expat/Sources/Outline"),
    .executableTarget(
      name: "Hello", dependencies: [.product(name: "CaissonDynamic", package: "caisson")], path: "Hello"),
  ],
  swiftLanguageModes: [.v6]
)
