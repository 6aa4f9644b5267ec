/// What a C pointer can point to: a type that has a name in C.
///
/// Conformances come from `@COpaque`, `@CEnum` and `@CStruct`, and from the numbers and pointers of this module.
public protocol CPointee: SendableMetatype {
  /// Describes the type in C, after adding what it declares to the table.
  static func describe(in types: inout TypeTable) -> CType
}

/// The target of an untyped pointer: `void`.
public enum CVoid: CPointee {
  public static func describe(in types: inout TypeTable) -> CType { .void }
}

/// A target that must not be written to: `const`.
public enum CConst<Target: CPointee>: CPointee {
  public static func describe(in types: inout TypeTable) -> CType {
    .const(Target.describe(in: &types))
  }
}
