/// The C types of Swift types, as the compiler resolves them; for the descriptions that ``Export(_:)`` writes, and
/// `@unsafe` like ``_ExportCall``.
public enum ExportDescribe {
  /// Returns the C type of an argument.
  @unsafe public static func argument<Value: ExportedArgument>(_: Value.Type) -> ExportedForm { Value.exportedArgument }
  /// Returns the C type of a result.
  @unsafe public static func result<Value: ExportedResult>(_: Value.Type) -> ExportedForm { Value.exportedResult }
  /// Returns the C type of an argument of a C callback.
  @unsafe public static func loan<Value: ExportedLoan>(_: Value.Type) -> ExportedForm { Value.exportedLoan }
}
