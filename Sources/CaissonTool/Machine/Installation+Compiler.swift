internal import Foundation

extension Installation {
  /// What the compiler is told of Caisson's modules and macros.
  var compilerArguments: [String] {
    [
      "-swift-version", "6", "-Onone", "-package-name", "caisson_description", "-I", modules,
      "-Xcc", "-fmodule-map-file=\(cModule)/module.modulemap",
      "-load-plugin-executable", "\(plugin)#CaissonMacros",
    ] + moduleCache + (Terminal.showsProgress && Terminal.allowsColour ? ["-color-diagnostics"] : [])
  }

  /// The compiler keeps modules in the user's cache: if it cannot write there, in the folder for temporary files.
  private var moduleCache: [String] {
    if CacheFolder.isUsable(for: "clang") { return [] }
    return [
      "-module-cache-path", FileManager.default.temporaryDirectory.appendingPathComponent("caisson-modules").path,
    ]
  }
}
