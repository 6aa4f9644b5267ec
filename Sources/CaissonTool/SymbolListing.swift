internal import CaissonCheck
internal import Foundation

/// Reads the symbols of shared libraries, with `nm` of binutils or LLVM.
enum SymbolListing {
  /// The symbols of a library.
  ///
  /// - Parameter name: a file, or a name that the system's loader finds: `libexpat.so.1`.
  static func read(_ name: String) throws -> LibrarySymbols {
    let path = try file(of: name)
    for program in ["nm", "llvm-nm"] {
      guard let tool = Subprocess.find(program) else { continue }
      let output = try Subprocess.output(of: tool, ["--dynamic", "--defined-only", "--with-symbol-versions", path])
      guard output.exitCode == 0 else {
        throw ToolError.input("'\(path)' is no shared library whose symbols can be read: \(output.errors)")
      }
      return LibrarySymbols(listing: output.text, path: name)
    }
    throw ToolError.machine("symbols are read with nm, which is not in the PATH: apt-get install binutils")
  }

  /// The file that a name leads the loader to.
  private static func file(of name: String) throws -> String {
    if name.contains("/") {
      guard FileManager.default.fileExists(atPath: name) else { throw ToolError.input("there is no file '\(name)'") }
      return name
    }
    guard let library = dlopen(name, RTLD_LAZY | RTLD_LOCAL) else {
      throw ToolError.input("the library '\(name)' cannot be loaded: \(dlerror().map { String(cString: $0) } ?? "")")
    }
    defer { dlclose(library) }
    // The loader's list of what it has loaded has the file; its entry begins with the address and the name.
    let entry = library.assumingMemoryBound(to: LoadedLibrary.self).pointee
    return entry.name.map { String(cString: $0) } ?? name
  }

  /// The beginning of glibc's and musl's `struct link_map`, which `dlopen` gives a pointer to (link.h).
  private struct LoadedLibrary {
    let address: UInt
    let name: UnsafePointer<CChar>?
  }
}
