internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// A shared library, as the system's loader finds it.
struct SharedLibrary {
  /// The loader's reason for not finding a library.
  struct NotFound: Error {
    let reason: String
  }

  /// The path of the file.
  let path: String
  /// The name under which programs that link the library load it: `libexpat.so.1`.
  let loaderName: String
  /// The libraries that it links, by their loader names.
  let needed: [String]

  /// Loads a library, and keeps it loaded.
  ///
  /// - Parameter name: a path, or a name without a slash, which the loader looks up.
  /// - Throws: ``NotFound``, with the loader's reason.
  init(loading name: String) throws(NotFound) {
    guard let handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL) else {
      throw NotFound(reason: dlerror().map { String(cString: $0) } ?? "\(name) cannot be loaded")
    }
    #if canImport(Glibc)
      // In glibc, a handle is a pointer to this structure, according to the manual of dlinfo.
      let map = handle.assumingMemoryBound(to: link_map.self).pointee
      path = map.l_name.map { String(cString: $0) } ?? name
      loaderName = Self.names(DT_SONAME, in: map).first ?? name
      needed = Self.names(DT_NEEDED, in: map)
    #else
      path = name
      loaderName = name
      needed = []
    #endif
  }

  /// Loads a library by the name that `-l` takes.
  ///
  /// - Parameters:
  ///   - name: the name.
  ///   - folders: folders to search before the loader's, each with a trailing slash.
  /// - Throws: ``NotFound``, with the loader's reason.
  init(linkedAs name: String, in folders: [String] = []) throws(NotFound) {
    // `libm.so` is a linker script; glibc's libraries have the version number 6.
    for file in folders.map({ "\($0)lib\(name).so" }) + ["lib\(name).so.6"] {
      if let found = try? SharedLibrary(loading: file) {
        self = found
        return
      }
    }
    try self.init(loading: "lib\(name).so")
  }

  #if canImport(Glibc)
    /// Returns the names in dynamic entries of a kind: the library's own (DT_SONAME), or those that it links
    /// (DT_NEEDED).
    private static func names(_ kind: Int32, in map: link_map) -> [String] {
      guard var entry = map.l_ld else { return [] }
      var strings: UInt?
      var offsets: [UInt] = []
      while entry.pointee.d_tag != DT_NULL {
        switch Int32(truncatingIfNeeded: entry.pointee.d_tag) {
        case DT_STRTAB: strings = UInt(entry.pointee.d_un.d_ptr)
        case kind: offsets.append(UInt(entry.pointee.d_un.d_val))
        default: break
        }
        entry += 1
      }
      guard let strings else { return [] }
      return offsets.compactMap { UnsafePointer<CChar>(bitPattern: strings + $0).map { String(cString: $0) } }
    }
  #endif
}
