/// The forms of types, as the compiler finds them: what the descriptions that ``Export(_:)`` writes are made with, unsafe as ``ExportCall`` is.
public enum ExportDescribe {
  /// The form of what C passes.
  @unsafe public static func argument<Value: ExportedArgument>(_: Value.Type) -> ExportedForm { Value.exportedArgument }
  /// The form of what C is given.
  @unsafe public static func result<Value: ExportedResult>(_: Value.Type) -> ExportedForm { Value.exportedResult }
  /// The form of what a callback of C's is given.
  @unsafe public static func loan<Value: ExportedLoan>(_: Value.Type) -> ExportedForm { Value.exportedLoan }
}
