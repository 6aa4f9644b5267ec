// swift-tools-version: 6.2
import PackageDescription

// What a reader of the README writes: its description and its program, in a package of their own. The sources are taken
// from the README by Scripts/test-readme.
let package = Package(
  name: "readme",
  platforms: [.macOS(.v26)],
  products: [.library(name: "Counter", type: .dynamic, targets: ["Counter"])],
  dependencies: [.package(name: "caisson", path: "../../..")],
  targets: [
    .systemLibrary(name: "CExpat"),
    .target(
      name: "Expat", dependencies: ["CExpat", .product(name: "CaissonDescription", package: "caisson")],
      plugins: [.plugin(name: "CaissonVerification", package: "caisson")]),
    .target(name: "Said", dependencies: [.product(name: "CaissonDescription", package: "caisson")]),
    .target(name: "Counter", dependencies: [.product(name: "CaissonExport", package: "caisson")]),
    .executableTarget(name: "Names", dependencies: ["Expat", .product(name: "CaissonDynamic", package: "caisson")]),
  ]
)
