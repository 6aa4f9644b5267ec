/// A type of one value at the border, where C is the caller.
public struct ExportedForm: Hashable, Sendable, Codable {
  /// What a value stands for, and so who owns what is behind it.
  public enum Role: String, Hashable, Sendable, Codable {
    /// A number, or a pointer that means nothing to Swift.
    case value
    /// A number of which not each is allowed.
    case enumeration
    /// A number that stands for an object of Swift's.
    case handle
    /// The address of UTF-8 text.
    case text
  }

  /// The type in C.
  public var type: CType
  /// What a value stands for.
  public var role: Role
  /// Whether null is a value.
  public var isNullable: Bool

  /// Makes a form.
  public init(_ type: CType, _ role: Role = .value, isNullable: Bool = false) {
    self.type = type
    self.role = role
    self.isNullable = isNullable
  }

  /// The form of the optional type.
  public var nullable: ExportedForm { ExportedForm(type, role, isNullable: true) }
}
