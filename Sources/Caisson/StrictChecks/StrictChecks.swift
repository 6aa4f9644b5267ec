internal import CCaisson

/// Checks of every access to memory that C is lent, or that the program owns: in Swift, and in C that knows nothing of them.
///
/// They are on in a program whose environment has `CAISSON_STRICT=1`, and from ``turnOn()`` on. A single library has them with
/// ``Strict``. Memory is then not used again when it has ended, and nothing is lent where it is: an access to memory that has ended,
/// or beside it, ends the program, and says which memory that was, by the line that allocated it or the function it was lent
/// for, and who touched it. Each piece takes pages of its own, and some microseconds.
public enum StrictChecks {
  /// Turns the checks on, for memory that is allocated or lent from now on.
  public static func turnOn() { caisson_be_strict() }

  /// Whether they are on.
  public static var areOn: Bool { caisson_is_strict() != 0 }
}
