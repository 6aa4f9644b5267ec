internal import CaissonCheck
internal import Foundation

/// Reads the symbols of shared libraries, with `nm` from binutils or LLVM.
enum SymbolListing {
  /// Returns the symbols of libraries, including the libraries that they link; nil for no libraries.
  ///
  /// - Parameter names: each a file, a name that the system's loader finds (`libexpat.so.1`), or a name as for `-l`.
  /// - Returns: the symbols.
  /// - Throws: ``ToolError``, if a library cannot be read.
  static func read(_ names: [String]) throws -> LibrarySymbols? { LibrarySymbols(of: try names.map(read)) }

  private static func read(_ name: String) throws -> LibrarySymbols {
    let (path, library) = try find(name)
    var symbols = try listing(of: path, named: name)
    // Like the loader, follow linked libraries transitively.
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
      throw ToolError.machine("nm, which reads symbols, is not in the PATH; apt-get install binutils")
    }
    let arguments = ["--dynamic", "--defined-only", "--with-symbol-versions", path]
    let (listing, succeeded) = try Subprocess.output(of: tool, arguments)
    guard succeeded else { throw ToolError.input("cannot read symbols: '\(path)' is not a shared library") }
    return LibrarySymbols(listing: listing, path: name)
  }

  /// Returns the file for a name, and the library; nil for a file that this machine cannot load.
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
      throw ToolError.input("cannot load the library '\(name)': \(error.reason)")
    }
  }
}
