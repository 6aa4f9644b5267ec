internal import CaissonCheck
internal import Foundation

/// Reads the symbols of shared libraries, with `nm` of binutils or LLVM.
enum SymbolListing {
  /// The symbols that some libraries have together, each with the libraries that it links; nil for none.
  ///
  /// - Parameter names: each a file, a name that the system's loader finds (`libexpat.so.1`), or what stands behind `-l`.
  static func read(_ names: [String]) throws -> LibrarySymbols? { LibrarySymbols(of: try names.map(read)) }

  private static func read(_ name: String) throws -> LibrarySymbols {
    let (path, library) = try find(name)
    var symbols = try listing(of: path, named: name)
    // As the loader does: what the library links, what that links, and so on.
    var known: Set<String> = []
    var needed = library?.needed ?? []
    while let next = needed.popLast() {
      guard known.insert(next).inserted, let library = try? SharedLibrary(loading: next) else { continue }
      symbols = symbols.inheriting(try listing(of: library.path, named: next))
      needed += library.needed
    }
    return symbols
  }

  private static func listing(of path: String, named name: String) throws -> LibrarySymbols {
    guard let tool = ["nm", "llvm-nm"].lazy.compactMap(ProgramSearch.path).first else {
      throw ToolError.machine("symbols are read with nm, which is not in the PATH: apt-get install binutils")
    }
    let arguments = ["--dynamic", "--defined-only", "--with-symbol-versions", path]
    let (listing, succeeded) = try Subprocess.output(of: tool, arguments)
    guard succeeded else { throw ToolError.input("'\(path)' is no shared library whose symbols can be read") }
    return LibrarySymbols(listing: listing, path: name)
  }

  /// The file that a name leads to, and the library, unless it is a file that is not for this machine.
  private static func find(_ name: String) throws -> (path: String, library: SharedLibrary?) {
    if name.contains("/") {
      guard FileManager.default.fileExists(atPath: name) else { throw ToolError.input("there is no file '\(name)'") }
      return (name, try? SharedLibrary(loading: name))
    }
    do throws(SharedLibrary.NotFound) {
      let library =
        name.hasPrefix("-l")
        ? try SharedLibrary(linkedAs: String(name.dropFirst(2)))
        : try name.contains(".so") ? SharedLibrary(loading: name) : SharedLibrary(linkedAs: name)
      return (library.path, library)
    } catch {
      throw ToolError.input("the library '\(name)' cannot be loaded: \(error.reason)")
    }
  }
}
