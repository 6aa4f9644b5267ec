internal import Foundation

/// The location of the C library's headers for a target on this machine.
struct TargetHeaders {
  /// The target as Clang's triple.
  let target: String
  private let parts: [String]

  /// Makes the headers for a target.
  ///
  /// - Parameter target: a triple, or the name of a processor, `aarch64`, which means Linux on it.
  init(_ target: String) {
    self.target = Self.usual[target] ?? target
    parts = self.target.split(separator: "-").map(String.init)
  }

  private static let usual = [
    "x86_64": "x86_64-linux-gnu", "aarch64": "aarch64-linux-gnu", "arm64": "aarch64-linux-gnu",
    "i386": "i386-linux-gnu", "i686": "i686-linux-gnu", "arm": "arm-linux-gnueabihf", "armv7": "armv7-linux-gnueabihf",
    "riscv64": "riscv64-linux-gnu", "wasm32": "wasm32-wasi",
  ]

  var isLinux: Bool { parts.contains("linux") }

  /// The existing folders in which packages for other machines install headers.
  var folders: [String] {
    candidates.filter { FileManager.default.fileExists(atPath: $0) }
  }

  private var candidates: [String] {
    if let debian { return ["/usr/\(debian.folder)/include"] }
    if parts.first == "wasm32" { return ["/usr/include/wasm32-wasi", "/usr/share/wasi-sysroot/include"] }
    return isLinux ? [] : ["/usr/x86_64-w64-mingw32/include", "/usr/share/mingw-w64/include"]
  }

  /// The Debian package of the headers.
  var package: String? {
    if isLinux { return debian?.package }
    return parts.first == "wasm32" ? "wasi-libc" : "mingw-w64-common"
  }

  /// Debian's names for the target: a folder in /usr, and a package.
  private var debian: (folder: String, package: String)? {
    guard isLinux, let system = parts.last, system.hasPrefix("gnu") || system == "linux" else { return nil }
    switch parts.first ?? "" {
    case "x86_64", "amd64": return ("x86_64-linux-gnu", "libc6-dev-amd64-cross")
    case "aarch64", "arm64": return ("aarch64-linux-gnu", "libc6-dev-arm64-cross")
    case "i386", "i486", "i586", "i686": return ("i686-linux-gnu", "libc6-dev-i386-cross")
    case "riscv64": return ("riscv64-linux-gnu", "libc6-dev-riscv64-cross")
    case let name where name.hasPrefix("arm"): return ("arm-linux-gnueabihf", "libc6-dev-armhf-cross")
    default: return nil
    }
  }

  // MARK: This machine

  #if arch(arm64)
    private static let machine = "aarch64"
  #elseif arch(riscv64)
    private static let machine = "riscv64"
  #else
    private static let machine = "x86_64"
  #endif

  /// The folder of the headers that are specific to this machine, which Debian keeps separate.
  static let ownFolder = "/usr/include/\(machine)-linux-gnu"

  /// Whether the target is this machine's kind, with glibc.
  var isOwn: Bool { debian?.folder == "\(Self.machine)-linux-gnu" }

  /// Whether glibc's headers for the target are this machine's: 32-bit and 64-bit x86 share them.
  var sharesOwnHeaders: Bool {
    let x86 = ["x86_64-linux-gnu", "i686-linux-gnu"]
    return isOwn || Self.machine == "x86_64" && debian.map { x86.contains($0.folder) } == true
  }
}
