internal import CCaisson

/// The purpose of memory, stated in the reports of strict checks.
@frozen
public struct MemoryPurpose: Sendable {
  /// The function and parameter of a temporary; the allocating source file of owned memory.
  public let subject: StaticString
  /// The line in the source file; 0 for a temporary.
  public let line: UInt32

  @inlinable
  init(subject: StaticString, line: UInt32) {
    self.subject = subject
    self.line = line
  }

  /// Returns the purpose of memory that C uses for the duration of a call.
  ///
  /// - Parameter subject: the function and parameter: `"parse(text:)"`.
  /// - Returns: the purpose.
  @inlinable
  public static func loan(_ subject: StaticString) -> Self { Self(subject: subject, line: 0) }

  /// Returns the purpose of memory that the program owns.
  ///
  /// - Parameters:
  ///   - file: the source file that allocates it.
  ///   - line: the line in the file, from 1.
  /// - Returns: the purpose.
  @inlinable
  public static func owned(file: StaticString, line: UInt32) -> Self { Self(subject: file, line: line) }
}

extension MemoryPurpose {
  var inC: caisson_purpose {
    caisson_purpose(
      subject: UnsafeRawPointer(subject.utf8Start).assumingMemoryBound(to: CChar.self), line: line)
  }
}
