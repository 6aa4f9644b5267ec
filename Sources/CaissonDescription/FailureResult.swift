/// The result of a C function that means failure: a part of a description, which the macros read.
public enum FailureResult {
  /// A number below zero.
  case negative
  /// A number other than zero.
  case nonzero
  /// Zero, or false.
  case zero
  /// A null pointer. The Swift function's result need not be optional.
  case null
  /// A number other than this one, a literal: `.otherThan(1)`.
  case otherThan(Int)

  /// A result for which a closure returns true: `.when { (result: CInt) in result < -1 }`.
  ///
  /// The closure must state the type of its parameter, which is that of the result.
  public static func when<Result>(_ predicate: (Result) -> Bool) -> FailureResult { .nonzero }
}
