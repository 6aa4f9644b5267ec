internal import CaissonModel

extension DataModel {
  /// Determines the data model of a Clang target.
  ///
  /// - Parameter target: a triple: `x86_64-linux-gnu`.
  init(target: String) throws(HeaderError) {
    let parts = target.split(separator: "-").map(String.init)
    let rest = parts.dropFirst()
    guard let architecture = parts.first, let model = Self.model(of: architecture, rest) else {
      throw .unknownTarget(target)
    }
    self = model
  }

  private static func model(of architecture: String, _ rest: ArraySlice<String>) -> DataModel? {
    // On Windows `long` always has 4 bytes, and bit-fields are laid out differently; MSVC has further rules of its own.
    if rest.contains(where: isWindows) {
      let isMinGW = rest.contains { $0.hasPrefix("mingw") } || rest.last == "gnu" && rest.contains("windows")
      return isMinGW && ["x86_64", "amd64"].contains(architecture) ? .llp64 : nil
    }
    // x32 and similar ABIs have pointers of 4 bytes.
    guard !rest.contains(where: { $0.hasSuffix("x32") || $0.hasSuffix("ilp32") }) else { return nil }
    switch architecture {
    case "x86_64", "amd64": return .lp64
    case "aarch64", "arm64": return .aarch64
    case "i386", "i486", "i586", "i686": return .i386
    case "riscv64": return .riscv64
    case "wasm32": return .ilp32
    // Clang appends the version: `armv6kz`. Apple's 32-bit Arm, and the old ABI of Linux, have different alignments.
    case _ where architecture.hasPrefix("arm") && !architecture.hasPrefix("armeb"),
      _ where architecture.hasPrefix("thumbv"):
      return rest.contains { $0.contains("eabi") } ? .arm : nil
    default: return nil
    }
  }

  private static func isWindows(_ part: String) -> Bool {
    ["windows", "win32", "mingw", "cygwin", "uefi"].contains { part.hasPrefix($0) }
  }
}
