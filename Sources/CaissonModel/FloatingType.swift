/// A floating type of C; the raw value is the spelling in C.
public enum FloatingType: String, Hashable, Sendable, Codable, CaseIterable {
  case float
  case double

  /// The size, in bytes; the alignment is the same.
  public var size: Int {
    switch self {
    case .float: 4
    case .double: 8
    }
  }
}
