/// A type whose values Swift can pass to a callback of C's, for the length of the call.
public protocol ExportedLoan {
  /// What C is given.
  associatedtype CLoan
  /// How C declares it.
  static var exportedLoan: ExportedForm { get }
  /// Runs something with what C is given.
  func _lend<Result>(_ body: (CLoan) throws -> Result) rethrows -> Result
}

/// What a callback of C's is given for a type.
public typealias CLoan<Value: ExportedLoan> = Value.CLoan
