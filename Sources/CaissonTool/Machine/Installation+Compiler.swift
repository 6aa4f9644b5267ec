internal import Foundation

extension Installation {
  /// The compiler arguments for Caisson's modules and macros.
  var compilerArguments: [String] {
    moduleArguments + ["-load-plugin-executable", "\(plugin)#CaissonMacros"]
      + (Terminal.showsProgress && Terminal.allowsColour ? ["-color-diagnostics"] : [])
  }

  /// The compiler arguments for Caisson's modules alone.
  var moduleArguments: [String] {
    [
      "-swift-version", "6", "-Onone", "-package-name", "caisson_description", "-I", modules,
      "-Xcc", "-fmodule-map-file=\(cModule)/module.modulemap",
    ] + moduleCache
  }

  /// The arguments for a module cache in the temporary folder, if the compiler cannot write to the user's cache.
  private var moduleCache: [String] {
    if CacheFolder.isUsable(for: "clang") { return [] }
    return [
      "-module-cache-path", FileManager.default.temporaryDirectory.appendingPathComponent("caisson-modules").path,
    ]
  }
}
