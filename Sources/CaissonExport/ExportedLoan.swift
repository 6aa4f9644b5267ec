/// A type for arguments that Swift passes to a C callback for the duration of the call.
public protocol ExportedLoan {
  /// The type of the argument that C gets.
  associatedtype CLoan
  /// The C type in the header.
  static var exportedLoan: ExportedForm { get }
  /// Calls `body` with the argument for C, which is valid until it returns.
  @_documentation(visibility: internal)
  func _lend<Result>(_ body: (CLoan) throws -> Result) rethrows -> Result
}

/// The type of the argument that a C callback gets for a Swift type.
public typealias CLoan<Value: ExportedLoan> = Value.CLoan
