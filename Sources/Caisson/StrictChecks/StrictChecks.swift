internal import CCaisson

/// Checks of every access to temporaries and owned memory, in Swift and in C code that is not aware of them.
///
/// They are on in a program whose environment has `CAISSON_STRICT=1`, and after ``turnOn()``; ``Strict`` turns them on
/// for a single library. C then gets a copy of everything it is lent, and freed memory is not reused: an access to
/// freed memory, or out of bounds, ends the program with a report of who accessed which memory. The memory is
/// identified by the line that allocated it, or the function that it was lent to. Each allocation takes pages of its
/// own and some microseconds.
public enum StrictChecks {
  /// Turns the checks on for memory that is allocated or lent from now on.
  public static func turnOn() { caisson_be_strict() }

  /// Whether the checks are on.
  public static var areOn: Bool { caisson_is_strict() != 0 }
}
