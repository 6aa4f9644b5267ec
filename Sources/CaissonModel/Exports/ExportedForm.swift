/// The type of one value at the boundary, where C is the caller.
public struct ExportedForm: Hashable, Sendable, Codable {
  /// The meaning of a value, and so the owner of the memory behind it.
  public enum Role: String, Hashable, Sendable, Codable {
    /// A number, or a pointer that Swift does not interpret.
    case value
    /// A number, not every value of which is valid.
    case enumeration
    /// The handle of a Swift object.
    case handle
    /// The address of UTF-8 text.
    case text
  }

  /// The C type.
  public var type: CType
  /// The meaning of a value.
  public var role: Role
  /// Whether null is a valid value.
  public var isNullable: Bool

  /// Creates a form.
  public init(_ type: CType, _ role: Role = .value, isNullable: Bool = false) {
    self.type = type
    self.role = role
    self.isNullable = isNullable
  }

  /// The form of the optional type.
  public var nullable: ExportedForm { ExportedForm(type, role, isNullable: true) }
}
