internal import CCaisson

/// What memory is for: said in the reports of strict checks.
@frozen
public struct MemoryPurpose: Sendable {
  /// Function and parameter of a loan; for memory that the program owns, the source file where it was allocated.
  public let subject: StaticString
  /// The line of the source file; 0 for a loan.
  public let line: UInt32

  @inlinable
  init(subject: StaticString, line: UInt32) {
    self.subject = subject
    self.line = line
  }

  /// Memory that C has for the length of a call.
  ///
  /// - Parameter subject: function and parameter: `"parse(text:)"`.
  @inlinable
  public static func loan(_ subject: StaticString) -> Self { Self(subject: subject, line: 0) }

  /// Memory that the program owns.
  ///
  /// - Parameters:
  ///   - file: the source file that allocates it.
  ///   - line: the line, from 1.
  @inlinable
  public static func owned(file: StaticString, line: UInt32) -> Self { Self(subject: file, line: line) }
}

extension MemoryPurpose {
  var inC: caisson_purpose {
    caisson_purpose(
      subject: UnsafeRawPointer(subject.utf8Start).assumingMemoryBound(to: CChar.self), line: line)
  }
}
