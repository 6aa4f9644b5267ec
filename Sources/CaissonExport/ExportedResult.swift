/// A type whose values an exported function can give to C.
///
/// ``ExportClass(_:)`` and ``ExportEnum(_:)`` make such types; numbers, strings and untyped pointers are.
public protocol ExportedResult {
  /// What C is given.
  associatedtype CResult
  /// How C declares it.
  static var exportedResult: ExportedForm { get }
  /// What C is given where there is no result.
  static var _failed: CResult { get }
  /// What C is given; what it owns from now on is made here.
  func _result() throws(ExportFailure) -> CResult
}

/// What C is given for a type.
public typealias CResult<Value: ExportedResult> = Value.CResult
