public import CaissonModel

/// What a compiler says of a header.
public struct HeaderDiagnostic: Hashable, Sendable, CustomStringConvertible {
  /// Where.
  public var place: SourcePlace
  /// What is wrong.
  public var text: String

  /// `x.h:3:8: unknown type name 'foo'`.
  public var description: String { "\(place): \(text)" }
}
