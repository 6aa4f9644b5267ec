// swift-tools-version: 6.2
import PackageDescription

// What can be tested without macros, in seconds: modules of the repository, which builds them with swift-syntax.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "InProcess",
  targets: [
    .target(name: "CaissonLayout", swiftSettings: strict),
    .target(name: "CaissonModel", dependencies: ["CaissonLayout"], swiftSettings: strict),
    .target(name: "CaissonEmission", dependencies: ["CaissonModel"], swiftSettings: strict),
    .target(name: "CaissonLowering", dependencies: ["CaissonModel", "CaissonEmission"], swiftSettings: strict),
    .testTarget(name: "PlanTests", dependencies: ["CaissonLowering", "CaissonModel"], swiftSettings: strict),
    .testTarget(
      name: "PrinterTests", dependencies: ["CaissonEmission", "CaissonLowering", "CaissonModel"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6])
