internal import CaissonModel

extension DataModel {
  /// The data model of a target of Clang.
  ///
  /// - Parameter target: a triple: `x86_64-linux-gnu`.
  init(target: String) throws(HeaderError) {
    let parts = target.split(separator: "-").map(String.init)
    // On Windows `long` has 4 bytes everywhere; x32 and its kin have pointers of 4 bytes.
    let isForeign = parts.dropFirst().contains { part in
      ["windows", "win32", "mingw", "cygwin", "uefi"].contains { part.hasPrefix($0) }
        || part.hasSuffix("x32") || part.hasSuffix("ilp32")
    }
    switch isForeign ? nil : parts.first {
    case "x86_64", "amd64": self = .lp64
    case "aarch64", "arm64": self = .aarch64
    case "i386", "i486", "i586", "i686": self = .i386
    case "wasm32": self = .ilp32
    default: throw .unknownTarget(target)
    }
  }
}
