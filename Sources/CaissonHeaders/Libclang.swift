internal import CClang
internal import Foundation

/// The loaded libclang: the only access to its functions.
struct Libclang: @unchecked Sendable {  // The table of the functions is written once, before it is here.
  let functions: UnsafePointer<ClangFunctions>

  /// The C functions of libclang, by their names without `clang_`.
  var call: ClangFunctions { functions.pointee }

  /// Loads the first library that is available.
  ///
  /// - Parameter names: files, or names that the dynamic loader resolves; ``defaultNames`` if nil.
  init(names: [String]? = nil) throws(HeaderError) {
    var attempts: [HeaderError.Attempt] = []
    for name in names ?? Self.defaultNames {
      var reason: UnsafePointer<CChar>?
      if let functions = clang_load(name, &reason) {
        self.functions = functions
        return
      }
      attempts.append(HeaderError.Attempt(name: name, reason: reason.map { String(cString: $0) } ?? ""))
    }
    throw .noLibclang(attempts)
  }

  /// Copies a string of libclang, and frees the original.
  func string(_ string: ClangString) -> String {
    defer { call.disposeString(string) }
    return call.getCString(string).map { String(cString: $0) } ?? ""
  }

  /// The version: `Debian clang version 14.0.6`.
  var version: String { string(call.getClangVersion()) }
}
