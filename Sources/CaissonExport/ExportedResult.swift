/// A type for results that exported functions return to C.
///
/// Numbers, strings and untyped pointers conform; ``ExportClass(_:)`` and ``ExportEnum(_:)`` add conformances.
public protocol ExportedResult {
  /// The type of the result that C gets.
  associatedtype CResult
  /// The C type in the header.
  static var exportedResult: ExportedForm { get }
  /// The value that C gets if there is no result.
  @_documentation(visibility: internal)
  static var _failed: CResult { get }
  /// Converts the result for C, which owns any memory or handle that is made for it.
  @_documentation(visibility: internal)
  func _result() throws(ExportFailure) -> CResult
}

/// The type of the result that C gets for a Swift type.
public typealias CResult<Value: ExportedResult> = Value.CResult
