internal import CaissonCheck
internal import Foundation

/// Reads the symbols of shared libraries, with `nm` of binutils or LLVM.
enum SymbolListing {
  /// The symbols of a library.
  ///
  /// - Parameter name: a file, or a name that the system's loader finds: `libexpat.so.1`.
  static func read(_ name: String) throws -> LibrarySymbols {
    let path = try file(of: name)
    guard let tool = ["nm", "llvm-nm"].lazy.compactMap(ProgramSearch.path).first else {
      throw ToolError.machine("symbols are read with nm, which is not in the PATH: apt-get install binutils")
    }
    let arguments = ["--dynamic", "--defined-only", "--with-symbol-versions", path]
    let (listing, succeeded) = try Subprocess.output(of: tool, arguments)
    guard succeeded else { throw ToolError.input("'\(path)' is no shared library whose symbols can be read") }
    return LibrarySymbols(listing: listing, path: name)
  }

  /// The file that a name leads the loader to.
  private static func file(of name: String) throws -> String {
    if name.contains("/") {
      guard FileManager.default.fileExists(atPath: name) else { throw ToolError.input("there is no file '\(name)'") }
      return name
    }
    do throws(SharedLibrary.NotFound) {
      return try SharedLibrary(loading: name).path
    } catch {
      throw ToolError.input("the library '\(name)' cannot be loaded: \(error.reason)")
    }
  }
}
