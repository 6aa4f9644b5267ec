/// What the compiler knows of a type and threads.
public enum ExportThreads {
  /// Whether several threads may use a value at a time.
  public static func isSendable<Value: Sendable>(_: Value.Type) -> Bool { true }
  /// Whether several threads may use a value at a time.
  public static func isSendable<Value>(_: Value.Type) -> Bool { false }
}
