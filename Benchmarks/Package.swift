// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [.package(name: "caisson", path: "..")],
  targets: [
    // The C functions, and the peers in C.
    .target(name: "AdderLibrary", linkerSettings: [.linkedLibrary("ffi")]),
    .systemLibrary(name: "CAdder"),
    .target(
      name: "Adder", dependencies: ["CAdder", "AdderLibrary", .product(name: "CaissonDescription", package: "caisson")]),
    .executableTarget(
      name: "Benchmark",
      dependencies: [
        "Adder", "AdderLibrary", .product(name: "Caisson", package: "caisson"),
        .product(name: "CaissonDynamic", package: "caisson"),
      ],
      // The dynamic back end finds the functions in the program itself.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
  ],
  swiftLanguageModes: [.v6]
)
