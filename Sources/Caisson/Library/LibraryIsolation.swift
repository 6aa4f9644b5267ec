/// Which threads may be in a library at the same time: a part of a description, which the macros read.
public enum LibraryIsolation: Sendable {
  /// As many as the program likes: what C does with two calls at a time is C's to say.
  case concurrent
  /// One at a time: others wait. A callback that C runs on the thread of the call can call the library again; one that C runs on
  /// another thread, for which the call waits, cannot. Bindings that are made separately wait for themselves alone, those of the
  /// static back end for all others of it.
  case serial
}
