// swift-tools-version: 6.2
import CompilerPluginSupport
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "caisson",
  platforms: [.macOS(.v26)],
  products: [
    // What every program links: generated bindings need nothing else.
    .library(name: "Caisson", targets: ["Caisson"]),
    // What a description imports: the macros, and so swift-syntax at build time.
    .library(name: "CaissonDescription", targets: ["CaissonDescription"]),
    .library(name: "CaissonDynamic", targets: ["CaissonDynamic"]),
    .library(name: "CaissonTracing", targets: ["CaissonTracing"]),
    // The other way: what a library for C, written in Swift, is made with and linked with.
    .library(name: "CaissonExport", type: .static, targets: ["CaissonExport"]),
    .executable(name: "caisson", targets: ["CaissonTool"]),
    // What the tool links a description against, to evaluate it.
    .library(name: "CaissonEvaluation", type: .static, targets: ["CaissonEvaluation"]),
    // `swift package caisson`, and a look at each build.
    .plugin(name: "CaissonCommands", targets: ["CaissonCommands"]),
    .plugin(name: "CaissonVerification", targets: ["CaissonVerification"]),
  ],
  dependencies: [
    .package(url: "https://github.com/swiftlang/swift-syntax", from: "603.0.1"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    // C's rules of layout: what programs compute with, and descriptions.
    .target(name: "CaissonLayout", swiftSettings: strict),
    .target(name: "CaissonModel", dependencies: ["CaissonLayout"], swiftSettings: strict),
    // The catalogue of rules, and the words of all diagnostics, of the macros and the tool.
    .target(name: "CaissonDiagnostics", dependencies: ["CaissonModel"], swiftSettings: strict),
    .target(name: "CCaisson"),
    .target(
      name: "Caisson", dependencies: ["CaissonLayout", "CCaisson"],
      swiftSettings: strict + [.enableExperimentalFeature("Lifetimes")]),
    // What binds libraries by their descriptions.
    .target(name: "CaissonLinking", dependencies: ["Caisson", "CaissonModel"], swiftSettings: strict),
    .systemLibrary(name: "CFFI", pkgConfig: "libffi", providers: [.apt(["libffi-dev"]), .brew(["libffi"])]),
    .target(name: "CaissonDynamic", dependencies: ["CaissonLinking", "CCaisson", "CFFI"], swiftSettings: strict),
    .target(name: "CaissonTracing", dependencies: ["CaissonLinking"], swiftSettings: strict),
    // Names and layout of Swift source.
    .target(name: "CaissonEmission", swiftSettings: strict),
    // The plan of a call, for macros and generator, and what prints it.
    .target(name: "CaissonLowering", dependencies: ["CaissonModel", "CaissonEmission"], swiftSettings: strict),
    .macro(
      name: "CaissonMacros",
      dependencies: [
        "CaissonModel", "CaissonDiagnostics", "CaissonEmission", "CaissonLowering",
        .product(name: "SwiftSyntax", package: "swift-syntax"),
        .product(name: "SwiftSyntaxBuilder", package: "swift-syntax"),
        .product(name: "SwiftParser", package: "swift-syntax"),
        .product(name: "SwiftSyntaxMacros", package: "swift-syntax"),
        .product(name: "SwiftDiagnostics", package: "swift-syntax"),
        .product(name: "SwiftCompilerPlugin", package: "swift-syntax"),
      ],
      swiftSettings: strict),
    .target(name: "CaissonDescription", dependencies: ["CaissonLinking", "CaissonMacros"], swiftSettings: strict),
    // Swift for C: the macro, and what the functions that it writes call.
    .target(name: "CaissonExport", dependencies: ["Caisson", "CaissonModel", "CaissonMacros"], swiftSettings: strict),
    // What an evaluated description is linked with: see CaissonTool's DescriptionEvaluator.
    .target(name: "CaissonEvaluation", dependencies: ["CaissonDescription", "CaissonExport"], swiftSettings: strict),
    // Reads real headers, through libclang.
    .target(name: "CClang"),
    .target(
      name: "CaissonHeaders", dependencies: ["CaissonModel", "CaissonDiagnostics", "CClang"], swiftSettings: strict),
    // A description against its headers: two values compared.
    .target(name: "CaissonCheck", dependencies: ["CaissonModel", "CaissonDiagnostics"], swiftSettings: strict),
    // A description made of headers: a value in, text out.
    .target(name: "CaissonImport", dependencies: ["CaissonModel", "CaissonEmission"], swiftSettings: strict),
    // Pictures of layouts: values in, text out.
    .target(name: "CaissonPictures", dependencies: ["CaissonModel"], swiftSettings: strict),
    .target(
      name: "CaissonTemplates", path: "Templates",
      resources: [
        .embedInCode("checks.h.mustache"),
        .embedInCode("export.h.mustache"),
        .embedInCode("header.h.mustache"),
        .embedInCode("layouts.swift.mustache"),
        .embedInCode("module.modulemap.mustache"),
        .embedInCode("standalone.swift.mustache"),
        .embedInCode("static.swift.mustache"),
      ]),
    .target(
      name: "CaissonGenerator",
      dependencies: [
        "CaissonModel", "CaissonCheck", "CaissonDiagnostics", "CaissonEmission", "CaissonLowering", "CaissonTemplates",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "CaissonTool",
      dependencies: [
        "CaissonCheck", "CaissonDiagnostics", "CaissonGenerator", "CaissonHeaders", "CaissonImport", "CaissonPictures",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .plugin(
      name: "CaissonCommands",
      capability: .command(
        intent: .custom(verb: "caisson", description: "Generate and check bindings of C libraries"),
        permissions: [.writeToPackageDirectory(reason: "'generate' writes bindings, 'check --fix' edits descriptions")]),
      path: "Sources/CaissonCommands"),
    .executableTarget(name: "CaissonVerifier", dependencies: ["CaissonModel"], swiftSettings: strict),
    .plugin(
      name: "CaissonVerification", capability: .buildTool(), dependencies: ["CaissonVerifier"],
      path: "Sources/CaissonVerification"),

    // Examples/Expat: the description, what `caisson generate` makes of it (CExpat and Expat+Static.swift), the program.
    .systemLibrary(
      name: "CExpat", path: "Examples/Expat/Sources/CExpat", providers: [.apt(["libexpat1-dev"]), .brew(["expat"])]),
    .target(name: "Expat", dependencies: ["CExpat", "CaissonDescription"], path: "Examples/Expat/Sources/Expat"),
    .target(name: "Outline", dependencies: ["Expat"], path: "Examples/Expat/Sources/Outline", swiftSettings: strict),
    .executableTarget(
      name: "expat-outline",
      dependencies: [
        "Outline", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/Expat/Sources/ExpatOutline"),

    // Examples/Zlib, and so on.
    .systemLibrary(
      name: "CZlib", path: "Examples/Zlib/Sources/CZlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(name: "Zlib", dependencies: ["CZlib", "CaissonDescription"], path: "Examples/Zlib/Sources/Zlib"),
    .target(name: "Gzip", dependencies: ["Zlib"], path: "Examples/Zlib/Sources/Gzip", swiftSettings: strict),
    .executableTarget(
      name: "zlib-file",
      dependencies: ["Gzip", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Examples/Zlib/Sources/ZlibFile"),

    .systemLibrary(
      name: "CSQLite", path: "Examples/SQLite/Sources/CSQLite",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "SQLite", dependencies: ["CSQLite", "CaissonDescription"], path: "Examples/SQLite/Sources/SQLite"),
    .target(name: "Queries", dependencies: ["SQLite"], path: "Examples/SQLite/Sources/Queries", swiftSettings: strict),
    .executableTarget(
      name: "sqlite-shell",
      dependencies: ["Queries", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Examples/SQLite/Sources/SQLiteShell"),

    .systemLibrary(name: "CStat", path: "Examples/Stat/Sources/CStat"),
    .target(name: "Stat", dependencies: ["CStat", "CaissonDescription"], path: "Examples/Stat/Sources/Stat"),
    .target(
      name: "FileReport", dependencies: ["Stat"], path: "Examples/Stat/Sources/FileReport", swiftSettings: strict),
    .executableTarget(
      name: "stat-file",
      dependencies: [
        "FileReport", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/Stat/Sources/StatFile"),

    .systemLibrary(name: "CSort", path: "Examples/Sort/Sources/CSort"),
    .target(name: "Sort", dependencies: ["CSort", "CaissonDescription"], path: "Examples/Sort/Sources/Sort"),
    .target(
      name: "SortedLines", dependencies: ["Sort"], path: "Examples/Sort/Sources/SortedLines", swiftSettings: strict),
    .executableTarget(
      name: "sort-lines",
      dependencies: [
        "SortedLines", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/Sort/Sources/SortLines"),

    .systemLibrary(
      name: "CUV", path: "Examples/UV/Sources/CUV", providers: [.apt(["libuv1-dev"]), .brew(["libuv"])]),
    .target(name: "UV", dependencies: ["CUV", "CaissonDescription"], path: "Examples/UV/Sources/UV"),
    .target(name: "EventLoop", dependencies: ["UV"], path: "Examples/UV/Sources/EventLoop", swiftSettings: strict),
    .executableTarget(
      name: "timers",
      dependencies: [
        "EventLoop", "CaissonDynamic", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Examples/UV/Sources/Timers"),

    .executableTarget(name: "Hello", dependencies: ["CaissonDynamic"], path: "Examples/Hello"),

    // The tool as a person runs it, and what the compilers say to wrong descriptions.
    .testTarget(
      name: "ToolTests",
      dependencies: [
        "CaissonCheck", "CaissonDiagnostics", "CaissonModel", "CaissonTool", "CaissonEvaluation", "CaissonExport",
        "expat-outline",
        "zlib-file", "sqlite-shell", "stat-file", "sort-lines", "timers", "soak",
        "Hello",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "PictureTests", dependencies: ["CaissonHeaders", "CaissonModel", "CaissonPictures"], swiftSettings: strict),
    .testTarget(name: "ImportTests", dependencies: ["CaissonImport", "CaissonModel"], swiftSettings: strict),
    .testTarget(name: "HeadersTests", dependencies: ["CaissonHeaders", "CaissonModel"], swiftSettings: strict),
    // Both back ends against C itself: random signatures, functions that gcc and clang compile.
    .testTarget(
      name: "ABITests",
      dependencies: ["CaissonDynamic", "CaissonGenerator", "CaissonLinking", "CaissonModel", "TestSupport"],
      swiftSettings: strict,
      // The generated entries of callbacks find the runtime in the test program itself.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
    // What tests have in common.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    // What reads headers and models, on input that nobody meant to write.
    .testTarget(
      name: "FuzzTests",
      dependencies: [
        "CaissonCheck", "CaissonGenerator", "CaissonHeaders", "CaissonImport", "CaissonModel", "CaissonPictures",
        "TestSupport",
      ],
      exclude: ["model.json"],
      swiftSettings: strict),
    .testTarget(
      name: "CaissonTests", dependencies: ["Caisson", "CaissonLinking", "CaissonModel"], swiftSettings: strict),
    .testTarget(name: "CaissonModelTests", dependencies: ["CaissonModel"], swiftSettings: strict),
    // A back end for the tests alone, as unlike the host as can be.
    .target(name: "ArenaLinker", dependencies: ["CaissonLinking"], path: "Tests/ArenaLinker", swiftSettings: strict),
    .target(name: "FixtureLibrary", path: "Tests/Fixtures/CLibrary"),
    .systemLibrary(name: "CFixtures", path: "Tests/Fixtures/Sources/CFixtures"),
    .systemLibrary(name: "CRecordFixtures", path: "Tests/Fixtures/Sources/CRecordFixtures"),
    .systemLibrary(name: "CDeclarationFixtures", path: "Tests/Fixtures/Sources/CDeclarationFixtures"),
    .systemLibrary(name: "CInlineFixtures", path: "Tests/Fixtures/Sources/CInlineFixtures"),
    .systemLibrary(name: "CPartialFixtures", path: "Tests/Fixtures/Sources/CPartialFixtures"),
    .systemLibrary(name: "CScalarFixtures", path: "Tests/Fixtures/Sources/CScalarFixtures"),
    .systemLibrary(name: "CLifetimeFixtures", path: "Tests/Fixtures/Sources/CLifetimeFixtures"),
    .systemLibrary(name: "CSerialFixtures", path: "Tests/Fixtures/Sources/CSerialFixtures"),
    .systemLibrary(name: "CLendingFixtures", path: "Tests/Fixtures/Sources/CLendingFixtures"),
    .target(
      name: "Fixtures",
      dependencies: [
        "CFixtures", "CRecordFixtures", "CDeclarationFixtures", "CInlineFixtures", "CPartialFixtures",
        "CScalarFixtures", "CLendingFixtures", "CLifetimeFixtures", "CSerialFixtures", "FixtureLibrary",
        "CaissonDescription",
      ],
      path: "Tests/Fixtures/Sources/Fixtures"),
    // Calls of every kind for a long time: `make soak`.
    .executableTarget(
      name: "soak",
      dependencies: [
        "CaissonDynamic", "Fixtures", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/Soak", swiftSettings: strict,
      // The dynamic back end finds the fixtures in the program itself.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: [
        "ArenaLinker", "CaissonDynamic", "CaissonLinking", "CaissonTracing", "Expat", "Fixtures", "Outline",
      ],
      swiftSettings: strict,
      // The dynamic back end finds the fixtures in the test program itself.
      linkerSettings: [.unsafeFlags(["-Xlinker", "--export-dynamic"])]),
  ],
  swiftLanguageModes: [.v6]
)
