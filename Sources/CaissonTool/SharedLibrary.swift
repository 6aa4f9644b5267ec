internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// A shared library, as the system's loader finds it.
struct SharedLibrary {
  /// Why none was found, in the loader's words.
  struct NotFound: Error {
    let reason: String
  }

  /// The file.
  let path: String
  /// The name that programs which link it ask the loader for: `libexpat.so.1`.
  let loaderName: String

  /// Loads a library, and keeps it loaded.
  ///
  /// - Parameter name: a path, or a name without a slash, which the loader looks for.
  init(loading name: String) throws(NotFound) {
    guard let handle = dlopen(name, RTLD_LAZY | RTLD_LOCAL) else {
      throw NotFound(reason: dlerror().map { String(cString: $0) } ?? "\(name) cannot be loaded")
    }
    #if canImport(Glibc)
      // glibc's handles are this, by its manual of dlinfo.
      let map = handle.assumingMemoryBound(to: link_map.self).pointee
      path = map.l_name.map { String(cString: $0) } ?? name
      loaderName = Self.recordedName(in: map) ?? name
    #else
      path = name
      loaderName = name
    #endif
  }

  #if canImport(Glibc)
    /// The name that the library states of itself (DT_SONAME).
    private static func recordedName(in map: link_map) -> String? {
      guard var entry = map.l_ld else { return nil }
      var strings: UInt?
      var offset: UInt?
      while entry.pointee.d_tag != DT_NULL {
        switch Int32(truncatingIfNeeded: entry.pointee.d_tag) {
        case DT_STRTAB: strings = UInt(entry.pointee.d_un.d_ptr)
        case DT_SONAME: offset = UInt(entry.pointee.d_un.d_val)
        default: break
        }
        entry += 1
      }
      guard let strings, let offset, let name = UnsafePointer<CChar>(bitPattern: strings + offset) else { return nil }
      return String(cString: name)
    }
  #endif
}
