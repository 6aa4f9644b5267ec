/// The thread safety of types, as the compiler knows it.
public enum ExportThreads {
  /// Returns true: a value may be shared between threads.
  public static func isSendable<Value: Sendable>(_: Value.Type) -> Bool { true }
  /// Returns false: a value may not be shared between threads.
  public static func isSendable<Value>(_: Value.Type) -> Bool { false }
}
