internal import CClang
internal import Foundation

extension Libclang {
  /// The environment variable that names the only library to load.
  static let variable = "CAISSON_LIBCLANG"

  /// The files to try, in order: the file that the environment names, alone; otherwise the libraries of Swift
  /// toolchains, those of installed LLVM packages, the newest first, and the names that the dynamic loader resolves.
  static var defaultNames: [String] {
    if let name = ProcessInfo.processInfo.environment[variable], !name.isEmpty { return [name] }
    #if os(macOS)
      return [
        "libclang.dylib", "/Library/Developer/CommandLineTools/usr/lib/libclang.dylib",
        "/Applications/Xcode.app/Contents/Developer/Toolchains/XcodeDefault.xctoolchain/usr/lib/libclang.dylib",
      ]
    #else
      let versioned = (14...30).reversed().map { "libclang-\($0).so.1" }
      return toolchains + installedVersions.map { "\($0)/lib/libclang.so.1" } + versioned
        + ["libclang.so.1", "libclang.so"]
    #endif
  }

  /// The libraries of the Swift toolchains in the PATH, which are as new as the compiler that will read the headers.
  private static var toolchains: [String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    return path.split(separator: ":").map { "\($0)/swiftc" }.filter { FileManager.default.isExecutableFile(atPath: $0) }
      .map { compiler in
        let folder = URL(filePath: compiler).resolvingSymlinksInPath().deletingLastPathComponent()
        return folder.deletingLastPathComponent().appendingPathComponent("lib/libclang.so").path
      }
  }

  /// The folders of the installed LLVM versions, the newest first: `/usr/lib/llvm-14`.
  private static var installedVersions: [String] {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    let numbers = folders.compactMap { folder in folder.hasPrefix("llvm-") ? Int(folder.dropFirst(5)) : nil }
    return numbers.sorted(by: >).map { "/usr/lib/llvm-\($0)" }
  }

  /// The folder of the compiler's headers (`stddef.h`, `stdarg.h`), without `/include`.
  ///
  /// libclang searches for it relative to the path it was loaded from, in vain if that is a link in a system folder.
  var resourceDirectory: String? {
    resourceDirectories.first { FileManager.default.fileExists(atPath: "\($0)/include/stddef.h") }
  }

  /// Candidates for the folder of the compiler's headers, by the version and the path of the library.
  private var resourceDirectories: [String] {
    let words = version.split(separator: " ")
    guard let number = words.drop(while: { $0 != "version" }).dropFirst().first else { return [] }
    let full = number.prefix { $0.isNumber || $0 == "." }
    let major = number.prefix { $0.isNumber }
    var folders = ["/usr/lib/llvm-\(major)/lib/clang", "/usr/lib/clang"]
    if let path = clang_library_path(functions) {
      let library = URL(filePath: String(cString: path))
      for file in [library, library.resolvingSymlinksInPath()] {
        folders.insert(file.deletingLastPathComponent().path + "/clang", at: 0)
      }
    }
    return folders.flatMap { ["\($0)/\(full)", "\($0)/\(major)"] }
  }
}
