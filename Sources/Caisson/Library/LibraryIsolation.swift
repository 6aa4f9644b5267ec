/// A library's limit on concurrent calls, stated in its description and read by the macros.
public enum LibraryIsolation: Sendable {
  /// Any number of threads; whether C supports concurrent calls is up to C.
  case concurrent
  /// One thread at a time; others wait.
  ///
  /// A callback may call the library again if C runs it on the thread of the call, but not if C runs it on another
  /// thread that the call waits for. Each binding has a lock of its own; static bindings of one library share
  /// one.
  case serial
}
